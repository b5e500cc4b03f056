import type { AnalysisWords } from "../analysis";
import { counted } from "./counted";

export const analysis: AnalysisWords = {
  total: "Total points",
  of: (max) => `/${max} points`,
  grade: "Grade",
  percent: "Percent",
  shortfall: "Shortfall",
  rank: "Place",
  rankOf: (rank, of) => (of === null ? `no. ${rank}` : `${rank}/${of}`),
  printedRank: "Place printed in the table",
  computedRank: "Place computed in the table",
  change: "Against the period before",
  first: "The first period of the table: there is none before it to compare with.",
  boundary: (period) =>
    `Period ${period} was scored by another set of indicators and is not compared with this one.`,
  places: (count) =>
    count === 0
      ? "same place"
      : `${count > 0 ? "up" : "down"} ${counted(Math.abs(count), "place")}`,
  gapToLeader: "Behind the leader",
  leading: "In the lead",
  nextGrade: (name) => `Short of ${name}`,
  shortfallHeading: "Points lost by group",
  shortfallNone: "Every group has all its points.",
  lossShare: (percent) => `${percent} of all points lost`,
  full: "full points",
  trendHeading: "Course over the periods",
  trendPoints: "Total points",
  trendRank: "Place (lower is better)",
  trendGroup: "Group",
  trendNone: "The table has one period only: there is no course yet.",
  leagueHeading: "Place among the units",
  leagueText: (rank, of) => `No. ${rank} of ${of} units`,
  tied: (count) => `tied with ${counted(count - 1, "other unit")}`,
  leaders: (names, points) => `In the lead: ${names} (${points} points)`,
  lowest: "Lowest",
  highest: "Highest",
  empty: "There is no score table to analyse yet.",
  chart: {
    bars: "Chart of the points lost by each group",
    trend: (name) => `Chart of ${name} over the periods`,
    league: "Chart of the unit's place in the table",
  },
};
