import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { gridFromValues } from "../../../src/cells/grid";
import { isOwnNote, noteText } from "../../../src/taskpane/notes/findingNotes";
import { putFindings, takeFindingsBack } from "../../../src/taskpane/notes/putFindings";
import { hostStatus } from "../../host/faults";
import type { HostWorkbook } from "../../host/workbook/HostWorkbook";
import { openDoor, type Door } from "./doors";

let door: Door;

/** Two faults: a cell that shows an error, and one over its maximum. */
const sheet = gridFromValues("Tổng hợp", [
  ["THÁNG 9/2026"],
  ["Nhóm chỉ số", "Điểm tối đa", "Điểm đạt được"],
  ["Công khai, minh bạch", 18, 18],
  ["Tiến độ giải quyết", 20, { kind: "error", value: "#REF!" }],
  ["Dịch vụ công trực tuyến", 12, 13],
  ["Thanh toán trực tuyến", 10, 10],
  ["Mức độ hài lòng", 18, 18],
  ["Số hóa hồ sơ", 22, 21],
]);

function book(): HostWorkbook {
  if (door.host === null) throw new Error("Not in Excel.");
  return door.host.workbook;
}

const notes = (): readonly string[] =>
  book().comments.map(
    ({ row, column, content }) => `${row}/${column} ${content.split("\n")[0] ?? ""}`
  );
const said = (): string => door.session.getState().notice?.text ?? "";

describe.each(["Excel 1.14", "Excel 1.20"] as const)(
  "findings as notes on their cells (%s)",
  (name) => {
    beforeEach(async () => {
      door = await openDoor(name, [sheet]);
      await door.session.refresh();
    });
    afterEach(() => {
      door.close();
    });

    it("are written once each, say what is wrong, and go again", async () => {
      await putFindings(door.session);
      const first = notes();
      expect(first.some((note) => note.startsWith("3/2 ") && note.includes("#REF!"))).toBe(true);
      expect(first.some((note) => note.startsWith("4/2 "))).toBe(true);
      expect(said()).toContain(`Đã ghi ${first.length} ghi chú`);
      const requests = door.host?.addinRequests.length ?? 0;
      await putFindings(door.session);
      expect(notes()).toEqual(first);
      expect((door.host?.addinRequests.length ?? 0) - requests).toBeLessThanOrEqual(6);
      await takeFindingsBack(door.session);
      expect(notes()).toEqual([]);
      expect(said()).toContain(`Đã xóa ${first.length} ghi chú`);
    });

    it("follow the sheet: what is put right loses its note", async () => {
      await putFindings(door.session);
      door.host?.type("Tổng hợp", 3, 2, 19.5);
      await putFindings(door.session);
      expect(notes().some((note) => note.startsWith("3/2 "))).toBe(false);
      expect(notes().some((note) => note.startsWith("4/2 "))).toBe(true);
    });

    it("leave every word of people alone: their notes, their answers, their changes", async () => {
      await putFindings(door.session);
      const [answered, changed] = book().comments;
      if (answered === undefined || changed === undefined) throw new Error("Too few notes.");
      answered.replies.push("Tôi đang sửa");
      changed.content += " (đã hỏi Sở)";
      const [home] = book().sheets;
      if (home === undefined) throw new Error("No sheet.");
      book().comments.push({
        ...{ id: "{x}", sheet: home, row: 0, column: 0 },
        ...{ content: "Bảng của tôi", replies: [] },
      });
      const before = notes();
      door.host?.type("Tổng hợp", 3, 2, 19.5);
      door.host?.type("Tổng hợp", 4, 2, 11);
      await putFindings(door.session);
      await takeFindingsBack(door.session);
      expect(book().comments).toEqual(expect.arrayContaining([answered, changed]));
      expect(notes()).toContain("0/0 Bảng của tôi");
      expect(before.length).toBeGreaterThanOrEqual(3);
    });

    it("are not written on a protected sheet, which is said", async () => {
      const [home] = book().sheets;
      if (home !== undefined) home.isProtected = true;
      await putFindings(door.session);
      expect(notes()).toEqual([]);
      expect(said()).toContain("đang được bảo vệ");
    });

    it("are all there or none is, whenever Excel refuses", async () => {
      for (const request of [0, 1, 2, 3]) {
        door.close();
        door = await openDoor(name, [sheet]);
        await door.session.refresh();
        door.host?.faults.refuseRequest(hostStatus.cellEditMode, request);
        await putFindings(door.session);
        const isDone = door.session.getState().notice?.intent === "success";
        expect(notes().length > 0, `refused request ${request}`).toBe(isDone);
      }
    });
  }
);

it("a note is ours as long as nobody touched it, whatever line ends Excel gives it", () => {
  const text = noteText(["Ô C9 báo lỗi #REF!.", "Ô C9 vượt điểm tối đa."]);
  expect(isOwnNote(text)).toBe(true);
  expect(isOwnNote(text.replaceAll("\n", "\r\n"))).toBe(true);
  expect(isOwnNote(text.replace("C9", "C8"))).toBe(false);
  expect(isOwnNote("— Score766")).toBe(false);
});
