import { readFile } from "node:fs/promises";
import { bootNode } from "../../host/bootNode";
import { ExcelHost } from "../../host/ExcelHost";
import { groupWrites } from "../../host/undo/groupWrites";
import { HostWorkbook } from "../../host/workbook/HostWorkbook";
import type { Grid } from "../../../src/cells/grid";
import { formulasToMend } from "../../../src/functions/mend/formulasToMend";
import { isOwnNote } from "../../../src/taskpane/notes/findingNotes";
import { createSession, type Session } from "../../../src/taskpane/session/session";
import type { WorkbookPort } from "../../../src/plan/port";
import { ExcelWorkbook } from "../../../src/workbook/excel/ExcelWorkbook";
import { openFileWorkbook } from "../../../src/workbook/file/openFileWorkbook";

/** A workbook behind one of the doors, with a person beside the program. */
export interface Door {
  readonly workbook: WorkbookPort;
  readonly session: Session;
  readonly host: ExcelHost | null;
  /** A person types into a cell. */
  type(sheet: string, row: number, column: number, input: string | number): Promise<void>;
  close(): void;
}

export type DoorName = "file" | "Excel 1.14" | "Excel 1.20";
export const doorNames: readonly DoorName[] = ["file", "Excel 1.14", "Excel 1.20"];

/** The sample of a ward over a quarter. */
const sample = "assets/samples/phuong-quy-i-2026.xlsx";

/**
 * @param grids what Excel has open; left out: what the file holds
 * @example const door = await openDoor("Excel 1.20");
 */
export async function openDoor(
  name: DoorName,
  grids?: readonly Grid[],
  bytes?: Uint8Array
): Promise<Door> {
  const file = await openFileWorkbook(bytes ?? (await readFile(sample)), "chi-so.xlsx");
  if (name === "file") {
    return {
      workbook: file,
      session: sessionOn(file),
      host: null,
      async type(sheet, row, column, input) {
        const content =
          typeof input === "number"
            ? ({ kind: "number", value: input } as const)
            : input === ""
              ? ({ kind: "blank" } as const)
              : ({ kind: "text", value: input } as const);
        await file.apply({
          steps: [
            {
              ...{ kind: "write", sheet, top: row, left: column },
              rows: [[{ content, style: "keep" }]],
            },
          ],
        });
      },
      close: () => undefined,
    };
  }
  const read = grids ?? (await file.read()).grids;
  const host = bootNode(new ExcelHost(HostWorkbook.fromGrids(read, "chi-so.xlsx")));
  const isNew = name === "Excel 1.20";
  const lift = isNew ? groupWrites(host, "desktop") : () => undefined;
  const workbook = new ExcelWorkbook(() => isNew);
  return {
    workbook,
    session: sessionOn(workbook, async () =>
      workbook.enterFormulas(formulasToMend(await workbook.read()))
    ),
    host,
    type(sheet, row, column, input) {
      host.type(sheet, row, column, input);
      return Promise.resolve();
    },
    close: lift,
  };
}

/** @param mendFormulas as the pane's host has it; none where the workbook is a file */
export function sessionOn(
  workbook: WorkbookPort,
  mendFormulas: (() => Promise<number>) | null = null
): Session {
  return createSession({
    kind: "excel",
    workbook,
    watch: () => Promise.resolve(() => undefined),
    activeCell: () => Promise.resolve(null),
    mendFormulas,
    openBook: () => Promise.resolve(),
    copyOfFile: null,
    startup: null,
    notes:
      workbook instanceof ExcelWorkbook
        ? {
            put: (notes) => workbook.putNotes(notes, isOwnNote),
            clear: () => workbook.clearNotes(isOwnNote),
          }
        : null,
    openBrowser: null,
  });
}
