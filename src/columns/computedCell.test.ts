import { describe, expect, it } from "vitest";
import { defaultGradeBands } from "../decision766/gradeBands";
import { hundredths } from "../decision766/hundredths";
import type { GradeBand } from "../scoring/assessment";
import type { ColumnKind } from "./columnChoice";
import { computedCell } from "./computedCell";
import { contentOf, roundAsExcel, type Input } from "./formula";
import { leaguesOf } from "./rankFormula";
import type { ScoreLine } from "./scoreLine";

const cell = (reference: string, now: number | null): Input => ({ kind: "cell", reference, now });
const constant = (now: number): Input => ({ kind: "constant", now });
const nothing = {
  ...{ points: null, percent: null, shortfall: null, change: null, places: null },
  ...{ rank: null, grade: null },
};

function line(more: Partial<ScoreLine>): ScoreLine {
  return {
    ...{ row: 3, kind: "group", points: null, maxPoints: null, pointsBefore: null, rank: null },
    ...{ rankBefore: null, counts: null, parts: [], known: nothing, league: null },
    ...more,
  };
}

const shown = (
  kind: ColumnKind,
  more: Partial<ScoreLine>,
  bands: readonly GradeBand[] = defaultGradeBands
) => {
  const own = line(more);
  const { content } = computedCell(kind, own, leaguesOf([own]), bands);
  switch (content.kind) {
    case "blank":
    case "kept":
      return null;
    case "formula":
      return [`=${content.formula}`, content.cached];
    default:
      return content.value;
  }
};

describe("a computed cell", () => {
  it("of a total row is set off, that of another is not", () => {
    const style = (kind: ColumnKind, row: ScoreLine["kind"]) =>
      computedCell(kind, line({ kind: row }), new Map(), defaultGradeBands).style;
    const kinds = ["points", "percent", "grade", "rank"] as const;
    expect(kinds.map((kind) => style(kind, "total"))).toEqual([
      ...["tableTotalPoints", "tableTotalPercent", "tableTotalText", "tableRank"],
    ]);
    expect([
      style("percent", "group"),
      style("percent", "board"),
      style("grade", "indicator"),
    ]).toEqual(["tablePercent", "tablePercent", "tableText"]);
  });

  it("adds groups up to hundredths", () => {
    const parts = [cell("C4", 0.1), cell("D4", 0.2)];
    expect(shown("total", { parts, known: { ...nothing, points: 0.3 } })).toEqual([
      '=IF(COUNT(C4,D4)=2,ROUND(C4+D4,2),"")',
      0.3,
    ]);
    const exact = [cell("C4", 7.123), cell("D4", 0)];
    expect(shown("total", { parts: exact, known: { ...nothing, points: 7.12 } })).toEqual([
      '=IF(COUNT(C4,D4)=2,ROUND(C4+D4,2),"")',
      7.12,
    ]);
  });

  it("has the points of an indicator that the sheet leaves to be computed, as a plain number", () => {
    const known = { ...nothing, points: 0.49 };
    expect(shown("points", { kind: "indicator", known })).toBe(0.49);
    expect(shown("points", { kind: "indicator", points: cell("E4", 0.49), known })).toBeNull();
    expect(shown("points", { kind: "group", known })).toBeNull();
    expect(shown("points", { kind: "indicator" })).toBeNull();
  });

  it("has a share of the counts, else of the maximum", () => {
    const counts = [cell("C4", 46), cell("D4", 378)] as const;
    const both = { points: cell("E4", 2), maxPoints: cell("F4", 4) };
    expect(shown("percent", { ...both, counts, known: { ...nothing, percent: 0.1217 } })).toEqual([
      '=IF(COUNT(C4,D4)=2,IF(D4=0,"",ROUND(C4/D4,4)),"")',
      0.1217,
    ]);
    expect(shown("percent", { ...both, known: { ...nothing, percent: 0.5 } })).toEqual([
      '=IF(COUNT(E4,F4)=2,IF(F4=0,"",ROUND(E4/F4,4)),"")',
      0.5,
    ]);
    const fixed = { points: cell("E4", 2), maxPoints: constant(4) };
    expect(shown("percent", { ...fixed, known: { ...nothing, percent: 0.5 } })).toEqual([
      '=IF(COUNT(E4)=1,ROUND(E4/4,4),"")',
      0.5,
    ]);
    const none = { points: cell("E4", 0), maxPoints: cell("F4", 0) };
    expect(shown("percent", none)).toEqual([
      '=IF(COUNT(E4,F4)=2,IF(F4=0,"",ROUND(E4/F4,4)),"")',
      "",
    ]);
  });

  it("has what is lacking and what has changed, to hundredths", () => {
    const points = cell("E4", 19.963);
    const known = { ...nothing, shortfall: 0.04, change: 0.01, places: -13 };
    expect(shown("shortfall", { points, maxPoints: constant(20), known })).toEqual([
      '=IF(COUNT(E4)=1,ROUND(20-E4,2),"")',
      0.04,
    ]);
    expect(shown("change", { points, pointsBefore: cell("D4", 19.95), known })).toEqual([
      '=IF(COUNT(E4,D4)=2,ROUND(E4-D4,2),"")',
      0.01,
    ]);
    expect(shown("places", { rank: cell("H4", 90), rankBefore: cell("G4", 77), known })).toEqual([
      '=IF(COUNT(G4,H4)=2,ROUND(G4-H4,2),"")',
      -13,
    ]);
  });

  it("has the grade by all bands but the lowest, which is for the rest", () => {
    const bands = [
      ...[
        { name: 'Loại "A"', from: hundredths(9000) },
        { name: "B", from: hundredths(8050) },
      ],
      { name: "C", from: hundredths(0) },
    ];
    const graded = (now: number | null, grade: string | null) =>
      shown("grade", { points: cell("I4", now), known: { ...nothing, grade } }, bands);
    const formula =
      '=IF(COUNT(I4)=1,IF(ROUND(I4,2)>=90,"Loại ""A""",IF(ROUND(I4,2)>=80.5,"B","C")),"")';
    expect(graded(90, 'Loại "A"')).toEqual([formula, 'Loại "A"']);
    expect(graded(89.995, 'Loại "A"')).toEqual([formula, 'Loại "A"']);
    expect(graded(89.99, "B")).toEqual([formula, "B"]);
    expect(graded(80.5, "B")).toEqual([formula, "B"]);
    expect(graded(80.49, "C")).toEqual([formula, "C"]);
    expect(graded(null, null)).toEqual([formula, ""]);
    // A grade by other bands than these is written as it is.
    expect(graded(85, "Khá")).toBe("Khá");
    expect(shown("grade", { known: { ...nothing, grade: "Khá" } }, [])).toBe("Khá");
    expect(shown("grade", {}, [])).toBeNull();
  });
});

