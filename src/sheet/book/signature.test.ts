import { describe, expect, it } from "vitest";
import { gridFromValues } from "../../cells/grid";
import { signersOf } from "./signature";

const signers = (...rows: readonly (readonly string[])[]) => signersOf(gridFromValues("T9", rows));
const blank = (count: number) => Array.from({ length: count }, (): string[] => []);
const note = (count: number) => Array.from({ length: count }, (): string[] => ["Ghi chú"]);
const signature = ["TM. UBND XÃ AN BÌNH"];

describe("who signs a sheet", () => {
  it.each([
    ["TM. UBND XÃ AN BÌNH", ["UBND XÃ AN BÌNH"]],
    ["TM. ỦY BAN NHÂN DÂN XÃ AN BÌNH", ["ỦY BAN NHÂN DÂN XÃ AN BÌNH"]],
    ["KT. CHỦ TỊCH UBND phường Tân Lập", ["UBND phường Tân Lập"]],
    ["Chủ tịch UBND xã An Bình", ["UBND xã An Bình"]],
    ["Phó Chủ tịch UBND xã An Bình", ["UBND xã An Bình"]],
    ["UBND XÃ AN BÌNH", []],
    ["CHỦ TỊCH", []],
    ["TM. UBND TỈNH PHÚ THỌ", []],
  ])("“%s”: %j", (text, units) => {
    expect(signers(["Điểm", "97"], [text])).toEqual(units);
  });

  it("stands in its last fifteen lines", () => {
    expect(signers(...note(3), signature, ...note(14))).toEqual(["UBND XÃ AN BÌNH"]);
    expect(signers(...note(3), signature, ...note(15))).toEqual([]);
  });

  it("is not looked for in a register", () => {
    expect(signers(...blank(399), signature)).toEqual(["UBND XÃ AN BÌNH"]);
    expect(signers(...blank(400), signature)).toEqual([]);
  });

  it("are all who do, beside each other too", () => {
    expect(signers(["TM. UBND XÃ AN BÌNH", "TM. UBND XÃ TÂN LẬP"])).toEqual([
      "UBND XÃ AN BÌNH",
      "UBND XÃ TÂN LẬP",
    ]);
  });
});
