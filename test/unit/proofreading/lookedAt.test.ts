import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { analyzeWorkbook } from "../../../src/chain/analyzeWorkbook";
import { chooseBoard } from "../../../src/chain/chooseBoard";
import { soundDocx } from "../../../src/chain/soundDocx";
import { reportOn as composed } from "../../../src/chain/writeReport";
import { proofreadDraft } from "../../../src/chain/draft/proofreadDraft";
import { openFileWorkbook } from "../../../src/workbook/file/openFileWorkbook";

async function reportOn(text: string) {
  const bytes = new Uint8Array(await readFile("assets/samples/phuong-quy-i-2026.xlsx"));
  const analysis = analyzeWorkbook(await (await openFileWorkbook(bytes, "a.xlsx")).read());
  return proofreadDraft(analysis, { kind: "text", text });
}

test("a passage on the total is not said to have been checked for what it does not set out", async () => {
  const { checked, unchecked } = await reportOn(
    "Đến ngày 23/3/2026, tổng điểm đạt 97,36/100 điểm, thiếu 2,64 điểm, xếp thứ 90."
  );
  expect(checked).toContain("thời điểm ở tiêu đề, phần đầu và phần kết");
  for (const what of [
    "đủ các nhóm chỉ số",
    "giải pháp cho nhóm thiếu điểm",
    "nơi nhận, người ký",
  ]) {
    expect(checked).not.toContain(what);
    expect(unchecked.some((each) => each.startsWith(`${what} (`))).toBe(true);
  }
});

test("a whole report is checked for all that it sets out: this one has no part on causes", async () => {
  const text = await readFile("test/unit/proofreading/drafts/ward-report.txt", "utf8");
  const { checked, unchecked } = await reportOn(text);
  expect(checked).toHaveLength(7);
  expect(unchecked.filter((each) => each.includes("dự thảo"))).toEqual([
    "nguyên nhân của nhóm thiếu nhiều điểm nhất (chưa nhận ra phần nguyên nhân trong dự thảo)",
  ]);
});

test("a report of ours that nobody edited is compared, and not said to be checked as a draft", async () => {
  const file = new Uint8Array(await readFile("assets/samples/phuong-quy-i-2026.xlsx"));
  const analysis = analyzeWorkbook(await (await openFileWorkbook(file, "a.xlsx")).read());
  const chosen = chooseBoard(analysis.joined);
  if (chosen.kind !== "chosen") throw new Error(chosen.kind);
  const bytes = await soundDocx(composed(analysis.contents, chosen));
  const given = { kind: "file", name: "bao-cao.docx", bytes } as const;
  const { checked, unchecked, items } = await proofreadDraft(analysis, given);
  expect(items.filter(({ group }) => group !== "right")).toEqual([]);
  expect(checked).toEqual([
    "từng dòng, bảng và biểu đồ so với chính báo cáo đó lập lại từ bảng tính đang mở",
  ]);
  expect(unchecked[0]).toContain("do chương trình lập và chưa ai sửa");
});
