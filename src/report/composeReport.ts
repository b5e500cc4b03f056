import { editionById } from "../decision766/editions";
import type { AppliedEdition } from "../decision766/identity";
import { provisionalReason } from "../claims/provisional";
import type { Narrative } from "../narrative/paragraph";
import type { BoardAssessment, TableAssessment } from "../scoring/assessment";
import { words } from "./compose/blocks";
import { FigureMarks } from "./compose/figureMarks";
import { letterheadOf, officeName, type GivenIssue } from "./compose/letterhead";
import {
  decisionCitation,
  decisionShortName,
  indicatorSetTitle,
  shortSetName,
  upperFirst,
  withinPeriod,
} from "./compose/officialWords";
import { linesLeft } from "./compose/firstPage";
import { sectionsOf } from "./compose/sections";
import { recipientLines, signatureTitles } from "./compose/signature";
import { noTargets, type BoardTargets } from "../settings/keptTargets";
import type { OfficeDetails } from "../settings/officeDetails";
import { abbreviationsIn, glossary } from "./compose/abbreviations";
import {
  spansText,
  type ReportBlock,
  type ReportDocument,
  type ReportSection,
  type ReportTemplate,
} from "./reportDocument";

export interface ReportInput {
  readonly board: BoardAssessment;
  /** The table the board stands in: its earlier periods make the score table and the charts. */
  readonly table: TableAssessment;
  readonly narrative: Narrative;
  readonly details: OfficeDetails;
  readonly template: ReportTemplate;
  /** Number and date of issue; blanks for the clerk where absent. */
  readonly given?: GivenIssue;
  /** What the office set itself now and in the period before; absent: nothing. */
  readonly targets?: BoardTargets;
}

const names: Readonly<Record<ReportTemplate, string>> = {
  report: "BÁO CÁO",
  notice: "THÔNG BÁO",
  brief: "BÁO CÁO TÓM TẮT",
};

/**
 * The official document about one board, with all the parts of Decree 30/2020/NĐ-CP. Pure: the same input
 * always gives the same document, without a clock.
 * @example composeReport({ board, table, narrative, details: emptyOfficeDetails, template: "report" })
 */
export function composeReport(input: ReportInput): ReportDocument {
  const { board, details, template } = input;
  const brief = template === "brief";
  const marks = new FigureMarks();
  const provisional = provisionalReason(board, titlesOf(input.table)) !== null;
  const period = joined(withinPeriod(board.period), provisional ? "(số liệu tạm thời)" : "");
  const office = officeName(details, board);
  const letterhead = letterheadOf(details, board, template, input.given ?? {});
  const subject = brief
    ? joined(`Kết quả thực hiện ${shortSetName}`, period)
    : joined(
        `${template === "notice" ? "Kết quả" : "Kết quả thực hiện"} ${indicatorSetTitle}`,
        period,
        `theo ${decisionShortName}`
      );
  const bases = brief ? [] : legalBases(details);
  const sections = sectionsOf({
    assessment: input.table,
    board,
    narrative: input.narrative,
    template,
    details,
    marks,
    targets: input.targets ?? noTargets,
    firstPage: linesLeft({
      office: letterhead.office.length + (letterhead.parent === null ? 0 : 2),
      subject,
      paragraphs: [...bases, opening(input, office, period, [])],
    }),
  });
  return {
    template,
    provisional,
    letterhead,
    name: names[template],
    subject,
    legalBases: bases,
    opening: brief ? [] : [words(opening(input, office, period, sections))],
    sections,
    closing: brief ? [] : [words(closing(template, office, period))],
    recipients: recipientLines(details),
    signature: { titles: signatureTitles(details), name: details.signerName },
    sources: marks.sources,
    sourceNote: `Số liệu lấy từ trang tính “${input.table.table.sheet}”. ${editionNote(board.edition)}`,
  };
}

function titlesOf({ table: { title } }: TableAssessment): readonly string[] {
  return title === null ? [] : [title.text];
}

/** Where the figures come from, who reports what, and the abbreviations that follow. */
function opening(
  { details: { dataSource }, template }: ReportInput,
  office: string,
  period: string,
  sections: readonly ReportSection[]
): string {
  const source = dataSource.replace(/[\s.;,]+$/u, "");
  const from = source === "" ? "" : `Theo số liệu thống kê trên ${source},`;
  const who = source === "" ? upperFirst(office) : office;
  const explained = glossary(abbreviationsIn(textsOf(sections)));
  return joined(
    from,
    `${who} ${template === "notice" ? "thông báo" : "báo cáo"} kết quả thực hiện Bộ chỉ số`,
    period,
    `theo ${decisionShortName} (sau đây gọi tắt là ${shortSetName})`,
    explained === "" ? "như sau:" : `như sau (${explained}):`
  );
}

/** Every text of the sections, in reading order. */
function textsOf(sections: readonly ReportSection[]): readonly string[] {
  return sections.flatMap(({ parts }) =>
    parts.flatMap(({ heading, blocks }) => [heading?.text ?? "", ...blocks.flatMap(textsIn)])
  );
}

function textsIn(block: ReportBlock): readonly string[] {
  switch (block.kind) {
    case "paragraph":
      return [spansText(block.spans)];
    case "point":
      return [block.text];
    case "table":
      return [
        ...block.header.flat().map(({ text }) => text),
        ...block.rows.flatMap(({ cells }) => cells.map(({ span }) => span.text)),
      ];
    case "charts":
      return block.charts.flatMap(({ categories }) => categories);
  }
}

function editionNote(edition: AppliedEdition): string {
  return edition === "unknown"
    ? "Bảng điểm không ghi kỳ báo cáo nên chưa xác định được cách tính điểm áp dụng."
    : `Kỳ báo cáo theo ${editionById(edition).name}.`;
}

/** Each base ends on a semicolon, the last one on a full stop. */
function legalBases({ legalBases: more }: OfficeDetails): readonly string[] {
  const bases = [decisionCitation, ...more].map((base) =>
    `Căn cứ ${base.replace(/^căn cứ\s+/iu, "")}`.replace(/[;.\s]+$/u, "")
  );
  return bases.map((base, index) => base + (index === bases.length - 1 ? "." : ";"));
}

function closing(template: ReportTemplate, office: string, period: string): string {
  const of = joined(`kết quả thực hiện ${shortSetName}`, period);
  return template !== "notice"
    ? `Trên đây là báo cáo ${of} của ${office}./.`
    : `${upperFirst(office)} thông báo ${of} để các cơ quan, đơn vị, tổ chức, cá nhân biết, thực hiện./.`;
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}
