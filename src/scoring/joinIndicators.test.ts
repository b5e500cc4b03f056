import { expect, test } from "vitest";

import { gridFromValues } from "../cells/grid";
import { readSheets } from "../sheet/readSheets";
import { assessBook } from "./assessBook";
import { joinIndicators } from "./joinIndicators";

const indicators = gridFromValues("Chỉ số", [
  ["CHỈ SỐ THÀNH PHẦN THÁNG 11/2026"],
  ["Mã", "Chỉ số thành phần", "Tử số", "Mẫu số"],
  ["3.2", "Tỷ lệ dịch vụ công trực tuyến có phát sinh hồ sơ", 46, 378],
  ["2.1", "Tỷ lệ hồ sơ xử lý trước hạn, đúng hạn", 126, 378],
]);

const codesByGroup = (groups: readonly (readonly [string, number, number])[]) => {
  const scores = gridFromValues("Tổng hợp", [
    ["KẾT QUẢ BỘ CHỈ SỐ 766 THÁNG 11/2026"],
    ["Nhóm chỉ số", "Điểm tối đa", "Điểm"],
    ...groups,
  ]);
  const [table] = joinIndicators(assessBook(readSheets([scores, indicators]).tables));
  return Object.fromEntries(
    (table?.boards[0]?.groups ?? []).map((group) => [
      group.id,
      group.indicators.map(({ code }) => code),
    ])
  );
};

const others = [
  ["Công khai, minh bạch", 18, 17],
  ["Tiến độ giải quyết", 20, 19.5],
  ["Mức độ hài lòng", 18, 18],
  ["Số hóa hồ sơ", 22, 21],
] as const;

test("a list of indicators on another sheet goes to the groups of the board", () => {
  const both = [
    ["Dịch vụ công trực tuyến", 12, 9],
    ["Thanh toán trực tuyến", 10, 8],
  ] as const;
  expect(codesByGroup([...others, ...both])).toMatchObject({
    timeliness: ["2.1"],
    onlineServices: ["3.2"],
  });
});

test("so it does where the board has the merged group of 22 points", () => {
  const name = "Cung cấp dịch vụ công trực tuyến, thanh toán trực tuyến";
  expect(codesByGroup([...others, [name, 22, 17.59]])).toMatchObject({
    timeliness: ["2.1"],
    onlineService22: ["3.2"],
  });
});
