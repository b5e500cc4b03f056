import { groupName } from "../../narrative/say/names";
import type { Paragraph } from "../../narrative/paragraph";
import type { BoardAssessment } from "../../scoring/assessment";
import type { ReportBlock, ReportParagraph, ReportPart } from "../reportDocument";
import { numbered, paragraph, words } from "./blocks";
import { lossChart } from "./charts";
import type { SectionInput } from "./sections";
import { upperFirst } from "./officialWords";

/** Vietnamese order of the points of a part. */
const letters = ["a", "b", "c", "d", "đ", "e", "g", "h", "i", "k"];

/** What was not reached, and why: the causes under the group that they are about. */
export function shortcomings(input: SectionInput): readonly ReportPart[] {
  const { board, narrative } = input;
  const statement = [...lossStatement(board), ...absenceStatement(board)];
  if (statement.length === 0 && narrative.causes.length === 0) return [];
  const chart = lossChart(board);
  const first: ReportBlock[] = [...statement];
  if (chart !== null) first.push({ kind: "charts", charts: [chart] });
  const blanks = words("Nguyên nhân cụ thể do đơn vị rà soát, bổ sung: ………………………………");
  return numbered([
    ...(first.length > 0 ? [{ heading: "Tồn tại, hạn chế", blocks: first }] : []),
    {
      heading: "Nguyên nhân",
      blocks: narrative.causes.length > 0 ? causesByGroup(input) : [blanks],
    },
  ]);
}

/** Groups in the order of the causes: the greater loss first. */
function causesByGroup({
  board,
  narrative: { causes },
  marks,
}: SectionInput): readonly ReportBlock[] {
  const groups = [...new Set(causes.map(({ group }) => group))];
  return groups.flatMap((group, index): readonly ReportBlock[] => [
    { kind: "point", letter: letters[index] ?? "", text: pointName(board, group) },
    ...causes
      .filter((cause) => cause.group === group)
      .map((cause) => paragraph(cause, board, marks, true)),
  ]);
}

function pointName(board: BoardAssessment, id: Paragraph["group"]): string {
  const group = board.groups.find((each) => each.id === id);
  return group === undefined ? "Nguyên nhân chung" : `Nhóm ${groupName(group)}`;
}

/** Which groups lose points, the greatest loss first; how many stands in the table and the paragraphs before. */
function lossStatement({ groups }: BoardAssessment): readonly ReportParagraph[] {
  const lossy = groups
    .filter(({ shortfall }) => (shortfall?.value ?? 0) > 0)
    .sort((a, b) => (b.shortfall?.value ?? 0) - (a.shortfall?.value ?? 0));
  const [only] = lossy;
  if (only === undefined) return [];
  if (lossy.length === 1) return [words(`Còn nhóm ${groupName(only)} chưa đạt điểm tối đa.`)];
  const names = lossy.map(groupName).join("; ");
  return [
    words(
      `Các nhóm chỉ số chưa đạt điểm tối đa, xếp theo số điểm còn thiếu: ${upperFirst(names)}.`
    ),
  ];
}

function absenceStatement({ groups }: BoardAssessment): readonly ReportParagraph[] {
  const absent = groups.filter(({ points, notApplicable }) => points === null && !notApplicable);
  if (absent.length === 0) return [];
  return [words(`Chưa có số liệu điểm của nhóm chỉ số: ${absent.map(groupName).join("; ")}.`)];
}
