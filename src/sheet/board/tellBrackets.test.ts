import { expect, test } from "vitest";
import { gridFromValues } from "../../cells/grid";
import { readSheets } from "../readSheets";

const names = ["Công khai, minh bạch", "Tiến độ giải quyết", "Số hóa hồ sơ"];
const told = (heading: string, ...scores: readonly (string | number)[]) =>
  readSheets([
    gridFromValues("T9", [
      ["Nhóm chỉ số", heading],
      ...names.map((name, at) => [name, scores[at] ?? ""]),
    ]),
  ]).tables.flatMap(({ findings }) =>
    findings.flatMap(({ facts, cell }) =>
      facts.kind === "inBrackets"
        ? `${facts.text} ${String(cell?.row)},${String(cell?.column)}`
        : []
    )
  );

test("numbers in brackets behind scores are told once a column, where nothing says what they are", () => {
  expect(told("Điểm", "17,5 (2)", "18 (3)", "20 (1)")).toEqual(["17,5 (2) 1,1"]);
  expect(told("Xã A", 17.5, "18 (3)", "20,25(114)")).toEqual(["18 (3) 2,1"]);
});

test("they are not where the heading says so, one leads to a note, or words stand in them", () => {
  expect(told("Điểm (xếp hạng)", "17,5 (2)", "18 (3)", "20 (1)")).toEqual([]);
  expect(told("Điểm", "17,5 (1)", 18, 20)).toEqual([]);
  expect(told("Điểm", "17,5 (hạng 2)", "18 (tăng 1)", "20 điểm")).toEqual([]);
});
