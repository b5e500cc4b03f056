import { describe, expect, test } from "vitest";
import { analyzeWorkbook, type WorkbookAnalysis } from "../../../src/chain/analyzeWorkbook";
import { gridFromValues } from "../../../src/cells/grid";
import type { DraftReport } from "../../../src/chain/draft/draftReport";
import { correctDraft, proofreadDraft } from "../../../src/chain/draft/proofreadDraft";
import { summaryLines } from "../../../src/chain/draft/summaryLines";
import { handTieOf, handTieText } from "../../../src/proofreading/tie/handTie";
import { readDocument } from "../../../src/proofreading/written/readDocument";
import {
  emptySettings,
  rowsOf,
  settingsFrom,
  settingsRegion,
} from "../../../src/settings/officeSettings";
import type { DraftDecisions } from "../../../src/settings/draftDecisions";
import { officeParts } from "../validity/officeParts";
import { schemaFaults } from "../validity/schemaFaults";
import { handMade, paragraph } from "./documents";

const settingsSheet = "Thiết lập 766";
const board = gridFromValues("Bảng điểm", [
  ["Nhóm chỉ số", "Điểm tối đa", "Tháng 4/2026", "Tháng 5/2026"],
  ["Công khai, minh bạch", 18, 17.5, 18],
  ["Tiến độ giải quyết", 20, 19.2, 19.5],
  ["Dịch vụ công trực tuyến", 12, 9.5, 10],
  ["Thanh toán trực tuyến", 10, 9.8, 10],
  ["Mức độ hài lòng", 18, 17.9, 18],
  ["Số hóa hồ sơ", 22, 20.1, 21],
  ["Tổng cộng", 100, 94, 96.5],
]);
const counts = gridFromValues("Sổ thủ tục", [["Tiếp nhận", 56]]);

/** A workbook that remembers what was decided before. */
function remembering(draft: DraftDecisions, procedures = counts): WorkbookAnalysis {
  const rows = rowsOf({ ...emptySettings, draft });
  const settings = gridFromValues(
    settingsSheet,
    rows.map(({ caption, value, key }) => [caption, value, key])
  );
  const range = { top: 0, left: 0, bottom: rows.length - 1, right: 2 };
  return analyzeWorkbook({
    name: "so.xlsx",
    grids: [board, procedures, settings],
    ownRegions: [{ name: settingsRegion, sheet: settingsSheet, range }],
  });
}

const text = (words: string) => ({ kind: "text", text: words }) as const;
const read = (words: string, draft: Partial<DraftDecisions> = {}): Promise<DraftReport> =>
  proofreadDraft(remembering({ ignored: new Set(), ties: new Map(), ...draft }), text(words));
const statuses = ({ items }: DraftReport, quote: string): readonly string[] =>
  items.filter((each) => each.quote === quote).map(({ group }) => group);

describe("a figure tied by hand", () => {
  const may = "Tháng 5/2026, số thủ tục phát sinh hồ sơ là 55 thủ tục.";

  test("is held against its cell, in the next draft too, whatever figure then stands there", async () => {
    const before = await read(may);
    expect(statuses(before, "55")).toEqual(["untied"]);
    const key = before.items.find(({ quote }) => quote === "55")?.tieKey ?? "";
    const ties = new Map([
      [
        key,
        handTieText({
          kind: "cell",
          cell: { sheet: "Sổ thủ tục", row: 0, column: 1 },
          among: { row: "Tiếp nhận", column: "" },
        }),
      ],
    ]);
    expect(statuses(await read(may, { ties }), "55")).toEqual(["wrong"]);
    const moved = `Mở đầu.\n${may.replace("55", "56")}`;
    expect(statuses(await read(moved, { ties }), "56")).toEqual(["right"]);
  });

  test("or against a fact of the board, and a cell without a number says so", async () => {
    const keyed = await read("Tháng 5/2026, đợt trước là 94 thủ tục.");
    const key = keyed.items.find(({ quote }) => quote === "94")?.tieKey ?? "";
    const fact = handTieText({
      kind: "fact",
      measure: "points",
      subject: "total",
      period: "before",
    });
    const again = "Tháng 5/2026, đợt trước là 94 thủ tục.";
    expect(statuses(await read(again, { ties: new Map([[key, fact]]) }), "94")).toEqual(["right"]);
    const empty = new Map([[key, "cell:'Sổ thủ tục'!A1"]]);
    const report = await read(again, { ties: empty });
    expect(report.items.find(({ quote }) => quote === "94")?.message).toMatch(/nay không có số/);
  });

  test("follows its cell where rows were put above it, and is let go where its row is gone", async () => {
    const key = (await read(may)).items.find(({ quote }) => quote === "55")?.tieKey ?? "";
    const ties = new Map([[key, "cell:'Sổ thủ tục'!B1|Số thủ tục có hồ sơ|"]]);
    const among = (rows: readonly (readonly (string | number)[])[]) =>
      proofreadDraft(
        remembering({ ignored: new Set(), ties }, gridFromValues("Sổ thủ tục", rows)),
        text(may)
      );
    const moved = await among([["Đầu kỳ", 12], [], ["Số thủ tục có hồ sơ", 55]]);
    expect(moved.items.find(({ quote }) => quote === "55")).toMatchObject({
      group: "right",
      cells: [{ sheet: "Sổ thủ tục", row: 2, column: 1 }],
    });
    const gone = await among([["Đầu kỳ", 55]]);
    expect(gone.items.find(({ quote }) => quote === "55")).toMatchObject({ group: "untied" });
    expect(gone.items.find(({ quote }) => quote === "55")?.message).toContain("hãy gắn lại");
  });

  test.each([
    "fact:points|total|now",
    "cell:'Sổ của xã'!B12",
    "cell:'It''s'!AA1",
    "cell:'A|B'!C3|Tiếp nhận!|Tháng 5/2026",
    "cell:'Sổ'!C3||",
  ])("is remembered as %s", (written) => {
    const tie = handTieOf(written);
    expect(tie === null ? null : handTieText(tie)).toBe(written);
  });

  test.each(["fact:points|nobody|now", "cell:'A'!A1:B2", "cell:", "", "x"])(
    "is not read from %s",
    (written) => {
      expect(handTieOf(written)).toBeNull();
    }
  );
});

