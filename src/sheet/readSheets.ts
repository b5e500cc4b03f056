import type { Finding } from "./finding";
import { findAnchors, type Anchor } from "./find/anchors";
import { isFunctionBlock } from "./find/functionBlock";
import { headingRows, type HeadingRow } from "./find/headingRows";
import { cutRepeats, downColumns, isTable, withoutTwins, type LabelRun } from "./find/places";
import { SheetView } from "./find/sheetView";
import type { Grid } from "../cells/grid";
import { contains, formatReference } from "../cells/address";
import { readHorizontal } from "./read/readHorizontal";
import { readLong } from "./read/readLong";
import { unreadTable, type UnreadPlace } from "./read/unreadTable";
import { readFacts } from "./readFacts";
import { readVertical, type VerticalPlace } from "./read/readVertical";
import { countNumbers as countFigures, readBodyRow } from "./read/verticalRows";
import { headerRole } from "./text/headerWord";
import type { ReadingOptions, ScoreTable, SheetReading } from "./scoreboard";
import { decodeGrid } from "./text/legacy";
import { corrected } from "./corrections";

/**
 * Finds and reads every table of scores on the sheets, wherever it stands and however it is laid out. What is
 * not understood becomes a finding, never a guess.
 * @example readSheets([gridFromValues("Tổng hợp", rows)]).tables[0]?.boards[0]?.groups
 */
export function readSheets(grids: readonly Grid[], options: ReadingOptions = {}): SheetReading {
  // What is hidden is seldom meant: of equal tables the one that people see comes first.
  const inOrder = [...grids].sort((a, b) => Number(isHidden(a)) - Number(isHidden(b)));
  const readings = inOrder.map((grid) =>
    newReader ? readFacts(grid, options, null) : readSheet(grid, options)
  );
  const tables = readings.flatMap((each) => each.tables);
  const unread = readings.flatMap((each) => each.unread);
  if (tables.length > 0) return { tables, findings: unread };
  return {
    tables,
    findings:
      unread.length === 0
        ? [noTable]
        : unread.map((each) => ({ ...each, code: "no-table", severity: "error" })),
  };
}

/** The reader of facts, until it alone reads. */
const newReader: boolean = true;

function isHidden({ visibility }: Grid): boolean {
  return visibility === "hidden";
}

const noTable: Finding = {
  code: "no-table",
  severity: "error",
  cell: null,
  message:
    "Không tìm thấy bảng điểm theo Quyết định 766/QĐ-TTg trong tệp. Hãy kiểm tra bảng có tên các nhóm chỉ số (ví dụ “Công khai, minh bạch”, “Số hóa hồ sơ”) và cột điểm.",
};

interface OneSheet {
  readonly tables: readonly ScoreTable[];
  /** About names of groups without points that could be read. */
  readonly unread: readonly Finding[];
}

function readSheet(source: Grid, options: ReadingOptions): OneSheet {
  const decoded = decodeGrid(source);
  const view = new SheetView(
    corrected(decoded.grid, options.corrections ?? []),
    options.ownRegions?.get(source.sheet) ?? []
  );
  const anchors = findAnchors(view);
  const across = headingRows(view, anchors);
  const taken = new Set(across.flatMap((heading) => [...heading.anchors, ...heading.over]));
  const found: ScoreTable[] = [];
  const unread: UnreadPlace[] = [];
  for (const heading of across) {
    const below = across.filter(({ row }) => row > heading.row).map(({ row }) => row);
    const end = Math.min(view.grid.rowCount, ...below);
    const floor = floorAbove(found, heading.row);
    const table = readHorizontal(view, { heading, end, floor });
    if (table !== null) found.push(table);
    else unread.push(placeBelow(heading, end));
  }
  const runs = withoutTwins(
    downColumns(anchors, taken).filter(
      (run) => isTable(view, run) && !found.some((table) => covers(table, run))
    )
  );
  for (const run of runs) {
    const bounds = placeOf(view, run, runs, floorAbove(found, run.anchors[0]?.row ?? 0));
    const repeats = hasRepeats(run) || runIsShort(run);
    const long = repeats ? readLong(view, bounds) : null;
    if (long !== null) {
      found.push(long);
      continue;
    }
    for (const part of cutRepeats(view, run)) {
      const [first] = part.anchors;
      if (first === undefined) continue;
      const place = placeOf(view, part, runs, floorAbove(found, first.row));
      const table = readVertical(view, place);
      if (table !== null) found.push(table);
      else unread.push({ ...part, ...place, top: first.row - 3, bottom: place.lastRow });
    }
  }
  const tables = found.filter((table) => !isFunctionBlock(view, table));
  tables.sort((a, b) => a.range.top - b.range.top || a.range.left - b.range.left);
  const notes = [
    ...(decoded.encoding === null ? [] : [legacyFinding(decoded)]),
    ...(isHidden(source) ? [hiddenFinding(source)] : []),
  ];
  const [first, ...rest] = tables;
  return {
    tables:
      first === undefined ? [] : [{ ...first, findings: [...notes, ...first.findings] }, ...rest],
    unread: unread
      .filter(({ anchors: names }) => !names.some((name) => isInside(found, name)))
      .flatMap((place) => unreadTable(view, place) ?? []),
  };
}

/** What a heading row stands over. */
function placeBelow({ row, anchors, from, to }: HeadingRow, end: number): UnreadPlace {
  const right = Math.min(to, Math.max(...anchors.map(({ column }) => column)) + 3);
  return { anchors, top: row + 1, left: from, bottom: Math.min(end - 1, row + 20), right };
}

