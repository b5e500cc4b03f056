import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { lineShape } from "./lineShape";
import type { TrendPoint } from "./trend";

const width = 300;
const height = 120;

const useStyles = makeStyles({
  figure: { margin: 0, display: "grid", gap: "4px" },
  caption: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  svg: { width: "100%", height: "auto", display: "block", overflow: "visible" },
  line: {
    fill: "none",
    stroke: tokens.colorBrandStroke1,
    strokeWidth: "2px",
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
  dot: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorBrandStroke1,
    strokeWidth: "2px",
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
  value: { fontSize: "11px", fill: tokens.colorNeutralForeground1, textAnchor: "middle" },
  label: { fontSize: "10px", fill: tokens.colorNeutralForeground2 },
});

interface TrendLineProps {
  readonly caption: string;
  readonly name: string;
  readonly points: readonly TrendPoint[];
  readonly format: (value: number) => string;
  /** A smaller number is better and stands higher. */
  readonly reversed?: boolean;
}

/** A line over the periods. The same figures are given in words for those who cannot see it. */
export function TrendLine({
  caption,
  name,
  points,
  format,
  reversed,
}: TrendLineProps): ReactElement {
  const styles = useStyles();
  const values = points.map(({ quantity }) => quantity?.value ?? null);
  const shape = lineShape(values, { width, height, reversed: reversed ?? false });
  const spoken = points
    .map(({ label, quantity }) => `${label}: ${quantity === null ? "–" : format(quantity.value)}`)
    .join("; ");
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{caption}</figcaption>
      <svg
        className={styles.svg}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`${name}. ${spoken}`}
      >
        {shape.paths.map((path) => (
          <path key={path} className={styles.line} d={path} />
        ))}
        {shape.dots.map(({ x, y, value, at, named }) => (
          <g key={at}>
            <circle className={styles.dot} cx={x} cy={y} r="3.5" />
            {named && (
              <text className={styles.value} x={x} y={y - 9}>
                {format(value)}
              </text>
            )}
          </g>
        ))}
        {shape.labels.map(({ x, at, anchor }) => (
          <text key={at} className={styles.label} x={x} y={height - 2} textAnchor={anchor}>
            {points[at]?.label ?? ""}
          </text>
        ))}
      </svg>
    </figure>
  );
}
