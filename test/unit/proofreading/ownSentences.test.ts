import { beforeAll, describe, expect, test } from "vitest";
import { analyzeWorkbook } from "../../../src/chain/analyzeWorkbook";
import { gridFromValues } from "../../../src/cells/grid";
import { defaultGradeBands } from "../../../src/decision766/gradeBands";
import { ledgerOf } from "../../../src/proofreading/figures/ledger";
import { OwnEar } from "../../../src/proofreading/own/hearOwn";
import { judgeOwn } from "../../../src/proofreading/own/judgeOwn";
import type { Case } from "../../../src/proofreading/own/ownTruth";

/** Three months of one ward, with places among 114 units. */
const sheet = gridFromValues("Tổng hợp", [
  ["KẾT QUẢ BỘ CHỈ SỐ 766 CỦA PHƯỜNG AN BÌNH"],
  [
    "TT",
    "Nhóm chỉ số",
    "Điểm tối đa",
    "Tháng 3/2026",
    null,
    "Tháng 4/2026",
    null,
    "Tháng 5/2026",
    null,
  ],
  [null, null, null, "Điểm", "Thứ tự", "Điểm", "Thứ tự", "Điểm", "Thứ tự"],
  [1, "Công khai, minh bạch", 18, 18, 40, 18, 50, 18, 60],
  [2, "Tiến độ giải quyết", 20, 19.96, 41, 19.95, 51, 19.9, 61],
  [3, "Dịch vụ công trực tuyến", 12, 10, 42, 10, 52, 10, 62],
  [4, "Thanh toán trực tuyến", 10, 10, 43, 10, 53, 10, 63],
  [5, "Mức độ hài lòng", 18, 18, 44, 18, 54, 18, 64],
  [6, "Số hóa hồ sơ", 22, 21.36, 45, 21.39, 55, 21.5, 65],
  [null, "Tổng cộng", 100, 97.32, "40/114", 97.34, "50/114", 97.4, "60/114"],
]);

let self: Case;
let ear: OwnEar;
beforeAll(() => {
  const [table] = analyzeWorkbook({ name: "a.xlsx", grids: [sheet], ownRegions: [] }).tables;
  if (table === undefined) throw new Error("No table.");
  const ledger = ledgerOf([table.table], [sheet]);
  const now = ledger.periods.at(-1);
  const row = now?.row("phường an bình");
  if (now === undefined || row == null) throw new Error("No such board.");
  self = {
    ledger,
    now,
    row,
    unit: "phường an bình",
    isNamedOnce: true,
    bands: defaultGradeBands,
    tieRule: "competition",
    lines: table.table.lines,
    whole: null,
    joinLeague: () => undefined,
  };
  ear = new OwnEar(ledger.names, []);
});

/** "right", "unheard", "ambiguous", or the field that is wrong. */
function verdictOn(sentence: string): string {
  const { readings } = ear.hear(sentence, {
    unit: self.unit,
    period: self.now.key,
    subject: "total",
  });
  const [reading, other] = readings;
  if (reading === undefined) return "unheard";
  if (other !== undefined) return "ambiguous";
  const faults = reading.flatMap(({ claim }) => judgeOwn(claim, self) ?? []);
  return faults[0] === undefined ? "right" : (faults[0].field ?? "not said");
}

describe("a sentence of a report of ours is heard whole and worked out again:", () => {
  test.each([
    "Tháng 5/2026, phường An Bình đạt 97,4/100 điểm, thiếu 2,6 điểm.",
    "Phường An Bình được công bố xếp thứ 60/114 đơn vị; xếp loại Xuất sắc (theo ngưỡng do đơn vị thiết lập).",
    "So với tháng 4/2026, tổng điểm tăng 0,06 điểm nhưng vị trí giảm 10 bậc, từ thứ 50 xuống thứ 60.",
    "Từ tháng 3/2026 đến tháng 5/2026 (3 kỳ có số liệu), tổng điểm tăng 0,08 điểm, từ 97,32 lên 97,4 điểm.",
    "Tổng điểm tăng 2 lần liên tiếp, từ tháng 3/2026 đến tháng 5/2026.",
    "Phần lớn số điểm thiếu nằm ở nhóm Dịch vụ công trực tuyến (thiếu 2 điểm, chiếm 76,92% tổng số điểm thiếu).",
    "Có 3/6 nhóm đạt điểm tối đa, gồm Công khai, minh bạch; Thanh toán trực tuyến và Mức độ hài lòng.",
    "Nhóm Số hóa hồ sơ đạt 21,5/22 điểm, bằng 97,73% điểm tối đa, còn thiếu 0,5 điểm, chiếm 19,23% tổng số điểm thiếu; được công bố xếp thứ 65.",
    "So với tháng 4/2026, điểm của nhóm Tiến độ giải quyết giảm 0,05 điểm và vị trí giảm 10 bậc, từ thứ 51 xuống thứ 61.",
  ])("%s", (sentence) => {
    expect(verdictOn(sentence)).toBe("right");
    expect(verdictOn(sentence.normalize("NFD"))).toBe("right");
  });

  test.each([
    ["a digit", "Tháng 5/2026, phường An Bình đạt 97,3/100 điểm.", "points"],
    ["another period", "Tháng 4/2026, phường An Bình đạt 97,34/100 điểm.", "period"],
    ["a stranger's name", "Tháng 5/2026, phường An Hòa đạt 97,4/100 điểm.", "unheard"],
    [
      "a direction",
      "So với tháng 4/2026, tổng điểm giảm 0,06 điểm nhưng vị trí giảm 10 bậc, từ thứ 50 xuống thứ 60.",
      "direction",
    ],
    [
      "up for down",
      "So với tháng 4/2026, tổng điểm tăng 0,06 điểm nhưng vị trí giảm 10 bậc, từ thứ 50 lên thứ 60.",
      "way",
    ],
    [
      "and for but",
      "So với tháng 4/2026, tổng điểm tăng 0,06 điểm và vị trí giảm 10 bậc, từ thứ 50 xuống thứ 60.",
      "conjunction",
    ],
    [
      "half for most",
      "Một nửa số điểm thiếu nằm ở nhóm Dịch vụ công trực tuyến (thiếu 2 điểm, chiếm 76,92% tổng số điểm thiếu).",
      "portion",
    ],
    [
      "another group",
      "Phần lớn số điểm thiếu nằm ở nhóm Số hóa hồ sơ (thiếu 2 điểm, chiếm 76,92% tổng số điểm thiếu).",
      "not said",
    ],
    [
      "a group left out",
      "Có 3/6 nhóm đạt điểm tối đa, gồm Thanh toán trực tuyến và Mức độ hài lòng.",
      "set",
    ],
    ["a count", "Tổng điểm tăng 3 lần liên tiếp, từ tháng 3/2026 đến tháng 5/2026.", "times"],
    ["the source of the grade", "Phường An Bình được xếp loại Xuất sắc.", "source"],
    ["a universe", "Phường An Bình được công bố xếp thứ 60/115 đơn vị.", "of"],
    ["what no figure entails", "Có đơn vị khác tăng điểm nhiều hơn.", "unheard"],
    [
      "what is not entailed here",
      "So với tháng 4/2026, có đơn vị khác trong bảng tăng điểm nhiều hơn phường An Bình.",
      "not said",
    ],
  ])("%s is seen: %s", (_, sentence, wrong) => {
    expect(verdictOn(sentence)).toBe(wrong);
  });
});
