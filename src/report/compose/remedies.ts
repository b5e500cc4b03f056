import { formatHundredths } from "../../narrative/format/number";
import { groupName, lowerFirst } from "../../narrative/say/names";
import { paragraphText, type Actor, type Paragraph } from "../../narrative/paragraph";
import { DOTTED_LINE, type OfficeDetails } from "../../settings/officeDetails";
import { indicatorByCode } from "../../decision766/indicators";
import type { KeptTarget } from "../../settings/keptTargets";
import { followUp, targetFigure } from "./targets";
import type { IndicatorAssessment } from "../../scoring/assessment";
import type {
  ReportBlock,
  ReportCell,
  ReportPart,
  ReportSpan,
  ReportTable,
} from "../reportDocument";
import { actorHeadings, nameOf, numbered, paragraph, text } from "./blocks";
import type { SectionInput } from "./sections";

/** Who leads a task, as a cell of the table names them. */
const leads: Readonly<Record<Actor, string>> = {
  serviceCentre: "Trung tâm Phục vụ hành chính công",
  offices: "Các phòng, bộ phận chuyên môn",
  leaders: "Lãnh đạo đơn vị",
  all: "Các cơ quan, đơn vị liên quan",
};

/**
 * What became of the last targets, then what is to be done: by who acts in a report, by group in a notice, or as a table
 * where the office wants one. Targets without a table stand in one of their own.
 */
export function remedies(input: SectionInput): readonly ReportPart[] {
  const { narrative, details, board, targets, marks } = input;
  const past = followUp(targets.past, board, marks);
  const before = past.length === 0 ? [] : [{ heading: null, blocks: past }];
  const isTable = details.tasks === "table";
  const tasks = isTable ? narrative.remedies : [];
  const listed = isTable ? [] : listedParts(input);
  const hasTable = tasks.length > 0 || targets.own.length > 0;
  const table = hasTable
    ? [{ heading: null, blocks: [...(isTable ? aimsOf(input) : []), taskTable(tasks, input)] }]
    : [];
  return [...before, ...listed, ...table];
}

function listedParts(input: SectionInput): readonly ReportPart[] {
  const { narrative, details, board } = input;
  if (narrative.remedies.length === 0) return [];
  const aims = aimsOf(input);
  const byActor = input.template === "report";
  const keyOf = ({ actor, group }: Paragraph): string =>
    byActor ? (actor ?? "all") : (group ?? "all");
  const order: readonly string[] = byActor
    ? Object.keys(actorHeadings)
    : [...board.groups.map(({ id }): string => id), "all"];
  const keys = [...new Set(narrative.remedies.map(keyOf))];
  keys.sort((a, b) => place(order, a) - place(order, b));
  const parts = numbered(
    keys.map((key) => ({
      heading: byActor ? actorHeading(key, details) : nameOf(board, key),
      blocks: narrative.remedies
        .filter((each) => keyOf(each) === key)
        .map((each) => paragraph(each, board, input.marks, true)),
    }))
  );
  return aims.length === 0 ? parts : [{ heading: null, blocks: aims }, ...parts];
}

function place(order: readonly string[], key: string): number {
  const at = order.indexOf(key);
  return at < 0 ? order.length : at;
}

/** A centre or a division asks those above it; it gives them no orders. */
function actorHeading(key: string, { office, parent }: OfficeDetails): string {
  const below = /^(?:trung tâm|văn phòng|phòng|bộ phận)(?:\s|$)/iu.test(office);
  if (key === "leaders" && below)
    return `Đề nghị lãnh đạo ${parent === "" ? "cơ quan cấp trên" : parent}`;
  const found = Object.entries(actorHeadings).find(([actor]) => actor === key);
  return found?.[1] ?? actorHeadings.all;
}

/**
 * What the tasks aim at, told once: the groups, and of measured indicators what is missing. Several tasks of one
 * indicator win its points together, not each.
 */
