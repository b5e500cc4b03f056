import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { BoardAssessment, TableAssessment } from "../../scoring/assessment";
import { decisions } from "../strings/decisions";
import { FigureTable } from "./FigureTable";
import { lineShape } from "./lineShape";
import { nameOf, pointsText } from "./pieces";
import { trendOf } from "./trend";

const frame = { width: 120, height: 72, reversed: false };

const useStyles = makeStyles({
  list: {
    listStyle: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gap: "6px",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
  },
  item: { display: "grid", minWidth: 0 },
  svg: { width: "100%", height: "28px", display: "block" },
  line: {
    fill: "none",
    stroke: tokens.colorBrandStroke1,
    strokeWidth: "2px",
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
});

interface SparklinesProps {
  readonly table: TableAssessment;
  readonly board: BoardAssessment;
}

/** The course of every group at a glance, and its figures in a table. */
export function Sparklines({ table, board }: SparklinesProps): ReactElement | null {
  const styles = useStyles();
  const words = decisions.spark;
  const groups = board.groups.flatMap(({ id }) => {
    const points = trendOf(table, board, id, "points");
    const known = points.flatMap(({ quantity }) => quantity?.value ?? []);
    return known.length < 2 ? [] : [{ id, name: nameOf(board, id), points, known }];
  });
  const [first] = groups;
  if (first === undefined) return null;
  return (
    <>
      <ul className={styles.list} aria-label={words.caption}>
        {groups.map(({ id, name, points, known }) => {
          const shape = lineShape(
            points.map(({ quantity }) => quantity?.value ?? null),
            frame
          );
          return (
            <li key={id} className={styles.item}>
              <Text size={200}>{name}</Text>
              <svg
                className={styles.svg}
                viewBox="12 18 96 32"
                preserveAspectRatio="none"
                role="img"
                aria-label={words.name(
                  name,
                  pointsText(known[0] ?? 0),
                  pointsText(known.at(-1) ?? 0)
                )}
              >
                {shape.paths.map((path) => (
                  <path
                    key={path}
                    className={styles.line}
                    d={path}
                    vectorEffect="non-scaling-stroke"
                  />
                ))}
              </svg>
            </li>
          );
        })}
      </ul>
      <FigureTable
        folded
        name={words.caption}
        columns={[
          { title: decisions.why.group },
          ...first.points.map(({ label }) => ({ title: label, isNumber: true })),
        ]}
        rows={groups.map(({ id, name, points }) => ({
          key: id,
          cells: [
            name,
            ...points.map(({ quantity }) => (quantity === null ? "–" : pointsText(quantity.value))),
          ],
        }))}
      />
    </>
  );
}