test("what is decided goes through the settings sheet unharmed", () => {
  const draft: DraftDecisions = {
    ignored: new Set(["points|Tổng điểm đạt 95,6/100 điểm.|95,6|96,5"]),
    ties: new Map([["số thủ tục là # thủ tục|1", "cell:'Sổ thủ tục'!B1"]]),
  };
  expect(settingsFrom(rowsOf({ ...emptySettings, draft })).draft).toEqual(draft);
});

test("a point turned down is known again in a draft with other paragraphs, not in another sentence", async () => {
  const wrong = "Tháng 5/2026, tổng điểm đạt 95,6/100 điểm.";
  const identity = async (words: string) =>
    (await read(words)).items.find(({ group }) => group === "wrong")?.identity;
  const known = await identity(wrong);
  expect(known).toBeDefined();
  expect(await identity(`Kính gửi Đảng ủy.\n\n${wrong}`)).toBe(known);
  expect(await identity(wrong.replace("đạt", "là"))).not.toBe(known);
});

describe("plain text comes back", () => {
  test("with its corrections and nothing else changed, signs of bold and tables too", async () => {
    const draft =
      "# Tháng 5/2026\r\nTổng điểm đạt **95**,**6**/100 điểm.\r\n\r\nNhóm\tĐiểm\r\nTiến độ giải quyết\t 19,4\r\nSố hóa hồ sơ\t21\r\n";
    const report = await read(draft);
    const marks = report.items.flatMap(({ mark }) => mark ?? []);
    const corrected = await correctDraft(text(draft), marks);
    expect(corrected).toEqual({
      kind: "text",
      text: draft.replace("95**,**6", "96,5").replace("19,4", "19,5"),
    });
  });
});

describe("the page with the result", () => {
  const source = {
    kind: "file",
    name: "bao-cao.docx",
    bytes: handMade(paragraph("Tháng 5/2026, tổng điểm đạt 95,6/100 điểm.")),
  } as const;

  test("stands at the end only when it is asked for, and as an insertion that can be turned down", async () => {
    const report = await proofreadDraft(
      remembering({ ignored: new Set(), ties: new Map() }),
      source
    );
    const marks = report.items.flatMap(({ mark }) => mark ?? []);
    const textOf = async (summary: readonly string[] | null) => {
      const corrected = await correctDraft(source, marks, summary);
      if (corrected.kind !== "file") throw new Error("No file.");
      expect(corrected.name).toBe("bao-cao-soat.docx");
      const parts = officeParts(corrected.bytes);
      expect(await schemaFaults(parts)).toEqual([]);
      return (await readDocument(corrected.bytes)).paragraphs;
    };
    expect(await textOf(null)).toHaveLength(1);
    const paragraphs = await textOf(summaryLines(report, "so.xlsx"));
    expect(paragraphs.map((each) => each.text)).toContain("2 số: 1 khớp, 1 sai, 0 chưa gắn được.");
    expect(paragraphs.slice(1).every(({ pieces }) => pieces[0]?.within === "insertion")).toBe(true);
  });
});
