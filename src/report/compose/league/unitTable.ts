import { unitName } from "../../../claims/unitName";
import { periodKey } from "../../../claims/periodKey";
import { formatCount } from "../../../narrative/format/number";
import { periodWords } from "../../../narrative/period";
import { lowerFirst } from "../../../narrative/say/names";
import type { BoardAssessment, TotalAssessment } from "../../../scoring/assessment";
import type { ReportCell, ReportTable } from "../../reportDocument";
import { marked, plain, pointsCell, quantityCell, shortfallCell, signNotes } from "../cells";
import type { FigureMarks } from "../figureMarks";
import { upperFirst } from "../officialWords";

interface UnitColumn {
  readonly header: string;
  readonly width: number;
  readonly cell: (total: TotalAssessment) => ReportCell;
}

/** Every unit with its total, place and grade, and what it moved where the sheet has the period before. */
export function unitTable(
  units: readonly BoardAssessment[],
  caption: string,
  marks: FigureMarks
): ReportTable {
  const columns = columnsFor(units);
  const rows = units.map(({ unit, total }, index) => {
    const name = unit === null ? "–" : upperFirst(unitName(unit.text));
    return {
      total: false,
      cells: [
        plain(String(index + 1), "centred"),
        plain(name, "text"),
        ...columns.map(({ header, cell }) =>
          total?.points == null
            ? plain("–", "centred")
            : marked(cell(total), marks, `${name}, ${header}`)
        ),
      ],
    };
  });
  const notes = [
    ...(units.some(({ total }) => total?.printedGrade != null)
      ? []
      : ["Xếp loại theo ngưỡng do đơn vị thiết lập."]),
    ...signNotes(rows.flatMap(({ cells }) => cells)),
  ];
  return {
    kind: "table",
    caption,
    widths: [7, 38, ...columns.map(({ width }) => width)],
    header: [
      ["TT", "Đơn vị", ...columns.map(({ header }) => header)].map((text) => ({
        text,
        columnSpan: 1,
        rowSpan: 1,
      })),
    ],
    rows,
    note: notes.length === 0 ? null : notes.join(" "),
  };
}

function columnsFor(units: readonly BoardAssessment[]): readonly UnitColumn[] {
  const totals = units.flatMap(({ total }) => (total?.points == null ? [] : [total]));
  const isPublished = totals.some(({ rank }) => rank !== null);
  const isPrinted = totals.some(({ printedGrade }) => printedGrade !== null);
  return [
    { header: "Tổng điểm", width: 12, cell: pointsCell },
    { header: "Điểm thiếu", width: 12, cell: shortfallCell },
    {
      header: isPublished ? "Thứ hạng (công bố)" : "Thứ hạng (tính theo bảng)",
      width: 13,
      cell: (total) => placeCell(total, isPublished),
    },
    {
      header: "Xếp loại",
      width: 15,
      // Where some grades are printed, the office's own bands are not put beside them.
      cell: (total) =>
        plain((isPrinted ? total.printedGrade?.text : gradeByBands(total)) ?? "–", "centred"),
    },
    ...(totals.some(({ movement }) => movement?.points != null)
      ? [
          {
            header: `Tăng, giảm so với ${against(units)}`,
            width: 13,
            cell: ({ movement }: TotalAssessment) =>
              quantityCell(movement?.points ?? null, "points"),
          },
        ]
      : []),
  ];
}

/** Bands are of totals within a hundred: one beyond it is a fault of the sheet, not the best grade. */
function gradeByBands({ points, grade }: TotalAssessment): string | null {
  return points !== null && points.value >= 0 && points.value <= 10_000 ? grade : null;
}

/** The period before, where it is the same for all units. */
function against(units: readonly BoardAssessment[]): string {
  const periods = units.flatMap(({ comparison }) =>
    comparison.kind === "previous" ? [comparison.period] : []
  );
  const [first] = periods;
  const isOne = new Set(periods.map(periodKey)).size === 1;
  if (first === undefined || !isOne) return "kỳ trước";
  const key = periodKey(first);
  return periodWords(key, new Map([[key, lowerFirst(first.label)]]));
}

/** Published places and counted ones are never mixed in one column. */
function placeCell({ rank, standing }: TotalAssessment, isPublished: boolean): ReportCell {
  const place = isPublished ? rank : (standing?.computedRank ?? null);
  if (place === null) return plain("–", "centred");
  const { value, origin } = place;
  return {
    span: { kind: "figure", text: formatCount(value), origin, mark: "" },
    value,
    look: "rank",
  };
}
