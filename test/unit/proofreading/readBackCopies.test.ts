import { describe, expect, it } from "vitest";
import type { EditPlan, PlannedCell } from "../../../src/plan/plan";
import { readBackRichText, readBackSheet } from "../../../src/proofreading/readBackCopies";
import { reportToHtml } from "../../../src/report/html/reportToHtml";
import { reportToText } from "../../../src/report/html/reportToText";
import { planReportSheet } from "../../../src/report/sheet/planReportSheet";
import { commune, details, documentOf, ward } from "../report/samples";

const documents = {
  "a ward's report": [ward, documentOf(ward, { details })],
  "a commune's notice": [commune, documentOf(commune, { template: "notice" })],
  "a brief": [ward, documentOf(ward, { template: "brief", details })],
} as const;

/** The plan with one cell changed, the nth of those that hold something. */
function withCell(
  plan: EditPlan,
  nth: number,
  change: (cell: PlannedCell) => PlannedCell
): EditPlan {
  let seen = -1;
  return {
    steps: plan.steps.map((step) =>
      step.kind !== "write"
        ? step
        : {
            ...step,
            rows: step.rows.map((row) =>
              row.map((cell) => {
                if (cell.content.kind === "blank") return cell;
                seen += 1;
                return seen === nth ? change(cell) : cell;
              })
            ),
          }
    ),
  };
}

function altered(cell: PlannedCell): PlannedCell {
  const { content } = cell;
  if (content.kind === "number")
    return { ...cell, content: { ...content, value: content.value + 1 } };
  return content.kind === "text"
    ? { ...cell, content: { ...content, value: `${content.value} khác` } }
    : cell;
}

describe.each(Object.entries(documents))("%s", (_, [contents, document]) => {
  const plan = planReportSheet(contents, document, { sources: false });
  const cells = plan.steps
    .flatMap((step) => (step.kind === "write" ? step.rows.flat() : []))
    .filter(({ content }) => content.kind !== "blank");

  it("is on its sheet what was checked", () => {
    expect(readBackSheet(document, plan)).toEqual([]);
  });

  it("is not written with any one cell changed, or gone", () => {
    expect(cells.length).toBeGreaterThan(30);
    for (const at of cells.keys()) {
      // What a person is to do with yellow lines is no part of the document.
      const { content, style } = cells[at] ?? {};
      if (style === "note" && content?.kind === "text" && content.value.startsWith("Dòng nền"))
        continue;
      expect(readBackSheet(document, withCell(plan, at, altered))).not.toEqual([]);
      if (style === "tableHeader") continue;
      const gone = withCell(plan, at, (cell) => ({ ...cell, content: { kind: "blank" } }));
      expect(readBackSheet(document, gone)).not.toEqual([]);
    }
  });

  const copy = { html: reportToHtml(document), text: reportToText(document) };

  it("is on the clipboard what was checked", () => {
    expect(readBackRichText(document, copy)).toEqual([]);
  });

  it("is not copied with any digit or any line otherwise", () => {
    for (const { index } of copy.text.matchAll(/\d/gu)) {
      const digit = copy.text[index] === "7" ? "3" : "7";
      const text = copy.text.slice(0, index) + digit + copy.text.slice(index + 1);
      expect(readBackRichText(document, { ...copy, text })).not.toEqual([]);
    }
    for (const [line] of copy.html.matchAll(/<p [^>]*>.+?<\/p>/gu)) {
      const html = copy.html.replace(line, "");
      expect(readBackRichText(document, { ...copy, html })).not.toEqual([]);
    }
  });
});
