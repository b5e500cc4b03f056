import { expect, it } from "vitest";
import { told, type Rows } from "../../../test/unit/layouts/told";

const scores = [17.5, 18.2, 9.4, 8.85, 16.9, 19.15];
const names = [
  "Công khai TTHC",
  "Giải quyết hồ sơ đúng hạn",
  "Cung cấp DVC trực tuyến",
  "Thanh toán phí, lệ phí trực tuyến",
  "Sự hài lòng của người dân",
  "Số hóa, tái sử dụng dữ liệu",
];
const maxima = [18, 20, 12, 10, 18, 22];
const form = (heads: Rows[number], rows: Rows, ...last: Rows): Rows => [
  ["UBND XÃ AN BÌNH - THÁNG 9/2026"],
  heads,
  ...rows,
  ...last,
];
const pointed = names.map((name, at) => [at + 1, name, scores[at] ?? 0]);

it("names down like those of indicators are the groups' where their points add up to the total", () => {
  expect(told(form(["TT", "Nội dung", "Điểm"], pointed, [null, "Tổng", 90]))).toEqual([
    "UBND XÃ AN BÌNH | THÁNG 9/2026: transparency 17.5/18, timeliness 18.2/20, onlineServices 9.4/12, onlinePayment 8.85/10, satisfaction 16.9/18, digitization 19.15/22; 90",
  ]);
});

it("so they are beside the maxima of the groups, the indicator's that is all of its group too", () => {
  const rows = names.map((name, at) => [name, maxima[at] ?? 0, scores[at] ?? 0]);
  const [board] = told(form(["Nội dung", "Điểm tối đa", "Điểm"], rows));
  expect(board).toContain("timeliness 18.2/20, onlineServices 9.4/12");
});

it("they are indicators where the total is another, or none", () => {
  const heads = ["TT", "Nội dung", "Điểm"];
  for (const last of [[[null, "Tổng", 80]], []])
    expect(told(form(heads, pointed, ...last))[0]).toContain("2.1=18.2");
});
