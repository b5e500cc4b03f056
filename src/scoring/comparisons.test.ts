import { describe, expect, test } from "vitest";
import { gridFromValues } from "../cells/grid";
import { readSheets } from "../sheet/readSheets";
import { assessTable } from "./assessTable";
import type { BoardAssessment } from "./assessment";

const names = [
  ["Công khai, minh bạch", 18],
  ["Tiến độ giải quyết", 20],
  ["Dịch vụ công trực tuyến", 12],
  ["Thanh toán trực tuyến", 10],
  ["Mức độ hài lòng", 18],
  ["Số hóa hồ sơ", 22],
] as const;

/** One unit over periods; each column is the points of the six groups and the total. */
function boards(columns: Readonly<Record<string, readonly number[]>>): readonly BoardAssessment[] {
  const labels = Object.keys(columns);
  const rows = [...names, ["Tổng", 100] as const].map(([name, max], row) => [
    name,
    max,
    ...labels.map((label) => columns[label]?.[row] ?? null),
  ]);
  const { tables } = readSheets([
    gridFromValues("T", [
      ["Kết quả của xã An Bình"],
      [],
      ["Nhóm chỉ số", "Điểm tối đa", ...labels],
      ...rows,
    ]),
  ]);
  return tables.flatMap((table) => assessTable(table).boards);
}

function comparedWith(board: BoardAssessment | undefined): string {
  return board === undefined || board.comparison.kind === "first"
    ? "-"
    : `${board.comparison.kind} ${board.comparison.period.label}`;
}

const points = [18, 20, 10, 10, 18, 21, 97];
const more = [18, 20, 10, 10, 18, 22, 98];

describe("the period a board is compared with", () => {
  test("is the latest earlier one, also where columns run newest first", () => {
    const [newest, oldest] = boards({ "Tháng 3/2026": more, "Tháng 02/2026": points });
    expect([comparedWith(newest), comparedWith(oldest)]).toEqual(["previous Tháng 02/2026", "-"]);
    expect(newest?.total?.movement?.points?.value).toBe(100);
  });
  test("is of its kind: a quarter is not set against the month it ends with", () => {
    const compared = boards({ "Tháng 3/2026": points, "Quý I/2026": more });
    expect(compared.map(comparedWith)).toEqual(["-", "-"]);
  });
  test("is none without dates", () => {
    expect(boards({ "Tháng 2": points, "Tháng 3": more }).map(comparedWith)).toEqual(["-", "-"]);
  });
  test("is named but not compared across editions", () => {
    const compared = boards({ "31/5/2026": points, "30/9/2026": more });
    expect(compared.map(comparedWith)).toEqual(["-", "boundary 31/5/2026"]);
    expect(compared[1]?.total?.movement).toBeNull();
  });
});

test("places among different numbers of units are no movement", () => {
  const rows = (of: number) => [17, of] as const;
  const { tables } = readSheets([
    gridFromValues("T", [
      ["Kết quả của xã An Bình"],
      [],
      [
        "Nhóm chỉ số",
        "Điểm tối đa",
        "Tháng 02/2026",
        "Tháng 02/2026",
        "Tháng 3/2026",
        "Tháng 3/2026",
      ],
      ["", "", "Điểm", "Thứ tự", "Điểm", "Thứ tự"],
      ...names.map(([name, max], i) => [name, max, points[i] ?? 0, "", more[i] ?? 0, ""]),
      ["Tổng", 100, 97, rows(114).join("/"), 98, rows(168).join("/")],
    ]),
  ]);
  const movement = tables.flatMap((table) => assessTable(table).boards)[1]?.total?.movement;
  expect(movement).toMatchObject({ places: null, points: { value: 100 } });
  expect(movement?.rankOfBefore?.value).toBe(114);
});

describe("shares of the loss", () => {
  const shares = (column: readonly number[]) =>
    boards({ "Tháng 3/2026": column })[0]?.groups.map(({ lossShare }) => lossShare?.value ?? null);
  test("add to 100,00: what rounding leaves goes to the greatest remainders", () => {
    // Each a third: 33,34 + 33,33 + 33,33.
    expect(shares([17, 19, 11, 10, 18, 22, 97])).toEqual([3334, 3333, 3333, 0, 0, 0]);
  });
  test("are none where the total is not the sum, or a group is over its maximum", () => {
    expect(shares([17, 19, 11, 10, 18, 22, 97.5])).toEqual([null, null, null, null, null, null]);
    expect(shares([19, 19, 11, 10, 18, 22, 99])).toEqual([null, null, null, null, null, null]);
  });
});
