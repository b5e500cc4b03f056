import { Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { indicatorByCode } from "../../decision766/indicators";
import { formatCount } from "../../narrative/format/number";
import type { BoardAssessment } from "../../scoring/assessment";
import type { TargetWay, WayStep } from "../../scoring/decisions/target";
import { targetKey } from "../../settings/taskTargets";
import { useSession, useSessionState } from "../session/useSession";
import { decisions } from "../strings/decisions";
import { FigureTable } from "./FigureTable";
import { pointsText } from "./pieces";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gap: "4px",
    padding: "8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    minWidth: 0,
  },
  counts: { display: "flex", flexWrap: "wrap", justifyContent: "flex-end" },
  piece: { whiteSpace: "nowrap" },
});

interface WayCardProps {
  readonly way: TargetWay;
  readonly board: BoardAssessment;
}

/** One way: what to add where, what it wins, and a tick that makes it a task. */
export function WayCard({ way, board }: WayCardProps): ReactElement {
  const styles = useStyles();
  const words = decisions.target;
  const title = words.way(way, formatCount(way.dossiers), way.steps.length);
  return (
    <div className={styles.card}>
      <Text size={200} weight="semibold">
        {title}
      </Text>
      <FigureTable
        name={title}
        columns={[
          { title: words.indicator },
          { title: words.counts, isNumber: true },
          { title: words.gain, isNumber: true },
          { title: words.task },
        ]}
        rows={way.steps.map((step) => ({
          key: step.code,
          cells: [
            `${step.code} ${indicatorByCode(step.code).shortName}`,
            <Counts key="counts" step={step} />,
            `+${pointsText(step.gain)}`,
            <Tick key="tick" step={step} board={board} />,
          ],
        }))}
      />
      <Text size={200}>
        {words.reaches(pointsText(way.points), way.rank === null ? null : formatCount(way.rank))}
      </Text>
    </div>
  );
}

/** Two pieces that are not broken within: a narrow pane sets one below the other. */
function Counts({ step: { from, to, of, add } }: { readonly step: WayStep }): ReactElement {
  const { counts, piece } = useStyles();
  return (
    <span className={counts}>
      <span className={piece}>{`${formatCount(from)} → ${formatCount(to)}`}</span>
      <span className={piece}>{`/${formatCount(of)} (+${formatCount(add)})`}</span>
    </span>
  );
}

function Tick({
  step: { code, from, to, of },
  board,
}: {
  readonly step: WayStep;
  readonly board: BoardAssessment;
}): ReactElement {
  const session = useSession();
  const { remembered, work } = useSessionState();
  const key = targetKey(code, board);
  const isChosen = remembered.targets?.get(key)?.to === to;
  return (
    <Checkbox
      size="medium"
      checked={isChosen}
      disabled={work !== null}
      aria-label={decisions.target.tick(code, `${formatCount(to)}/${formatCount(of)}`)}
      onChange={(_, { checked }) =>
        void session.remember((known) => {
          const targets = new Map(known.targets);
          if (checked === true) targets.set(key, { code, from, to, of });
          else targets.delete(key);
          return { ...known, targets };
        })
      }
    />
  );
}
