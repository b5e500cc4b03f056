import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { BoardAssessment } from "../../scoring/assessment";
import type { Contribution } from "../../scoring/decisions/insight";
import type { Period } from "../../sheet/scoreboard";
import { formatChange } from "../format/change";
import { decisions } from "../strings/decisions";
import { FigureTable } from "./FigureTable";
import { nameOf, pointsText } from "./pieces";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", gap: "4px" },
  row: { display: "grid", gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr) auto", gap: "8px" },
  track: { width: "100%", height: "14px", alignSelf: "center" },
  up: {
    fill: tokens.colorStatusSuccessForeground3,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
  down: {
    fill: tokens.colorStatusDangerForeground3,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  rest: { stroke: tokens.colorNeutralStroke1, strokeWidth: "1px" },
  value: { fontVariantNumeric: "tabular-nums", textAlign: "right" },
  note: { color: tokens.colorNeutralForeground2 },
});

interface WaterfallProps {
  readonly board: BoardAssessment;
  readonly contributions: readonly Contribution[];
  readonly period: Period;
}

/** From the total before to the total now, group by group: what each added or took. */
export function Waterfall({ board, contributions, period }: WaterfallProps): ReactElement | null {
  const styles = useStyles();
  const words = decisions.why;
  const before = board.total?.movement?.pointsBefore?.value ?? null;
  if (before === null) return null;
  const moved = contributions.filter(({ points }) => points !== 0);
  if (moved.length === 0) {
    return (
      <Text size={200} className={styles.note}>
        {words.same}
      </Text>
    );
  }
  const steps = stepsFrom(before, moved);
  const after = steps.at(-1)?.to ?? before;
  const all = [before, ...steps.map(({ to }) => to)];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const at = (value: number): number => ((value - low) / Math.max(1, high - low)) * 96 + 2;
  return (
    <>
      <Text size={200} className={styles.note}>
        {`${words.chart(period)}: ${pointsText(before)} → ${pointsText(after)}`}
      </Text>
      <ul className={styles.list} aria-label={words.chart(period)}>
        {steps.map(({ group, points, from, to }) => (
          <li key={group} className={styles.row}>
            <Text size={200}>{nameOf(board, group)}</Text>
            <svg
              className={styles.track}
              viewBox="0 0 100 14"
              preserveAspectRatio="none"
              aria-hidden
            >
              <line className={styles.rest} x1={at(before)} x2={at(before)} y1="0" y2="14" />
              <rect
                className={points > 0 ? styles.up : styles.down}
                x={Math.min(at(from), at(to))}
                width={Math.max(1, Math.abs(at(to) - at(from)))}
                y="2"
                height="10"
              />
            </svg>
            <Text size={200} weight="semibold" className={styles.value}>
              {formatChange(points)}
            </Text>
          </li>
        ))}
      </ul>
      <FigureTable
        folded
        name={words.chart(period)}
        columns={[
          { title: words.group },
          { title: words.change, isNumber: true },
          { title: words.after, isNumber: true },
        ]}
        rows={[
          { key: "before", cells: [words.before, "", pointsText(before)] },
          ...steps.map(({ group, points, to }) => ({
            key: group,
            cells: [nameOf(board, group), formatChange(points), pointsText(to)],
          })),
        ]}
      />
    </>
  );
}

/** Each group from where the ones before it left the total. */
function stepsFrom(before: number, moved: readonly Contribution[]) {
  return moved.map(({ group, points }, at) => {
    const from = moved.slice(0, at).reduce((sum, each) => sum + each.points, before);
    return { group, points, from, to: from + points };
  });
}
