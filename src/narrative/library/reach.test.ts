import { describe, expect, it } from "vitest";
import { assessTable } from "../../scoring/assessTable";
import type { BoardAssessment } from "../../scoring/assessment";
import { gridFromValues } from "../../cells/grid";
import { readSheets } from "../../sheet/readSheets";
import { furtherParagraphs, offeredParagraphs } from "../offers";
import { paragraphText, type NarrativeOptions } from "../paragraph";
import { noAmounts } from "./amounts";
import { libraryEntries } from "./entries";
import { decisionKey } from "./decisions";

type Row = readonly (string | number | null)[];

/** One unit's table of six groups that all lose points: the only table that most offices keep. */
function boardOf(unit: string, period = "Tháng 10/2026"): BoardAssessment {
  return boardFrom([
    [`KẾT QUẢ BỘ CHỈ SỐ 766 – ${unit} – ${period.toLocaleUpperCase("vi")}`],
    ["Nhóm chỉ số", "Điểm tối đa", "Điểm đạt được"],
    ["Công khai, minh bạch", 18, 15],
    ["Tiến độ, kết quả giải quyết", 20, 17],
    ["Dịch vụ công trực tuyến", 12, 9],
    ["Thanh toán trực tuyến", 10, 7],
    ["Mức độ hài lòng", 18, 15],
    ["Số hóa hồ sơ", 22, 19],
    ["Tổng cộng", 100, 82],
  ]);
}

function boardFrom(rows: readonly Row[]): BoardAssessment {
  const [table] = readSheets([gridFromValues("Điểm", rows)]).tables;
  if (table === undefined) throw new Error("no table");
  const [board] = assessTable(table).boards;
  if (board === undefined) throw new Error("no board");
  return board;
}

const kinds = ["cause", "remedy"] as const;

function idsOf(board: BoardAssessment, options: NarrativeOptions = {}) {
  const of = (offers: typeof offeredParagraphs) =>
    kinds.flatMap((kind) =>
      offers(board, kind, options).flatMap(({ offer }) => offer?.entry ?? [])
    );
  return { usual: of(offeredParagraphs), further: of(furtherParagraphs) };
}

const units = ["UBND XÃ AN BÌNH", "UBND TỈNH PHÚ THỌ", "SỞ XÂY DỰNG"];

