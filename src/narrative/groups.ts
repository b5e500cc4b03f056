import type {
  BoardAssessment,
  GroupAssessment,
  IndicatorAssessment,
  Movement,
} from "../scoring/assessment";
import type { Paragraph, Span } from "./paragraph";
import { movedTogether, placesMoved, pointsMoved } from "./say/movement";
import { groupName, lowerFirst } from "./say/names";
import { count, joined, percent, points, say, sentences } from "./say/spans";

/** Below this many cases a single one moves the percent by over ten points. */
const smallDenominator = 10;
/** A position from here on is one that readers wonder about when the marks are full. */
const lowPosition = 20;

/** One paragraph a group, in the sheet's order, none left out. */
export function groupParagraphs(
  board: BoardAssessment,
  length: "short" | "full"
): readonly Paragraph[] {
  const forms = formsOf(board.groups);
  return board.groups.map((group, index) => ({
    id: `group.${group.id}`,
    role: group.points === null && group.indicators.length === 0 ? "absent" : "group",
    group: group.id,
    indicator: null,
    actor: null,
    spans: groupText(group, board, index, forms[index] ?? 0, length),
    offer: null,
  }));
}

function groupText(
  group: GroupAssessment,
  board: BoardAssessment,
  index: number,
  form: number,
  length: "short" | "full"
): readonly Span[] {
  const result = resultOf(group, board, index, form);
  if (length === "short") return result;
  const earlier = board.groups.slice(0, index);
  return sentences([
    result,
    moved(group, board, earlier),
    unlikeAPosition(group, earlier),
    outOfLeagueReach(group),
    ...group.indicators.map((indicator) => indicatorText(indicator)),
  ]);
}

const formCount = 3;

/**
 * Which wording each group's loss is told in: fixed by its own figures, so that another month reads
 * differently, and never the same twice running.
 */
function formsOf(groups: readonly GroupAssessment[]): readonly number[] {
  let last = -1;
  return groups.map(({ shortfall, points: own }) => {
    if (shortfall === null || own === null || shortfall.value <= 0) return 0;
    const wanted = own.value % formCount;
    last = wanted === last ? (wanted + 1) % formCount : wanted;
    return last;
  });
}

function resultOf(
  group: GroupAssessment,
  board: BoardAssessment,
  index: number,
  form: number
): readonly Span[] {
  const name = groupName(group);
  if (group.points === null) {
    if (group.indicators.some(({ ratio, points: own }) => ratio !== null || own !== null))
      return say`Nhóm ${name} có số liệu chỉ số thành phần như sau.`;
    return group.notApplicable
      ? say`Nhóm ${name}: bảng điểm ghi không áp dụng trong kỳ này.`
      : say`Nhóm ${name}: bảng điểm chưa có số liệu.`;
  }
  const maximum = group.maxPoints === null ? "" : say`/${points(group.maxPoints)}`;
  const score = say`${points(group.points)}${maximum} điểm`;
  const rank = position(group);
  const { shortfall, percent: share } = group;
  if (shortfall === null || share === null) return say`Nhóm ${name} đạt ${score}${rank}.`;
  if (shortfall.value === 0) {
    const full = board.groups.slice(0, index).filter((each) => each.shortfall?.value === 0);
    if (full.length === 0)
      return say`Nhóm ${name} đạt ${score}, bằng ${percent(share)}, không thiếu điểm${rank}.`;
    return full.length % 2 === 1 && full.includes(board.groups[index - 1] ?? group)
      ? say`Nhóm ${name} cũng đạt điểm tối đa ${score} (${percent(share)})${rank}.`
      : say`Nhóm ${name} đạt trọn ${score} (${percent(share)})${rank}.`;
  }
  if (shortfall.value < 0)
    return say`Nhóm ${name} ghi ${score}, vượt điểm tối đa; cần kiểm tra lại số liệu${rank}.`;
  const part =
    board.mainLoss === group.id && group.lossShare !== null && group.lossShare.value < 10_000
      ? say`, chiếm ${percent(group.lossShare)} tổng số điểm thiếu`
      : "";
  const loss = say`${points(shortfall)} điểm`;
  switch (form) {
    case 0:
      return say`Nhóm ${name} đạt ${score} (${percent(share)}), thiếu ${loss}${part}${rank}.`;
    case 1:
      return say`Nhóm ${name} thiếu ${loss} so với mức tối đa${part}; đạt ${score}, bằng ${percent(share)}${rank}.`;
    default:
      return say`Nhóm ${name} đạt ${score}, bằng ${percent(share)}; còn thiếu ${loss}${part}${rank}.`;
  }
}

function position({ rank, rankOf, standing }: GroupAssessment): readonly Span[] {
  const shown = rank ?? standing?.computedRank ?? null;
  if (shown === null) return [];
  const shared = rank === null && standing !== null && standing.tied > 1 ? "cùng " : "";
  return rankOf === null
    ? say`; ${shared}xếp thứ ${count(shown)}`
    : say`; ${shared}xếp thứ ${count(shown)}/${count(rankOf)}`;
}

