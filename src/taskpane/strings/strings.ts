import { analysis } from "./analysis";
import { boards } from "./boards";
import { browser } from "./browser";
import { columns } from "./columns";
import { common } from "./common";
import { faults } from "./faults";
import { journal } from "./journal";
import { firstRun } from "./firstRun";
import { menu } from "./menu";
import { notes } from "./notes";
import { question } from "./question";
import { report } from "./report";
import { settings } from "./settings";
import { update } from "./update";

/** Every Vietnamese word the pane shows, by part. */
export const strings = {
  common,
  boards,
  columns,
  analysis,
  journal,
  notes,
  question,
  report,
  settings,
  browser,
  faults,
  firstRun,
  menu,
  update,
} as const;
