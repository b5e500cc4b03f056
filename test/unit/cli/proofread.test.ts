import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { main, opened, partOf, withPart } from "../faults/writtenText";
import { produced } from "../validity/produced";
import { readDocument } from "../../../src/proofreading/written/readDocument";
import { readFile } from "node:fs/promises";
import { handMade, paragraph } from "../proofreading/documents";
import { runCli } from "./runCli";

const workbook = "assets/samples/xa-chi-minh-thang-5-2026.xlsx";
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "proofread-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function draft(name: string, content: string | Uint8Array): Promise<string> {
  const place = path.join(folder, name);
  await writeFile(place, content);
  return place;
}

interface Answer {
  readonly tally: Readonly<Record<"figures" | "right" | "wrong" | "untied", number>>;
  readonly claims: readonly {
    readonly status: string;
    readonly kind: string;
    readonly quote: string;
    readonly cell: string | null;
    readonly expected: string | null;
    readonly paragraph: number;
  }[];
  readonly document: readonly { readonly code: string }[];
  readonly subject: { readonly unit: string | null };
}

async function answerFor(file: string, against = workbook): Promise<Answer> {
  const { code, out, err } = await runCli("proofread", file, "--against", against, "--json");
  expect([code, err]).toEqual([0, ""]);
  // What a script would take it for; every field used is compared below.
  return JSON.parse(out) as Answer;
}

describe("proofread", () => {
  test("counts every figure, and says what should stand in place of a wrong one", async () => {
    const file = await draft(
      "nhap.txt",
      "Đến hết ngày 31/5/2026, UBND xã Chí Minh đạt 97,98/100 điểm, xếp hạng 17/114 đơn vị.\nPhấn đấu 100% hồ sơ đúng hạn."
    );
    const { tally, claims, subject } = await answerFor(file);
    expect(tally).toEqual({ figures: 5, right: 3, wrong: 1, untied: 1 });
    expect(subject.unit).toMatch(/Chí Minh/iu);
    expect(claims[0]).toMatchObject({
      status: "wrong",
      kind: "points",
      quote: "97,98",
      expected: "97,89",
      paragraph: 1,
    });
    expect(claims[0]?.cell).toMatch(/^'.+'![A-Z]+\d+$/);
  });

  test("writes a corrected copy, and leaves the draft alone", async () => {
    const bytes = handMade(paragraph("UBND xã Chí Minh đạt 9", "*7,98*", "/100 điểm."));
    const file = await draft("nhap.docx", bytes);
    const { code } = await runCli("proofread", file, "--against", workbook, "--out", folder);
    expect(code).toBe(0);
    const copy = await readDocument(await readFile(path.join(folder, "nhap-soat.docx")));
    expect(copy.paragraphs[0]?.text).toBe("UBND xã Chí Minh đạt 97,89/100 điểm.");
    expect(new Uint8Array(await readFile(file))).toEqual(bytes);
  });

  test("finds every figure of a report of ours in the sheet", async () => {
    const { docx } = await produced("xa-chi-minh-thang-5-2026", "report");
    const { tally } = await answerFor(await draft("bao-cao.docx", docx));
    expect(tally.figures).toBeGreaterThan(20);
    expect(tally.wrong).toBe(0);
    expect(tally.untied).toBeLessThan(tally.figures / 50);
  });

  test.each([
    ["all units", "assets/samples/cac-xa-quy-iii-2026.xlsx", ["--league"], null],
    [
      "all units on one page",
      "assets/samples/cac-xa-quy-iii-2026.xlsx",
      ["--league", "--template", "brief"],
      null,
    ],
    [
      "nine months",
      "test/cases/sentences/18-twelve.xlsx",
      ["--period", "9 tháng năm 2025"],
      /An Bình/u,
    ],
    [
      "a year, as a notice",
      "test/cases/sentences/18-twelve.xlsx",
      ["--period", "Năm 2025", "--template", "notice"],
      /An Bình/u,
    ],
  ])(
    "finds nothing wrong in a report of ours about %s, and one figure changed in it",
    async (name, book, args, unit) => {
      const out = path.join(folder, name);
      await runCli("report", book, "--out", out, ...args);
      const [file = ""] = (await readdir(out)).filter((each) => each.endsWith(".docx"));
      const report = path.join(out, file);
      const whole = await answerFor(report, book);
      expect(whole.document).toEqual([]);
      expect(whole.tally).toMatchObject({ wrong: 0, untied: 0 });
      if (unit === null) expect(whole.subject.unit).toBeNull();
      else expect(whole.subject.unit).toMatch(unit);

      const parts = opened(await readFile(report));
      const xml = partOf(parts, main).replace(/(?<=>\d+,)\d(?=\d?<)/u, (tenth) =>
        String((Number(tenth) + 3) % 10)
      );
      const altered = withPart(parts, main, xml);
      const { document } = await answerFor(await draft("sua.docx", altered), book);
      expect(document.map(({ code }) => code)).toContain("altered-text");
    }
  );

  test.each([
    ["no workbook", ["a.docx"], 2, /Thiếu --against/],
    ["no such draft", ["khong-co.docx", "--against", workbook], 3, /Không đọc được tệp dự thảo/],
  ])("says what is wrong with %s", async (_, args, code, message) => {
    const run = await runCli("proofread", ...args);
    expect(run.code).toBe(code);
    expect(run.err).toMatch(message);
    expect(run.out).toBe("");
  });
});
