import { followLanguage } from "./language";
import type { Words } from "./words";

const vietnamese = {
  total: "Tổng điểm",
  of: (max: string) => `/${max} điểm`,
  grade: "Xếp loại",
  percent: "Tỷ lệ",
  shortfall: "Điểm thiếu",
  rank: "Vị trí",
  rankOf: (rank: string, of: string | null) => (of === null ? `thứ ${rank}` : `${rank}/${of}`),
  printedRank: "Vị trí ghi trong bảng",
  computedRank: "Hạng tính trong bảng",
  change: "So với kỳ trước",
  first: "Kỳ đầu tiên trong bảng, chưa có kỳ trước để so sánh.",
  boundary: (period: string) =>
    `Kỳ ${period} tính theo bộ chỉ số khác nên không so sánh với kỳ này.`,
  places: (count: number) =>
    count === 0 ? "giữ nguyên vị trí" : count > 0 ? `tăng ${count} bậc` : `giảm ${-count} bậc`,
  gapToLeader: "Kém đơn vị dẫn đầu",
  leading: "Đang dẫn đầu",
  nextGrade: (name: string) => `Còn thiếu để đạt ${name}`,
  shortfallHeading: "Điểm còn thiếu theo nhóm",
  shortfallNone: "Mọi nhóm đều đạt điểm tối đa.",
  lossShare: (percent: string) => `${percent} tổng điểm thiếu`,
  full: "đạt tối đa",
  trendHeading: "Diễn biến qua các kỳ",
  trendPoints: "Tổng điểm",
  trendRank: "Vị trí (thấp hơn là tốt hơn)",
  trendGroup: "Nhóm",
  trendNone: "Bảng chỉ có một kỳ nên chưa có diễn biến.",
  leagueHeading: "Vị trí trong bảng nhiều đơn vị",
  leagueText: (rank: string, of: string) => `Hạng ${rank} trong ${of} đơn vị`,
  tied: (count: number) => `cùng điểm với ${count - 1} đơn vị khác`,
  leaders: (names: string, points: string) => `Dẫn đầu: ${names} (${points} điểm)`,
  lowest: "Thấp nhất",
  highest: "Cao nhất",
  empty: "Chưa có bảng điểm để phân tích.",
  chart: {
    bars: "Biểu đồ điểm thiếu của từng nhóm",
    trend: (name: string) => `Biểu đồ ${name} qua các kỳ`,
    league: "Biểu đồ vị trí của đơn vị trong bảng",
  },
} as const;

export type AnalysisWords = Words<typeof vietnamese>;

/** Words of the tab *Phân tích*; fetched with it. */
export let analysisWords: AnalysisWords = vietnamese;
followLanguage((english) => {
  analysisWords = english?.analysis ?? vietnamese;
});
