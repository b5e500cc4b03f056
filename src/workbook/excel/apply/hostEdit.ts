import type { CellRange } from "../../../cells/address";
import type { CellDrawing, PlannedChart } from "../../../plan/plan";
import type { WantedLook } from "../cellLook";
import type { CellInput } from "./cellState";

/** One thing to tell Excel: what a step of a plan comes to on the workbook as it is. */
export type HostEdit =
  | { readonly kind: "addSheet"; readonly sheet: string; readonly isVisible: boolean }
  | { readonly kind: "deleteSheet"; readonly sheet: string }
  | {
      readonly kind: "contents";
      readonly sheet: string;
      readonly range: CellRange;
      /** Null leaves the cell as it is. */
      readonly rows: readonly (readonly (CellInput | null)[])[];
    }
  | {
      readonly kind: "look";
      readonly sheet: string;
      readonly range: CellRange;
      readonly look: WantedLook;
    }
  | {
      readonly kind: "link";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly target: string | null;
    }
  | {
      readonly kind: "name";
      readonly name: string;
      readonly sheet: string;
      readonly range: CellRange;
      readonly isNew: boolean;
    }
  | { readonly kind: "deleteName"; readonly name: string }
  | {
      readonly kind: "columnWidth";
      readonly sheet: string;
      readonly column: number;
      readonly points: number;
    }
  | { readonly kind: "merge" | "unmerge"; readonly sheet: string; readonly range: CellRange }
  | {
      readonly kind: "draw";
      readonly sheet: string;
      readonly range: CellRange;
      readonly drawing: CellDrawing;
    }
  | {
      readonly kind: "undraw";
      readonly sheet: string;
      readonly range: CellRange;
      /** Of the conditional format. */
      readonly id: string;
    }
  | {
      readonly kind: "tableRange";
      readonly sheet: string;
      readonly table: string;
      readonly range: CellRange;
    }
  | {
      readonly kind: "rowHeight";
      readonly sheet: string;
      readonly row: number;
      /** Null: as high as its text. */
      readonly points: number | null;
    }
  | {
      readonly kind: "chart";
      readonly sheet: string;
      readonly chart: PlannedChart;
      readonly replaces: boolean;
    }
  | { readonly kind: "deleteChart"; readonly sheet: string; readonly name: string };

const oneLook = 900;

/** About how many characters the edit takes on the wire. */
export function weight(edit: HostEdit): number {
  if (edit.kind === "look") return oneLook;
  if (edit.kind !== "contents") return 600;
  let characters = 300;
  for (const row of edit.rows) {
    for (const input of row) characters += typeof input === "string" ? 4 + 2 * input.length : 8;
  }
  return characters;
}

/** The same edit in two halves; itself when it cannot be halved. */
export function halves(edit: HostEdit): readonly HostEdit[] {
  if (edit.kind !== "contents" || edit.rows.length < 2) return [edit];
  const half = Math.ceil(edit.rows.length / 2);
  const { top } = edit.range;
  return [
    {
      ...edit,
      rows: edit.rows.slice(0, half),
      range: { ...edit.range, bottom: top + half - 1 },
    },
    { ...edit, rows: edit.rows.slice(half), range: { ...edit.range, top: top + half } },
  ];
}
