import { formatHundredths } from "../../narrative/format/number";
import { paragraphText, type Actor, type Paragraph } from "../../narrative/paragraph";
import { DOTTED_LINE, type OfficeDetails } from "../../settings/officeDetails";
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

/** What is to be done: by who acts in a report, by group in a notice, or as a table where the office wants one. */
export function remedies(input: SectionInput): readonly ReportPart[] {
  const { narrative, details, board } = input;
  if (narrative.remedies.length === 0) return [];
  const aims = aimsOf(input);
  if (details.tasks === "table")
    return [{ heading: null, blocks: [...aims, taskTable(narrative.remedies, details)] }];
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

/** What the tasks aim at, told once: several tasks of one indicator win its points together, not each. */
function aimsOf({ narrative, board, marks }: SectionInput): readonly ReportBlock[] {
  const codes = new Set(narrative.remedies.flatMap(({ indicator }) => indicator ?? []));
  const aimed = board.groups
    .flatMap(({ indicators }) => indicators)
    .filter((each) => codes.has(each.code) && !each.outOfReach && lossOf(each) > 0)
    .sort((a, b) => lossOf(b) - lossOf(a));
  if (aimed.length === 0) return [];
  const spans = aimed.flatMap(({ code, shortfall }, index): readonly ReportSpan[] =>
    shortfall === null
      ? []
      : [
          text(`${index === 0 ? "" : "; "}chỉ số ${code} (còn thiếu `),
          marks.figure(
            formatHundredths(shortfall.value),
            shortfall.origin,
            `Chỉ số ${code}, điểm thiếu`
          ),
          text(" điểm)"),
        ]
  );
  return [
    {
      kind: "paragraph",
      spans: [text("Các nhiệm vụ, giải pháp dưới đây hướng tới "), ...spans, text(".")],
      listed: false,
      unconfirmed: false,
      because: null,
    },
  ];
}

function lossOf({ shortfall }: IndicatorAssessment): number {
  return shortfall?.value ?? 0;
}

/** Task, who leads, deadline, target: what the office has not said is left to be filled in. */
function taskTable(tasks: readonly Paragraph[], { taskDeadline }: OfficeDetails): ReportTable {
  const plain = (words: string, look: "text" | "centred"): ReportCell => ({
    span: text(words),
    value: null,
    look,
  });
  return {
    kind: "table",
    caption: "Bảng 2. Phân công nhiệm vụ",
    widths: [5, 46, 20, 14, 15],
    header: [
      ["TT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn", "Chỉ tiêu"].map((words) => ({
        text: words,
        columnSpan: 1,
        rowSpan: 1,
      })),
    ],
    rows: tasks.map((task, index) => ({
      total: false,
      cells: [
        plain(String(index + 1), "centred"),
        {
          ...plain(paragraphText(task).replace(/\.$/u, ""), "text"),
          ...(task.offer === null || task.offer.confirmed ? {} : { because: task.offer.because }),
        },
        plain(leads[task.actor ?? "all"], "text"),
        plain(taskDeadline === "" ? blank : taskDeadline, "centred"),
        plain(blank, "centred"),
      ],
    })),
    note: null,
  };
}

const blank = DOTTED_LINE.slice(0, 6);
