import { groupById } from "../decision766/groups";
import type { BoardAssessment, GroupAssessment, TotalAssessment } from "../scoring/assessment";
import type { Paragraph, Span } from "./paragraph";
import { movedTogether, placesMoved, pointsMoved } from "./say/movement";
import { groupName, lowerFirst, onPeriod, periodName, upperFirst } from "./say/names";
import { count, counted, listed, percent, points, say, sentences } from "./say/spans";

/** The overall paragraphs: the result and its movement; where the loss lies; what is missing. */
export function overallParagraphs(board: BoardAssessment): readonly Paragraph[] {
  const result =
    board.total === null
      ? partialResult(board)
      : sentences([
          resultOf(board, board.total),
          moved(board, board.total),
          compared(board.total),
          boundary(board),
        ]);
  return [
    ...(result.length === 0 ? [] : [paragraph("overall", "overall", result)]),
    ...optional("overall.loss", "overall", loss(board)),
    ...optional("overall.missing", "absent", missing(board)),
  ];
}

function optional(
  id: string,
  role: Paragraph["role"],
  spans: readonly Span[]
): readonly Paragraph[] {
  return spans.length === 0 ? [] : [paragraph(id, role, spans)];
}

function paragraph(id: string, role: Paragraph["role"], spans: readonly Span[]): Paragraph {
  return { id, role, group: null, indicator: null, actor: null, spans, offer: null };
}

function opening({ unit, period }: BoardAssessment): string {
  const who = unit === null ? null : unitInSentence(unit.text);
  if (period === null) return who === null ? "Tổng điểm đạt" : `${upperFirst(who)} đạt`;
  const when = upperFirst(onPeriod(period));
  return who === null ? `${when}, tổng điểm đạt` : `${when}, ${who} đạt`;
}

/** A name in capitals is lowered as a sentence writes it. */
export function unitInSentence(name: string): string {
  if (name !== name.toLocaleUpperCase("vi"))
    return /^(?:Xã|Phường|Đặc khu|Tỉnh|Thành phố)\s/u.test(name) ? lowerFirst(name) : name;
  const kinds = new Set([
    "xã",
    "phường",
    "đặc khu",
    "đặc",
    "khu",
    "thị",
    "trấn",
    "tỉnh",
    "thành",
    "phố",
  ]);
  return name
    .split(" ")
    .map((word, index) => {
      const lower = word.toLocaleLowerCase("vi");
      if (word === "UBND" || word === "HĐND") return word;
      return kinds.has(lower) && index < 3 ? lower : upperFirst(lower);
    })
    .join(" ");
}

function resultOf(board: BoardAssessment, total: TotalAssessment): readonly Span[] {
  if (total.points === null)
    return say`${opening(board).replace(/ đạt$/u, "")} chưa có số liệu tổng điểm.`;
  const maximum = total.maxPoints === null ? "" : say`/${points(total.maxPoints)}`;
  const grade = total.grade === null ? "" : `; xếp loại ${total.grade}`;
  if (total.shortfall?.value === 0 && total.percent !== null)
    return say`${opening(board)} điểm tối đa ${points(total.points)}${maximum} điểm (${percent(total.percent)})${grade}${position(total)}.${tie(total)}`;
  const short =
    total.shortfall === null || total.percent === null
      ? ""
      : say`, bằng ${percent(total.percent)}, thiếu ${points(total.shortfall)} điểm`;
  return say`${opening(board)} ${points(total.points)}${maximum} điểm${short}${grade}${position(total)}.${tie(total)}`;
}

function position(total: TotalAssessment): readonly Span[] {
  const rank = total.rank ?? total.standing?.computedRank ?? null;
  if (rank === null) return [];
  const of = total.rankOf === null ? "" : say`/${count(total.rankOf)} đơn vị`;
  return total.rankOf === null ? say`; xếp thứ ${count(rank)}` : say`; xếp thứ ${count(rank)}${of}`;
}

function tie({ standing, points: own }: TotalAssessment): readonly Span[] {
  if (standing === null || standing.tied < 2) return [];
  return say` Có ${counted(standing.tied, [own])} đơn vị cùng mức điểm này, nên chênh lệch thứ tự giữa các đơn vị đó không phản ánh khác biệt về điểm.`;
}

function moved({ comparison }: BoardAssessment, total: TotalAssessment): readonly Span[] | null {
  if (comparison.kind !== "previous" || total.movement === null) return null;
  const since = `So với ${periodName(comparison.period)}`;
  const pointsPart = pointsMoved(total.movement, "figure");
  const placesPart = placesMoved(total.movement, total, "figure");
  if (pointsPart === null) return placesPart === null ? null : say`${since}, vị trí ${placesPart}.`;
  if (placesPart === null) return say`${since}, tổng điểm ${pointsPart}.`;
  switch (movedTogether(total.movement)) {
    case "othersFaster":
      return say`${since}, tổng điểm ${pointsPart} nhưng vị trí ${placesPart}: có đơn vị khác tăng điểm nhiều hơn.`;
    case "othersSlower":
      return say`${since}, tổng điểm ${pointsPart} nhưng vị trí ${placesPart}: có đơn vị khác giảm điểm nhiều hơn.`;
    case "othersOnly":
      return say`${since}, tổng điểm ${pointsPart}, vị trí ${placesPart}; thay đổi về vị trí do điểm của các đơn vị khác thay đổi.`;
    case "plain":
      return say`${since}, tổng điểm ${pointsPart}, vị trí ${placesPart}.`;
  }
}

