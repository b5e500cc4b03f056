import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { hundredths } from "../../decision766/hundredths";
import { formatCount } from "../../narrative/format/number";
import type { BoardAssessment } from "../../scoring/assessment";
import type { Insight, Neighbour, PlaceInsight } from "../../scoring/decisions/insight";
import { formatChange } from "../format/change";
import { decisions } from "../strings/decisions";
import { FigureTable } from "./FigureTable";
import { firstNames, pointsText } from "./pieces";

const useStyles = makeStyles({
  box: { display: "grid", gap: "6px" },
  note: { color: tokens.colorNeutralForeground2 },
});

interface PlaceCertaintyProps {
  readonly board: BoardAssessment;
  readonly insight: Insight;
  readonly place: PlaceInsight;
}

/** How sure a place is under both ways of ranking, and what stands around it. */
export function PlaceCertainty({ board, insight, place }: PlaceCertaintyProps): ReactElement {
  const styles = useStyles();
  const words = decisions.place;
  const { computedRank, printedRank, tied, basis, ifUnrounded } = place;
  const { league, similar } = insight;
  return (
    <div className={styles.box}>
      {printedRank !== null && <Text>{words.published(formatCount(printedRank))}</Text>}
      <Text>
        {words.printed(formatCount(computedRank), tied > 1 ? formatCount(tied - 1) : null)}
      </Text>
      <Text>{words.unrounded(formatCount(ifUnrounded.best), formatCount(ifUnrounded.worst))}</Text>
      <Text size={200} className={styles.note}>
        {words.basis[basis]}
      </Text>
      <FigureTable
        name={words.compared}
        columns={[
          { title: words.who },
          { title: words.points, isNumber: true },
          { title: words.gap, isNumber: true },
        ]}
        rows={rowsOf(board, insight, place)}
      />
      {league !== null && league.percentile > 0 && (
        <Text size={200}>{words.below100(league.percentile)}</Text>
      )}
      {similar !== null && (
        <Text size={200}>
          {words.similar(
            formatCount(similar.units),
            formatCount(similar.place),
            pointsText(similar.mean)
          )}
        </Text>
      )}
    </div>
  );
}

/** Neighbours and the middle of the league, each with its distance to the unit. */
function rowsOf({ total }: BoardAssessment, { league }: Insight, { above, below }: PlaceInsight) {
  const words = decisions.place;
  const own = total?.points?.value ?? null;
  const row = (key: string, title: string, points: number) => ({
    key,
    cells: [title, pointsText(points), own === null ? "" : formatChange(hundredths(points - own))],
  });
  const named = (title: string, { units }: Neighbour): string => {
    const { shown, more } = firstNames(units, 2);
    return `${title}: ${words.units(shown, more)}`;
  };
  return [
    ...(above === null ? [] : [row("above", named(words.above, above), above.points)]),
    ...(below === null ? [] : [row("below", named(words.below, below), below.points)]),
    ...(league === null
      ? []
      : [
          row("best", words.best, league.best),
          row("upper", words.upper, league.upperQuartile),
          row("median", words.median, league.median),
          row("mean", words.mean, league.mean),
          row("lower", words.lower, league.lowerQuartile),
        ]),
  ];
}
