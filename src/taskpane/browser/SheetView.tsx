import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

import type { CellAddress } from "../../cells/address";
import { useSessionState } from "../session/useSession";
import { tabId, TabStrip } from "../shell/TabStrip";
import { browserWords } from "../strings/browser";
import { regionMarks } from "./regionMarks";
import { SheetGrid } from "./SheetGrid";

const sheetPanel = "sheet-view";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", minHeight: 0, minWidth: 0, height: "100%" },
  grid: { flexGrow: 1, minHeight: 0 },
  sheets: {
    flexShrink: 0,
    overflowX: "auto",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The workbook's visible sheets, one at a time, with what was recognised marked. */
export function SheetView({ shown }: { readonly shown: CellAddress | null }): ReactElement | null {
  const styles = useStyles();
  const { analysis } = useSessionState();
  const [wanted, setWanted] = useState<string | null>(null);
  const [followed, setFollowed] = useState<CellAddress | null>(null);
  // A cell asked for from the pane brings its sheet along, once.
  if (shown !== followed) {
    setFollowed(shown);
    if (shown !== null) setWanted(shown.sheet);
  }
  const sheets =
    analysis?.contents.grids.filter(({ visibility }) => visibility === "visible") ?? [];
  const first = analysis?.tables[0]?.table.sheet;
  const grid =
    sheets.find(({ sheet }) => sheet === wanted) ??
    sheets.find(({ sheet }) => sheet === first) ??
    sheets[0];
  if (grid === undefined) return null;
  return (
    <section className={styles.view} aria-label={browserWords.view}>
      <div
        className={styles.grid}
        id={sheetPanel}
        role="tabpanel"
        aria-labelledby={tabId(sheetPanel, grid.sheet)}
      >
        <SheetGrid
          key={grid.sheet}
          grid={grid}
          marks={regionMarks(analysis, grid.sheet)}
          selected={shown}
        />
      </div>
      <TabStrip
        className={styles.sheets}
        label={browserWords.sheets}
        items={sheets.map(({ sheet }) => ({ value: sheet, label: sheet }))}
        selected={grid.sheet}
        panel={sheetPanel}
        onSelect={setWanted}
      />
    </section>
  );
}
