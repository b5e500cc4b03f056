import { spelled } from "../../proofreading/hear/spelling";
import type { WrittenDocument } from "../../proofreading/written/writtenDocument";
import type { WorkbookAnalysis } from "../analyzeWorkbook";
import { chooseBoard } from "../chooseBoard";
import { chooseLeague } from "../chooseLeague";
import type { ReportSubject } from "../writeReport";

const ofAllUnits =
  /^(?:tổng hợp kết quả thực hiện|kết quả thực hiện bộ chỉ số 766 của các đơn vị)/iu;
const overPeriod =
  /^(?:tổng hợp )?kết quả thực hiện .*? trong ((?:(?!trong ).)+?)(?: \(số liệu tạm thời\))?(?: theo quyết định số .*)?$/iu;

/**
 * What a report of ours is about, as its title tells: all units of the table, or a longer period by its months, where
 * the workbook gives either; else the unit and period it was held against.
 * @example ownSubject(analysis, choice, document).scope // { kind: "league" }
 */
export function ownSubject(
  { joined }: Pick<WorkbookAnalysis, "joined">,
  held: ReportSubject,
  { paragraphs }: WrittenDocument
): ReportSubject {
  const lines = paragraphs.slice(0, 20).map(({ text }) => spelled(text).text.trim());
  const title = lines.find((line) => ofAllUnits.test(line) || overPeriod.test(line));
  if (title === undefined) return held;
  const { unit, period } = held.board;
  if (ofAllUnits.test(title)) {
    const league = chooseLeague(joined, period === null ? {} : { period: period.label });
    return league.kind === "chosen" ? league : held;
  }
  const named = overPeriod.exec(title)?.[1];
  const choice = chooseBoard(joined, {
    ...(unit === null ? {} : { unit: unit.text }),
    ...(named === undefined ? {} : { period: named }),
  });
  return choice.kind === "chosen" && choice.scope.kind === "months" ? choice : held;
}
