import { unitKey } from "../../hear/nameBook";
import type { PeriodLeague } from "../../figures/periodLeague";
import type { Row, ScoreSubject } from "../../figures/row";
import { maxOf, universeOf, type Candidate } from "../../tie/candidates";
import { says, shownValue } from "../../tie/exactValue";
import { right, untied, wrongly, type Judged } from "../../tie/judged";
import { measuredOf, movementOf, type Measure, type Movement } from "../../tie/measured";
import type { Against } from "../../tie/subject";
import type { VerdictKind } from "../../tie/verdict";
import { cellNumber, type CellNumber } from "./cellNumber";
import type { Label } from "./labels";

const kinds: Readonly<Record<Measure | Movement, VerdictKind>> = {
  points: "points",
  max: "max",
  lost: "shortfall",
  percent: "percent",
  share: "share",
  place: "rank",
  change: "change",
  placeChange: "placeChange",
};

/** A cell with a figure, held against what its labels say it is; null for a cell that claims nothing. */
export function judgeCell(text: string, label: Label, against: Against): Judged | null {
  const number = cellNumber(text);
  const { measure: said, subject } = label;
  if (number === null || said === "none" || (said === null && subject === null)) return null;
  const measure = said ?? "points";
  const kind = kinds[measure];
  if (label.period === "unknown") return untied(kind, "kỳ ở đầu cột không có trong bảng");
  const period = label.period ?? against.period;
  const row = period.row(label.unit ?? against.unit);
  if (row === null) return untied(kind, "bảng không có đơn vị này trong kỳ của cột");
  const found = candidateOf(measure, period, row, subject ?? "total", against);
  if (found === null) return untied(kind, "bảng không có số liệu này");
  const whole = number.of === null ? null : wholeFor(measure, period, row, subject ?? "total");
  return isRight(number, found, whole)
    ? right(kind, found)
    : wrongly(kind, found, expectedText(text, found, whole));
}

/** What stands behind the stroke: the maximum of points, the number of units of a place. */
function wholeFor(
  measure: Measure | Movement,
  period: PeriodLeague,
  row: Row,
  subject: ScoreSubject
): Candidate | null {
  return measure === "points" ? maxOf(row, subject) : universeOf(period, row);
}

function isRight(
  { own, of, sign }: CellNumber,
  found: Candidate,
  whole: Candidate | null
): boolean {
  if (!found.values.some((value) => says(own, value))) return false;
  // A movement without any sign is taken as its size.
  const { way } = found;
  if (way !== undefined && way !== "same" && sign !== null && way !== sign) return false;
  return of === null || whole === null || whole.values.some((value) => says(of, value));
}

function expectedText(text: string, { values, way }: Candidate, whole: Candidate | null) {
  const [value] = values;
  if (value === undefined) return null;
  const [all] = whole?.values ?? [];
  const sign = way === "down" ? "-" : "";
  const behind = all === undefined ? "" : `/${shownValue(all)}`;
  return `${sign}${shownValue(value)}${behind}${text.trim().endsWith("%") ? "%" : ""}`;
}

function candidateOf(
  measure: Measure | Movement,
  period: PeriodLeague,
  row: Row,
  subject: ScoreSubject,
  against: Against
): Candidate | null {
  if (measure !== "change" && measure !== "placeChange")
    return measuredOf(measure, period, row, subject);
  const { periods } = against.ledger;
  const before = periods[periods.indexOf(period) - 1];
  const unit = row === against.row ? against.unit : unitKey(row.unit ?? "");
  const earlier = before?.row(unit) ?? null;
  return before === undefined || earlier === null
    ? null
    : movementOf(measure, [period, row], [before, earlier], subject);
}
