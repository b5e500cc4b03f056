import { describe, expect, it } from "vitest";
import {
  blank,
  board,
  group,
  indicator,
  label,
  month,
  sixGroups,
  table,
  total,
} from "../../test/unit/decisions/boardsByHand";
import type { Board, Period, ScoreTable } from "../sheet/scoreboard";
import { assessBook, assessBookInSteps } from "./assessBook";
import type { BoardAssessment } from "./assessment";

const [september, october, november] = [month(9), month(10), month(11)];
const six = sixGroups(18, 20, 10, 10, 18, 21);
const scored = (
  name: string | null,
  period: Period | null,
  sum: number,
  more: Partial<Board> = {}
) =>
  board({
    ...{ unit: name === null ? null : label(name), period, groups: six, total: total(sum) },
    ...more,
  });
const sheet = (name: string, boards: readonly Board[], more: Partial<ScoreTable> = {}) =>
  table(boards, { sheet: name, ...more });
const told = (boards: readonly (BoardAssessment | Board)[] | undefined) =>
  boards?.map(({ unit, period }) => `${unit?.text ?? "-"} ${period?.label ?? "-"}`);
const movements = (tables: readonly ScoreTable[]) =>
  assessBook(tables).map(({ boards }) =>
    boards.map((each) => each.total?.movement?.points?.value ?? null)
  );

describe("months on sheets of their own", () => {
  const ofMonth = (period: Period, a: number, b: number) =>
    sheet(period.label, [scored("Xã A", period, a), scored("Xã B", period, b)]);
  const book = [ofMonth(november, 92, 95), ofMonth(september, 90, 91), ofMonth(october, 91, 89)];

  it("are compared with the month before, wherever it stands, and so are the places", () => {
    expect(movements(book)).toEqual([
      [100, 600],
      [null, null],
      [100, -200],
    ]);
    const [latest] = assessBook(book);
    expect(latest?.boards.map((each) => each.total?.movement?.places?.value)).toEqual([-1, 1]);
  });

  it("tell of the other months, of all their units", () => {
    const [latest, , middle] = assessBook(book);
    expect(told(latest?.elsewhere)).toEqual([
      ...["Xã A Tháng 9/2026", "Xã B Tháng 9/2026"],
      ...["Xã A Tháng 10/2026", "Xã B Tháng 10/2026"],
    ]);
    expect(told(latest?.readElsewhere)).toEqual(told(latest?.elsewhere));
    expect(told(middle?.elsewhere)).toEqual([
      ...["Xã A Tháng 11/2026", "Xã B Tháng 11/2026"],
      ...["Xã A Tháng 9/2026", "Xã B Tháng 9/2026"],
    ]);
    expect(latest?.elsewhere).toBe(latest?.elsewhere);
  });

  it("are none beside tables of other groups, of another layout, or lists of indicators", () => {
    const groups = [group("timeliness", 19)];
    const other = sheet("Khác", [scored("Xã A", october, 90, { groups })]);
    const across = sheet("Khác", [scored("Xã A", october, 90)], { layout: "groups-by-period" });
    const lists = [october, november].map((period) =>
      sheet(`Chỉ số ${period.label}`, [scored("Xã A", period, 90)], { layout: "indicators" })
    );
    const alone = sheet("T11", [scored("Xã A", november, 92)]);
    expect(movements([alone, other, across, ...lists])).toEqual([
      [null],
      [null],
      [null],
      [null],
      [null],
    ]);
    for (const each of assessBook([alone, other, across, ...lists]))
      expect(each.elsewhere).toBeUndefined();
  });

  it("are of the same groups in whatever order these stand", () => {
    const turned = sheet("T10", [scored("Xã A", october, 91, { groups: [...six].reverse() })]);
    expect(movements([sheet("T11", [scored("Xã A", november, 92)]), turned])).toEqual([
      [100],
      [null],
    ]);
  });
});

describe("what other sheets tell of a table's own month", () => {
  const own = sheet("Xã A", [scored("Xã A", november, 92)]);

  it("is of its own units, and of those that it ranks against", () => {
    const again = sheet("Xã A (2)", [scored("UBND xã A", november, 92)]);
    expect(told(assessBook([own, again])[0]?.elsewhere)).toEqual(["UBND xã A Tháng 11/2026"]);
    const rival = sheet("Xã B", [scored("Xã B", november, 91)]);
    expect(told(assessBook([own, rival])[0]?.elsewhere)).toEqual(["Xã B Tháng 11/2026"]);
  });

  it("is nothing of others that it does not rank against", () => {
    const several = sheet("Các xã", [scored("Xã B", november, 91), scored("Xã C", november, 90)]);
    expect(told(assessBook([own, several])[0]?.elsewhere)).toEqual([]);
    expect(told(assessBook([own, several])[0]?.readElsewhere)).toEqual([]);
    const unnamed = sheet("?", [scored(null, november, 91)]);
    expect(told(assessBook([unnamed, own])[0]?.elsewhere)).toEqual([]);
  });

  it("is another period where only the day, or only the words differ", () => {
    const other = (change: Partial<Period>) =>
      told(
        assessBook([
          own,
          sheet("?", [
            scored("Xã B", { ...november, ...change }, 91),
            scored("Xã C", { ...november, ...change }, 91),
          ]),
        ])[0]?.elsewhere
      )?.length;
    expect([other({ date: null }), other({ label: "T11" }), other({})]).toEqual([2, 2, 0]);
  });
});

describe("findings of a book", () => {
  const faulty = sheet("T11", [
    scored("Xã A", november, 97, {
      groups: sixGroups(18, 20, 10, 10, 18, 21),
      total: total(99.5),
    }),
    scored("Xã B", november, 97, {
      total: total(null, { points: blank("I3") }),
    }),
  ]);
  const other = sheet("T10", [scored("Xã A", october, 97)]);

  it("are those of each table by itself", () => {
    const [own] = assessBook([faulty, other]);
    expect(own?.findings.map(({ code }) => code)).toEqual(["total-mismatch", "missing-points"]);
  });

  it("are found beforehand where that is asked for, with a pause at every table", () => {
    const pauses = (isChecked?: boolean) => {
      const steps = assessBookInSteps([faulty, other], {}, isChecked);
      let count = 0;
      while (steps.next().done !== true) count += 1;
      return count;
    };
    expect(pauses(true) - pauses(false)).toBe(6);
    expect(pauses()).toBe(pauses(false));
  });
});

it("a book of one table, and of none, is assessed as it is", () => {
  const indicators = [indicator("3.2")];
  const list = table([board({ groups: [group("onlineServices", null, { indicators })] })], {
    layout: "indicators",
  });
  expect(assessBook([list]).map(({ boards }) => boards.length)).toEqual([1]);
  expect(assessBook([])).toEqual([]);
});
