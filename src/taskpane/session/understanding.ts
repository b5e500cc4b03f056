import { analyzeWorkbookInSteps } from "../../chain/analyzeWorkbook";
import { readSettings } from "../../settings/readSettings";
import { boardAround } from "./boardAround";

/** What turns the cells of a workbook into boards; a third of the program, and not needed to draw the first page. */
export const understanding = { analyzeWorkbookInSteps, boardAround, readSettings } as const;

export type Understanding = typeof understanding;
