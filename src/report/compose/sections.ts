import { formatHundredths, formatPercent } from "../../narrative/format/number";
import type { Narrative, Paragraph } from "../../narrative/paragraph";
import { groupName } from "../../narrative/say/names";
import type { BoardAssessment, TableAssessment } from "../../scoring/assessment";
import type {
  ReportBlock,
  ReportParagraph,
  ReportPart,
  ReportSection,
  ReportSpan,
  ReportTemplate,
} from "../reportDocument";
import { actorHeadings, nameOf, numbered, paragraph, text, words } from "./blocks";
import { briefParts } from "./brief";
import { lossChart, movementCharts } from "./charts";
import type { FigureMarks } from "./figureMarks";
import { shortSetName, upperCase } from "./officialWords";
import { scoreTable } from "./scoreTable";

const numerals = ["I", "II", "III", "IV"];

export interface SectionInput {
  readonly assessment: TableAssessment;
  readonly board: BoardAssessment;
  readonly narrative: Narrative;
  readonly template: ReportTemplate;
  readonly marks: FigureMarks;
}

export interface SectionDraft {
  readonly heading: string;
  readonly parts: readonly ReportPart[];
}

/** The numbered sections: results, shortcomings and causes, remedies. A section with nothing to say is left out. */
export function sectionsOf(input: SectionInput): readonly ReportSection[] {
  const drafts = input.template === "brief" ? briefParts(input) : fullParts(input);
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

function results({ assessment, board, narrative, marks }: SectionInput): readonly ReportPart[] {
  const overall: ReportBlock[] = narrative.overall.map((each) => paragraph(each, board, marks));
  overall.push(scoreTable(assessment, board, marks));
  const movement = movementCharts(assessment, board);
  if (movement.length > 0) overall.push({ kind: "charts", charts: movement });
  const groups: ReportBlock[] = narrative.groups.map((each) => paragraph(each, board, marks, true));
  const parts = [{ heading: "Kết quả chung", blocks: overall }];
  if (groups.length > 0) parts.push({ heading: "Kết quả từng nhóm chỉ số", blocks: groups });
  return numbered(parts);
}

function shortcomings({ board, narrative, marks }: SectionInput): readonly ReportPart[] {
  const statement = [...lossStatement(board, marks), ...absenceStatement(board)];
  const causes = narrative.causes.map((each) => paragraph(each, board, marks, true));
  if (statement.length === 0 && causes.length === 0) return [];
  const chart = lossChart(board);
  const first: ReportBlock[] = [...statement];
  if (chart !== null) first.push({ kind: "charts", charts: [chart] });
  const blanks = words("Nguyên nhân cụ thể do đơn vị rà soát, bổ sung: ………………………………");
  return numbered([
    ...(first.length > 0 ? [{ heading: "Tồn tại, hạn chế", blocks: first }] : []),
    { heading: "Nguyên nhân", blocks: causes.length > 0 ? causes : [blanks] },
  ]);
}

/** Which groups lose points, how many, and what share of the whole loss. */
function lossStatement(board: BoardAssessment, marks: FigureMarks): readonly ReportParagraph[] {
  const lossy = board.groups
    .filter(({ shortfall }) => (shortfall?.value ?? 0) > 0)
    .sort((a, b) => (b.shortfall?.value ?? 0) - (a.shortfall?.value ?? 0));
  if (lossy.length === 0) return [];
  const spans: ReportSpan[] = [];
  const whole = board.total?.shortfall ?? null;
  if (whole === null) spans.push(text("Các nhóm chỉ số chưa đạt điểm tối đa: "));
  else {
    spans.push(
      text("Tổng số điểm còn thiếu là "),
      marks.figure(formatHundredths(whole.value), whole.origin, "Tổng số điểm còn thiếu"),
      text(" điểm, thuộc các nhóm chỉ số: ")
    );
  }
  lossy.forEach((group, index) => {
    const { shortfall, lossShare } = group;
    if (shortfall === null) return;
    const name = groupName(group);
    if (index > 0) spans.push(text("; "));
    spans.push(
      text(`${name} (thiếu `),
      marks.figure(formatHundredths(shortfall.value), shortfall.origin, `${name}, điểm thiếu`),
      text(" điểm")
    );
    if (lossShare !== null && lossy.length > 1) {
      const about = `${name}, phần trong tổng điểm thiếu`;
      spans.push(
        text(", chiếm "),
        marks.figure(formatPercent(lossShare.value), lossShare.origin, about)
      );
    }
    spans.push(text(")"));
  });
  spans.push(text("."));
  return [{ kind: "paragraph", spans, listed: false, unconfirmed: false, because: null }];
}

function absenceStatement(board: BoardAssessment): readonly ReportParagraph[] {
  const absent = board.groups.filter(
    ({ points, notApplicable }) => points === null && !notApplicable
  );
  if (absent.length === 0) return [];
  const names = absent.map(groupName).join("; ");
  return [words(`Chưa có số liệu điểm của nhóm chỉ số: ${names}.`)];
}

function remedies({ board, narrative, marks, template }: SectionInput): readonly ReportPart[] {
  const keyOf = ({ actor, group }: Paragraph): string =>
    template === "report" ? (actor ?? "all") : (group ?? "all");
  const order: readonly string[] =
    template === "report"
      ? Object.keys(actorHeadings)
      : [...board.groups.map(({ id }): string => id), "all"];
  const keys = [...new Set(narrative.remedies.map(keyOf))];
  keys.sort((a, b) => place(order, a) - place(order, b));
  return numbered(
    keys.map((key) => ({
      heading: headingOf(key, template, board),
      blocks: narrative.remedies
        .filter((each) => keyOf(each) === key)
        .map((each) => paragraph(each, board, marks, true)),
    }))
  );
}

function place(order: readonly string[], key: string): number {
  const at = order.indexOf(key);
  return at < 0 ? order.length : at;
}

function headingOf(key: string, template: ReportTemplate, board: BoardAssessment): string {
  if (template === "notice" && key !== "all") return nameOf(board, key);
  const found = Object.entries(actorHeadings).find(([actor]) => actor === key);
  return found?.[1] ?? actorHeadings.all;
}