function isInside(tables: readonly ScoreTable[], { row, column }: Anchor): boolean {
  return tables.some(({ range }) => contains(range, row, column));
}

function hiddenFinding({ sheet }: Grid): Finding {
  return {
    code: "hidden-sheet",
    severity: "info",
    cell: null,
    message: `Bảng này nằm trên trang tính đang ẩn “${sheet}”. Nếu là bản nháp, hãy xóa trang đó; nếu vẫn dùng, hãy bỏ ẩn để kiểm tra số liệu.`,
  };
}

function legacyFinding({ encoding, cells, firstCell }: ReturnType<typeof decodeGrid>): Finding {
  const name = encoding === "tcvn3" ? "TCVN3 (ABC)" : "VNI";
  const where = firstCell === null ? "" : `, bắt đầu từ ô ${formatReference(firstCell)}`;
  return {
    code: "legacy-encoding",
    severity: "info",
    cell: firstCell,
    message: `Trang tính có ${cells} ô gõ bằng bảng mã ${name}${where}. Chương trình đã đổi sang Unicode để đọc; bảng tính giữ nguyên.`,
  };
}

function hasRepeats({ anchors }: LabelRun): boolean {
  const names = anchors.map(({ groups, indicator }) => groups[0]?.id ?? indicator?.code);
  return new Set(names).size < names.length;
}

/** A list of one unit in one period has no repeats, but may still be long. */
function runIsShort({ anchors }: LabelRun): boolean {
  return anchors.length <= 7;
}

function covers({ range }: ScoreTable, { column, anchors }: LabelRun): boolean {
  const [first] = anchors;
  return (
    first !== undefined &&
    first.row >= range.top &&
    first.row <= range.bottom &&
    column >= range.left &&
    column <= range.right
  );
}

function floorAbove(tables: readonly ScoreTable[], row: number): number {
  return Math.max(
    0,
    ...tables.filter(({ range }) => range.bottom < row).map(({ range }) => range.bottom + 1)
  );
}

/** How far a run's table reaches: numbering to the left, figures to the right, totals below. */
function placeOf(
  view: SheetView,
  { column, anchors }: LabelRun,
  runs: readonly LabelRun[],
  floor: number
): VerticalPlace {
  const firstRow = anchors[0]?.row ?? 0;
  const lastLabel = anchors.at(-1)?.row ?? firstRow;
  const neighbour = Math.min(
    view.grid.columnCount,
    ...runs
      .filter((run) => run.column > column && overlaps(run.anchors, firstRow, lastLabel))
      .map((run) => leftEdge(view, run.column, run.anchors))
  );
  const left = leftEdge(view, column, anchors);
  const right = rightEdge(view, column, firstRow, lastLabel, neighbour);
  const totalAbove =
    firstRow > floor &&
    readBodyRow(view, firstRow - 1, column, left, right)?.kind === "total" &&
    countFigures(view, firstRow - 1, column + 1, right) > 0;
  return {
    labelColumn: column,
    firstRow: totalAbove ? firstRow - 1 : firstRow,
    lastRow: lastBodyRow(view, column, lastLabel, left, right),
    left,
    right,
    floor,
  };
}

function overlaps(anchors: readonly Anchor[], top: number, bottom: number): boolean {
  return anchors.some(({ row }) => row >= top && row <= bottom);
}

const numberingColumns = 6;

function leftEdge(view: SheetView, column: number, anchors: readonly Anchor[]): number {
  let left = column;
  for (let next = column - 1; next >= Math.max(0, column - numberingColumns); next -= 1) {
    const used = anchors.some(({ row }) => !view.isBlank(row, next));
    const header = [1, 2, 3].some(
      (up) => headerRole(view.text((anchors[0]?.row ?? 0) - up, next)).length > 0
    );
    if (!used && !header) break;
    left = next;
  }
  return left;
}

function rightEdge(
  view: SheetView,
  column: number,
  top: number,
  bottom: number,
  limit: number
): number {
  let right = column;
  for (let next = column + 1; next < limit; next += 1) {
    const figures = sampleRows(top, bottom).some((row) => countNumbers(view, row, next));
    const header = [1, 2, 3].some((up) => top - up >= 0 && headsColumn(view, top - up, next));
    if (figures || header) right = next;
    // One blank column may part two periods; two end the table.
    else if (next - right > 1) break;
  }
  return right;
}

function headsColumn(view: SheetView, row: number, column: number): boolean {
  const at = view.origin(row, column);
  return headerRole(view.text(at.row, at.column)).length > 0;
}

function countNumbers(view: SheetView, row: number, column: number): boolean {
  const cell = view.cell(row, column);
  return (
    cell.kind === "number" ||
    (cell.kind === "text" && /^[\s(-]*\d/.test(cell.value)) ||
    cell.formula !== undefined
  );
}

function sampleRows(top: number, bottom: number): readonly number[] {
  return Array.from({ length: Math.min(bottom - top + 1, 40) }, (_, index) => top + index);
}

/** Totals and lines of comparison below the last label, up to the first row that is neither. */
function lastBodyRow(
  view: SheetView,
  column: number,
  lastLabel: number,
  left: number,
  right: number
): number {
  let last = lastLabel;
  for (let row = lastLabel + 1; row <= Math.min(lastLabel + 4, view.grid.rowCount - 1); row += 1) {
    const read = readBodyRow(view, row, column, left, right);
    if (read === null) continue;
    if (read.kind === "unknown" && row > last + 1) break;
    last = row;
    if (read.kind === "total") {
      const next = readBodyRow(view, row + 1, column, left, right);
      if (next?.kind !== "total") break;
    }
  }
  return last;
}