describe("every entry of the library", () => {
  it("is reached from a table of groups alone, unasked or on request, at one level or another", () => {
    const reached = new Set(
      units.flatMap((unit) => {
        const { usual, further } = idsOf(boardOf(unit));
        return [...usual, ...further];
      })
    );
    expect(libraryEntries.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  });

  it("stands in one of the two lists, never in both", () => {
    for (const unit of units) {
      const { usual, further } = idsOf(boardOf(unit));
      expect(new Set([...usual, ...further]).size).toBe(usual.length + further.length);
      expect(usual.length).toBeLessThan(36);
    }
  });

  it("comes up of itself in some month, when what was confirmed gives way to what was not", () => {
    const seen = new Set<string>();
    const decisions = new Map<string, "confirmed">();
    for (let month = 1; month <= 12; month += 1) {
      const board = boardOf("UBND XÃ AN BÌNH", `Tháng ${String(month)}/2027`);
      for (const id of idsOf(board, { decisions }).usual) {
        seen.add(id);
        decisions.set(decisionKey(id, board), "confirmed");
      }
    }
    const { usual, further } = idsOf(boardOf("UBND XÃ AN BÌNH"));
    const conditional = new Set(
      libraryEntries.filter(({ condition }) => condition.kind !== "loses").map(({ id }) => id)
    );
    const always = [...usual, ...further].filter((id) => !conditional.has(id));
    expect(always.filter((id) => !seen.has(id))).toEqual([]);
  });

  it("speaks to whom it is for: no counter in a department, no communes to govern either", () => {
    const { usual, further } = idsOf(boardOf("SỞ XÂY DỰNG"));
    const texts = new Map(libraryEntries.map(({ id, text }) => [id, text]));
    for (const id of [...usual, ...further])
      expect(texts.get(id), id).not.toMatch(
        /tại quầy|các xã|từng xã|thôn, tổ dân phố|trên địa bàn/u
      );
    expect([...usual, ...further]).toContain("2.1.remedy.27");
  });
});

describe("what people decided", () => {
  const october = boardOf("UBND XÃ AN BÌNH");
  const november = boardOf("UBND XÃ AN BÌNH", "Tháng 11/2026");
  const [first = ""] = idsOf(october).usual;

  it("holds for the unit and the period it was decided in", () => {
    const decisions = new Map([[decisionKey(first, october), "confirmed" as const]]);
    const confirmed = (board: BoardAssessment) =>
      offeredParagraphs(board, "cause", { decisions }).filter(({ offer }) => offer?.confirmed);
    expect(confirmed(october)).toHaveLength(1);
    expect(confirmed(november)).toHaveLength(0);
    expect(confirmed(boardOf("UBND XÃ BÌNH MINH"))).toHaveLength(0);
  });

  it("is remembered in the next period, where something else is offered first", () => {
    const decisions = new Map([[decisionKey(first, october), "confirmed" as const]]);
    const offered = offeredParagraphs(november, "cause", { decisions });
    expect(offered[0]?.offer?.entry).not.toBe(first);
    const again = [...offered, ...furtherParagraphs(november, "cause", { decisions })].find(
      ({ offer }) => offer?.entry === first
    );
    expect(again?.offer?.because).toMatch(/ Đã xác nhận ở kỳ đến ngày 31\/10\/2026\.$/);
  });

  it("brings an entry that was asked for among the others once it is confirmed", () => {
    const [asked = ""] = idsOf(october).further;
    const decisions = new Map([[decisionKey(asked, october), "confirmed" as const]]);
    expect(idsOf(october, { decisions }).usual).toContain(asked);
    expect(idsOf(october, { decisions }).further).not.toContain(asked);
  });

  it("drops an entry for its unit, in later periods too", () => {
    const decisions = new Map([[decisionKey(first, october), "dropped" as const]]);
    const { usual, further } = idsOf(november, { decisions });
    expect([...usual, ...further]).not.toContain(first);
    expect(idsOf(boardOf("UBND XÃ BÌNH MINH"), { decisions }).usual).toContain(first);
  });

  it("of an earlier version, without unit or period, still holds everywhere", () => {
    const decisions = new Map([[first, "confirmed" as const]]);
    for (const board of [october, november]) {
      const [cause] = offeredParagraphs(board, "cause", { decisions });
      expect(cause?.offer).toMatchObject({ entry: first, confirmed: true });
    }
  });
});

describe("an entry's own words", () => {
  const all = (board: BoardAssessment, options: NarrativeOptions = {}) => [
    ...offeredParagraphs(board, "remedy", options),
    ...furtherParagraphs(board, "remedy", options),
  ];
  const textOf = (id: string, period: string, options: NarrativeOptions = {}) => {
    const found = all(boardOf("UBND XÃ AN BÌNH", period), options).find(
      ({ offer }) => offer?.entry === id
    );
    return found === undefined ? "" : paragraphText(found);
  };

  it.each([
    ["4.2.remedy.5", "Tháng 6/2025", "Nghị định số 61/2018/NĐ-CP"],
    ["4.2.remedy.5", "Tháng 7/2025", "Nghị định số 118/2025/NĐ-CP"],
    ["3.3.remedy.5", "Tháng 6/2026", null],
    ["3.3.remedy.5", "Tháng 7/2026", "Quyết định số 29/2026/QĐ-TTg"],
    ["4.5b.remedy.5", "Tháng 12/2025", null],
    ["4.5b.remedy.5", "Tháng 01/2026", "Nghị quyết số 66.7/2025/NQ-CP"],
  ])("cite what is in force at the period's end: %s in %s, %s", (id, period, cited) => {
    const text = textOf(id, period);
    expect(text).not.toBe("");
    expect(/theo (\S+ \S+ số \S+?)\)/u.exec(text)?.[1] ?? null).toBe(cited);
  });

  it("take in the office's numbers, and leave dots where it has said none", () => {
    expect(textOf("2.1.remedy.21", "Tháng 10/2026")).toContain("trước ……… giờ hằng ngày");
    const amounts = { ...noAmounts, receiveBy: "08 giờ", dailyFilings: "100 - 150" };
    expect(textOf("2.1.remedy.21", "Tháng 10/2026", { amounts })).toContain("trước 08 giờ");
    expect(textOf("3.3.remedy.10", "Tháng 10/2026", { amounts })).toContain("100 - 150 hồ sơ");
    for (const paragraph of all(boardOf("UBND XÃ AN BÌNH")))
      expect(paragraphText(paragraph)).not.toMatch(/[{}]/);
  });

  it("say on request what they wait for", () => {
    const waiting = furtherParagraphs(boardOf("UBND XÃ AN BÌNH"), "cause", {}).find(
      ({ offer }) => offer?.entry === "3.3.cause.4"
    );
    expect(waiting?.offer?.because).toBe(
      "Nhóm Dịch vụ công trực tuyến thiếu 3 điểm; dùng khi tỷ lệ dưới 30%, bảng điểm chưa có số liệu này."
    );
  });

  it.each([
    "LGSP",
    "VNPay",
    "Napas",
    "Tạm dừng",
    "thứ Bảy và Chủ nhật",
    "liên thông",
    "tệp giải trình",
    "kho dữ liệu số hóa",
    "Cơ sở dữ liệu quốc gia về dân cư",
    "chứng thực bản giấy",
    "miễn phí",
    "ví điện tử",
    "VNeID",
    "dân vận khéo",
    "người yếu thế",
    "đồng hành cùng Nhân dân",
    "Cổng Dịch vụ công quốc gia đang tính",
  ])("speak of %s", (words) => {
    expect(
      libraryEntries.filter(({ text }) => text.includes(words)).map(({ id }) => id)
    ).not.toEqual([]);
  });
});
