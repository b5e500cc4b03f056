import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef, type ReactElement } from "react";

import { columnLetters, formatCell, type CellAddress } from "../../cells/address";
import type { Grid } from "../../cells/grid";
import { browserWords } from "../strings/browser";
import { columnWidths } from "./columnWidths";
import { displayText } from "./displayText";
import { markAt, type CellMark, type RegionMarks } from "./regionMarks";

const rowHeight = 26;
const numberWidth = 44;

const useStyles = makeStyles({
  scroll: { height: "100%", overflow: "auto", position: "relative", outlineOffset: "-2px" },
  space: { position: "relative" },
  cell: {
    position: "absolute",
    boxSizing: "border-box",
    padding: "3px 6px",
    height: `${rowHeight}px`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "19px",
    whiteSpace: "nowrap",
    overflow: "hidden",
    textOverflow: "ellipsis",
    borderRight: `1px solid ${tokens.colorNeutralStroke3}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  header: { backgroundColor: tokens.colorBrandBackground2, fontWeight: tokens.fontWeightSemibold },
  table: { backgroundColor: tokens.colorBrandBackground2, opacity: 1 },
  own: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  selected: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: "-2px", zIndex: 1 },
  edge: {
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    textAlign: "center",
  },
  letters: { position: "sticky", top: 0, zIndex: 3, height: `${rowHeight}px` },
  rowNumber: { position: "sticky", left: 0, zIndex: 2, width: `${numberWidth}px` },
});

interface SheetGridProps {
  readonly grid: Grid;
  readonly marks: RegionMarks;
  readonly selected: CellAddress | null;
}

/** One sheet to look at: only the cells in view are drawn, whatever its size. */
export function SheetGrid({ grid, marks, selected }: SheetGridProps): ReactElement {
  const styles = useStyles();
  const scroll = useRef<HTMLDivElement>(null);
  const widths = useMemo(() => columnWidths(grid), [grid]);
  const rows = useVirtualizer({
    count: Math.max(grid.rowCount + 5, 30),
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    paddingStart: rowHeight,
    scrollPaddingStart: rowHeight * 3,
    overscan: 6,
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: widths.length,
    getScrollElement: () => scroll.current,
    estimateSize: (at) => widths[at] ?? 80,
    paddingStart: numberWidth,
    scrollPaddingStart: numberWidth + 40,
    overscan: 3,
  });

  const { row, column, sheet } = selected ?? { row: null, column: null, sheet: null };
  useEffect(() => {
    if (row === null || sheet !== grid.sheet) return;
    rows.scrollToIndex(row);
    columns.scrollToIndex(column);
  }, [row, column, sheet, grid.sheet, rows, columns]);

  const spans = useMemo(() => mergedWidths(grid, widths), [grid, widths]);
  const looks: Readonly<Record<Exclude<CellMark, null>, string>> = {
    header: styles.header,
    table: styles.table,
    own: styles.own,
  };
  return (
    <div
      ref={scroll}
      className={styles.scroll}
      tabIndex={0}
      role="region"
      aria-label={browserWords.grid(grid.sheet)}
    >
      <div
        className={styles.space}
        style={{ width: columns.getTotalSize(), height: rows.getTotalSize() }}
      >
        {rows.getVirtualItems().flatMap((line) =>
          columns.getVirtualItems().map((place) => {
            const cell = grid.cell(line.index, place.index);
            const mark = markAt(marks, line.index, place.index);
            const text = displayText(cell, grid.date1904);
            const key = `${line.index}:${place.index}`;
            const isSelected =
              selected?.sheet === grid.sheet && row === line.index && column === place.index;
            const width = spans.get(key) ?? place.size;
            if (width === 0) return null;
            return (
              <div
                key={key}
                title={text === "" ? undefined : text}
                className={mergeClasses(
                  styles.cell,
                  cell.kind === "number" && styles.number,
                  mark !== null && looks[mark],
                  isSelected && styles.selected
                )}
                {...(isSelected
                  ? { "aria-current": "true", "data-cell": formatCell(selected) }
                  : {})}
                style={{ top: line.start, left: place.start, width }}
              >
                {text}
              </div>
            );
          })
        )}
        <div className={styles.letters} aria-hidden>
          {columns.getVirtualItems().map((place) => (
            <div
              key={place.index}
              className={mergeClasses(styles.cell, styles.edge)}
              style={{ top: 0, left: place.start, width: place.size }}
            >
              {columnLetters(place.index)}
            </div>
          ))}
        </div>
        <div className={styles.rowNumber} aria-hidden style={{ top: 0, marginTop: -rowHeight }}>
          {rows.getVirtualItems().map((line) => (
            <div
              key={line.index}
              className={mergeClasses(styles.cell, styles.edge)}
              style={{ top: line.start, left: 0, width: numberWidth }}
            >
              {line.index + 1}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

/** The first cell of a sideways merge is as wide as all of it; the others take no space. */
function mergedWidths(grid: Grid, widths: readonly number[]): ReadonlyMap<string, number> {
  const result = new Map<string, number>();
  for (const { top, left, bottom, right } of grid.merges) {
    if (right === left) continue;
    for (let row = top; row <= bottom; row += 1) {
      let whole = 0;
      for (let column = left; column <= right; column += 1) {
        whole += widths[column] ?? 0;
        if (column > left) result.set(`${row}:${column}`, 0);
      }
      result.set(`${row}:${left}`, whole);
    }
  }
  return result;
}
