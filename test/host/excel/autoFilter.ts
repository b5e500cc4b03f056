import { HostObject } from "../protocol/hostObject";

/** The filter of a sheet or of a table: each knows its own alone. */
export function autoFilter(of: { readonly isFiltered: boolean }): HostObject {
  return new HostObject({
    type: "AutoFilter",
    scalars: {
      Enabled: { read: () => of.isFiltered },
      IsDataFiltered: { read: () => of.isFiltered },
    },
  });
}
