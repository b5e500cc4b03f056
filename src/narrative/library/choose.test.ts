import { describe, expect, it } from "vitest";
import { assessTable } from "../../scoring/assessTable";
import { gridFromValues } from "../../cells/grid";
import { readSheets } from "../../sheet/readSheets";
import { narrate } from "../narrate";
import { paragraphText } from "../paragraph";

type Row = readonly (string | number | null)[];

/** Indicators of a commune's sheet with their counts, for a period whose formulas are known. */
function offered(rows: readonly Row[]) {
  const grid = gridFromValues("Chỉ số", [
    ["KẾT QUẢ CHỈ SỐ THÀNH PHẦN THÁNG 10/2026 – UBND XÃ AN BÌNH"],
    ["Mã", "Chỉ số thành phần", "Tử số", "Mẫu số"],
    ...rows,
  ]);
  const [table] = readSheets([grid]).tables;
  if (table === undefined) throw new Error("no table");
  const assessed = assessTable(table);
  const [board] = assessed.boards;
  if (board === undefined) throw new Error("no board");
  const { causes, remedies } = narrate(board, assessed);
  return { causes, remedies, ids: [...causes, ...remedies].map(({ offer }) => offer?.entry) };
}

const payment = (share: number): readonly Row[] => [
  ["3.5a", "TTHC tích hợp thanh toán trực tuyến", 80, 100],
  ["3.5b", "TTHC có giao dịch thanh toán trực tuyến", 80, 100],
  ["3.6", "Tỷ lệ hồ sơ thanh toán trực tuyến", share, 100],
];

describe("an entry is offered for what the figures show", () => {
  it("a low ratio calls for other work than a nearly full one", () => {
    expect(offered(payment(30)).ids).toContain("3.6.remedy.6");
    expect(offered(payment(30)).ids).not.toContain("3.6.remedy.5");
    expect(offered(payment(92)).ids).toContain("3.6.remedy.5");
    expect(offered(payment(92)).ids).not.toContain("3.6.remedy.6");
  });

  it("few cases are told as few", () => {
    const satisfaction = (asked: number): readonly Row[] => [
      ["5.2", "Tỷ lệ PAKN xử lý đúng hạn", asked - 1, asked],
      ["5.3", "Tỷ lệ hài lòng trong xử lý PAKN", asked, asked],
      ["5.4", "Tỷ lệ hài lòng trong giải quyết TTHC", 900, 1000],
    ];
    expect(offered(satisfaction(4)).ids).toContain("5.2.cause.3");
    expect(offered(satisfaction(40)).ids).not.toContain("5.2.cause.3");
  });

  it("says which figures chose it and what it rests on", () => {
    const { remedies } = offered([
      ["4.1", "Cấp kết quả điện tử", 120, 300],
      ["4.2", "Số hóa hồ sơ", 300, 300],
    ]);
    const signing = remedies.find(({ offer }) => offer?.entry === "4.1.remedy.5");
    expect(signing?.offer?.because).toBe("Chỉ số 4.1 đạt 40% (120/300), thiếu 3,6 điểm.");
    expect(signing && paragraphText(signing)).toMatch(
      /\(chỉ số 4\.1; theo Nghị định số 118\/2025\/NĐ-CP\)\.$/
    );
  });

  it("nothing is advised about what a commune cannot move", () => {
    const { ids } = offered([
      ["1.1", "TTHC công bố đúng hạn", 0, 54],
      ["1.2", "TTHC công khai đúng hạn", 0, 68],
      ["1.3", "TTHC công khai đầy đủ", 87, 89],
      ["1.4", "Hồ sơ đồng bộ lên Cổng DVCQG", 80, 100],
    ]);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.every((id) => id?.startsWith("1.4") ?? false)).toBe(true);
  });
});
