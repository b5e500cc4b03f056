import { describe, expect, it } from "vitest";
import {
  at,
  blank,
  board,
  group,
  indicator,
  label,
  month,
  points,
  sixGroups,
  table,
  total,
} from "../../../test/unit/decisions/boardsByHand";
import { formatCell } from "../../cells/address";
import { findingOf } from "../../sheet/finding";
import type { Board, ScoreTable } from "../../sheet/scoreboard";
import { assessTable } from "../assessTable";

const october = month(10);
const commune = (name: string, more: Partial<Board>): Board =>
  board({ unit: label(name), period: october, ...more });
const found = (boards: readonly Board[], more: Partial<ScoreTable> = {}) =>
  assessTable(table(boards, more)).findings.flatMap(({ facts, cell, code }) =>
    code === "missing-points" && facts.kind !== "noTotal"
      ? [[facts.kind, cell === null ? "-" : formatCell(cell), "label" in facts ? facts.label : ""]]
      : []
  );
/** Six groups in a row of the sheet, those without points blank. */
const row = (number: number, ...values: readonly (number | null)[]) =>
  sixGroups(...values).map((each, place) => {
    const address = `${"CDEFGH"[place] ?? "C"}${String(number)}`;
    const value = values[place] ?? null;
    return { ...each, points: value === null ? blank(address) : points(value, address) };
  });

describe("a blank score", () => {
  it("is told at its cell, with unit and period", () => {
    const boards = [
      commune("Xã A", { groups: row(2, 18, 20, 10, 10, null, 21), total: total(97) }),
    ];
    const [finding] = assessTable(table(boards)).findings;
    expect(finding).toMatchObject({
      cell: at("G2"),
      facts: {
        ...{ kind: "blankScore", label: "Mức độ hài lòng" },
        ...{ unit: "Xã A", period: "Tháng 10/2026" },
      },
    });
    const nameless = [board({ groups: row(2, 18, 20, 10, 10, null, 21), total: total(97) })];
    expect(assessTable(table(nameless)).findings[0]?.facts).toMatchObject({
      unit: null,
      period: null,
    });
  });

  it("is none where the table has no such cell, where it does not apply, or a reader told of it", () => {
    const [, second, ...others] = row(2, 18, null, 10, 10, 18, 21);
    const first = group("transparency", null);
    const out = group("timeliness", null, { points: { status: "notApplicable", cell: at("D2") } });
    expect(found([commune("Xã A", { groups: [first, out, ...others] })])).toEqual([]);
    const groups = [first, ...(second === undefined ? [] : [second]), ...others];
    expect(found([commune("Xã A", { groups })])).toHaveLength(1);
    const findings = [findingOf(at("D2"), { kind: "notANumber", text: "chưa có" })];
    expect(found([commune("Xã A", { groups })], { findings })).toEqual([]);
    const elsewhere = [findingOf(null, { kind: "noTable" })];
    expect(found([commune("Xã A", { groups })], { findings: elsewhere })).toHaveLength(1);
  });

  it("is none on a form that waits for its whole month", () => {
    const empty = commune("Xã A", {
      groups: row(2),
      total: total(null, { points: blank("I2") }),
    });
    expect(found([empty])).toEqual([]);
    const begun = commune("Xã B", { groups: row(3, 18, 20, 10, 10, 18, null) });
    expect(found([empty, begun])).toEqual([["blankScore", "H3", "Số hóa hồ sơ"]]);
    const indicators = [indicator("3.2", { points: points(0.49, "C9") })];
    const byIndicator = commune("Xã C", {
      groups: [group("onlineServices", null, { points: blank("C8"), indicators })],
    });
    expect(found([byIndicator])).toEqual([["blankScore", "C8", "Dịch vụ công trực tuyến"]]);
    const byTotal = commune("Xã D", { groups: row(4).slice(0, 1), total: total(97) });
    expect(found([byTotal])).toEqual([["blankScore", "C4", "Công khai, minh bạch"]]);
  });
});

describe("a score that is blank on every board", () => {
  it("is told once, with their number", () => {
    const boards = [2, 3, 4].map((at) =>
      commune(`Xã ${String(at)}`, { groups: row(at, 18, 20, 10, 10, null, at === 3 ? null : 21) })
    );
    const findings = assessTable(table(boards)).findings;
    expect(findings.map(({ facts }) => facts)).toMatchObject([
      { kind: "blankScores", label: "Mức độ hài lòng", count: 3 },
      { kind: "blankScore", label: "Số hóa hồ sơ", unit: "Xã 3" },
    ]);
  });

  it("is told as it is where there is one board", () => {
    expect(found([commune("Xã A", { groups: row(2, 18, 20, 10, 10, null, 21) })])).toEqual([
      ["blankScore", "G2", "Mức độ hài lòng"],
    ]);
  });
});

describe("a blank total", () => {
  const awaited = (number: number, last: number | null = 21) =>
    commune(`Xã ${String(number)}`, {
      groups: row(number, 18, 20, 10, 10, 18, last),
      total: total(null, { points: blank(`I${String(number)}`) }),
    });

  it("is told with what the groups add up to", () => {
    const [finding] = assessTable(table([awaited(2)])).findings;
    expect(finding?.facts).toMatchObject({ kind: "blankTotal", instead: 9700, label: "Tổng điểm" });
    expect(found([awaited(2), awaited(3)])).toEqual([["blankTotals", "I2", "Tổng điểm"]]);
  });

  it("is a blank score where they do not add up", () => {
    expect(found([awaited(2, null)])).toEqual([
      ["blankScore", "H2", "Số hóa hồ sơ"],
      ["blankScore", "I2", "Tổng điểm"],
    ]);
  });
});

describe("a blank score that the figures beside it give", () => {
  const payment = (sum: number | null, address = "C3") => {
    const indicators = (["3.5a", "3.5b", "3.6"] as const).map((code) =>
      indicator(code, { points: points(1) })
    );
    const own = sum === null ? blank(address) : points(sum, address);
    return group("onlinePayment", null, { points: own, indicators });
  };

  it("is told where the sheet prints the others", () => {
    const [finding] = assessTable(
      table([commune("Xã A", { groups: [group("timeliness", 19), payment(null)] })])
    ).findings;
    expect(finding?.facts).toMatchObject({
      ...{ kind: "blankComputed", label: "Thanh toán trực tuyến", instead: 300 },
      ...{ unit: "Xã A", period: "Tháng 10/2026" },
    });
    const digitization = group("digitization", null, { points: blank("C9") });
    const groups = [digitization, group("timeliness", 19), payment(null)];
    expect(found([commune("Xã A", { groups })])).toEqual([
      ["blankComputed", "C3", "Thanh toán trực tuyến"],
      ["blankScore", "C9", "Số hóa hồ sơ"],
    ]);
  });

  it("is none where the sheet leaves all of them to be computed", () => {
    expect(found([commune("Xã A", { groups: [payment(null)] })])).toEqual([]);
    const counts = { numerator: points(0.46), denominator: points(3.78), points: blank("E2") };
    const listed = (more: readonly ReturnType<typeof indicator>[]) =>
      found([
        commune("Xã A", {
          groups: [group("onlineServices", 9, { indicators: [indicator("3.2", counts), ...more] })],
        }),
      ]);
    expect(listed([])).toEqual([]);
    expect(listed([indicator("3.3", { points: points(6) })])).toEqual([
      ["blankComputed", "E2", "3.2"],
    ]);
  });
});
