import type { CellAddress } from "../../../../src/cells/address";
import type { GridCell } from "../../../../src/cells/grid";
import type { Board, Figure, SheetReading } from "../../../../src/sheet/scoreboard";
import type { SheetCells } from "../mutants/sheetCells";

/** What a cell was read as. */
export type Role = "group" | "unit" | "period" | "points" | "rank" | "total";

/** The same with the texts or figures of one role written in another way; null where it would look as before. */
export type RoleGuise = {
  readonly role: Role;
  readonly change: (cell: GridCell, nth: number) => GridCell;
};

const onText = (role: Role, say: (text: string, nth: number) => string): RoleGuise => ({
  role,
  change: (cell, nth) => (cell.kind === "text" ? { ...cell, value: say(cell.value, nth) } : cell),
});

const onNumber = (role: Role, say: (value: string) => string): RoleGuise => ({
  role,
  change: (cell) =>
    cell.kind === "number" && cell.numberFormat === undefined
      ? { kind: "text", value: say(String(cell.value).replace(".", ",")) }
      : cell,
});

const bareName = (text: string) => text.replace(/^\s*(?:[\dIVX]+\s*[.)]|nhóm\s*\d+\s*:?)\s*/iu, "");
const romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"];

export const roleGuises: Readonly<Record<string, RoleGuise>> = {
  "groups numbered": onText("group", (text, nth) => `${String(nth + 1)}. ${bareName(text)}`),
  "groups with roman numbers": onText(
    "group",
    (text, nth) => `${romans[nth % 8] ?? "I"}. ${bareName(text)}`
  ),
  "groups called groups": onText(
    "group",
    (text, nth) => `Nhóm ${String(nth + 1)}: ${bareName(text)}`
  ),
  "groups called sets of indicators": onText("group", (text) => `Nhóm chỉ số ${bareName(text)}`),
  "groups with a mark of a note": onText("group", (text) => `${text} (*)`),
  "groups as points of": onText("group", (text) => `Điểm ${bareName(text)}`),
  "groups in small letters": onText("group", (text) => text.toLowerCase()),
  "units numbered": onText("unit", (text, nth) => `${String(nth + 1)}. ${text}`),
  "units with their committee": onText("unit", (text) =>
    /^(?:xã|phường|đặc khu)/iu.test(text) ? `UBND ${text}` : text
  ),
  "units with their province": onText("unit", (text) =>
    /^(?:xã|phường|đặc khu)/iu.test(text) && text.length < 30 ? `${text} - tỉnh Phú Thọ` : text
  ),
  "units in capital letters": onText("unit", (text) => text.toUpperCase()),
  "points with their word": onNumber("points", (value) => `${value} điểm`),
  "points with a letter for it": onNumber("points", (value) => `${value}đ`),
  "points as reached": onNumber("points", (value) => `Đạt ${value} điểm`),
  "ranks with their word": onNumber("rank", (value) => `Hạng ${value}`),
  "ranks as ordinals": onNumber("rank", (value) => `thứ ${value}`),
  "totals with their word": onNumber("total", (value) => `${value} điểm`),
};

export function withRole(
  sheet: SheetCells,
  reading: SheetReading,
  { role, change }: RoleGuise
): SheetCells | null {
  const cells = cellsOfRole(reading, role).filter((cell) => cell.sheet === sheet.name);
  const seen = new Map<string, number>();
  for (const { row, column } of cells) {
    const key = `${String(row)},${String(column)}`;
    if (!seen.has(key)) seen.set(key, seen.size);
  }
  const rows = sheet.rows.map((line, row) =>
    line.map((cell, column) => {
      const nth = seen.get(`${String(row)},${String(column)}`);
      return nth === undefined ? cell : change(cell, nth);
    })
  );
  return JSON.stringify(rows) === JSON.stringify(sheet.rows) ? null : { ...sheet, rows };
}

function cellsOfRole(reading: SheetReading, role: Role): readonly CellAddress[] {
  const boards = reading.tables.flatMap((table) => table.boards);
  return boards.flatMap((board) => ofBoard(board, role)).filter((cell) => cell !== null);
}

const cellOf = (figure: Figure): CellAddress | null => figure.cell;

function ofBoard(board: Board, role: Role): readonly (CellAddress | null)[] {
  const { unit, period, groups, total } = board;
  switch (role) {
    case "group":
      return groups.map(({ label }) => label.cell);
    case "unit":
      return [unit?.cell ?? null];
    case "period":
      return [period?.cell ?? null];
    case "points":
      return groups.map(({ points }) => cellOf(points));
    case "rank":
      return [
        ...groups.map(({ rank }) => cellOf(rank)),
        total === null ? null : cellOf(total.rank),
      ];
    case "total":
      return [total === null ? null : cellOf(total.points)];
  }
}
