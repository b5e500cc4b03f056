import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { BoardAssessment, Quantity, ScoreAssessment } from "../../scoring/assessment";
import type { Hundredths } from "../../decision766/hundredths";
import { formatCount, formatHundredths } from "../../narrative/format/number";
import { CellLink } from "../shell/CellLink";
import { FigureLink } from "../shell/FigureLink";
import { strings } from "../strings/strings";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th, & td": {
      padding: "5px 4px",
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: "left",
      verticalAlign: "top",
      fontWeight: tokens.fontWeightRegular,
    },
    "& thead th": { color: tokens.colorNeutralForeground3 },
    "& .number": { textAlign: "right", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
    "& tr.total > *": { fontWeight: tokens.fontWeightSemibold, borderBottom: "none" },
  },
});

/** What was read of one board, each figure leading to its cell. */
export function GroupTable({ board }: { readonly board: BoardAssessment }): ReactElement {
  const styles = useStyles();
  const { columns, tableOf } = strings.boards;
  const ranked = [...board.groups, board.total].some((score) => (score?.rank ?? null) !== null);
  const name = [board.unit?.text, board.period?.label].filter(Boolean).join(", ");
  return (
    <table className={styles.table} aria-label={tableOf(name)}>
      <thead>
        <tr>
          <th scope="col">{columns.group}</th>
          <th scope="col" className="number">
            {columns.points}
          </th>
          <th scope="col" className="number">
            {columns.maxPoints}
          </th>
          {ranked && (
            <th scope="col" className="number">
              {columns.rank}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {board.groups.map((group) => (
          <ScoreRow key={group.id + group.label.text} score={group} ranked={ranked} />
        ))}
        {board.total !== null && <ScoreRow score={board.total} ranked={ranked} total />}
      </tbody>
    </table>
  );
}

interface ScoreRowProps {
  readonly score: ScoreAssessment;
  readonly ranked: boolean;
  readonly total?: boolean;
}

function ScoreRow({ score, ranked, total }: ScoreRowProps): ReactElement {
  const { absent, notApplicable, total: totalWord } = strings.common;
  const label = score.label.text === "" ? totalWord : score.label.text;
  return (
    <tr {...(total === true ? { className: "total" } : {})}>
      <th scope="row">
        <CellLink quiet cell={score.label.cell}>
          {label}
        </CellLink>
      </th>
      <td className="number">
        <Points quantity={score.points} otherwise={score.notApplicable ? notApplicable : absent} />
      </td>
      <td className="number">
        <Points quantity={score.maxPoints} otherwise="–" />
      </td>
      {ranked && (
        <td className="number">
          {score.rank === null ? (
            "–"
          ) : (
            <FigureLink quiet text={formatCount(score.rank.value)} origin={score.rank.origin} />
          )}
        </td>
      )}
    </tr>
  );
}

interface PointsProps {
  readonly quantity: Quantity<Hundredths> | null;
  readonly otherwise: string;
}

function Points({ quantity, otherwise }: PointsProps): ReactElement {
  if (quantity === null) return <>{otherwise}</>;
  const text = formatHundredths(quantity.value) + (quantity.provisional ? "*" : "");
  return <FigureLink quiet text={text} origin={quantity.origin} />;
}
