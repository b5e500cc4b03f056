import { indicators } from "../../../decision766/indicators";
import type { ReportSpan } from "../../../report/reportDocument";
import { fromCount, printedNumber, share } from "../../exact";
import type { CellReader } from "../../figures/cellFigure";
import type { Row } from "../../figures/row";
import { folded, spelled } from "../../hear/spelling";
import type { Mismatch } from "../../mismatch";
import type { Case } from "../ownTruth";

const line =
  /^Chỉ số (?<code>\S+) \((?<name>.+?)\): chỉ tiêu là (?<to>[\d.,]+)\/(?<of>[\d.,]+), bằng (?<wanted>[\d.,]+)%; kỳ này (?:là (?<part>[\d.,]+)\/(?<whole>[\d.,]+), bằng (?<percent>[\d.,]+)%, (?<met>đạt|chưa đạt) chỉ tiêu|(?<open>bảng điểm chưa có số liệu))\.$/u;

/** A line of what became of a target that an office had set itself. */
export function isTargetLine(text: string): boolean {
  return line.test(spelled(text).text);
}

/**
 * What such a line says otherwise than the cells: the target stands in the cell it leads to, what was reached in those
 * of the indicator, and the rest follows from them.
 */
export function targetLineFaults(
  spans: readonly ReportSpan[],
  { row }: Case,
  read: CellReader
): readonly Mismatch[] {
  const text = spans.map((each) => each.text).join("");
  const said = line.exec(spelled(text).text)?.groups ?? {};
  const isRight =
    isItsName(said) &&
    isShare(said, "to", "of", "wanted") &&
    (said["open"] === undefined ? isReached(said, row) : isOpen(said, row));
  const [target] = spans.filter(({ kind }) => kind === "figure");
  return [
    ...(isRight ? [] : [{ printed: text, expected: null, place: text }]),
    ...(target === undefined ? [] : keptFaults(target, text, read)),
  ];
}

type Said = Readonly<Partial<Record<string, string>>>;

const numberIn = (said: Said, name: string) => printedNumber(said[name] ?? "");

function isItsName({ code, name }: Said): boolean {
  const rule = indicators.find((each) => each.code === code);
  return rule !== undefined && folded(rule.name) === folded(name ?? "");
}

function isShare(said: Said, part: string, whole: string, percent: string): boolean {
  const [top, bottom] = [numberIn(said, part), numberIn(said, whole)];
  return top !== null && bottom !== null && numberIn(said, percent) === share(top, bottom, 100n);
}

/** Counts of the indicator in the period, in millionths; null where the sheet has none. */
function countsOf({ code }: Said, { indicators: own }: Row) {
  const found = own.find((each) => each.code === code);
  const [part, whole] = [found?.numerator?.value, found?.denominator?.value];
  return part === undefined || whole === undefined || whole === 0
    ? null
    : ([fromCount(part), fromCount(whole)] as const);
}

function isOpen(said: Said, row: Row): boolean {
  return countsOf(said, row) === null;
}

function isReached(said: Said, row: Row): boolean {
  const counts = countsOf(said, row);
  const [to, of] = [numberIn(said, "to"), numberIn(said, "of")];
  if (counts === null || to === null || of === null) return false;
  const [part, whole] = counts;
  return (
    numberIn(said, "part") === part &&
    numberIn(said, "whole") === whole &&
    isShare(said, "part", "whole", "percent") &&
    said["met"] === (part * of >= to * whole ? "đạt" : "chưa đạt")
  );
}

/** "58/378": both numbers stand in the cell that keeps the target. */
export function keptFaults(span: ReportSpan, place: string, read: CellReader): readonly Mismatch[] {
  if (span.kind === "words") return [];
  const kept = span.origin.kind === "cell" ? read.numbers(span.origin.cell) : [];
  const isKept = span.text.split("/").every((each) => {
    const printed = printedNumber(each);
    return printed !== null && kept.includes(printed);
  });
  return isKept ? [] : [{ printed: span.text, expected: null, place }];
}
