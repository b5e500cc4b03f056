import { describe, expect, it } from "vitest";
import { gridFromValues } from "../../cells/grid";
import { analyzeWorkbook } from "../analyzeWorkbook";
import { nextTurn } from "../batch/nextTurn";
import { chooseBoard } from "../chooseBoard";
import { inTurns } from "../inTurns";
import { composeDocument, composeDocumentInSteps } from "./composeDocument";

/** What composing is given about one unit of a league, read anew: nothing of an earlier text is remembered. */
function subjectIn(units: number): Parameters<typeof composeDocument> {
  const rows = Array.from({ length: units }, (_, at) => [
    at + 1,
    `Xã An Hòa ${String(at + 1)}`,
    ...[17, 19, 11, 9, 16, 20].map((most, group) => most - ((at * (group + 3)) % 7)),
  ]);
  const grid = gridFromValues("Xếp hạng", [
    [
      ...["TT", "Đơn vị", "Công khai, minh bạch", "Tiến độ giải quyết", "Dịch vụ công trực tuyến"],
      ...["Thanh toán trực tuyến", "Mức độ hài lòng", "Số hóa hồ sơ"],
    ],
    ...rows,
  ]);
  const contents = { name: "a.xlsx", grids: [grid], ownRegions: [] };
  const analysis = analyzeWorkbook(contents);
  const choice = chooseBoard(analysis.joined, { unit: "Xã An Hòa 7" });
  if (choice.kind !== "chosen") throw new Error(choice.kind);
  return [contents, analysis.settings, choice];
}

describe("a report that is composed in steps", () => {
  it("is the one that is composed at once, and no step is about many units", () => {
    const inSteps = (units: number) => {
      const steps = composeDocumentInSteps(...subjectIn(units));
      let count = 0;
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done === true) return { count, composed: step.value };
        count += 1;
      }
    };
    const { count, composed } = inSteps(2000);
    expect(composed.document).toEqual(composeDocument(...subjectIn(2000)).document);
    expect(composed.verdicts).toEqual([]);
    // The figures of the league are read some 64 units at a time.
    expect(count - inSteps(200).count).toBeGreaterThanOrEqual(1800 / 64 - 1);
  });

  it("gives others their turn, and ends at the next one when it is no longer wanted", async () => {
    let turns = 0;
    const work = inTurns(composeDocumentInSteps(...subjectIn(2000))).then(() => true);
    const turn = (): Promise<boolean> => nextTurn().then(() => false);
    for (let next = turn(); !(await Promise.race([work, next])); next = turn()) turns += 1;
    expect(turns).toBeGreaterThan(1);
    const stop = new AbortController();
    const unwanted = inTurns(composeDocumentInSteps(...subjectIn(2000)), stop.signal);
    stop.abort();
    await expect(unwanted).rejects.toThrow("abort");
  });
});
