import { describe, expect, it } from "vitest";
import { hundredths } from "../decision766/hundredths";
import { findingOf, type FindingFacts } from "./finding";
import { findingSentence } from "./findingSentence";

const cell = { sheet: "Điểm", row: 4, column: 2 };
const used = { sheet: "Điểm", row: 4, column: 3 };
const said = (facts: FindingFacts) => findingSentence(findingOf(cell, facts));
const ofSheet = (facts: FindingFacts) => findingSentence(findingOf(null, facts));

describe("one kind of finding, by what it is about", () => {
  it("says the heading of a cell, or that there is none", () => {
    const other = { kind: "otherHeading", usual: "Số điểm", usualCell: used } as const;
    expect(said({ ...other, text: null })).toMatch(/^Ô tiêu đề 'Điểm'!C5 để trống, trong khi/u);
    expect(said({ ...other, text: "x".repeat(90) })).toMatch(/^Không hiểu tiêu đề “x{60}” ở ô/u);
    const rival = { kind: "rivalColumns", usedCell: used, used: "Điểm" } as const;
    expect(said({ ...rival, other: null })).toContain(
      ": “Điểm” (ô 'Điểm'!D5) và cột không có tiêu đề (ô"
    );
    expect(said({ ...rival, other: "Tự chấm" })).toContain(" và “Tự chấm” (ô 'Điểm'!C5)");
  });

  it("says letters of old, and from which cell", () => {
    const old = { kind: "legacyEncoding", cells: 12 } as const;
    expect(said({ ...old, encoding: "tcvn3" })).toMatch(
      /bảng mã TCVN3 \(ABC\), bắt đầu từ ô 'Điểm'!C5\./u
    );
    expect(ofSheet({ ...old, encoding: "vni" })).toMatch(/12 ô gõ bằng bảng mã VNI\. /u);
  });

  it("says which of two groups counts, row or column", () => {
    const twice = { kind: "duplicateGroup", text: "Số hóa", kept: used } as const;
    expect(said({ ...twice, because: "first", line: "row" })).toContain(
      "dùng dòng đầu; hãy xóa hoặc đổi tên dòng thừa"
    );
    expect(said({ ...twice, because: "filled", line: "column" })).toContain(
      "dùng cột của ô 'Điểm'!D5 vì cột kia chưa có điểm; hãy xóa hoặc đổi tên cột thừa"
    );
  });

  it("counts rows as the sheet does", () => {
    expect(said({ kind: "duplicateUnit", unit: "Xã A", rows: [3, 9] })).toContain(
      "dòng 4 và dòng 10."
    );
    const again = { kind: "rowAgain", rows: [3, 4] } as const;
    expect(said({ ...again, whose: "Xã A" })).toMatch(/^Dòng 5 lặp lại dòng 4 \(Xã A\)\./u);
    expect(said({ ...again, whose: "" })).toMatch(/^Dòng 5 lặp lại dòng 4\./u);
    expect(said({ kind: "libraryRow", sheet: "Thư viện", row: 4 })).toMatch(/^Dòng 5 của trang/u);
  });

  it.each([
    [{ line: "labelledRow", label: "Ghi chú" }, "Dòng “Ghi chú”"],
    [{ line: "row", row: 6 }, "Dòng 7"],
    [{ line: "column", column: 5 }, "Cột F"],
    [{ line: "cell" }, "Ô 'Điểm'!C5"],
  ] as const)("names the line of cells that are not read: %j", (where, name) => {
    expect(said({ kind: "unreadCells", where, count: 3 })).toMatch(
      new RegExp(`^${name} có 3 số`, "u")
    );
  });

  it("says of which unit and period it is, as far as they are known", () => {
    const none = { kind: "noTotal" } as const;
    expect(said({ ...none, unit: "Xã A", period: "Quý I/2026" })).toMatch(
      /^Bảng điểm của Xã A, Quý I\/2026 không/u
    );
    expect(said({ ...none, unit: null, period: "Quý I/2026" })).toMatch(
      /^Bảng điểm của Quý I\/2026 không/u
    );
    expect(said({ ...none, unit: null, period: null })).toMatch(/^Bảng điểm không có/u);
  });

  it("names the way of counting on both sides of a change", () => {
    const sentence = said({
      kind: "editionBoundary",
      before: { period: "Tháng 5/2026", edition: "unknown" },
      after: { period: "Tháng 10/2026", edition: "2026" },
    });
    expect(sentence).toMatch(
      /^Kỳ Tháng 5\/2026 thuộc cách tính chưa xác định được, kỳ Tháng 10\/2026 thuộc (?!cách tính chưa)/u
    );
  });

  it("says boards that stand twice by sheet or beside each other, with a period or without", () => {
    const again = { kind: "boardAgain", first: used, more: 0, whose: "" } as const;
    expect(said({ ...again, sameSheet: true, dated: true })).toMatch(
      /^Điểm có ở hai bảng với số khác nhau: ô 'Điểm'!D5 và ô 'Điểm'!C5\. Hãy xóa bản cũ/u
    );
    expect(said({ ...again, more: 2, whose: "Xã A", sameSheet: false, dated: false })).toMatch(
      /^Điểm của Xã A và 2 bảng điểm khác có ở hai trang tính .* từng trang,/u
    );
  });

  it("says what the groups give while some are open", () => {
    const total = {
      kind: "totalDiffers",
      label: "Tổng",
      printed: hundredths(9900),
      added: hundredths(9279),
    } as const;
    expect(said({ ...total, open: hundredths(0) })).toContain("các nhóm cộng lại được 92,79 điểm.");
    expect(said({ ...total, open: hundredths(100) })).toContain("còn lại nhiều nhất 1 điểm.");
  });

  it("says a row without a name, a date without likely scores, points of nothing and below nothing", () => {
    expect(said({ kind: "noPointsInLine", unit: null })).toMatch(/^Dòng này có số liệu/u);
    expect(said({ kind: "noPointsInLine", unit: "Xã A" })).toMatch(/^“Xã A” có số liệu/u);
    const day = { kind: "dateAsPoints", date: "19/10/2026" } as const;
    expect(said({ ...day, likely: [] })).toContain("bằng dấu chấm. Hãy");
    expect(said({ ...day, likely: ["19.1", "19.10"] })).toContain("chấm: 19,1 hoặc 19,10. Hãy");
    const blank = { kind: "blankTotal", label: "Tổng", unit: null, period: null } as const;
    const given = (value: number) => said({ ...blank, instead: hundredths(value) });
    expect(given(0)).toContain("cộng các nhóm được 0 điểm");
    expect(given(-250)).toContain("cộng các nhóm được -2,5 điểm");
    expect(given(9705)).toContain("cộng các nhóm được 97,05 điểm");
  });

  it("says of a week that its last day is open, of a month its year", () => {
    expect(said({ kind: "noYear", text: "Tuần 41/2026" })).toContain("gồm những ngày nào");
    expect(said({ kind: "noYear", text: "Tháng 10" })).toContain("thuộc năm nào");
  });
});
