import { findingSentence } from "../../sheet/findingSentence";
import type { BoardAssessment, TableAssessment } from "../../scoring/assessment";
import type { ReportBlock, ReportPart } from "../reportDocument";
import { paragraph, words } from "./blocks";
import { scoreTable } from "./scoreTable";
import type { SectionDraft, SectionInput } from "./sections";

/** How much fits on the one page beside the table. */
const [mostFallen, mostFaults, mostRemedies] = [1, 1, 2];

/** The way since the first period, neighbours, means and ways to a target are in the report: here is one page. */
const leftOut: ReadonlySet<string> = new Set([
  "overall.course",
  "overall.standing",
  "overall.ways",
]);

/**
 * The director's page: what came out, what to look at, what to do first. Everything else is in the report.
 * A section with nothing to say has no parts.
 */
export function briefParts(input: SectionInput): readonly SectionDraft[] {
  const { assessment, board, narrative, marks } = input;
  const [result, ...where] = narrative.overall;
  const results: readonly ReportBlock[] = [
    ...(result === undefined ? [] : [paragraph(result, board, marks)]),
    scoreTable({ ...assessment, boards: [board], elsewhere: [] }, board, marks),
  ];
  const watch: readonly ReportBlock[] = [
    ...where
      .filter(({ id }) => !leftOut.has(id.replace(/@.*$/u, "")))
      .map((each) => paragraph(each, board, marks, true)),
    ...fallen(board).flatMap((id) =>
      narrative.groups
        .filter(({ group }) => group === id)
        .map((each) => paragraph(each, board, marks, true))
    ),
    ...sheetFaults(input.assessment),
  ];
  const doing = narrative.remedies
    .slice(0, mostRemedies)
    .map((each) => paragraph(each, board, marks, true));
  return [
    { heading: "KẾT QUẢ", parts: plain(results) },
    { heading: "ĐIỂM CẦN CHÚ Ý", parts: plain(watch) },
    { heading: "VIỆC CẦN LÀM TRƯỚC", parts: plain(doing) },
  ];
}

/** Groups that lost points since the period before, the greater loss first. */
function fallen({ groups }: BoardAssessment): readonly string[] {
  const change = (index: number): number => groups[index]?.movement?.points?.value ?? 0;
  return groups
    .map((_, index) => index)
    .filter((index) => change(index) < -1)
    .sort((a, b) => change(a) - change(b))
    .slice(0, mostFallen)
    .flatMap((index) => groups[index]?.id ?? []);
}

/** Faults of the sheet that would embarrass who signs. */
export function sheetFaults({ findings }: TableAssessment): readonly ReportBlock[] {
  const errors = findings.filter(({ severity }) => severity === "error");
  return errors.slice(0, mostFaults).map((finding) => ({
    ...words(`Cần kiểm tra bảng điểm: ${findingSentence(finding)}`),
    listed: true,
  }));
}

export function plain(blocks: readonly ReportBlock[]): readonly ReportPart[] {
  return blocks.length === 0 ? [] : [{ heading: null, blocks }];
}
