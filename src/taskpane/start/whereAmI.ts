/** The part of Office.js that says where the page runs. */
export interface OfficeLibrary {
  onReady(): Promise<{ readonly host: unknown } | null | undefined>;
}

/** What the page can see of Microsoft's library at a moment; asked again and again, since it arrives late. */
export interface LibraryView {
  /** Undefined until the library has run. */
  office(): OfficeLibrary | undefined;
  /** Whether the objects of Excel exist: in a plain browser tab they never do. */
  excelExists(): boolean;
  /** The library's script could not be fetched. */
  failed(): boolean;
}

export type Place =
  | { readonly kind: "excel" }
  | {
      readonly kind: "outside";
      /**
       * `answered`: the library says so; otherwise it is blocked, or has not answered in time.
       */
      readonly why: "answered" | "libraryMissing" | "silent";
    };

export interface Patience {
  /** Milliseconds until silence counts as "outside". */
  readonly limit: number;
  /** Milliseconds between two looks for the library. */
  readonly step: number;
}

const usualPatience: Patience = { limit: 3000, step: 25 };

/**
 * Whether the page stands in Excel, within the limit, whatever happens to the library: absent, blocked,
 * slow, or silent for ever because of what an earlier load left in the tab. A late answer "Excel" is still
 * reported, so that slow machines switch over.
 * @example await whereAmI(view, () => switchToExcel())
 */
export async function whereAmI(
  view: LibraryView,
  onLateExcel: () => void,
  patience: Patience = usualPatience
): Promise<Place> {
  let expired = false;
  const answered = answerOf(view, patience).then((place) => {
    if (expired && place.kind === "excel") onLateExcel();
    return place;
  });
  const silence = pause(patience.limit).then((): Place => {
    expired = true;
    const why = view.office() === undefined ? "libraryMissing" : "silent";
    return { kind: "outside", why };
  });
  return Promise.race([answered, silence]);
}

async function answerOf(view: LibraryView, patience: Patience): Promise<Place> {
  for (;;) {
    const office = view.office();
    if (office !== undefined) {
      const info = await office.onReady();
      return info?.host === "Excel" && view.excelExists()
        ? { kind: "excel" }
        : { kind: "outside", why: "answered" };
    }
    if (view.failed()) return { kind: "outside", why: "libraryMissing" };
    await pause(patience.step);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
