import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { analyzeWorkbook } from "../../src/chain/analyzeWorkbook";
import { proofreadDraft } from "../../src/chain/draft/proofreadDraft";
import { openFileWorkbook } from "../../src/workbook/file/openFileWorkbook";
import { handMade, paragraph } from "../unit/proofreading/documents";
import { fileOf } from "./files";
import { heading, tell } from "./report";
import { leaguePoints, leagueRank, leagueTotal, leagueWorkbook } from "./workbooks";

const units = 3321;
/** Of some 45 lines: what a report with its remedies comes to. */
const pages = 20;

const shown = (hundredths: number): string => String(hundredths / 100).replace(".", ",");

/** A draft about one unit after the other, every tenth total with a digit changed. */
function draft(): { readonly bytes: Uint8Array; readonly wrong: number } {
  const lines: string[] = ["Kết quả Bộ chỉ số 766 của UBND Xã số 7"];
  let wrong = 0;
  for (let unit = 6; lines.length < pages * 12; unit += 13) {
    const fault = lines.length % 10 === 0;
    wrong += fault ? 1 : 0;
    const total = leagueTotal(unit) + (fault ? 1 : 0);
    lines.push(
      `Xã số ${String(unit + 1)} đạt ${shown(total)}/100 điểm, xếp thứ ${String(leagueRank(unit, units))}/${String(units)} đơn vị; nhóm Công khai, minh bạch đạt ${shown(leaguePoints(unit, 0))}/18 điểm. Ủy ban nhân dân xã chỉ đạo công chức chuyên môn rà soát từng hồ sơ quá hạn, hướng dẫn người dân nộp hồ sơ trực tuyến, thanh toán trực tuyến, phối hợp với Trung tâm Phục vụ hành chính công đối chiếu số liệu trên Cổng Dịch vụ công quốc gia, phấn đấu 100% hồ sơ được giải quyết đúng hạn trong thời gian tới.`
    );
  }
  return { bytes: handMade(lines.map((line) => paragraph(line)).join("")), wrong };
}

/** What reading the workbook left behind is cleared away at its cost, not at the draft's. */
function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc()");
}

/** A draft of 20 pages held against a country's league; reading the workbook is not counted. */
export async function proofreading(): Promise<void> {
  heading(
    `A draft of ${String(pages)} pages held against ${String(units)} units, the workbook read before`
  );
  const file = fileOf("league-proofread", leagueWorkbook(units));
  const workbook = await openFileWorkbook(new Uint8Array(readFileSync(file)), "league.xlsx");
  const analysis = analyzeWorkbook(await workbook.read());
  const { bytes, wrong } = draft();
  collectGarbage();
  const start = process.cpuUsage();
  const { tally } = await proofreadDraft(analysis, { kind: "file", name: "nhap.docx", bytes });
  const { user, system } = process.cpuUsage(start);
  assert.equal(tally.wrong, wrong, "the planted faults, and no other figure, are wrong");
  tell({
    what: "proof-reading, CPU",
    value: (user + system) / 1_000_000,
    unit: "s",
    most: 1,
    note: `${String(tally.figures)} figures, ${String(tally.wrong)} wrong`,
  });
}
