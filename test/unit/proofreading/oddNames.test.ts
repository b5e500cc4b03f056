import { describe, expect, test } from "vitest";
import { gridFromValues, type Grid } from "../../../src/cells/grid";
import { analyzeWorkbook } from "../../../src/chain/analyzeWorkbook";
import { composeDocument } from "../../../src/chain/compose/composeDocument";
import { ownTextMismatches } from "../../../src/proofreading/own/checkOwnText";
import { spansText } from "../../../src/report/reportDocument";

/** Names that hold figures and signs, leagues of thousands, a unit written twice: the ear hears all of them. */

type Cell = string | number | null;

const groups = [
  ["Công khai, minh bạch", 18],
  ["Tiến độ giải quyết", 20],
  ["Dịch vụ công trực tuyến", 12],
  ["Thanh toán trực tuyến", 10],
  ["Mức độ hài lòng", 18],
  ["Số hóa hồ sơ", 22],
] as const;

function league(units: readonly string[], title = "KẾT QUẢ BỘ CHỈ SỐ 766 THÁNG 10/2026"): Grid {
  return gridFromValues("Tổng hợp", [
    [title],
    ["STT", "Đơn vị", ...groups.map(([name, max]) => `${name} (${String(max)} điểm)`), "Tổng điểm"],
    ...units.map((unit, at): Cell[] => {
      const points = [18, 20 - (at % 7) / 10, 10, 10, 17.5, 20 + (at % 150) / 100];
      return [
        at + 1,
        unit,
        ...points,
        points.reduce((sum, each) => sum + Math.round(each * 100), 0) / 100,
      ];
    }),
  ]);
}

function reportOn(grid: Grid, at: number) {
  const contents = { name: "a.xlsx", grids: [grid], ownRegions: [] };
  const { joined, settings } = analyzeWorkbook(contents);
  const [table] = joined;
  const board = table?.boards[at];
  if (table === undefined || board === undefined) throw new Error("Nothing was read.");
  const { document, verdicts } = composeDocument(contents, settings, { board, table });
  const against = { grids: [grid], table: table.table, board, scoring: {}, boards: table.boards };
  const said = (document.sections[0]?.parts ?? []).flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "paragraph" ? [spansText(block.spans)] : []))
  );
  return { said, verdicts, against };
}

/** Every way of changing one digit of the sentences that is not seen. */
function unseenDigits({ said, against }: ReturnType<typeof reportOn>): readonly string[] {
  return said.flatMap((text) =>
    [...text.matchAll(/(?<![\p{L}\d'/.-] ?)\d(?=[\d,]*(?: điểm|%|\/100))/gu)].flatMap(
      ({ index, 0: digit }) => {
        const changed = `${text.slice(0, index)}${digit === "9" ? "8" : String(Number(digit) + 1)}${text.slice(index + 1)}`;
        return ownTextMismatches([changed], against).length > 0 ? [] : [changed];
      }
    )
  );
}

describe("sentences are heard whole and judged", () => {
  test.each([
    ["numbered wards", ["Phường 1", "Phường 12", "Phường 2", "Phường 21", "Phường 3"]],
    ["numbers behind a word", ["Xã số 4", "Xã số 41", "Xã số 14", "Xã số 5", "Xã số 6"]],
    [
      "apostrophes and hyphens",
      ["Xã N'Thol Hạ", "Xã Đắk R'Tíh", "Xã Ia Ko-Ia O", "Xã Bàu Hàm", "Xã Ea Wer"],
    ],
    [
      "brackets and strokes",
      ["Xã Tân Phú (mới)", "Xã Tân Phú", "Xã An/Bình", "Xã Bình & An", "Xã An Hòa 2"],
    ],
    [
      "a name inside another",
      ["UBND xã An", "UBND xã An Bình", "UBND xã An Bình Tây", "Xã Bình", "Xã Bình An"],
    ],
    ["names of common words", ["Xã Công Khai", "Xã Nhóm", "Xã Đơn Vị", "Xã Điểm Cao", "Xã Bảng"]],
  ])("%s", (_, units) => {
    for (const at of units.keys()) {
      const report = reportOn(league(units), at);
      expect(report.verdicts).toEqual([]);
      expect(unseenDigits(report)).toEqual([]);
    }
  });

  test("more than a thousand units", () => {
    const units = Array.from({ length: 1005 }, (_, at) => `Xã số ${String(at + 1)}`);
    const report = reportOn(league(units), 1003);
    expect(report.said[0]).toMatch(/xã số 1004 .*xếp thứ [\d.]+\/1\.005 đơn vị trong bảng/u);
    expect(report.verdicts).toEqual([]);
    const wrong = report.said.map((text) => text.replace("/1.005", "/1.006"));
    expect(ownTextMismatches(wrong, report.against)).not.toEqual([]);
  });

  test("a unit written twice: nothing is said that rests on which of them it is", () => {
    const report = reportOn(league(["Xã An Bình", "Xã Tân Phú", "Xã An Bình", "Xã Hòa Long"]), 2);
    expect(report.verdicts).toEqual([]);
    expect(report.said.join(" ")).not.toMatch(/trong bảng/u);
    expect(unseenDigits(report)).toEqual([]);
  });

  test("the merged group of 22 points, whatever the sheet calls it", () => {
    for (const name of [
      "Dịch vụ trực tuyến",
      "Cung cấp dịch vụ công trực tuyến, thanh toán trực tuyến",
    ]) {
      const grid = gridFromValues("Tổng hợp", [
        ["KẾT QUẢ BỘ CHỈ SỐ 766 CỦA XÃ AN BÌNH"],
        ["TT", "Nhóm chỉ số", "Điểm tối đa", "Tháng 4/2026", "Tháng 5/2026"],
        [1, "Công khai", 18, 17, 18],
        [2, "Tiến độ", 20, 20, 19.5],
        [3, name, 22, 20, 13.1],
        [4, "Mức độ hài lòng", 18, 18, 18],
        [5, "Số hóa hồ sơ (*)", 22, 22, 21],
        [null, "Tổng cộng", 100, 97, 89.6],
      ]);
      const report = reportOn(grid, 1);
      expect(report.verdicts).toEqual([]);
      expect(unseenDigits(report)).toEqual([]);
    }
  });

  test.each(["Lần 1 (bổ sung)", "Đợt 2 – tháng 5", "Tuần 03 & 04", "Kỳ “thử”"])(
    "a period headed %s",
    (label) => {
      const grid = gridFromValues("Tổng hợp", [
        ["KẾT QUẢ BỘ CHỈ SỐ 766 CỦA XÃ AN BÌNH"],
        ["TT", "Nhóm chỉ số", "Điểm tối đa", "Lần 0", label],
        ...groups.map(([name, max], at): Cell[] => [at + 1, name, max, max, max - 0.5]),
        [null, "Tổng cộng", 100, 100, 97],
      ]);
      for (const at of [0, 1]) expect(reportOn(grid, at).verdicts).toEqual([]);
    }
  );
});
