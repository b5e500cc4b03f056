import { boards } from "./boards";
import { common } from "./common";
import { faults } from "./faults";
import { journal } from "./journal";
import { firstRun } from "./firstRun";
import { menu } from "./menu";
import { notes } from "./notes";
import { question } from "./question";
import { followLanguage } from "./language";
import { update } from "./update";
import type { Words } from "./words";

const vietnamese = {
  common,
  boards,
  journal,
  notes,
  question,
  faults,
  firstRun,
  menu,
  update,
} as const;

export type Strings = Words<typeof vietnamese>;

/**
 * Every word the pane shows, by part, in the language in force. To be looked up when something is drawn or said: what
 * is copied while a module is read stays as it was.
 */
export let strings: Strings = vietnamese;
followLanguage((english) => {
  strings = english?.strings ?? vietnamese;
});
