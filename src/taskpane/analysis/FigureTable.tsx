import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

import { decisions } from "../strings/decisions";

const useStyles = makeStyles({
  scroll: { overflowX: "auto", maxWidth: "100%" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th, & td": {
      padding: "4px",
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: "left",
      verticalAlign: "top",
      fontWeight: tokens.fontWeightRegular,
    },
    "& thead th": { color: tokens.colorNeutralForeground2 },
    "& .number": { textAlign: "right", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  },
  folded: {
    "& > summary": {
      cursor: "pointer",
      fontSize: tokens.fontSizeBase200,
      color: tokens.colorNeutralForeground2,
      width: "fit-content",
    },
  },
});

/** More columns than this scroll sideways in a narrow pane: the keyboard must reach what scrolls. */
const mostThatFit = 4;

function reachable(name: string) {
  return { tabIndex: 0, role: "region", "aria-label": name } as const;
}

export interface TableColumn {
  readonly title: string;
  readonly isNumber?: boolean;
}

interface FigureTableProps {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
  /** The figures of a picture: shown when asked for, and always there for those who cannot see it. */
  readonly folded?: boolean;
}

/** Figures in a table that fits a narrow pane. */
export function FigureTable({ name, columns, rows, folded }: FigureTableProps): ReactElement {
  const styles = useStyles();
  const table = (
    <div className={styles.scroll} {...(columns.length > mostThatFit ? reachable(name) : {})}>
      <table className={styles.table} aria-label={name}>
        <thead>
          <tr>
            {columns.map(({ title, isNumber }) => (
              <th key={title} scope="col" className={isNumber === true ? "number" : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [first, ...cells] }) => (
            <tr key={key}>
              <th scope="row">{first}</th>
              {cells.map((cell, at) => (
                <td
                  key={columns[at + 1]?.title ?? String(at)}
                  className={columns[at + 1]?.isNumber === true ? "number" : undefined}
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
  if (folded !== true) return table;
  return (
    <details className={styles.folded}>
      <summary>{decisions.figures}</summary>
      {table}
    </details>
  );
}