function moved(
  group: GroupAssessment,
  { comparison, total }: BoardAssessment,
  earlier: readonly GroupAssessment[]
): readonly Span[] | null {
  const { movement } = group;
  if (comparison.kind !== "previous" || movement === null) return null;
  const together = movedTogether(movement);
  // A group that only follows the overall position has nothing of its own to tell.
  const follows =
    movement.places !== null &&
    movement.places.value === total?.movement?.places?.value &&
    group.rank?.value === total.rank?.value;
  if (together === "othersOnly" && follows && group.rank !== null) {
    const told = earlier.filter(({ rank }) => rank?.value === group.rank?.value).length;
    if (told > 0)
      return told % 2 === 1
        ? say`Điểm của nhóm không đổi so với kỳ trước; thứ tự thay đổi cùng với vị trí chung.`
        : say`Nhóm này cũng giữ nguyên điểm, thứ tự thay đổi theo vị trí chung.`;
    return say`So với kỳ trước, điểm của nhóm giữ nguyên; thứ tự ${placesMoved(movement, group, "figure") ?? ""}, cùng với vị trí chung và không do điểm của nhóm.`;
  }
  const placesPart = placesMoved(movement, group, "holder");
  const pointsPart = pointsMoved(movement, placesPart === null ? "figure" : "holder");
  if (pointsPart === null) return null;
  if (placesPart === null) return movedAlone(movement, pointsPart, earlier);
  switch (together) {
    case "othersFaster":
      return say`So với kỳ trước, nhóm ${pointsPart} nhưng ${placesPart} do có đơn vị khác tăng điểm nhiều hơn.`;
    case "othersSlower":
      return say`So với kỳ trước, nhóm ${pointsPart} nhưng ${placesPart} do có đơn vị khác giảm điểm nhiều hơn.`;
    case "othersOnly":
      return say`So với kỳ trước, nhóm ${pointsPart} nhưng ${placesPart}; vị trí thay đổi do điểm của các đơn vị khác.`;
    case "plain":
      return say`So với kỳ trước, nhóm ${pointsPart} và ${placesPart}.`;
  }
}

/** Points alone, without a position: said once in full, then shorter. */
function movedAlone(
  { points: change }: Movement,
  pointsPart: readonly Span[],
  earlier: readonly GroupAssessment[]
): readonly Span[] {
  const unchanged = (each: Movement | null): boolean => each?.points?.value === 0;
  if (change?.value === 0) {
    return earlier.some(({ movement }) => unchanged(movement))
      ? say`Điểm của nhóm cũng không đổi.`
      : say`Điểm của nhóm không đổi so với kỳ trước.`;
  }
  return earlier.some(({ movement }) => movement !== null && !unchanged(movement))
    ? say`Điểm của nhóm ${pointsPart} so với kỳ trước.`
    : say`So với kỳ trước, điểm của nhóm ${pointsPart}.`;
}

/** A full score with a poor position: the position is no weakness of this group. */
function unlikeAPosition(
  group: GroupAssessment,
  earlier: readonly GroupAssessment[]
): readonly Span[] | null {
  const { rank } = group;
  if (group.shortfall?.value !== 0 || rank === null || rank.value < lowPosition) return null;
  const told = earlier.filter(
    ({ shortfall, rank: other }) => shortfall?.value === 0 && (other?.value ?? 0) >= lowPosition
  );
  if (told.length === 1) return say`Tương tự, vị trí này không phản ánh hạn chế của nhóm.`;
  if (told.length > 1)
    return say`Điểm đã ở mức tối đa nên vị trí không nói lên hạn chế nào của nhóm.`;
  return say`Nhóm không còn điểm để tăng thêm, nên vị trí thứ ${count(rank)} không phản ánh hạn chế của nhóm này.`;
}

function outOfLeagueReach({ standing, points: own }: GroupAssessment): readonly Span[] | null {
  if (standing?.allEqualBelowMaximum !== true || own === null) return null;
  return say`Tất cả các đơn vị trong bảng cùng dừng ở mức ${points(own)} điểm; nhiều khả năng phần còn thiếu nằm ngoài phạm vi thực hiện của cấp này.`;
}

/** An indicator that costs points, or whose ratio is low where points are not known. */
function indicatorText(indicator: IndicatorAssessment): readonly Span[] | null {
  const { numerator, denominator, ratio, shortfall, points: own, maxPoints } = indicator;
  if (shortfall !== null && shortfall.value <= 0) return null;
  if (ratio === null && own === null) return null;
  const name = indicator.label.text
    .replace(/\s*\([^)]*\)\s*$/u, "")
    .replace(/[\s:;.]+$/u, "")
    .replace(/^\d\.\d[ab]?[.)\s]+/u, "");
  const counts =
    numerator === null || denominator === null
      ? null
      : joined([count(numerator), "/", count(denominator)]);
  const measured =
    ratio === null
      ? ""
      : counts === null
        ? say` đạt ${percent(ratio)}`
        : say` đạt ${counts}, bằng ${percent(ratio)}`;
  const cost =
    shortfall !== null && own !== null && maxPoints !== null
      ? say`, được ${points(own)}/${points(maxPoints)} điểm, thiếu ${points(shortfall)} điểm`
      : own === null
        ? ""
        : say`, được ${points(own)} điểm`;
  const small =
    denominator !== null && denominator.value > 0 && denominator.value < smallDenominator
      ? say` (mẫu số nhỏ, ${count(denominator)} trường hợp, nên tỷ lệ dao động lớn)`
      : "";
  const reach =
    indicator.outOfReach && shortfall !== null
      ? "; chỉ số này không tính theo kết quả riêng của đơn vị"
      : "";
  return say`Chỉ số ${indicator.code} (${lowerFirst(name)})${measured}${small}${cost}${reach}.`;
}
