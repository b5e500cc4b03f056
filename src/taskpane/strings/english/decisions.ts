import { groupById } from "../../../decision766/groups";
import { hundredths } from "../../../decision766/hundredths";
import { formatHundredths } from "../../../narrative/format/number";
import type { Outlook } from "../../../scoring/decisions/outlook";
import type { NoWay, TargetWay } from "../../../scoring/decisions/target";
import type { DecisionWords } from "../decisions";
import { counted } from "./counted";

function wayWords({ spares, group }: TargetWay): string {
  switch (spares) {
    case "dossiers":
      return "With the fewest cases";
    case "indicators":
      return "With the fewest indicators";
    case "oneGroup":
      return group === null ? "Within one group" : `Only in the group ${groupById(group).name}`;
  }
}

const reasons: Readonly<Record<NoWay, string>> = {
  reached: "This goal is reached already.",
  noTotal: "The table has no total for this unit and period, so nothing can be reckoned.",
  noLeague:
    "The table has no points of other units in this period, so the points of that place are not known.",
  noTrend:
    "The table has no points of the same units in the period before, so how the others rise and fall is not known.",
  noSuchGrade: "This workbook's grades have none of that name.",
  noFormula:
    "For this period no formula is known, so the points short cannot be turned into cases.",
  noCounts:
    "The table has no numerators and denominators of indicators that the unit can act on, so the points short cannot be turned into cases.",
  notEnough: "The indicators with figures are not enough for this goal.",
};

const othersWords: Readonly<Record<Outlook["others"], string>> = {
  still: "the other units keep their points",
  trend: "each other unit rises or falls once more as it did since the period before",
};

