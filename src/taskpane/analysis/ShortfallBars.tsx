import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { GroupAssessment } from "../../scoring/assessment";
import { formatHundredths, formatPercent } from "../../narrative/format/number";
import { FigureLink } from "../shell/FigureLink";
import { analysisWords } from "../strings/analysis";
import { strings } from "../strings/strings";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", gap: "10px" },
  head: { display: "flex", justifyContent: "space-between", gap: "8px" },
  note: { color: tokens.colorNeutralForeground3 },
  track: { display: "block", width: "100%", height: "10px" },
  rest: { fill: tokens.colorNeutralStroke2 },
  bar: {
    fill: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
  main: {
    fill: tokens.colorStatusDangerBackground3,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
});

interface ShortfallBarsProps {
  readonly groups: readonly GroupAssessment[];
  /** The group that carries most of the loss: drawn to be seen first. */
  readonly mainLoss: string | null;
}

/** How many points each group lacks, the greatest loss first; lengths are shares of the greatest. */
export function ShortfallBars({ groups, mainLoss }: ShortfallBarsProps): ReactElement {
  const styles = useStyles();
  const words = analysisWords;
  const sorted = [...groups].sort(
    (a, b) => (b.shortfall?.value ?? -1) - (a.shortfall?.value ?? -1)
  );
  const greatest = Math.max(1, ...sorted.map(({ shortfall }) => shortfall?.value ?? 0));
  return (
    <ul className={styles.list} aria-label={words.chart.bars}>
      {sorted.map((group) => {
        const { id, label, shortfall, lossShare } = group;
        const width = Math.max(0, ((shortfall?.value ?? 0) / greatest) * 100);
        return (
          <li key={id + label.text}>
            <div className={styles.head}>
              <Text size={200}>{label.text}</Text>
              <Text size={200} weight="semibold">
                <Shortfall group={group} />
              </Text>
            </div>
            <svg
              className={styles.track}
              viewBox="0 0 100 10"
              preserveAspectRatio="none"
              aria-hidden
            >
              <rect className={styles.rest} x="0" y="3" width="100" height="4" />
              <rect
                className={id === mainLoss ? styles.main : styles.bar}
                x="0"
                y="1"
                width={width}
                height="8"
              />
            </svg>
            {lossShare !== null && lossShare.value > 0 && (
              <Text size={200} className={styles.note}>
                {words.lossShare(formatPercent(lossShare.value))}
              </Text>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Shortfall({ group }: { readonly group: GroupAssessment }): ReactElement {
  const { shortfall, notApplicable } = group;
  const { absent, notApplicable: none, points } = strings.common;
  if (shortfall === null) return <>{notApplicable ? none : absent}</>;
  const text =
    shortfall.value === 0 ? analysisWords.full : `${formatHundredths(shortfall.value)} ${points}`;
  return <FigureLink quiet text={text} origin={shortfall.origin} />;
}
