import type { Hundredths } from "../../../decision766/hundredths";
import { groupName } from "../../../narrative/say/names";
import { roundedRatio } from "../../../scoring/arithmetic";
import type { BoardAssessment, GroupAssessment, Quantity } from "../../../scoring/assessment";
import { madeFrom } from "../../../claims/origins";
import type { ReportCell, ReportTable } from "../../reportDocument";
import { marked, maximumCell, plain, quantityCell, signNotes } from "../cells";
import type { FigureMarks } from "../figureMarks";

type Points = Quantity<Hundredths>;

interface GroupColumn {
  readonly header: string;
  readonly cell: (points: readonly Points[]) => ReportCell;
}

const columns: readonly GroupColumn[] = [
  { header: "Cao nhất", cell: (points) => quantityCell(extreme(points, 1), "points") },
  { header: "Thấp nhất", cell: (points) => quantityCell(extreme(points, -1), "points") },
  { header: "Bình quân", cell: (points) => quantityCell(meanOf(points), "points") },
];

/** What the units of a league have in each group. A group that some unit has no points of is left open. */
export function groupTable(
  { groups }: BoardAssessment,
  league: readonly BoardAssessment[],
  caption: string,
  marks: FigureMarks
): ReportTable {
  const rows = groups.map((group, index) => {
    const name = groupName(group);
    const points = league.flatMap((board) => pointsIn(board, group) ?? []);
    const isWhole = points.length === league.length;
    return {
      total: false,
      cells: [
        plain(String(index + 1), "centred"),
        plain(name, "text"),
        marked(maximumCell(group), marks, `${name}, Điểm tối đa`),
        ...columns.map(({ header, cell }) =>
          isWhole ? marked(cell(points), marks, `${name}, ${header}`) : plain("–", "centred")
        ),
      ],
    };
  });
  const notes = signNotes(rows.flatMap(({ cells }) => cells)).map((note) =>
    note.startsWith("Dấu “–”") ? "Dấu “–”: có đơn vị chưa có số liệu của nhóm." : note
  );
  return {
    kind: "table",
    caption,
    widths: [7, 45, 12, 12, 12, 12],
    header: [
      ["TT", "Nhóm chỉ số", "Điểm tối đa", ...columns.map(({ header }) => header)].map((text) => ({
        text,
        columnSpan: 1,
        rowSpan: 1,
      })),
    ],
    rows,
    note: notes.length === 0 ? null : notes.join(" "),
  };
}

function pointsIn({ groups }: BoardAssessment, { id }: GroupAssessment): Points | null {
  return groups.find((group) => group.id === id)?.points ?? null;
}

/** @param side 1: the greatest, -1: the least */
function extreme(points: readonly Points[], side: 1 | -1): Points | null {
  return points.reduce<Points | null>(
    (best, each) => (best === null || side * (each.value - best.value) > 0 ? each : best),
    null
  );
}

function meanOf(points: readonly Points[]): Points | null {
  if (points.length === 0) return null;
  const sum = points.reduce((all, { value }) => all + value, 0);
  return {
    value: roundedRatio(sum, points.length, 1),
    origin: madeFrom("mean", points),
    provisional: points.some(({ provisional }) => provisional),
  };
}
