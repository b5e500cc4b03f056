import { expect, test } from "vitest";
import { lowerFirst, upperFirst } from "./letters";

test("abbreviations keep their capitals", () => {
  expect(["Đến ngày", "TTHC công bố", "tháng 9", "T9", "X", ""].map(lowerFirst)).toEqual([
    "đến ngày",
    "TTHC công bố",
    "tháng 9",
    "T9",
    "X",
    "",
  ]);
  expect(["đến ngày", "TTHC", "ấp", ""].map(upperFirst)).toEqual(["Đến ngày", "TTHC", "Ấp", ""]);
});
