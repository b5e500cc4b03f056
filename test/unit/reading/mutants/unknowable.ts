import type { Before } from "./hold";

/** Changes after which the sheet says something else as plainly as before: nobody can know what it said. */
export interface Unknowable {
  readonly name: string;
  readonly reason: string;
  readonly fits: (
    before: Before,
    mutation: string,
    at: { readonly key: string; readonly row: number }
  ) => boolean;
}

export const unknowable: readonly Unknowable[] = [
  {
    name: "the name beside a code of another indicator is gone",
    reason: "the code was told as wrong beside the name; alone it names its indicator",
    fits: (before, mutation, { key, row }) => {
      const start = key.replace(/[A-Z]+\d+$/u, "");
      return (
        mutation === "text gone" &&
        [...before.told].some(
          (each) =>
            each.startsWith(`name-code-conflict ${start}`) &&
            each.endsWith(String(row + 1)) &&
            /^[A-Z]+\d+$/u.test(each.slice(`name-code-conflict ${start}`.length))
        )
      );
    },
  },
];
