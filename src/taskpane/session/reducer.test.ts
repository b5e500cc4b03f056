import { noCentral } from "../central/centralSource";
import { describe, expect, it } from "vitest";

import { analyzeWorkbook } from "../../chain/analyzeWorkbook";
import { doubtful, league, severalPeriods } from "../gallery/sampleSheets";
import { initialState, reduce } from "./reducer";
import { nothingRemembered } from "./remembered";
import type { Grid } from "../../cells/grid";

const analysisOf = (...grids: readonly Grid[]) =>
  analyzeWorkbook({ name: "so-diem.xlsx", grids, ownRegions: [] });
const read = (...grids: readonly Grid[]) =>
  ({
    kind: "read",
    analysis: analysisOf(...grids),
    remembered: nothingRemembered,
    central: noCentral,
    meant: null,
  }) as const;

describe("what the pane knows", () => {
  it("keeps what is shown while it reads again", () => {
    const ready = reduce(initialState, read(severalPeriods));
    expect(reduce(ready, { kind: "reading" }).phase).toBe("ready");
  });

  it("keeps the last good reading when a later one fails, and says so", () => {
    const ready = reduce(initialState, read(severalPeriods));
    const after = reduce(ready, { kind: "readFailed", message: "Phiên đã hết hạn." });
    expect(after.phase).toBe("ready");
    expect(after.analysis).toBe(ready.analysis);
    expect(after.notice?.text).toBe("Phiên đã hết hạn.");
  });

  it("has nothing to show when the first reading fails", () => {
    const after = reduce(initialState, { kind: "readFailed", message: "Tệp hỏng." });
    expect(after).toMatchObject({ phase: "failed", failure: "Tệp hỏng." });
  });

  it("gives the choice of a board back to the rule when the board is gone", () => {
    const chosen = reduce(reduce(initialState, read(league)), {
      kind: "boardChosen",
      place: { table: 0, board: 3 },
    });
    expect(reduce(chosen, read(league)).place).toEqual({ table: 0, board: 3 });
    expect(reduce(chosen, read(doubtful)).place).toBeNull();
  });
});
