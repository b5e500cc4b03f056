import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { formatCount } from "../../narrative/format/number";
import type { BoardAssessment } from "../../scoring/assessment";
import type { Insight } from "../../scoring/decisions/insight";
import type { MovementInsight } from "../../scoring/decisions/movements";
import type { Period } from "../../sheet/scoreboard";
import { decisions } from "../strings/decisions";
import { firstNames, halves } from "./pieces";
import { Waterfall } from "./Waterfall";

const useStyles = makeStyles({
  box: { display: "grid", gap: "6px" },
  note: { color: tokens.colorNeutralForeground2 },
});

/** Why the place fell while the score rose: whose part it is, who passed, which groups moved the total. */
export function WhyMoved({
  board,
  insight,
}: {
  readonly board: BoardAssessment;
  readonly insight: Insight;
}): ReactElement | null {
  const styles = useStyles();
  const words = decisions.why;
  const { comparison, total } = board;
  if (comparison.kind !== "previous") return null;
  const { period } = comparison;
  return (
    <div className={styles.box}>
      {insight.movement !== null ? (
        <Split movement={insight.movement} period={period} />
      ) : (
        total?.standing != null && (
          <Text size={200} className={styles.note}>
            {words.noSplit}
          </Text>
        )
      )}
      <Waterfall board={board} contributions={insight.contributions} period={period} />
    </div>
  );
}

/** So many names are read; more are counted. */
const mostNames = 12;

function Split({
  movement,
  period,
}: {
  readonly movement: MovementInsight;
  readonly period: Period;
}): ReactElement {
  const styles = useStyles();
  const words = decisions.why;
  const { rankBefore, rankNow, places, own, others, passedBy, passed } = movement;
  const steps = (value: number): string => words.places(halves(value), value);
  return (
    <>
      <Text>
        {words.moved(period, formatCount(rankBefore), formatCount(rankNow), steps(places))}
      </Text>
      <Text weight="semibold">{words.split(steps(own), steps(others))}</Text>
      <Text size={200} className={styles.note}>
        {words.method}
      </Text>
      {passedBy.length > 0 && (
        <Names title={words.passedBy(formatCount(passedBy.length))} names={passedBy} />
      )}
      {passed.length > 0 && (
        <Names title={words.passed(formatCount(passed.length))} names={passed} />
      )}
    </>
  );
}

function Names({
  title,
  names,
}: {
  readonly title: string;
  readonly names: readonly string[];
}): ReactElement {
  const { shown, more } = firstNames(names, mostNames);
  const rest = more === null ? "" : ` ${decisions.why.more(more)}`;
  return <Text size={200}>{`${title}: ${shown}${rest}.`}</Text>;
}
