import { gridFromValues, type Grid } from "../../../src/cells/grid";

type Cell = string | number | null;

const groups = [
  ["Công khai, minh bạch", 18],
  ["Tiến độ giải quyết", 20],
  ["Dịch vụ công trực tuyến", 12],
  ["Thanh toán trực tuyến", 10],
  ["Mức độ hài lòng", 18],
  ["Số hóa hồ sơ", 22],
] as const;

const sum = (points: readonly (number | null)[]): number =>
  Math.round(points.reduce((all: number, each) => all + (each ?? 0), 0) * 100) / 100;

export interface Column {
  readonly period: string;
  readonly points: readonly (number | null)[];
  readonly places?: readonly number[];
  /** "17/114" */
  readonly place?: string | number;
}

/** One ward over some periods, groups in rows. @param names instead of the usual ones, by their index */
export function ward(
  columns: readonly Column[],
  names: Readonly<Record<number, string>> = {}
): Grid {
  const ranked = columns.some(({ places, place }) => places !== undefined || place !== undefined);
  return gridFromValues("Bảng điểm", [
    ["KẾT QUẢ BỘ CHỈ SỐ 766 CỦA UBND XÃ AN BÌNH"],
    [
      "TT",
      "Nhóm chỉ số",
      "Điểm tối đa",
      ...columns.flatMap(({ period }) => (ranked ? [period, null] : [period])),
    ],
    ...(ranked ? [[null, null, null, ...columns.flatMap(() => ["Điểm", "Thứ tự"])]] : []),
    ...groups.map(([name, max], at): Cell[] => [
      at + 1,
      names[at] ?? name,
      max,
      ...columns.flatMap(({ points, places }) =>
        ranked ? [points[at] ?? null, places?.[at] ?? null] : [points[at] ?? null]
      ),
    ]),
    [
      null,
      "Tổng cộng",
      100,
      ...columns.flatMap(({ points, place }): Cell[] => {
        const total = points.every((each) => each === null) ? null : sum(points);
        return ranked ? [total, place ?? null] : [total];
      }),
    ],
  ]);
}

/** Units of one month, one a row. @param extra what stands behind the total, by its header */
export function league(
  period: string,
  units: readonly {
    readonly name: string;
    readonly points: readonly number[];
    readonly extra?: Cell;
  }[],
  extra?: string
): Grid {
  return gridFromValues(period.replace("/", "-"), [
    [`KẾT QUẢ BỘ CHỈ SỐ 766 ${period.toUpperCase()}`],
    [
      "STT",
      "Đơn vị",
      ...groups.map(([name, max]) => `${name} (${String(max)} điểm)`),
      "Tổng điểm",
      ...(extra === undefined ? [] : [extra]),
    ],
    ...units.map(({ name, points, extra: value = null }, at): Cell[] => [
      at + 1,
      name,
      ...points,
      sum(points),
      ...(extra === undefined ? [] : [value]),
    ]),
  ]);
}

/** Counts of indicators of the ward's last period. */
export function counts(
  period: string,
  rows: readonly (readonly [string, string, number, number])[]
): Grid {
  return gridFromValues("Chỉ số", [
    [`CHỈ SỐ THÀNH PHẦN ${period.toUpperCase()}`],
    ["Mã", "Chỉ số thành phần", "Tử số", "Mẫu số"],
    ...rows.map((row): Cell[] => [...row]),
  ]);
}