describe("a formula", () => {
  const content = (
    inputs: readonly (Input | null)[],
    known: number | string | null,
    result: number | string | null = known
  ) => contentOf({ inputs, expression: (texts) => texts.join("+"), evaluate: () => result, known });
  const one = cell("C4", 1);

  it("is written where its cells give what is known", () => {
    expect(content([one, constant(2)], 3)).toEqual({
      ...{ kind: "formula", formula: 'IF(COUNT(C4)=1,C4+2,"")', cached: 3 },
    });
    expect(content([one], 0.3, 0.1 + 0.2)).toMatchObject({ kind: "formula", cached: 0.3 });
    expect(content([one], null, null)).toMatchObject({ kind: "formula", cached: "" });
    expect(content([cell("C4", null)], null, 5)).toMatchObject({ kind: "formula", cached: "" });
    const called = { ...one, called: "B[[#This Row],[Điểm]]" };
    expect(content([called], 3)).toMatchObject({
      formula: 'IF(COUNT(B[[#This Row],[Điểm]])=1,B[[#This Row],[Điểm]],"")',
    });
  });

  it("gives way to the plain value where they do not, or where no cell is among them", () => {
    expect(content([one], 3, 3.01)).toEqual({ kind: "number", value: 3 });
    expect(content([one], 3, "3")).toEqual({ kind: "number", value: 3 });
    expect(content([one], "3", 3)).toEqual({ kind: "text", value: "3" });
    expect(content([one], "Tốt", "Khá")).toEqual({ kind: "text", value: "Tốt" });
    expect(content([one, null], 3)).toEqual({ kind: "number", value: 3 });
    expect(content([constant(3)], 3)).toEqual({ kind: "number", value: 3 });
    expect(content([null], null)).toEqual({ kind: "blank" });
    expect(content([null], "")).toEqual({ kind: "blank" });
    expect(content([one], null, 3)).toEqual({ kind: "blank" });
  });
});

it.each([
  [1.005, 2, 1.01],
  [4.8149999999999995, 2, 4.82],
  [-1.005, 2, -1.01],
  [1.004999, 2, 1],
  [0.12165, 4, 0.1217],
  [97.36, 1, 97.4],
  [0, 2, 0],
])("Excel rounds %d to %d places: %d", (value, digits, expected) => {
  expect(roundAsExcel(value, digits)).toBe(expected);
});
