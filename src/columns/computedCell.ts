import type { GradeBand } from "../scoring/assessment";
import type { CellStyle, PlannedCell, PlannedContent } from "../plan/plan";
import type { ColumnKind } from "./columnChoice";
import { contentOf, roundAsExcel } from "./formula";
import { rankContent, type Leagues } from "./rankFormula";
import type { ScoreLine } from "./scoreLine";

/** Looks of the ordinary rows and, where it differs, of the total row. */
const styles: Readonly<Record<ColumnKind, readonly [CellStyle, CellStyle]>> = {
  total: ["tablePoints", "tableTotalPoints"],
  points: ["tablePoints", "tableTotalPoints"],
  percent: ["tablePercent", "tableTotalPercent"],
  shortfall: ["tablePoints", "tableTotalPoints"],
  change: ["tableChange", "tableChange"],
  places: ["tablePlaces", "tablePlaces"],
  rank: ["tableRank", "tableRank"],
  grade: ["tableText", "tableTotalText"],
};

/**
 * The computed cell of one row in one column.
 * @param leagues of all rows of the table, for the ranks.
 */
export function computedCell(
  kind: ColumnKind,
  line: ScoreLine,
  leagues: Leagues,
  bands: readonly GradeBand[]
): PlannedCell {
  const [style, totalStyle] = styles[kind];
  return {
    content: content(kind, line, leagues, bands),
    style: line.kind === "total" ? totalStyle : style,
  };
}

function content(
  kind: ColumnKind,
  line: ScoreLine,
  leagues: Leagues,
  bands: readonly GradeBand[]
): PlannedContent {
  const { known } = line;
  switch (kind) {
    case "total":
      return contentOf({
        inputs: line.parts,
        expression: (texts) => `ROUND(${texts.join("+")},2)`,
        evaluate: (values) =>
          roundAsExcel(
            values.reduce((sum, value) => sum + value, 0),
            2
          ),
        known: known.points,
      });
    case "points":
      // Its rule has thresholds and special cases by edition: a value, not a formula that could disagree with them.
      return line.kind === "indicator" && line.points === null && known.points !== null
        ? { kind: "number", value: known.points }
        : { kind: "blank" };
    case "percent":
      return line.counts === null
        ? ratio(line.points, line.maxPoints, known.percent)
        : ratio(line.counts[0], line.counts[1], known.percent);
    case "shortfall":
      return difference(line.maxPoints, line.points, known.shortfall);
    case "change":
      return difference(line.points, line.pointsBefore, known.change);
    case "places":
      return difference(line.rankBefore, line.rank, known.places);
    case "rank":
      return rankContent(line, leagues);
    case "grade":
      return grade(line, bands);
  }
}

function ratio(
  part: ScoreLine["points"],
  whole: ScoreLine["points"],
  known: number | null
): PlannedContent {
  return contentOf({
    inputs: [part, whole],
    expression: ([over = "", under = ""]) => {
      const division = `ROUND(${over}/${under},4)`;
      return whole?.kind === "constant" ? division : `IF(${under}=0,"",${division})`;
    },
    evaluate: ([over = 0, under = 0]) => (under === 0 ? "" : roundAsExcel(over / under, 4)),
    known,
  });
}

function difference(
  from: ScoreLine["points"],
  take: ScoreLine["points"],
  known: number | null
): PlannedContent {
  return contentOf({
    inputs: [from, take],
    expression: ([left = "", right = ""]) => `ROUND(${left}-${right},2)`,
    evaluate: ([left = 0, right = 0]) => roundAsExcel(left - right, 2),
    known,
  });
}

function grade({ points, known }: ScoreLine, bands: readonly GradeBand[]): PlannedContent {
  const lowest = bands.at(-1);
  if (lowest === undefined) return plainGrade(known.grade);
  const better = bands.slice(0, -1);
  return contentOf({
    inputs: [points],
    expression: ([reference = ""]) =>
      better.reduceRight(
        (rest, band) =>
          `IF(ROUND(${reference},2)>=${band.from / 100},${quoted(band.name)},${rest})`,
        quoted(lowest.name)
      ),
    evaluate: ([value = 0]) =>
      (better.find((band) => roundAsExcel(value, 2) * 100 >= band.from - 1e-6) ?? lowest).name,
    known: known.grade,
  });
}

function plainGrade(name: string | null): PlannedContent {
  return name === null ? { kind: "blank" } : { kind: "text", value: name };
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
