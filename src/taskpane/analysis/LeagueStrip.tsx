import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { Standing } from "../../scoring/assessment";
import { hundredths, type Hundredths } from "../../decision766/hundredths";
import { formatCount, formatHundredths } from "../../narrative/format/number";
import { analysisWords } from "../strings/analysis";

const useStyles = makeStyles({
  box: { display: "grid", gap: "4px" },
  svg: { width: "100%", height: "44px", display: "block", overflow: "visible" },
  axis: { stroke: tokens.colorNeutralStroke1, strokeWidth: "1px" },
  other: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: "1px", opacity: "0.55" },
  own: {
    fill: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
  ends: { display: "flex", justifyContent: "space-between", color: tokens.colorNeutralForeground2 },
  note: { color: tokens.colorNeutralForeground2 },
});

interface LeagueStripProps {
  readonly standing: Standing;
  readonly own: Hundredths;
  /** Totals of every unit of the same period. */
  readonly totals: readonly Hundredths[];
}

/** Where a unit stands among all of its league: a stroke a unit, from the lowest points to the highest. */
export function LeagueStrip({ standing, own, totals }: LeagueStripProps): ReactElement {
  const styles = useStyles();
  const words = analysisWords;
  const low = Math.min(...totals);
  const high = Math.max(...totals);
  const at = (value: number): number =>
    high === low ? 150 : 6 + ((value - low) / (high - low)) * 288;
  const places = [...new Set(totals.map((value) => Math.round(at(value) * 2) / 2))];
  const text = words.leagueText(formatCount(standing.computedRank.value), formatCount(standing.of));
  const sentence = standing.tied > 1 ? `${text}, ${words.tied(standing.tied)}` : text;
  return (
    <div className={styles.box}>
      <Text>{sentence}</Text>
      <svg
        className={styles.svg}
        viewBox="0 0 300 44"
        preserveAspectRatio="none"
        role="img"
        aria-label={`${words.chart.league}. ${sentence}`}
      >
        <line className={styles.axis} x1="0" x2="300" y1="34" y2="34" />
        {places.map((x) => (
          <line key={x} className={styles.other} x1={x} x2={x} y1="18" y2="34" />
        ))}
        <rect className={styles.own} x={at(own) - 2} y="6" width="4" height="32" rx="2" />
      </svg>
      <div className={styles.ends}>
        <Text size={200}>{`${words.lowest} ${formatHundredths(hundredths(low))}`}</Text>
        <Text size={200}>{`${words.highest} ${formatHundredths(hundredths(high))}`}</Text>
      </div>
      <Text size={200} className={styles.note}>
        {words.leaders(
          standing.leaders.slice(0, 3).join(", "),
          formatHundredths(standing.leaderPoints.value)
        )}
      </Text>
    </div>
  );
}
