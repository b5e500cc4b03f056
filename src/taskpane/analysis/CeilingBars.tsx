import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { formatCount } from "../../narrative/format/number";
import type { BoardAssessment, GroupAssessment } from "../../scoring/assessment";
import type { GroupCeiling } from "../../scoring/decisions/groupCeilings";
import type { Insight } from "../../scoring/decisions/insight";
import { decisions } from "../strings/decisions";
import { strings } from "../strings/strings";
import { FigureTable } from "./FigureTable";
import { firstNames, nameOf, pointsText } from "./pieces";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", gap: "10px" },
  head: { display: "flex", justifyContent: "space-between", gap: "8px" },
  note: { color: tokens.colorNeutralForeground2, display: "block" },
  track: { display: "block", width: "100%", height: "12px" },
  whole: { fill: tokens.colorNeutralStroke2 },
  reach: { fill: tokens.colorNeutralStroke1Pressed },
  own: {
    fill: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
  limit: {
    fill: tokens.colorStatusDangerForeground3,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
});

interface CeilingBarsProps {
  readonly board: BoardAssessment;
  readonly insight: Insight;
}

/** What each group has, how far it can be taken, and its maximum; with what shows the ceiling. */
export function CeilingBars({ board, insight }: CeilingBarsProps): ReactElement {
  const styles = useStyles();
  const words = decisions.ceiling;
  const known = board.groups.filter(
    ({ points, maxPoints }) => points !== null && maxPoints !== null
  );
  return (
    <>
      <ul className={styles.list} aria-label={words.chart}>
        {known.map((group) => {
          const ceiling = insight.ceilings.find((each) => each.group === group.id) ?? null;
          return (
            <li key={group.id}>
              <div className={styles.head}>
                <Text size={200}>{nameOf(board, group.id)}</Text>
                <Text size={200} weight="semibold">
                  {`${pointsText(group.points?.value ?? 0)}/${pointsText(group.maxPoints?.value ?? 0)}`}
                </Text>
              </div>
              <Bullet group={group} ceiling={ceiling} />
              <Text size={200} className={styles.note}>
                {[verdictOn(ceiling), ...evidenceOf(ceiling)].join("; ")}
              </Text>
            </li>
          );
        })}
      </ul>
      <GroupFigures board={board} insight={insight} />
    </>
  );
}

function Bullet({
  group: { points, maxPoints },
  ceiling,
}: {
  readonly group: GroupAssessment;
  readonly ceiling: GroupCeiling | null;
}): ReactElement {
  const styles = useStyles();
  const share = (value: number): number => (value / Math.max(1, maxPoints?.value ?? 1)) * 100;
  const limit = ceiling?.points ?? null;
  return (
    <svg className={styles.track} viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden>
      <rect className={styles.whole} x="0" y="3" width="100" height="6" />
      {limit !== null && (
        <rect className={styles.reach} x="0" y="3" width={share(limit)} height="6" />
      )}
      <rect className={styles.own} x="0" y="4" width={share(points?.value ?? 0)} height="4" />
      {limit !== null && (
        <rect className={styles.limit} x={Math.min(99, share(limit))} y="0" width="1" height="12" />
      )}
    </svg>
  );
}

/** What can be won, in a few words. @param ceiling null for a group at its maximum */
function verdictOn(ceiling: GroupCeiling | null): string {
  const words = decisions.ceiling;
  if (ceiling === null) return words.full;
  if (ceiling.attainable === null) return words.open;
  return ceiling.attainable === 0
    ? words.reached
    : words.attainable(pointsText(ceiling.attainable));
}

function evidenceOf(ceiling: GroupCeiling | null): readonly string[] {
  const words = decisions.ceiling;
  if (ceiling === null) return [];
  const { byLeague, byRules } = ceiling;
  return [
    ...(byLeague === null
      ? []
      : [
          words.byLeague(
            pointsText(byLeague.points),
            formatCount(byLeague.tied),
            formatCount(byLeague.of)
          ),
        ]),
    ...(byRules === null ? [] : [words.byRules(byRules.indicators.join(", "))]),
  ];
}

/** The same in figures, with the league of groups where there is one. */
function GroupFigures({ board, insight }: CeilingBarsProps): ReactElement {
  const words = decisions.ceiling;
  const isLeague = insight.groups.length > 0;
  return (
    <FigureTable
      folded
      name={words.chart}
      columns={[
        { title: words.group },
        { title: words.points, isNumber: true },
        { title: words.limit, isNumber: true },
        { title: words.max, isNumber: true },
        ...(isLeague
          ? [
              { title: words.rank, isNumber: true },
              { title: words.mean, isNumber: true },
              { title: words.best },
            ]
          : []),
      ]}
      rows={board.groups.map(({ id, points, maxPoints }) => {
        const limit = insight.ceilings.find(({ group }) => group === id)?.points ?? null;
        const beside = insight.groups.find(({ group }) => group === id) ?? null;
        const best = firstNames(beside?.bestUnits ?? [], 1);
        return {
          key: id,
          cells: [
            nameOf(board, id),
            points === null ? strings.common.absent : pointsText(points.value),
            limit === null ? "–" : pointsText(limit),
            maxPoints === null ? "–" : pointsText(maxPoints.value),
            ...(isLeague && beside !== null
              ? [
                  `${formatCount(beside.rank)}/${formatCount(beside.of)}`,
                  pointsText(beside.mean),
                  `${pointsText(beside.best)} (${decisions.place.units(best.shown, best.more)})`,
                ]
              : []),
          ],
        };
      })}
    />
  );
}
