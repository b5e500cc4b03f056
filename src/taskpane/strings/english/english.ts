import type { EnglishCatalogue } from "../language";
import { analysis } from "./analysis";
import { boards } from "./boards";
import { browser } from "./browser";
import { columns } from "./columns";
import { common } from "./common";
import { decisions } from "./decisions";
import { faults } from "./faults";
import { firstRun } from "./firstRun";
import { journal } from "./journal";
import { menu } from "./menu";
import { notes } from "./notes";
import { plain } from "./plain";
import { proofreading } from "./proofreading";
import { question } from "./question";
import { report } from "./report";
import { settings } from "./settings";
import { startup } from "./startup";
import { update } from "./update";
import { workbookFault } from "./workbookFaults";

/** Every English word the pane shows; fetched where English is wanted, before anything is drawn. */
export const english: EnglishCatalogue = {
  strings: {
    common,
    boards,
    journal,
    notes,
    question,
    faults,
    firstRun,
    menu,
    update,
  },
  report,
  browser,
  decisions,
  proofreading,
  plain,
  analysis,
  columns,
  settings,
  startup,
  workbookFault,
};
