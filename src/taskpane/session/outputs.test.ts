import { describe, expect, it } from "vitest";
import { insertReport, scoreNow } from "../../commands/ribbonCommands";
import { gridFromValues, type Grid } from "../../cells/grid";
import type { EditPlan } from "../../plan/plan";
import { WorkbookError } from "../../plan/port";
import { memoryHost, type MemoryHost } from "../gallery/memoryHost";
import { reportOutput } from "../report/reportOutput";
import { reportWords } from "../strings/report";
import { createSession, type Session } from "./session";

const form = { template: "report", length: "full" } as const;

/** Six groups of a ward; the last one's points vary. */
const ward = (digitization: number, sheet = "Tổng hợp"): Grid =>
  gridFromValues(sheet, [
    ["UBND PHƯỜNG AN BÌNH"],
    ["THÁNG 9/2026"],
    ["Nhóm chỉ số", "Điểm tối đa", "Điểm đạt được"],
    ["Công khai, minh bạch", 18, 18],
    ["Tiến độ giải quyết", 20, 19.5],
    ["Dịch vụ công trực tuyến", 12, 10],
    ["Thanh toán trực tuyến", 10, 10],
    ["Mức độ hài lòng", 18, 18],
    ["Số hóa hồ sơ", 22, digitization],
    ["Tổng cộng", 100, 75.5 + digitization],
  ]);

const textsOf = (plans: readonly EditPlan[]): string => JSON.stringify(plans);

async function opened(host: MemoryHost): Promise<Session> {
  const session = createSession(host);
  await session.refresh();
  return session;
}

const closedPane = { show: () => Promise.resolve() };

describe("an output says what the workbook says now", () => {
  it("after a calculation that nobody was told of", async () => {
    const host = memoryHost([ward(21)]);
    const session = await opened(host);
    host.changeUnnoticed([ward(14.5)]);
    await session.put((present) => reportOutput(present, form));
    expect(textsOf(host.applied)).toContain("90/100");
    expect(textsOf(host.applied)).not.toContain("96,5/100");
  });

  it("or is not made: a refused reading writes nothing, and the figures shown are called old", async () => {
    let fault: Error | null = null;
    const host = memoryHost([ward(21)], () => fault);
    const session = await opened(host);
    fault = new WorkbookError("cellEditMode", "Excel đang ở chế độ sửa ô.");
    expect(await session.put((present) => reportOutput(present, form))).toBe(false);
    expect(host.applied).toEqual([]);
    expect(session.getState()).toMatchObject({
      freshness: "unread",
      notice: { intent: "error", text: "Excel đang ở chế độ sửa ô." },
    });
    fault = null;
    await session.refresh();
    expect(session.getState().freshness).toBe("fresh");
  });

  it.each([
    ["Chèn báo cáo", insertReport],
    ["Tính điểm ngay", scoreNow],
  ] as const)("from the ribbon too: %s", async (_, command) => {
    let fault: Error | null = null;
    let shown = 0;
    const host = memoryHost([ward(21)], () => fault);
    const session = await opened(host);
    fault = new WorkbookError("accessDenied", "Chỉ đọc.");
    await command(session, { show: () => Promise.resolve(void (shown += 1)) });
    expect(host.applied).toEqual([]);
    expect(shown).toBe(1);
    expect(session.getState().notice?.text).toBe("Chỉ đọc.");
  });

  it("is about the board that was looked at, also under another sheet name", async () => {
    const host = memoryHost([ward(21)]);
    const session = await opened(host);
    const { analysis } = session.getState();
    const table = analysis?.joined[0];
    const board = table?.boards[0];
    if (table === undefined || board === undefined) throw new Error("No board.");
    const seen = { table, board, place: { table: 0, board: 0 } };
    host.changeUnnoticed([ward(20, "Tháng 9 (sửa)")]);
    expect(await session.put((present) => reportOutput(present, form), seen)).toBe(true);
    host.changeUnnoticed([gridFromValues("Tổng hợp", [["Không còn bảng"]])]);
    expect(await session.put((present) => reportOutput(present, form), seen)).toBe(false);
    expect(session.getState().notice?.text).toBe(reportWords.boardGone);
    expect(host.applied).toHaveLength(1);
  });
});

describe("after success", () => {
  it("the report sheet is opened, and the notice leads there again", async () => {
    const host = memoryHost([ward(21)]);
    await insertReport(await opened(host), closedPane);
    expect(host.selected.map(({ sheet, row, column }) => [sheet, row, column])).toEqual([
      ["Báo cáo 766", 0, 0],
    ]);
  });

  it("the written columns are selected", async () => {
    const host = memoryHost([ward(21)]);
    const session = await opened(host);
    await scoreNow(session, closedPane);
    expect(host.selected.at(-1)).toMatchObject({ sheet: "Tổng hợp", row: 2 });
    expect(session.getState().notice?.goTo?.place.sheet).toBe("Tổng hợp");
  });
});
