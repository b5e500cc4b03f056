import type { ScoreSubject } from "../../figures/row";
import { unitKey } from "../../hear/nameBook";
import { pointsAt, type Case } from "../ownTruth";
import type { Measure } from "./measures";
import { groupNamed, ownRows, periodsNamed, rowsNamed, type Spot } from "./spot";
import type { Head } from "./tableHeads";

/** What a cell is about and measures. */
export interface Meant {
  readonly measure: Measure;
  readonly spots: readonly Spot[];
}

/** By the name of a row and the texts over a column; null where they name nothing. */
type Meaning = (name: string, head: Head, self: Case) => Meant | null;

/** What a column's own heading measures, in this room's words. */
const measured: ReadonlyMap<string, Measure> = new Map([
  ["Điểm", "points"],
  ["Điểm đạt được", "points"],
  ["Tổng điểm", "points"],
  ["Điểm tối đa", "max"],
  ["Tỷ lệ", "percent"],
  ["Điểm thiếu", "lost"],
  ["Xếp vị trí", "published"],
  ["Thứ hạng (công bố)", "published"],
  ["Thứ hạng (tính theo bảng)", "counted"],
  ["Xếp loại", "grade"],
  ["Cao nhất", "highest"],
  ["Thấp nhất", "lowest"],
  ["Bình quân", "mean"],
]);

/** Before the period that the units are compared with. */
export const movedSince = "Tăng, giảm so với ";

const measureOf = (head: Head): Measure | null => {
  const text = head.at(-1) ?? "";
  return text.startsWith(movedSince) ? "moved" : (measured.get(text) ?? null);
};

/** A row is a group or the total; over its columns stand measures, and periods above them. */
const ofGroup: Meaning = (name, head, self) => {
  const subject = name === "Tổng cộng" ? "total" : groupNamed(name, self);
  const measure = measureOf(head);
  if (subject === null || measure === null) return null;
  const [above = ""] = head.slice(0, -1);
  return { measure, spots: spotsIn(above, subject, self) };
};

/** A row is a period, the first one the maxima; its columns are groups, the total and its place. */
const ofPeriod: Meaning = (name, [head = ""], self) => {
  const isScale = name === "Điểm tối đa";
  const period = isScale ? "" : name;
  if (head === "Xếp vị trí")
    return { measure: isScale ? "none" : "published", spots: spotsIn(period, "total", self) };
  const subject = head === "Tổng điểm" ? "total" : groupNamed(head, self);
  return subject === null
    ? null
    : { measure: isScale ? "max" : "points", spots: spotsIn(period, subject, self) };
};

/** A row is a unit; one without a total has nothing. */
const ofUnit: Meaning = (name, head, self) => {
  const measure = measureOf(head);
  if (measure === null) return null;
  const league = self.now;
  const spots = rowsNamed(league, unitKey(name)).map((row): Spot => ({
    self,
    league,
    row,
    subject: "total",
  }));
  const isOpen = spots.every(({ row }) => pointsAt(row, "total") === null);
  return { measure: isOpen ? "none" : measure, spots };
};

function spotsIn(period: string, subject: ScoreSubject, self: Case): readonly Spot[] {
  return periodsNamed(period, self).flatMap((league) =>
    ownRows(league, self).map((row) => ({ self, league, row, subject }))
  );
}

/** By the heading over the names of a table's rows: how its cells are meant. */
export const meanings: ReadonlyMap<string, Meaning> = new Map([
  ["Nhóm chỉ số", ofGroup],
  ["Kỳ báo cáo", ofPeriod],
  ["Đơn vị", ofUnit],
]);
