import { provisionalIn } from "../claims/provisional";
import { isMonthOf, oneUnit, type Scope } from "../claims/scope";
import { paragraphText, type Narrative } from "../narrative/paragraph";
import type { BoardAssessment, TableAssessment } from "../scoring/assessment";
import { words } from "./compose/blocks";
import { FigureMarks } from "./compose/figureMarks";
import { leagueParts } from "./compose/league/leagueSections";
import {
  annexReference,
  letterheadOf,
  officeName,
  type GivenIssue,
  type Subject,
} from "./compose/letterhead";
import {
  decisionCitation,
  decisionShortName,
  shortSetName,
  upperFirst,
  withinPeriod,
} from "./compose/officialWords";
import { linesLeft } from "./compose/firstPage";
import { sectionsOf, type SectionInput } from "./compose/sections";
import { sourceNote } from "./compose/sourceNote";
import { recipientLines, signatureTitles } from "./compose/signature";
import { noTargets, type BoardTargets } from "../settings/keptTargets";
import type { OfficeDetails } from "../settings/officeDetails";
import { abbreviationsIn, glossary } from "./compose/abbreviations";
import {
  blocksOf,
  spansText,
  type ReportBlock,
  type ReportDocument,
  type ReportTemplate,
} from "./reportDocument";

export interface ReportInput {
  readonly board: BoardAssessment;
  /** The table the board stands in: its earlier periods make the score table and the charts. */
  readonly table: TableAssessment;
  readonly narrative: Narrative;
  readonly details: OfficeDetails;
  readonly template: ReportTemplate;
  /** Absent: about the one unit of the board. */
  readonly scope?: Scope;
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
  const { details, template, narrative, table, scope = oneUnit } = input;
  const brief = template === "brief";
  const marks = new FigureMarks();
  const provisional = provisionalIn(input.board, table) !== null;
  const about = subjectOf(input.board, scope);
  const period = joined(withinPeriod(about.period), provisional ? "(số liệu tạm thời)" : "");
  const office = officeName(details, about);
  const letterhead = letterheadOf(details, about, template, input.given ?? {});
  const subject = brief
    ? joined(`Kết quả thực hiện ${shortSetName}`, ofUnits(scope), period)
    : upperFirst(paragraphText(narrative.title).replace(/\.$/u, ""));
  const bases = brief ? [] : legalBases(details);
  const said = { input, office, period };
  const { sections, annexes: held } = partsOf({
    assessment: monthsAlone(table, scope),
    board: input.board,
    narrative,
    template,
    details,
    marks,
    targets: input.targets ?? noTargets,
    scope,
    firstPage: linesLeft({
      office: letterhead.office.length + (letterhead.parent === null ? 0 : 2),
      subject,
      paragraphs: [...bases, opening(said, [])],
    }),
  });
  const annexes = held.map((blocks) => ({
    name: "PHỤ LỤC",
    title: "KẾT QUẢ CỦA CÁC ĐƠN VỊ",
    reference: annexReference(letterhead, names[template], office),
    blocks,
  }));
  return {
    template,
    provisional,
    letterhead,
    name: names[template],
    subject,
    legalBases: bases,
    opening: brief ? [] : [words(opening(said, blocksOf({ sections, annexes })))],
    sections,
    annexes,
    closing: brief ? [] : [words(closing(said))],
    recipients: recipientLines(details),
    signature: { titles: signatureTitles(details), name: details.signerName },
    sources: marks.sources,
    sourceNote: sourceNote(input),
  };
}

/** Of a longer period its own months stand in table and charts, and no others. */
function monthsAlone(table: TableAssessment, scope: Scope): TableAssessment {
  if (scope.kind !== "months") return table;
  const { whole } = scope;
  const within = (boards: readonly BoardAssessment[]) =>
    boards.filter((board) => isMonthOf(whole, board));
  return {
    table: table.table,
    boards: within(table.boards),
    elsewhere: within(table.elsewhere ?? []),
    get findings() {
      return table.findings;
    },
  };
}

function partsOf(input: SectionInput) {
  return input.scope.kind === "league"
    ? leagueParts(input)
    : { sections: sectionsOf(input), annexes: [] };
}

/** Whom and what period the document names: no unit for all of them, the longer period for its months. */
function subjectOf({ unit, period }: BoardAssessment, scope: Scope): Subject {
  switch (scope.kind) {
    case "unit":
      return { unit, period };
    case "league":
      return { unit: null, period };
    case "months":
      return { unit, period: scope.whole.period };
  }
}

function ofUnits({ kind }: Scope): string {
  return kind === "league" ? "của các đơn vị" : "";
}

interface Said {
  readonly input: ReportInput;
  readonly office: string;
  readonly period: string;
}

/** Where the figures come from, who reports what, and the abbreviations that follow. */
function opening(
  { input: { details, template, scope = oneUnit }, office, period }: Said,
  blocks: readonly ReportBlock[]
): string {
  const source = details.dataSource.replace(/[\s.;,]+$/u, "");
  const from = source === "" ? "" : `Theo số liệu thống kê trên ${source},`;
  const who = source === "" ? upperFirst(office) : office;
  const explained = glossary(abbreviationsIn(blocks.flatMap(textsIn)));
  return joined(
    from,
    `${who} ${template === "notice" ? "thông báo" : "báo cáo"} kết quả thực hiện Bộ chỉ số`,
    period,
    scope.kind === "league" ? "của các đơn vị có trong bảng điểm" : "",
    `theo ${decisionShortName} (sau đây gọi tắt là ${shortSetName})`,
    explained === "" ? "như sau:" : `như sau (${explained}):`
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

/** Each base ends on a semicolon, the last one on a full stop. */
function legalBases({ legalBases: more }: OfficeDetails): readonly string[] {
  const bases = [decisionCitation, ...more].map((base) =>
    `Căn cứ ${base.replace(/^căn cứ\s+/iu, "")}`.replace(/[;.\s]+$/u, "")
  );
  return bases.map((base, index) => base + (index === bases.length - 1 ? "." : ";"));
}

function closing({ input: { template, scope = oneUnit }, office, period }: Said): string {
  const of = joined(`kết quả thực hiện ${shortSetName}`, ofUnits(scope), period);
  return template !== "notice"
    ? scope.kind === "league"
      ? `Trên đây là báo cáo của ${office} về ${of}./.`
      : `Trên đây là báo cáo ${of} của ${office}./.`
    : `${upperFirst(office)} thông báo ${of} để các cơ quan, đơn vị, tổ chức, cá nhân biết, thực hiện./.`;
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}
