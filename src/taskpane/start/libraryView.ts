import type { LibraryView } from "./whereAmI";

/** The real page's view of Microsoft's library. */
export function libraryView(page: Window): LibraryView {
  return {
    office: () => (typeof Office === "undefined" ? undefined : Office),
    excelExists: () => typeof Excel !== "undefined",
    failed: () => page.score766Start?.officeFailed ?? false,
  };
}
