import { groupName } from "../../../narrative/say/names";
import { roundedRatio } from "../../../scoring/arithmetic";
import type { BoardAssessment } from "../../../scoring/assessment";
import type { ReportChart } from "../../reportDocument";

/** Mean loss of the units in each group, the greatest first; null where fewer than two groups lose. */
export function leagueLossChart(
  { groups }: BoardAssessment,
  league: readonly BoardAssessment[]
): ReportChart | null {
  const lossy = groups
    .flatMap((group) => {
      const losses = league.flatMap(
        (board) => board.groups.find(({ id }) => id === group.id)?.shortfall?.value ?? []
      );
      const sum = losses.reduce((all, each) => all + each, 0);
      return losses.length < league.length || sum <= 0
        ? []
        : [{ name: groupName(group), loss: roundedRatio(sum, losses.length, 1) }];
    })
    .sort((a, b) => b.loss - a.loss);
  if (lossy.length < 2) return null;
  return {
    name: "score766.leagueLoss",
    type: "bar",
    caption: "Điểm thiếu bình quân của các đơn vị theo nhóm chỉ số",
    categories: lossy.map(({ name }) => name),
    series: { name: "Điểm thiếu bình quân", values: lossy.map(({ loss }) => loss / 100) },
    axis: { minimum: 0, maximum: null, reversed: false },
  };
}
