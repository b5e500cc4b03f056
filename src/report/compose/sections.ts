import type { Scope } from "../../claims/scope";
import type { Narrative } from "../../narrative/paragraph";
import type { BoardAssessment, TableAssessment } from "../../scoring/assessment";
import type { BoardTargets } from "../../settings/keptTargets";
import type { OfficeDetails } from "../../settings/officeDetails";
import type { ReportBlock, ReportPart, ReportSection, ReportTemplate } from "../reportDocument";
import { numbered, paragraph } from "./blocks";
import { briefParts } from "./brief";
import { movementCharts } from "./charts";
import { courseTable } from "./courseTable";
import { inOrder } from "./firstPage";
import type { FigureMarks } from "./figureMarks";
import { shortSetName, upperCase } from "./officialWords";
import { remedies } from "./remedies";
import { scoreTable } from "./scoreTable";
import { shortcomings } from "./shortcomings";

const numerals = ["I", "II", "III", "IV"];

export interface SectionInput {
  readonly assessment: TableAssessment;
  readonly board: BoardAssessment;
  readonly narrative: Narrative;
  readonly template: ReportTemplate;
  readonly details: OfficeDetails;
  readonly marks: FigureMarks;
  readonly scope: Scope;
  /** Lines left on the first page for the first section. */
  readonly firstPage: number;
  readonly targets: BoardTargets;
}

export interface SectionDraft {
  readonly heading: string;
  readonly parts: readonly ReportPart[];
}

/** The numbered sections: results, shortcomings and causes, remedies. A section with nothing to say is left out. */
export function sectionsOf(input: SectionInput): readonly ReportSection[] {
  return tablesNumbered(
    inNumerals(input.template === "brief" ? briefParts(input) : fullParts(input))
  );
}

/** Tables in reading order: "Bảng 1.", "Bảng 2."… before what each shows. */
function tablesNumbered(sections: readonly ReportSection[]): readonly ReportSection[] {
  let count = 0;
  const numbered = (block: ReportBlock): ReportBlock =>
    block.kind === "table"
      ? { ...block, caption: `Bảng ${String((count += 1))}. ${block.caption}` }
      : block;
  return sections.map((section) => ({
    ...section,
    parts: section.parts.map((part) => ({ ...part, blocks: part.blocks.map(numbered) })),
  }));
}

export function inNumerals(drafts: readonly SectionDraft[]): readonly ReportSection[] {
  return drafts
    .filter(({ parts }) => parts.length > 0)
    .map((section, index) => ({ numeral: numerals[index] ?? "", ...section }));
}

function fullParts(input: SectionInput): readonly SectionDraft[] {
  return [
    { heading: `KẾT QUẢ THỰC HIỆN ${upperCase(shortSetName)}`, parts: results(input) },
    { heading: "TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN", parts: shortcomings(input) },
    { heading: "NHIỆM VỤ, GIẢI PHÁP TRONG THỜI GIAN TỚI", parts: remedies(input) },
  ];
}

function results({
  assessment,
  board,
  narrative,
  marks,
  firstPage,
  scope,
}: SectionInput): readonly ReportPart[] {
  // Many months have a table of their own below.
  const said = narrative.overall
    .filter(({ id }) => !id.startsWith("months.totals"))
    .map((each) => paragraph(each, board, marks));
  const table = scoreTable(assessment, board, marks, { isNamed: scope.kind === "months" });
  // The months of a longer period and the last of them are told in one go.
  const overall: ReportBlock[] = [
    ...(scope.kind === "months" ? [...said, table] : inOrder(said, table, firstPage)),
  ];
  const course = courseTable(assessment, board, marks);
  if (course !== null) overall.push(course);
  const movement = movementCharts(assessment, board);
  if (movement.length > 0) overall.push({ kind: "charts", charts: movement });
  const groups: ReportBlock[] = narrative.groups.map((each) => paragraph(each, board, marks, true));
  const parts = [{ heading: "Kết quả chung", blocks: overall }];
  if (groups.length > 0) parts.push({ heading: "Kết quả từng nhóm chỉ số", blocks: groups });
  return numbered(parts);
}
