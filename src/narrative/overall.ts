import { editionById } from "../decision766/editions";
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
  const short =
    total.shortfall === null || total.percent === null
      ? ""
      : total.shortfall.value === 0
        ? say`, đạt điểm tối đa (${percent(total.percent)})`
        : say`, bằng ${percent(total.percent)}, thiếu ${points(total.shortfall)} điểm`;
  const grade = total.grade === null ? "" : `; xếp loại ${total.grade}`;
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
      return say`${since}, tổng điểm ${pointsPart} nhưng vị trí ${placesPart}: các đơn vị khác cải thiện điểm nhiều hơn.`;
    case "othersSlower":
      return say`${since}, tổng điểm ${pointsPart} nhưng vị trí ${placesPart}: điểm của các đơn vị khác giảm nhiều hơn.`;
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
  return say`${upperFirst(periodName(comparison.period))} thuộc ${editionById(comparison.before).name}, còn ${periodName(period)} thuộc ${editionById(comparison.after).name}; điểm hai kỳ không cùng cách tính nên không so sánh.`;
}

function partialResult(board: BoardAssessment): readonly Span[] {
  return sentences([boundary(board)]);
}

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
  const [first, ...rest] = losing;
  if (first === undefined) return sentences([fullSentence]);
  const others =
    rest.length === 0 ? "" : say`; tiếp đến là ${listed(rest.map((group) => lossPart(group)))}`;
  const lead =
    board.mainLoss === first.id
      ? say`Phần lớn số điểm thiếu nằm ở nhóm ${lossPart(first)}`
      : say`Nhóm thiếu điểm nhiều nhất là ${lossPart(first)}`;
  const act =
    board.mainLoss === first.id && losing.length > 1 ? say`Đây là nhóm cần ưu tiên trước.` : null;
  return sentences([say`${lead}${others}.`, act, fullSentence]);
}

function lossPart(group: GroupAssessment): readonly Span[] {
  const { shortfall, lossShare } = group;
  if (shortfall === null) return say`${groupName(group)}`;
  const share = lossShare === null ? "" : say`, chiếm ${percent(lossShare)} số điểm thiếu`;
  return say`${groupName(group)} (thiếu ${points(shortfall)} điểm${share})`;
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