function aimsOf({ narrative, board, marks, template }: SectionInput): readonly ReportBlock[] {
  const codes = new Set(narrative.remedies.flatMap(({ indicator }) => indicator ?? []));
  const ids = [...new Set(narrative.remedies.flatMap(({ group }) => group ?? []))];
  const isAimed = (each: IndicatorAssessment): boolean =>
    codes.has(each.code) && !each.outOfReach && lossOf(each) > 0;
  // A notice has the groups as its headings.
  const named = template !== "notice";
  const found = ids.flatMap((id) => board.groups.find((each) => each.id === id) ?? []);
  if (named && found.length > 1 && !found.some(({ indicators }) => indicators.some(isAimed)))
    return aimAt([text(`các nhóm chỉ số: ${found.map(groupName).join("; ")}`)]);
  const aims = found.flatMap((group): readonly (readonly ReportSpan[])[] => {
    const measured = group.indicators
      .filter(isAimed)
      .sort((one, other) => lossOf(other) - lossOf(one))
      .map((each) => lossSpans(each, marks));
    const name = named ? [[text(`nhóm ${groupName(group)}`)]] : [];
    const parts = [...name, ...measured];
    return parts.length === 0 ? [] : [joined(parts, ", ")];
  });
  return aims.length === 0 ? [] : aimAt(joined(aims, "; "));
}

function aimAt(aims: readonly ReportSpan[]): readonly ReportBlock[] {
  const spans = [text("Các nhiệm vụ, giải pháp dưới đây hướng tới "), ...aims, text(".")];
  return [{ kind: "paragraph", spans, listed: false, unconfirmed: false, because: null }];
}

function lossSpans(
  { code, shortfall }: IndicatorAssessment,
  marks: SectionInput["marks"]
): readonly ReportSpan[] {
  if (shortfall === null) return [text(`chỉ số ${code}`)];
  const about = `Chỉ số ${code}, điểm thiếu`;
  return [
    text(`chỉ số ${code} (còn thiếu `),
    marks.figure(formatHundredths(shortfall.value), shortfall.origin, about),
    text(" điểm)"),
  ];
}

function joined(parts: readonly (readonly ReportSpan[])[], between: string): readonly ReportSpan[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [text(between), ...part]));
}

function lossOf({ shortfall }: IndicatorAssessment): number {
  return shortfall?.value ?? 0;
}

const plain = (words: string, look: "text" | "centred"): ReportCell => ({
  span: text(words),
  value: null,
  look,
});

/**
 * Task, who leads, deadline, target: what the office has not said is left to be filled in. A target that no task of the
 * library serves has a line of its own.
 */
function taskTable(tasks: readonly Paragraph[], input: SectionInput): ReportTable {
  const { details, targets, marks } = input;
  const deadline = details.taskDeadline === "" ? blank : details.taskDeadline;
  const served = new Set(tasks.flatMap(({ indicator }) => indicator ?? []));
  const line = (task: ReportCell, lead: string, target: KeptTarget | undefined) => [
    task,
    plain(lead, "text"),
    plain(deadline, "centred"),
    target === undefined
      ? plain(blank, "centred")
      : { ...plain("", "centred"), span: targetFigure(target, marks) },
  ];
  const told = new Set<string>();
  const lines = [
    ...tasks.map((task) => {
      // Several tasks serve one target: it is told with the first.
      const target = targets.own.find(({ code }) => code === task.indicator && !told.has(code));
      if (target !== undefined) told.add(target.code);
      const unconfirmed =
        task.offer === null || task.offer.confirmed ? {} : { because: task.offer.because };
      const cell = { ...plain(paragraphText(task).replace(/\.$/u, ""), "text"), ...unconfirmed };
      return line(cell, leads[task.actor ?? "all"], target);
    }),
    ...targets.own
      .filter(({ code }) => !served.has(code))
      .map((target) => line(plain(raising(target), "text"), blank, target)),
  ];
  return {
    kind: "table",
    caption: "Phân công nhiệm vụ",
    widths: [5, 46, 20, 14, 15],
    header: [
      ["TT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn", "Chỉ tiêu"].map((words) => ({
        text: words,
        columnSpan: 1,
        rowSpan: 1,
      })),
    ],
    rows: lines.map((cells, index) => ({
      total: false,
      cells: [plain(String(index + 1), "centred"), ...cells],
    })),
    note: null,
  };
}

/** "Nâng chỉ số 3.2 (tỷ lệ …)". */
function raising({ code }: KeptTarget): string {
  return `Nâng chỉ số ${code} (${lowerFirst(indicatorByCode(code).name)})`;
}

const blank = DOTTED_LINE.slice(0, 6);
