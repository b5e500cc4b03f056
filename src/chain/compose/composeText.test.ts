import { expect, test } from "vitest";
import { ward } from "../../../test/unit/report/samples";
import { paragraphText } from "../../narrative/paragraph";
import { analyzeWorkbook } from "../analyzeWorkbook";
import { chooseBoard } from "../chooseBoard";
import { composeText, noMemory } from "./composeText";
import { paragraphKey } from "../../narrative/paragraphKey";

function chosen() {
  const choice = chooseBoard(analyzeWorkbook(ward).joined);
  if (choice.kind !== "chosen") throw new Error(choice.kind);
  return choice;
}

test("a person's own wording stands wherever the text is shown; what the figures entail is kept beside it", () => {
  const { board, table } = chosen();
  const wordings = new Map([[paragraphKey(board, "overall"), "Tổng điểm tăng nhẹ."]]);
  const { narrative, drafted, claims } = composeText({ board, table }, { ...noMemory, wordings });
  expect(narrative.overall.map(paragraphText)[0]).toBe("Tổng điểm tăng nhẹ.");
  expect(drafted.overall.map(paragraphText)[0]).toContain("97,36/100 điểm");
  expect(claims.map(({ kind }) => kind)).toContain("moved");
});

test("a cause once dropped does not come back", () => {
  const { board, table } = chosen();
  const [first] = composeText({ board, table }, noMemory).narrative.causes;
  const entry = first?.offer?.entry ?? "";
  const decisions = new Map([[entry, "dropped"]] as const);
  const without = composeText({ board, table }, { ...noMemory, decisions }).narrative.causes;
  expect(without.map(({ offer }) => offer?.entry)).not.toContain(entry);
});
