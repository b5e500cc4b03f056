import { hundredths, type Hundredths } from "../../decision766/hundredths";
import type { Grid } from "../../cells/grid";
import type { Steps } from "../../cells/steps";
import { unitIn } from "../axes/title";
import { findingOf } from "../finding";
import { periodBesideText } from "../label/periods";
import { readFactsInSteps, type PageReading } from "../readFacts";
import type { Board, ReadingOptions, ScoreTable } from "../scoreboard";
import { foldPlain, plainLetters } from "../text/fold";
import { isProvince } from "../text/provinces";
import { unitKey } from "../text/unitKey";
import { readUnit } from "../text/unitName";
import { boardKey } from "./boardKey";

/** More rows than the communes of the whole country, with titles: no list of totals. */
const mostRows = 4_000;

/**
 * Totals of units where no sheet of the book names the Decision or its groups: "Đơn vị | Tổng điểm | Xếp hạng" is what an
 * office hands out of it. Read only with a place beside each total, with communes, provinces or departments as units, and
 * where no line above speaks of something else; and told: totals of another set of indicators look the same.
 */
export function* totalsUnnamed(
  grids: readonly Grid[],
  options: ReadingOptions
): Steps<readonly PageReading[]> {
  const readings: PageReading[] = [];
  for (const grid of grids) {
    const { tables, accounts } = yield* totalsIn(grid, options, null);
    const own = tables.flatMap((table) => told(table) ?? []);
    readings.push({ tables: own, unread: [], accounts });
  }
  return readings;
}

/**
 * The same beside sheets of the groups: totals that say one of theirs again are of the same scores, whatever stands
 * around them; a list of places that names one of their units is taken for such, and told. What gave a table, or a
 * finding, stays as it is.
 * @param readings of each grid
 * @param year which the sheets speak of
 */
export function* totalsBeside(
  grids: readonly Grid[],
  readings: readonly PageReading[],
  options: ReadingOptions,
  year: number | null
): Steps<readonly PageReading[]> {
  const known = knownIn(readings.flatMap(({ tables }) => tables));
  const all: PageReading[] = [];
  for (const [at, reading] of readings.entries()) {
    const grid = grids[at];
    const isOpen = reading.tables.length === 0 && reading.unread.length === 0;
    if (grid === undefined || !isOpen) {
      all.push(reading);
      continue;
    }
    const { tables, accounts } = yield* totalsIn(grid, options, year);
    const own = tables.flatMap((table) => {
      if (table.boards.some((board) => saysAgain(board, known))) return table;
      return table.boards.some(({ unit }) => known.units.has(unitKey(unit)))
        ? (told(table) ?? [])
        : [];
    });
    all.push(own.length === 0 ? reading : { tables: own, unread: [], accounts });
  }
  return all;
}

/** Totals by unit and period, and the units. */
interface Known {
  readonly totals: ReadonlyMap<string, Hundredths>;
  readonly units: ReadonlySet<string>;
}

function knownIn(tables: readonly ScoreTable[]): Known {
  const boards = tables.flatMap((table) => table.boards);
  return {
    totals: new Map(
      boards.flatMap((board) => {
        const total = totalOf(board);
        return total === null ? [] : [[boardKey(board), total]];
      })
    ),
    units: new Set(boards.flatMap(({ unit }) => (unit === null ? [] : unitKey(unit)))),
  };
}

function saysAgain(board: Board, { totals }: Known): boolean {
  const total = totalOf(board);
  return total !== null && totals.get(boardKey(board)) === total;
}

/** The printed total, else what the groups add up to. */
function totalOf({ total, groups }: Board): Hundredths | null {
  if (total !== null && "value" in total.points) return total.points.value;
  if (groups.length === 0) return null;
  return hundredths(
    groups.reduce((sum, { points }) => sum + ("value" in points ? points.value : 0), 0)
  );
}

function* totalsIn(
  grid: Grid,
  options: ReadingOptions,
  year: number | null
): Steps<Pick<PageReading, "tables" | "accounts">> {
  if (!mayHoldTotals(grid)) return { tables: [], accounts: [] };
  return yield* readFactsInSteps(grid, options, year, true);
}

/**
 * Whether a sheet without the groups' names may hold totals: it is no long register, and speaks of points or places.
 */
export function mayHoldTotals(grid: Grid): boolean {
  if (grid.rowCount > mostRows) return false;
  let speaks = false;
  grid.forEachText((text) => {
    speaks ||= pointWords.test(plainLetters(text).toLowerCase());
  });
  return speaks;
}

const pointWords =
  /(?<!\p{L})(?:diem|score|hang|total|tong hop|(?:vi|thu) (?:tri|tu|thu))(?!\p{L})/u;

function told(table: ScoreTable): ScoreTable | null {
  const [first] = table.boards;
  const cell = first?.total?.points.cell ?? null;
  if (cell === null || !table.boards.every(isPlacedTotal)) return null;
  if (!table.lines.every(saysNothingElse)) return null;
  const finding = findingOf(cell, { kind: "assumedDecision" });
  return { ...table, findings: [finding, ...table.findings] };
}

/** What stands around a list of totals whatever they are of; a contest or another set of indicators has its name there. */
const anyTitle =
  /(?<!\p{L})(?:so lieu|don vi tinh|dich vu cong|bang|bieu|phu luc|ket qua|tong hop|tong|diem|so|xep|hang|loai|thu tu|vi tri|danh sach|thong ke|cua|cac|don vi|dia phuong|ubnd|xa|phuong|dac khu|va|tren|dia ban|toan|tinh|thanh pho|ky|nam|thang|den|het|ngay|tinh den|theo|bxh|nguon|trich xuat|luc|cong|quoc gia|du lieu|he thong|ghi chu|lam tron|hai|chu so|thap phan|[ivx]+)(?!\p{L})/gu;
/** The nation's heading, a covering letter: lines of any paper. */
const anyPaper = /^(?:cong hoa xa hoi chu nghia viet nam|doc lap tu do hanh phuc|kem theo .*)$/u;

function saysNothingElse(line: string): boolean {
  if (anyPaper.test(foldPlain(line))) return true;
  const unit = unitIn(line);
  const bare = unit === null ? line : line.replace(unit, " ");
  const rest = periodBesideText(bare, null)?.rest ?? bare;
  return (
    foldPlain(rest)
      .replace(anyTitle, "")
      .replace(/[^\p{L}]/gu, "") === ""
  );
}

function isPlacedTotal({ unit, groups, total }: Board): boolean {
  const name = unit?.text ?? "";
  return (
    groups.length === 0 &&
    total?.points.status === "given" &&
    total.rank.status === "given" &&
    (readUnit(name) !== null || isProvince(name))
  );
}
