import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readSettings } from "../../../src/settings/readSettings";
import type { OfficeSettings } from "../../../src/settings/officeSettings";
import { hundredths } from "../../../src/decision766/hundredths";
import { openFileWorkbook } from "../../../src/workbook/file/openFileWorkbook";
import type { WorkbookContents } from "../../../src/plan/port";
import { runCli } from "../cli/runCli";

const folder = path.join(import.meta.dirname, "older");
const board = "UBND xã Chí Minh|2026-05-31";

const oldest: OfficeSettings = {
  details: {
    parent: "UBND tỉnh Hải Dương",
    office: "UBND xã Chí Minh",
    place: "Chí Minh",
    numberSymbol: "UBND",
    signerForm: "KT.",
    signerTitles: ["CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
    signerName: "Nguyễn Văn An",
    recipients: ["Văn phòng UBND tỉnh", "Lưu: VT, TTPVHCC"],
    legalBases: ["Kế hoạch số 12/KH-UBND ngày 05/01/2026"],
    dataSource: "",
    tasks: "list",
    taskDeadline: "",
    sourcesSheet: false,
    amounts: {
      dailyFilings: "",
      onlineShare: "",
      receiveBy: "",
      usedProcedures: "",
      caseSystem: "",
    },
  },
  causeDecisions: new Map([
    ["3.2.cause.1", "confirmed"],
    ["4.5a.cause.1", "dropped"],
  ]),
  corrections: [{ label: "Chất lượng phục vụ", meaning: "satisfaction" }],
  gradeBands: [
    { name: "Xuất sắc", from: hundredths(90_00) },
    { name: "Tốt", from: hundredths(80_00) },
    { name: "Khá", from: hundredths(0) },
  ],
  tieRule: "dense",
  wordings: new Map([["text-key|2026-05-31", "Đoạn văn xã đã viết lại."]]),
};
const library: OfficeSettings = {
  ...oldest,
  details: {
    ...oldest.details,
    dataSource: "Cổng Dịch vụ công quốc gia",
    tasks: "table",
    taskDeadline: "Trước ngày 30/6/2026",
    sourcesSheet: true,
    amounts: {
      ...oldest.details.amounts,
      dailyFilings: "12",
      receiveBy: "16 giờ",
      caseSystem: "Hệ thống thông tin giải quyết TTHC tỉnh",
    },
  },
  causeDecisions: new Map([
    [`3.2.cause.1@${board}`, "confirmed"],
    [`4.5a.cause.1@${board}`, "dropped"],
  ]),
};
const targets: OfficeSettings = {
  ...library,
  targets: new Map([[`3.2@${board}`, { code: "3.2", from: 46, to: 58, of: 378 }]]),
  fileName: "{loai}-{don-vi}-{ky}",
  startup: "load",
  draft: {
    ignored: new Set(["Điểm số hóa là 19,5"]),
    ties: new Map([["số 12 trong câu hai", "total"]]),
  },
};

const contentsOf = async (file: string): Promise<WorkbookContents> =>
  (await openFileWorkbook(new Uint8Array(await readFile(file)), path.basename(file))).read();

/** What the staff typed beside the scores, and the score cells, as they are seen. */
function staffCells({ grids }: WorkbookContents): readonly string[] {
  const grid = grids.find(({ sheet }) => sheet === "Bộ chỉ số 766");
  return [4, 5, 6, 7, 8, 9].map((row) =>
    [1, 2, 3, 4, 5, 6]
      .map((column) => {
        const cell = grid?.cell(row, column);
        return cell !== undefined && "value" in cell ? String(cell.value) : "";
      })
      .join("|")
  );
}

const reworded = "Theo xã, phần lớn số điểm thiếu nằm ở nhóm Chất lượng giải quyết (DVCTT)";

describe.each<readonly [string, OfficeSettings, RegExp | null]>([
  ["2026-11-23.xlsx", oldest, null],
  ["2026-11-26-library.xlsx", library, null],
  ["2026-11-26-targets.xlsx", targets, /overall\.loss$/],
])("%s", (name, settings, rewordedKey) => {
  let out: string;
  let now: WorkbookContents;
  beforeAll(async () => {
    out = await mkdtemp(path.join(tmpdir(), "older-"));
    const { code, err } = await runCli("report", path.join(folder, name), "--out", out);
    expect([code, err]).toEqual([0, ""]);
    const written = (await readdir(out)).find((each) => each.endsWith(".xlsx")) ?? "";
    now = await contentsOf(path.join(out, written));
  });
  afterAll(() => rm(out, { recursive: true }));

  const isAsKept = (read: OfficeSettings) => {
    const wordings = new Map(read.wordings);
    const ofReport = [...wordings].filter(([key]) => rewordedKey?.test(key));
    for (const [key] of ofReport) wordings.delete(key);
    expect({ ...read, wordings }).toEqual(settings);
    expect(ofReport.map(([, text]) => text.includes(reworded))).toEqual(
      rewordedKey === null ? [] : [true]
    );
  };

  test("opens with every setting", async () => {
    isAsKept(readSettings(await contentsOf(path.join(folder, name))));
  });
  test("keeps them, and the cells of the staff, when today's version writes the report", async () => {
    isAsKept(readSettings(now));
    const before = staffCells(await contentsOf(path.join(folder, name)));
    expect(before[0]).toBe("Công khai minh bạch|18|18|17|Chị Hoa, một cửa|1");
    expect(staffCells(now)).toEqual(before);
  });
  test("its columns and its report are written in their place, not beside it", () => {
    expect(now.ownRegions.filter(({ name: own }) => own.includes(".columns."))).toHaveLength(1);
    expect(now.grids.filter(({ sheet }) => sheet.startsWith("Báo cáo"))).toHaveLength(1);
    const grid = now.grids.find(({ sheet }) => sheet === "Bộ chỉ số 766");
    expect(grid?.columnCount).toBe(9);
  });
  test("its grades hold in what is said today", async () => {
    const { out: said } = await runCli("analyze", path.join(folder, name));
    expect(said.replaceAll(/\s+/g, " ")).toContain(
      "xếp loại Xuất sắc (theo ngưỡng do đơn vị thiết lập)"
    );
  });
});
