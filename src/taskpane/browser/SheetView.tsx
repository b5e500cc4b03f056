import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

import type { CellAddress } from "../../sheet/address";
import { useSessionState } from "../session/useSession";
import { strings } from "../strings/strings";
import { regionMarks } from "./regionMarks";
import { SheetGrid } from "./SheetGrid";

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
    <section className={styles.view} aria-label={strings.browser.view}>
      <div className={styles.grid}>
        <SheetGrid
          key={grid.sheet}
          grid={grid}
          marks={regionMarks(analysis, grid.sheet)}
          selected={shown}
        />
      </div>
      <TabList
        className={styles.sheets}
        size="small"
        aria-label={strings.browser.sheets}
        selectedValue={grid.sheet}
        onTabSelect={(_, { value }) => {
          if (typeof value === "string") setWanted(value);
        }}
      >
        {sheets.map(({ sheet }) => (
          <Tab key={sheet} value={sheet}>
            {sheet}
          </Tab>
        ))}
      </TabList>
    </section>
  );
}