export const decisions: DecisionWords = {
  figures: "Table of figures",
  why: {
    heading: "Why it changed",
    moved: (period, from, to, steps) =>
      `Against ${period.label}, the place by points in the table went from ${from} to ${to} (${steps}).`,
    split: (own, others) =>
      `Of this, by the unit's own points: ${own}. By the points of the other units: ${others}.`,
    places: (count, way) =>
      way === 0 ? "no change" : `${way > 0 ? "up" : "down"} ${counted(count, "place")}`,
    method:
      "Each part is the mean of two ways to reckon: the unit changes first, or last; together they are exactly the change.",
    passedBy: (count) => `Units that passed it (${count})`,
    passed: (count) => `Units that it passed (${count})`,
    more: (count) => `and ${counted(count, "other unit")}`,
    noSplit:
      "What is due to the unit and what to others cannot be told: that needs a table of the same units in both periods.",
    chart: (period) => `Change of total points by group, against ${period.label}`,
    before: "Period before",
    now: "This period",
    same: "No group's points changed.",
    group: "Group",
    change: "Change (points)",
    after: "Total after it",
  },
  place: {
    heading: "How certain the place is",
    printed: (rank, tiedWith) =>
      tiedWith === null
        ? `By the published points: no. ${rank}.`
        : `By the published points: no. ${rank}, tied with ${counted(tiedWith, "other unit")}.`,
    unrounded: (best, worst) =>
      best === worst
        ? `By points before rounding: still no. ${best}.`
        : `By points before rounding: from no. ${best} to no. ${worst}.`,
    basis: {
      printed: "The printed order shows that the portal ranks by rounded points.",
      unrounded: "The printed order can only come from points before rounding.",
      open: "The table does not tell which way the portal ranks, so both are given.",
    },
    published: (rank) => `Place printed in the table: ${rank}.`,
    who: "Unit",
    points: "Total points",
    gap: "Gap",
    above: "Next above",
    below: "Next below",
    best: "Highest",
    mean: "Mean",
    median: "Median",
    upper: "Upper quartile",
    lower: "Lower quartile",
    units: (names, more) => (more === null ? names : `${names} and ${counted(more, "other unit")}`),
    below100: (percent) => `Above at least ${percent}% of the units in the table.`,
    similar: (units, place, mean) =>
      `Among ${units} units whose number of cases differs by no more than a quarter: no. ${place}, mean ${mean} points.`,
    compared: "Against the units of the table",
  },
  target: {
    heading: "What a goal would take",
    kind: "Goal",
    kinds: { rank: "Place", points: "Total points", grade: "Grade" },
    value: { rank: "Place to reach", points: "Points to reach", grade: "Grade to reach" },
    wrong: {
      rank: "Enter a place: a number from 1.",
      points: "Enter points, such as 98 or 97,5.",
      grade: "Choose a grade.",
    },
    others: "The other units",
    outlooks: { still: "Keep their points", trend: "Rise and fall as since the period before" },
    growth: "Growth of cases (%)",
    wrongGrowth: "Enter a whole number of percent from 0 to 1000.",
    needed: (points) => `${points} points short.`,
    way: (way, cases, indicators) =>
      `${wayWords(way)}: ${counted(cases, "more case")} in ${counted(indicators, "indicator")}`,
    noWay: ({ reason, winnable }) => {
      if (reason === null) return "";
      return reason !== "notEnough" || winnable === null
        ? reasons[reason]
        : `${reasons[reason]} All of them together win ${formatHundredths(hundredths(winnable))} points.`;
    },
    assumption: ({ others, growth }) =>
      `Assumed: ${othersWords[others]}; ${
        growth === 0
          ? "denominators stay as they are; while a period is open they still grow, once it is closed nothing can be changed"
          : `cases and petitions grow by ${growth}% until the period ends, none of the new ones counted as met; once it is closed nothing can be changed`
      }.`,
    reaches: (points, rank) =>
      rank === null
        ? `That would give ${points} points.`
        : `That would give ${points} points, no. ${rank} by points in the table.`,
    indicator: "Indicator",
    counts: "Numerator",
    gain: "Points gained",
    task: "Set",
    tick: (code, to) => `Put the target ${to} for indicator ${code} into the report`,
    ticked: "Targets set here stand in the report's table of tasks and come back the next period.",
    chosen: "Targets set for this period",
    dropShort: "Drop",
    drop: (code) => `Drop the target of indicator ${code}`,
  },
  ceiling: {
    heading: "Points the unit can still win",
    chart: "Points, ceiling and maximum of each group",
    full: "Has full points",
    open: "Not enough is known to tell the ceiling",
    reached: "At the ceiling: nothing more to win",
    attainable: (points) => `Up to ${points} points more`,
    byLeague: (points, tied, of) =>
      `of ${of} units in the table none is above ${points} points, and ${tied} stand exactly there`,
    byRules: (codes) => `indicator ${codes} does not depend on the unit's own results`,
    group: "Group",
    points: "Points",
    limit: "Ceiling",
    max: "Max.",
    rank: "Place",
    mean: "Mean",
    best: "Highest",
  },
  tree: {
    heading: "How the points come about",
    total: "The total is the sum of the groups.",
    differs: (printed, computed, gap) =>
      `The table prints ${printed} points, the sum is ${computed} points: ${gap} points apart.`,
    printedDiffers: (printed, computed) =>
      `The table prints ${printed} points, numerator and denominator give ${computed} points.`,
    noParts: "The table does not hold this group's indicators.",
    rule: (max, fullAt) =>
      fullAt === null ? `${max} × ratio` : `${max} × ratio ÷ ${fullAt}, at most ${max}`,
    counts: (numerator, denominator, ratio) => `${numerator}/${denominator} = ${ratio}`,
    lost: (points) => `${points} points lost`,
    missing: (cases) => `${counted(cases, "case")} short`,
    notOwn: "not by the unit's own results",
    trial: "trial",
    unknown: "no figure",
  },
  trial: {
    heading: "Try other figures",
    hint: "Change the figures below to see the result; nothing is written to the workbook.",
    indicator: "Indicator",
    numerator: "Numerator",
    denominator: "Denominator",
    points: "Points",
    change: "Change",
    of: (name, what) => `${what}, ${name}`,
    result: (points, change) => `Total in the trial: ${points} (${change})`,
    rank: (rank) => `no. ${rank} by points in the table`,
    grade: (grade) => `grade ${grade}`,
    reset: "Back to the true figures",
    wrong:
      "A numerator must be a whole number not above its denominator; points must not be above the maximum.",
    none: "The table has no total, so nothing can be tried.",
  },
  spark: {
    caption: "Each group over the periods",
    name: (group, first, last) => `${group}: from ${first} to ${last} points`,
  },
};
