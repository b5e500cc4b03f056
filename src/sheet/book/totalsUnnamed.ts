import type { Grid } from "../../cells/grid";
import type { Steps } from "../../cells/steps";
import { unitIn } from "../axes/title";
import { findingOf } from "../finding";
import { meaningOf } from "../label/meaningOf";
import { periodBesideText } from "../label/periods";
import { readFactsInSteps, type PageReading } from "../readFacts";
import type { Board, ReadingOptions, ScoreTable } from "../scoreboard";
import { foldPlain } from "../text/fold";
import { isProvince } from "../text/provinces";
import { readUnit } from "../text/unitName";

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
    if (!mayHoldTotals(grid)) continue;
    const { tables, accounts } = yield* readFactsInSteps(grid, options, null, true);
    const own = tables.flatMap((table) => told(table) ?? []);
    if (own.length > 0) readings.push({ tables: own, unread: [], accounts });
  }
  return readings;
}

/** A heading of points and one of places. */
function mayHoldTotals(grid: Grid): boolean {
  if (grid.rowCount > mostRows) return false;
  let [points, places] = [false, false];
  grid.forEachText((text) => {
    const { measure, total } = meaningOf(text, null);
    points ||= measure === "points" || total;
    places ||= measure === "rank";
  });
  return points && places;
}

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
