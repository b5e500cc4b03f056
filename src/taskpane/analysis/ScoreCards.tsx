import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

import type { BoardAssessment, TotalAssessment } from "../../scoring/assessment";
import { formatCount, formatHundredths, formatPercent } from "../../narrative/format/number";
import { formatChange } from "../format/change";
import { FigureLink } from "../shell/FigureLink";
import { analysisWords } from "../strings/analysis";
import { strings } from "../strings/strings";

const useStyles = makeStyles({
  hero: {
    padding: "14px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    display: "grid",
    gap: "4px",
    border: "1px solid transparent",
  },
  points: {
    fontSize: "32px",
    lineHeight: "38px",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    "& button": { fontSize: "inherit", fontWeight: "inherit", color: "inherit" },
  },
  cards: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(132px, 1fr))",
    gap: "8px",
  },
  card: {
    padding: "10px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    display: "grid",
    gap: "2px",
    alignContent: "start",
    minWidth: 0,
  },
  label: { color: tokens.colorNeutralForeground2 },
  value: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface ScoreCardsProps {
  readonly board: BoardAssessment;
  readonly total: TotalAssessment;
}

/** The board in a few numbers, each leading to its cell. */
export function ScoreCards({ board, total }: ScoreCardsProps): ReactElement {
  const styles = useStyles();
  const words = analysisWords;
  const { points, maxPoints, percent, shortfall, rank, rankOf, standing, movement } = total;
  return (
    <>
      <div className={styles.hero}>
        <Text size={200}>{words.total}</Text>
        <span className={styles.points}>
          {points === null ? (
            strings.common.absent
          ) : (
            <FigureLink quiet text={formatHundredths(points.value)} origin={points.origin} />
          )}
          <Text>{maxPoints === null ? "" : words.of(formatHundredths(maxPoints.value))}</Text>
        </span>
        {total.grade !== null && <Text weight="semibold">{`${words.grade}: ${total.grade}`}</Text>}
      </div>
      <div className={styles.cards}>
        {percent !== null && (
          <Card label={words.percent}>
            <FigureLink quiet text={formatPercent(percent.value)} origin={percent.origin} />
          </Card>
        )}
        {shortfall !== null && (
          <Card label={words.shortfall}>
            <FigureLink quiet text={formatHundredths(shortfall.value)} origin={shortfall.origin} />
          </Card>
        )}
        {rank !== null && (
          <Card label={words.printedRank}>
            <FigureLink
              quiet
              text={words.rankOf(
                formatCount(rank.value),
                rankOf === null ? null : formatCount(rankOf.value)
              )}
              origin={rank.origin}
            />
          </Card>
        )}
        {standing !== null && (
          <Card label={words.computedRank}>
            <FigureLink
              quiet
              text={words.rankOf(
                formatCount(standing.computedRank.value),
                formatCount(standing.of)
              )}
              origin={standing.computedRank.origin}
            />
          </Card>
        )}
        {movement?.points != null && (
          <Card
            label={words.change}
            {...(movement.places === null ? {} : { note: words.places(movement.places.value) })}
          >
            <FigureLink
              quiet
              text={`${formatChange(movement.points.value)} ${strings.common.points}`}
              origin={movement.points.origin}
            />
          </Card>
        )}
        {standing !== null && (
          <Card
            label={standing.gapToLeader.value === 0 ? words.leading : words.gapToLeader}
            note={standing.leaders.slice(0, 2).join(", ")}
          >
            <FigureLink
              quiet
              text={`${formatHundredths(standing.gapToLeader.value)} ${strings.common.points}`}
              origin={standing.gapToLeader.origin}
            />
          </Card>
        )}
        {total.nextGrade !== null && (
          <Card label={words.nextGrade(total.nextGrade.name)}>
            <FigureLink
              quiet
              text={`${formatHundredths(total.nextGrade.gap.value)} ${strings.common.points}`}
              origin={total.nextGrade.gap.origin}
            />
          </Card>
        )}
      </div>
      <ComparisonNote board={board} />
    </>
  );
}

interface CardProps {
  readonly label: string;
  readonly note?: string;
  readonly children: ReactNode;
}

function Card({ label, note, children }: CardProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.card}>
      <Text size={200} className={styles.label}>
        {label}
      </Text>
      <span className={styles.value}>{children}</span>
      {note !== undefined && note !== "" && (
        <Text size={200} className={styles.label}>
          {note}
        </Text>
      )}
    </div>
  );
}

function ComparisonNote({ board }: { readonly board: BoardAssessment }): ReactElement | null {
  const styles = useStyles();
  const { comparison } = board;
  if (comparison.kind !== "boundary") return null;
  return (
    <Text size={200} className={styles.label}>
      {analysisWords.boundary(comparison.period.label)}
    </Text>
  );
}
