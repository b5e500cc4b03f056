import type { Grid } from "../../cells/grid";
import { spelledName } from "../axes/sheetName";
import { unitIn } from "../axes/title";
import { findingOf } from "../finding";
import { periodBesideText } from "../label/periods";
import { meaningOf } from "../label/meaningOf";
import type { PageReading } from "../readFacts";
import type { Board, ScoreTable } from "../scoreboard";
import { eitherSpelling } from "../text/eitherSpelling";
import { foldPlain } from "../text/fold";
import { isProvince } from "../text/provinces";
import { nameKey } from "../text/unitKey";
import { readUnit, withoutNumbering } from "../text/unitName";
import { boardKey } from "./boardKey";
import { coverLines } from "./cover";
import { signersOf } from "./signature";

/**
 * Units that only the whole book tells, said once: "An Bình", "Tân Lập" as names of sheets of one month, or the one unit
 * of a cover, of the other sheets or of a signature. As the readings are where the book leaves it open.
 */
export function withUnits(
  grids: readonly Grid[],
  readings: readonly PageReading[]
): readonly PageReading[] {
  const tables = readings.flatMap((each) => each.tables);
  const nameless = tables.filter(isNameless);
  if (nameless.length === 0) return readings;
  const units = unitsOfSheets(nameless) ?? unitOfOthers(grids, tables, nameless);
  if (units === null) return readings;
  const first = nameless.find((table) => units.has(table));
  return readings.map((reading) => ({
    ...reading,
    tables: reading.tables.map((table) => {
      const unit = units.get(table);
      return unit === undefined ? table : named(table, unit, table === first);
    }),
  }));
}

interface LentUnit {
  readonly name: string;
  readonly isOfSheet: boolean;
}

/** Indicators without a unit go with whichever board they fit. */
function isNameless({ boards, layout }: ScoreTable): boolean {
  return layout !== "indicators" && boards.every(({ unit }) => unit === null);
}

function named(table: ScoreTable, { name, isOfSheet }: LentUnit, isFirst: boolean): ScoreTable {
  const { sheet, range } = table;
  const kind = isOfSheet ? "unitOfSheet" : "unitOfBook";
  const finding = findingOf({ sheet, row: range.top, column: range.left }, { kind, unit: name });
  const level = readUnit(name)?.level ?? (isProvince(name) ? "province" : "commune");
  return {
    ...table,
    boards: table.boards.map((board) => ({ ...board, level, unit: { text: name, cell: null } })),
    findings: isFirst ? [...table.findings, finding] : table.findings,
  };
}

/** Sheets of the same month that only their names tell apart. */
function unitsOfSheets(tables: readonly ScoreTable[]): ReadonlyMap<ScoreTable, LentUnit> | null {
  const names = new Map(
    tables.flatMap((table) => {
      const name = placeIn(table.sheet);
      return name === null ? [] : [[table, { name, isOfSheet: true }]];
    })
  );
  const keys = new Map<string, string>();
  for (const [{ boards }, { name }] of names) {
    for (const board of boards) {
      const before = keys.get(boardKey(board));
      if (before !== undefined && before !== nameKey(name)) return names;
      keys.set(boardKey(board), nameKey(name));
    }
  }
  return null;
}

/** The only unit of the other tables, or of a cover, for tables of other months than theirs. */
function unitOfOthers(
  grids: readonly Grid[],
  tables: readonly ScoreTable[],
  nameless: readonly ScoreTable[]
): ReadonlyMap<ScoreTable, LentUnit> | null {
  const boards = tables.flatMap((table) => table.boards.filter(({ unit }) => unit !== null));
  const said = unitsSaid(grids, boards);
  const [name] = said;
  if (name === undefined || new Set(said.map(nameKey)).size > 1) return null;
  const taken = new Set(boards.map(periodKey));
  const isTwice = (board: Board) => taken.has(periodKey(board));
  const open = nameless.filter((table) => !isOfSeveral(table) && !table.boards.some(isTwice));
  return new Map(open.map((table) => [table, { name, isOfSheet: false }]));
}

/** By the other tables, else by a cover, else by those who sign. */
function unitsSaid(grids: readonly Grid[], boards: readonly Board[]): readonly string[] {
  if (boards.length > 0) return boards.map(({ unit }) => unit?.text ?? "");
  const onCover = unitsOn(grids.flatMap(coverLines));
  return onCover.length > 0 ? onCover : grids.flatMap(signersOf);
}

/** Over the name of a commune a cover names its province. */
function unitsOn(lines: readonly string[]): readonly string[] {
  const units = lines.flatMap((line) => unitIn(line) ?? []);
  const communes = units.filter((unit) => readUnit(unit)?.level === "commune");
  return communes.length > 0 ? communes : units;
}

function periodKey(board: Board): string {
  return boardKey({ ...board, unit: null });
}

const severalWords =
  /(?<!\p{L})(?:toan (?:tinh|thanh pho|quoc)|ca nuoc|cac (?:xa|don vi|dia phuong)|binh quan|trung binh|mau)(?!\p{L})/u;

/** What a title says of more than one unit, or of none. */
function isOfSeveral({ sheet, lines }: ScoreTable): boolean {
  return [sheet, ...lines].some((line) => severalWords.test(foldPlain(line)));
}

/** Words that other sheets than those of units are called by. */
const otherWords = eitherSpelling(
  /(?<!\p{L})(?:nháp|chính thức|tổng hợp|báo cáo|số liệu|kết quả|dữ liệu|bảng|phụ lục|danh mục|hướng dẫn|biểu|điểm|chi tiết|nhóm|chỉ số|bản sao|dự thảo|tạm tính|lần|đợt|phương án|kiểm tra|tự chấm|thẩm định|kế hoạch|thực hiện|xếp hạng|so sánh|tiêu chí|cả năm|cũ|sheet|data|final|draft|copy)(?!\p{L})/iu
);
/** "An Bình", "TÂN LẬP", "Phan Rang - Tháp Chàm". */
const placeName = /^\p{Lu}[\p{L}'’]*(?:\s+(?:[-–]\s+)?\p{Lu}[\p{L}'’]*){1,5}$/u;
/** "AnBinh" */
const runTogether = /^(?:\p{Lu}\p{Ll}+){2,5}$/u;

/** The place that a sheet is called after, without its month. */
function placeIn(sheet: string): string | null {
  const spelled = withoutNumbering(spelledName(sheet));
  const name = periodBesideText(spelled, null)?.rest ?? spelled;
  const isName = placeName.test(name) || runTogether.test(name) || isProvince(name);
  return isName && !otherWords.test(name) && !meaningOf(name, null).isKnown ? name : null;
}
