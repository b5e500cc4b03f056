import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { columnWords } from "../strings/columns";
import type { Preview, PreviewCell } from "./preview";
import { useMoreColumns } from "./useMoreColumns";

const shownRows = 60;

const useStyles = makeStyles({
  around: {
    position: "relative",
    // More columns stand to the right: the edge says so as long as they are not seen.
    "&[data-more]::after": {
      content: '""',
      position: "absolute",
      top: "1px",
      bottom: "1px",
      right: "1px",
      width: "28px",
      pointerEvents: "none",
      boxShadow: `inset -3px 0 0 ${tokens.colorBrandStroke1}`,
      backgroundImage: `linear-gradient(to right, transparent, ${tokens.colorNeutralBackground1})`,
    },
  },
  frame: {
    overflow: "auto",
    maxHeight: "340px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th, & td": {
      padding: "4px 8px",
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
      textAlign: "right",
      fontVariantNumeric: "tabular-nums",
      fontWeight: tokens.fontWeightRegular,
      minWidth: "52px",
    },
    "& tr > :first-child": {
      position: "sticky",
      left: 0,
      textAlign: "left",
      minWidth: "104px",
      maxWidth: "128px",
      backgroundColor: tokens.colorNeutralBackground1,
    },
    "& thead th": {
      fontWeight: tokens.fontWeightSemibold,
      verticalAlign: "bottom",
      backgroundColor: tokens.colorNeutralBackground2,
    },
  },
  fresh: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  changed: { backgroundColor: tokens.colorStatusWarningBackground1 },
  before: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    textDecoration: "line-through",
  },
  more: { display: "block", padding: "6px 8px" },
});

/** The cells as they will be, beside the table's own row names; what is replaced stays readable. */
export function PreviewTable({ preview }: { readonly preview: Preview }): ReactElement {
  const styles = useStyles();
  const [header, ...rows] = preview.rows;
  const rest = rows.length - shownRows;
  const { frame, hasMore, onScroll } = useMoreColumns();
  return (
    <div className={styles.around} data-more={hasMore ? "" : undefined}>
      <div
        ref={frame}
        onScroll={onScroll}
        className={styles.frame}
        tabIndex={0}
        role="region"
        aria-label={columnWords.previewTable}
      >
        <table className={styles.table}>
          {header !== undefined && (
            <thead>
              <tr>
                <td />
                {header.cells.map((cell) => (
                  <th key={cell.address} scope="col">
                    {cell.after}
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {rows.slice(0, shownRows).map((row, at) => (
              <tr key={at}>
                <th scope="row">{row.label}</th>
                {row.cells.map((cell) => (
                  <PreviewValue key={cell.address} cell={cell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {rest > 0 && (
          <Text size={200} className={styles.more}>
            {columnWords.more(rest)}
          </Text>
        )}
      </div>
    </div>
  );
}

function PreviewValue({ cell }: { readonly cell: PreviewCell }): ReactElement {
  const styles = useStyles();
  const { address, after, before, fate, formula } = cell;
  const { blank } = columnWords;
  return (
    <td
      className={mergeClasses(fate === "new" && styles.fresh, fate === "changed" && styles.changed)}
      title={formula === null ? address : `${address}: =${formula}`}
    >
      {fate === "changed" && before !== after && (
        <del className={styles.before}>{before === "" ? blank : before}</del>
      )}
      {after}
    </td>
  );
}
