import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { formulaOn, isScored } from "../../decision766/formulas";
import { hundredths } from "../../decision766/hundredths";
import { indicatorByCode, indicatorsOf } from "../../decision766/indicators";
import { formatCount, formatPercent } from "../../narrative/format/number";
import { groupName } from "../../narrative/say/names";
import type {
  BoardAssessment,
  GroupAssessment,
  IndicatorAssessment,
} from "../../scoring/assessment";
import { pointsNow } from "../../scoring/decisions/whatIf";
import { FigureLink } from "../shell/FigureLink";
import { decisions } from "../strings/decisions";
import { strings } from "../strings/strings";
import { pointsText } from "./pieces";

const useStyles = makeStyles({
  tree: {
    display: "grid",
    gap: "2px",
    "& details": { paddingLeft: "12px" },
    "& summary": { cursor: "pointer", padding: "3px 0", fontSize: tokens.fontSizeBase200 },
    "& ul": { margin: "2px 0 6px", paddingLeft: "18px", display: "grid", gap: "6px" },
  },
  note: { color: tokens.colorNeutralForeground2, display: "block" },
  wrong: { color: tokens.colorStatusDangerForeground1, display: "block" },
});

/** Total, groups, indicators: how each is had from those below it, and where the sheet prints something else. */
export function ScoreTree({ board }: { readonly board: BoardAssessment }): ReactElement {
  const styles = useStyles();
  const words = decisions.tree;
  const total = board.total?.points ?? null;
  const sum = sumOf(board.groups.map(({ points }) => points?.value ?? null));
  return (
    <div className={styles.tree}>
      <Text size={200} className={styles.note}>
        {words.total}
      </Text>
      {total !== null && sum !== null && board.missing.length === 0 && (
        <Difference printed={total.value} computed={sum} />
      )}
      {board.groups.map((group) => (
        <GroupBranch key={group.id + group.label.text} group={group} board={board} />
      ))}
    </div>
  );
}

function sumOf(parts: readonly (number | null)[]): number | null {
  const known = parts.filter((each) => each !== null);
  return known.length < parts.length || known.length === 0
    ? null
    : known.reduce((sum, each) => sum + each, 0);
}

function Difference({
  printed,
  computed,
}: {
  readonly printed: number;
  readonly computed: number;
}): ReactElement | null {
  const styles = useStyles();
  if (printed === computed) return null;
  return (
    <Text size={200} className={styles.wrong}>
      {decisions.tree.differs(
        pointsText(printed),
        pointsText(computed),
        pointsText(Math.abs(printed - computed))
      )}
    </Text>
  );
}

function GroupBranch({
  group,
  board,
}: {
  readonly group: GroupAssessment;
  readonly board: BoardAssessment;
}): ReactElement {
  const styles = useStyles();
  const words = decisions.tree;
  const { points, maxPoints, indicators, shortfall } = group;
  const parts = sumOf(
    indicatorsOf(group.id)
      .filter(isScored)
      .map(({ code }) => indicators.find((each) => each.code === code)?.points?.value ?? null)
  );
  const score =
    points === null
      ? words.unknown
      : `${pointsText(points.value)}${maxPoints === null ? "" : `/${pointsText(maxPoints.value)}`}`;
  const lost =
    shortfall !== null && shortfall.value > 0 ? `, ${words.lost(pointsText(shortfall.value))}` : "";
  return (
    <details>
      <summary>{`${groupName(group)}: ${score}${lost}`}</summary>
      {points !== null && parts !== null && <Difference printed={points.value} computed={parts} />}
      {indicators.length === 0 ? (
        <Text size={200} className={styles.note}>
          {words.noParts}
        </Text>
      ) : (
        <ul>
          {indicators.map((indicator) => (
            <IndicatorLeaf
              key={indicator.code}
              indicator={indicator}
              day={board.period?.date ?? null}
            />
          ))}
        </ul>
      )}
    </details>
  );
}

function IndicatorLeaf({
  indicator,
  day,
}: {
  readonly indicator: IndicatorAssessment;
  readonly day: string | null;
}): ReactElement {
  const styles = useStyles();
  const words = decisions.tree;
  const { code, points, shortfall, outOfReach } = indicator;
  const known = indicatorByCode(code);
  const computed = pointsNow(indicator, day);
  const trial = points !== null && points.origin.kind !== "cell" ? ` (${words.trial})` : "";
  return (
    <li>
      <Text size={200} weight="semibold">{`${code} ${known.shortName}`}</Text>
      <Text size={200} className={styles.note}>
        {stepsOf(indicator, day)}
      </Text>
      <Text size={200} className={styles.note}>
        {points === null ? (
          words.unknown
        ) : (
          <FigureLink
            quiet
            text={`${pointsText(points.value)} ${strings.common.points}${trial}`}
            origin={points.origin}
          />
        )}
        {shortfall !== null && shortfall.value > 0
          ? `, ${words.lost(pointsText(shortfall.value))}`
          : ""}
        {outOfReach ? `; ${words.notOwn}` : ""}
      </Text>
      {points?.origin.kind === "cell" && computed !== null && computed !== points.value && (
        <Text size={200} className={styles.wrong}>
          {words.printedDiffers(pointsText(points.value), pointsText(computed))}
        </Text>
      )}
    </li>
  );
}

/** "46/378 = 12,17%; 4 × tỷ lệ; còn 332 trường hợp chưa đạt". */
function stepsOf(
  { code, numerator, denominator, ratio }: IndicatorAssessment,
  day: string | null
): string {
  const words = decisions.tree;
  const formula = day === null ? null : formulaOn(indicatorByCode(code), day);
  const isWhole = formula?.fullAt === hundredths(10_000);
  return [
    ...(numerator === null || denominator === null || ratio === null
      ? ratio === null
        ? []
        : [formatPercent(ratio.value)]
      : [
          words.counts(
            formatCount(numerator.value),
            formatCount(denominator.value),
            formatPercent(ratio.value)
          ),
        ]),
    ...(formula === null
      ? []
      : [
          words.rule(pointsText(formula.maxPoints), isWhole ? null : formatPercent(formula.fullAt)),
        ]),
    ...(numerator === null || denominator === null || denominator.value <= numerator.value
      ? []
      : [words.missing(formatCount(denominator.value - numerator.value))]),
  ].join("; ");
}
