import { describe, expect, it } from "vitest";
import {
  at,
  blank,
  board,
  group,
  label,
  month,
  points,
  table,
  total,
} from "../../../test/unit/decisions/boardsByHand";
import type { Board, Figure } from "../scoreboard";
import type { Hundredths } from "../../decision766/hundredths";
import { boardsAgain } from "./boardsAgain";

const september = month(9);
const unit = (name: string, sum: number | null, more: Partial<Board> = {}): Board =>
  board({ unit: label(name), period: september, total: total(sum), ...more });
const on = (sheet: string, ...boards: readonly Board[]) => table(boards, { sheet });

/** What is told, by the sheet that it is told on. */
function again(...tables: readonly ReturnType<typeof on>[]) {
  const told = boardsAgain(tables);
  return tables.flatMap((each) => (told.get(each) ?? []).map(({ facts }) => [each.sheet, facts]));
}

/** A figure that stands on a sheet of its own name. */
const standing = (value: number, sheet: string, address = "C9"): Figure<Hundredths> => ({
  ...points(value),
  cell: at(address, sheet),
});
const totalOn = (sheet: string, value: number) => total(null, { points: standing(value, sheet) });

describe("a unit and period on two sheets", () => {
  it("with other totals is told at the second, with where the first stands", () => {
    const draft = on("Nháp", unit("Xã A", null, { total: totalOn("Nháp", 90) }));
    const final = on("Chính thức", unit("UBND xã A", null, { total: totalOn("Chính thức", 91) }));
    expect(again(draft, final)).toEqual([
      [
        "Chính thức",
        {
          kind: "boardAgain",
          whose: "UBND xã A, Tháng 9/2026",
          more: 0,
          first: at("C9", "Nháp"),
          sameSheet: false,
          dated: true,
        },
      ],
    ]);
    const [finding] = boardsAgain([draft, final]).get(final) ?? [];
    expect(finding?.cell).toEqual(at("C9", "Chính thức"));
  });

  it("with the same figures is no news, nor where one of them is missing", () => {
    expect(again(on("Một", unit("Xã A", 90)), on("Hai", unit("Xã A", 90)))).toEqual([]);
    expect(again(on("Một", unit("Xã A", 90)), on("Hai", unit("Xã A", null)))).toEqual([]);
    const without = unit("Xã A", 0, { total: null });
    expect(again(on("Một", without), on("Hai", unit("Xã A", 90)))).toEqual([]);
    const waiting = unit("Xã A", 0, { total: total(null, { points: blank("C9") }) });
    expect(again(on("Một", unit("Xã A", 90)), on("Hai", waiting))).toEqual([]);
    expect(again(on("Một", waiting), on("Hai", unit("Xã A", 90)))).toEqual([]);
  });

  it("with other points of one group is told at the first that differs", () => {
    const groups = (timeliness: number, digitization: number) => ({
      groups: [
        group("transparency", 18),
        group("timeliness", null, { points: points(timeliness, "C4") }),
        group("digitization", null, { points: points(digitization, "C5") }),
      ],
    });
    const cells = (one: Board, other: Board) => {
      const [first, second] = [on("Một", one), on("Hai", other)];
      return (boardsAgain([first, second]).get(second) ?? []).map(({ cell }) => cell);
    };
    const one = unit("Xã A", 90, groups(19, 20));
    expect(cells(one, unit("Xã A", 90, groups(18, 21)))).toEqual([at("C4")]);
    expect(cells(one, unit("Xã A", 90, groups(19, 21)))).toEqual([at("C5")]);
    expect(cells(one, unit("Xã A", 90, groups(19, 20)))).toEqual([]);
    expect(cells(one, unit("Xã A", 90, { groups: [group("satisfaction", 1)] }))).toEqual([]);
  });

  it("of another period, another unit or another level is another", () => {
    const one = on("Một", unit("Xã A", 90));
    expect(again(one, on("Hai", unit("Xã A", 91, { period: month(8) })))).toEqual([]);
    expect(again(one, on("Hai", unit("Xã B", 91)))).toEqual([]);
    expect(again(one, on("Hai", unit("Xã A", 91, { level: "province" })))).toEqual([]);
  });
});

describe("what stands again", () => {
  it("in one table is told there: its two rows are seen together", () => {
    expect(again(on("Một", unit("Xã A", 90), unit("Xã A", 91)))).toEqual([]);
  });

  it("is compared with where it stood first", () => {
    const time = (sheet: string, sum: number) =>
      on(sheet, unit("Xã A", null, { total: totalOn(sheet, sum) }));
    const [one, two, three] = [time("Lần 1", 90), time("Lần 2", 91), time("Lần 3", 90)];
    expect(again(one, two, three)).toMatchObject([["Lần 2", { first: at("C9", "Lần 1") }]]);
    expect(again(two, one, three)).toMatchObject([
      ["Lần 1", { first: at("C9", "Lần 2") }],
      ["Lần 3", { first: at("C9", "Lần 2") }],
    ]);
  });

  it("is told once for two sheets, with how many others", () => {
    const both = (sheet: string, a: number, b: number) =>
      on(sheet, unit("Xã A", a), unit("Xã B", b), unit("Xã C", 80));
    expect(again(both("Một", 90, 91), both("Hai", 89, 92))).toMatchObject([
      ["Hai", { whose: "Xã A, Tháng 9/2026", more: 1, sameSheet: true }],
    ]);
  });

  it("is told apart for each earlier sheet, and for what names no period", () => {
    const undated = { period: null };
    const later = on("Ba", unit("Xã A", 80), unit("Xã B", 80), unit("Xã C", 80, undated));
    expect(
      again(
        on("Một", unit("Xã A", 90), unit("Xã C", 90, undated)),
        on("Hai", unit("Xã B", 90)),
        later
      )
    ).toMatchObject([
      ["Ba", { whose: "Xã A, Tháng 9/2026", dated: true, more: 0 }],
      ["Ba", { whose: "Xã B, Tháng 9/2026", dated: true, more: 0 }],
      ["Ba", { whose: "Xã C", dated: false, more: 0 }],
    ]);
  });

  it("without a unit and a period is nobody's", () => {
    const bare = (sheet: string, sum: number) =>
      on(sheet, unit("", sum, { unit: null, period: null }));
    expect(again(bare("Một", 90), bare("Hai", 91))).toMatchObject([["Hai", { whose: "" }]]);
  });
});
