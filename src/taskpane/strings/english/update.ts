import type { update as vietnamese } from "../update";
import type { Words } from "../words";

export const update: Words<typeof vietnamese> = {
  version: (version) => `Score766, version ${version}`,
  guide: "Guide (in Vietnamese)",
  offered: "There is a new version of Score766.",
  use: "Use it",
  later: "Later",
  question:
    "Results in this file are not saved and would be lost with the new version. Use it all the same?",
  stay: "Stay and save",
  leave: "Give results up, use it",
  inExcel: (version, current) =>
    `The office's server has version ${version} of Score766; this pane is version ${current}. To use it, save the file, ` +
    `close all windows of Excel and open it again.`,
};
