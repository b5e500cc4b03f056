import type { menu as vietnamese } from "../menu";
import type { Words } from "../words";

export const menu: Words<typeof vietnamese> = {
  name: "More",
  undo: "Undo the last write",
  nothingToUndo: "Nothing was written yet",
  guide: "Guide (in Vietnamese)",
  guideOf: (tab) => `About the tab ${tab}`,
  about: "Version, and what is kept where",
};