function compared(total: TotalAssessment): readonly Span[] | null {
  const leader =
    total.publishedLeader ??
    (total.standing === null
      ? null
      : { points: total.standing.leaderPoints, gap: total.standing.gapToLeader });
  const next =
    total.nextGrade === null
      ? null
      : say`Để đạt mức ${total.nextGrade.name} cần thêm ${points(total.nextGrade.gap)} điểm.`;
  if (leader === null) return next;
  const maximum = total.maxPoints === null ? "" : say`/${points(total.maxPoints)}`;
  const gap =
    leader.gap.value <= 0
      ? say`Đây là mức điểm cao nhất trong các đơn vị được xếp.`
      : say`Đơn vị cao nhất đạt ${points(leader.points)}${maximum} điểm, hơn ${points(leader.gap)} điểm.`;
  return sentences([gap, next]);
}

function boundary({ comparison, period }: BoardAssessment): readonly Span[] | null {
  if (comparison.kind !== "boundary" || period === null) return null;
  return say`Chưa xác định được thời điểm Cổng Dịch vụ công quốc gia thay đổi cách tính điểm, nên chưa so sánh ${periodName(period)} với ${periodName(comparison.period)}.`;
}

function partialResult(board: BoardAssessment): readonly Span[] {
  return sentences([boundary(board)]);
}

/** Of the groups behind the first, so many with their figures: more make a list that nobody reads. */
const mostTold = 3;

function loss(board: BoardAssessment): readonly Span[] {
  const scored = board.groups.filter(({ shortfall }) => shortfall !== null);
  if (scored.length < 2) return [];
  const full = scored.filter(({ shortfall }) => shortfall?.value === 0);
  const losing = scored
    .filter(({ shortfall }) => (shortfall?.value ?? 0) > 0)
    .sort((a, b) => (b.shortfall?.value ?? 0) - (a.shortfall?.value ?? 0));
  const fullSentence =
    full.length === 0
      ? null
      : losing.length === 0
        ? say`Cả ${counted(
            full.length,
            full.map((group) => group.points)
          )} nhóm chỉ số đều đạt điểm tối đa.`
        : say`Có ${counted(
            full.length,
            full.map((group) => group.points)
          )}/${counted(
            scored.length,
            scored.map((group) => group.points)
          )} nhóm đạt điểm tối đa.`;
  const [first] = losing;
  if (first === undefined) return sentences([fullSentence]);
  const [most = [], ...rest] = equalLosses(losing);
  const told = rest.length > mostTold ? rest.slice(0, mostTold - 1) : rest;
  const untold = rest.slice(told.length).flat();
  const others = told.length === 0 ? "" : say`; tiếp đến là ${listed(told.map(lossPart))}`;
  const remainder =
    untold.length === 0
      ? null
      : say`Số điểm thiếu còn lại thuộc các nhóm ${listed(untold.map(groupName))}.`;
  const leaders = lossPart(most);
  if (rest.length === 0 && most.length === 1 && scored.length === board.groups.length) {
    const only = first.shortfall === null ? "" : say` (thiếu ${points(first.shortfall)} điểm)`;
    return sentences([
      say`Toàn bộ số điểm thiếu nằm ở nhóm ${groupName(first)}${only}.`,
      fullSentence,
    ]);
  }
  // Groups without figures may lose more: then nothing is said of all.
  const among = scored.length === board.groups.length ? "" : "Trong các nhóm đã có số liệu, ";
  const lead =
    board.mainLoss === first.id && among === ""
      ? say`Phần lớn số điểm thiếu nằm ở nhóm ${leaders}`
      : most.length > 1
        ? say`${upperFirst(`${among}các nhóm cùng thiếu điểm nhiều nhất là`)} ${leaders}`
        : say`${upperFirst(`${among}nhóm thiếu điểm nhiều nhất là`)} ${leaders}`;
  const act =
    board.mainLoss === first.id && losing.length > 1
      ? say`Nhóm ${groupName(first)} cần được ưu tiên trước.`
      : null;
  return sentences([say`${lead}${others}.`, remainder, act, fullSentence]);
}

/** Groups that lose the same, told together; the order is kept. */
function equalLosses(losing: readonly GroupAssessment[]): readonly (readonly GroupAssessment[])[] {
  const parts: GroupAssessment[][] = [];
  for (const group of losing) {
    const last = parts.at(-1);
    if (last?.[0]?.shortfall?.value === group.shortfall?.value) last?.push(group);
    else parts.push([group]);
  }
  return parts;
}

function lossPart(groups: readonly GroupAssessment[]): readonly Span[] {
  const names = listed(groups.map(groupName));
  const [first] = groups;
  if (first?.shortfall == null) return names;
  const each = groups.length > 1 ? "mỗi nhóm " : "";
  const share =
    first.lossShare === null ? "" : say`, chiếm ${percent(first.lossShare)} số điểm thiếu`;
  return say`${names} (${each}thiếu ${points(first.shortfall)} điểm${share})`;
}

function missing({ missing: ids, groups }: BoardAssessment): readonly Span[] {
  const absent = groups.filter(
    ({ points: own, indicators }) => own === null && indicators.length === 0
  );
  const names = [...ids.map((id) => groupById(id).name), ...absent.map(groupName)];
  return names.length === 0
    ? []
    : say`Bảng điểm chưa có số liệu của nhóm ${listed(names)}; phần phân tích dưới đây không suy đoán giá trị của nhóm này.`;
}
