import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gridFromValues } from "../cells/grid";
import type { WorkbookContents } from "../plan/port";
import { alignRows } from "./alignRows";
import { markOfCell, markOfContent } from "./contentMark";
import { planMemory, readMemory } from "./memoryRows";
import { regionRows, writtenRegion } from "./writtenRegion";

describe("rows that people moved", () => {
  it.each([
    ["nothing moved", "abc", "abc", [0, 1, 2]],
    ["a row came", "abc", "axbc", [0, null, 1, 2]],
    ["a row went", "abcd", "abd", [0, 1, 3]],
    ["one changed, one came below", "abcd", "aXcyd", [0, 1, 2, null, 3]],
    ["all are new", "ab", "xyz", [null, null, null]],
  ])("%s", (_case, written, present, places) => {
    expect(alignRows([...written], [...present])).toEqual(places);
  });

  it("keep their order, and each is one row at most", () => {
    const rows = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 12 });
    fc.assert(
      fc.property(rows, rows, (written, present) => {
        const places = alignRows(written, present).flatMap((place) => place ?? []);
        expect(places).toEqual([...new Set(places)].sort((one, other) => one - other));
        expect(places.every((place) => place < written.length)).toBe(true);
      })
    );
  });
});

describe("marks", () => {
  it("are the same for what was planned and what stands there", () => {
    const text = fc.string({ minLength: 1 });
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), text, (value, words) => {
        expect(markOfCell({ kind: "number", value })).toBe(
          markOfContent({ kind: "number", value })
        );
        expect(markOfCell({ kind: "text", value: words })).toBe(
          markOfContent({ kind: "text", value: words })
        );
      })
    );
  });

  it("tell a number from its text, and a formula from its result", () => {
    const cells = [
      { kind: "number", value: 12 },
      { kind: "text", value: "12" },
      { kind: "number", value: 12, formula: "C1*4" },
      { kind: "blank" },
    ] as const;
    expect(new Set(cells.map(markOfCell)).size).toBe(4);
  });

  it("come back from the workbook's memory", () => {
    const mark = fc.constantFrom("-", "", "abc123", "zz0000");
    const lines = fc
      .integer({ min: 1, max: 5 })
      .chain((width) =>
        fc.array(fc.array(mark, { minLength: width, maxLength: width }), { minLength: 1 })
      );
    fc.assert(
      fc.property(lines, fc.boolean(), (marks, isDrawn) => {
        const written = {
          region: "_score766.report",
          marks,
          kept: new Map([["1.0", "abc123"]]),
          paragraphs: new Map([[2, "Xã A|Tháng 5, 2026|overall"]]),
          isDrawn,
        };
        expect(writtenRegion(new Map(regionRows(written)), "_score766.report")).toEqual(written);
      })
    );
  });

  it("of a damaged memory are none", () => {
    const rows = new Map([
      ["written:a", "2x2;abc"],
      ["written:b", "1x1;abc123"],
      ["paragraphs:b", "[[0,"],
    ]);
    expect(writtenRegion(rows, "a")).toBeNull();
    expect(writtenRegion(rows, "b")?.paragraphs.size).toBe(0);
  });
});

describe("the workbook's memory", () => {
  const empty: WorkbookContents = { name: "a.xlsx", grids: [], ownRegions: [] };

  it("keeps texts longer than a cell can hold", () => {
    const rows = new Map([
      ["written:x", "m".repeat(70_001)],
      ["journal:1", "=không phải công thức"],
    ]);
    const { steps } = planMemory(empty, rows);
    const write = steps.find((step) => step.kind === "write");
    const name = steps.find((step) => step.kind === "name");
    if (write === undefined || name === undefined) throw new Error("Nothing is kept.");
    const cells = write.rows.map((line) =>
      line.map(({ content }) => (content.kind === "text" ? content.value : null))
    );
    expect(cells.flat().every((value) => (value ?? "").length < 32_767)).toBe(true);
    const left = Array.from({ length: write.left }, () => null);
    const grid = gridFromValues(
      write.sheet,
      cells.map((line) => [...left, ...line])
    );
    const contents = { ...empty, grids: [grid], ownRegions: [name] };
    expect(readMemory(contents)).toEqual(rows);
  });
});
