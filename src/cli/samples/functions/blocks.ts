import type { FunctionId } from "../../../functions/ids";
import { plainGrade } from "./twins";

/** A cell of the plain side: a formula, a plain value, or null where no plain formula could say it. */
export type PlainCell = { readonly formula: string } | string | number | null;

/** A function that spills a block, and the cells that give the same without the program. */
export interface BlockTwin {
  readonly id: FunctionId;
  readonly task: string;
  readonly arguments: readonly string[];
  /** Which column holds shares, counted from 0. */
  readonly percentColumn?: number;
  /** The plain cells for a block of the size that the function answers. */
  readonly plain: (answered: readonly (readonly unknown[])[]) => readonly (readonly PlainCell[])[];
}

const scores = "'Tổng hợp'!";
const league = "'Quý III-2026'!";
const counts = "'Chỉ số thành phần'!";

export const blockTwins: readonly BlockTwin[] = [
  {
    id: "TABLE766",
    task: "Bảng các đơn vị đã tính",
    arguments: [`${league}A3:I8`],
    percentColumn: 4,
    plain: ([header = [], ...rows]) => [
      header.map(String),
      ...rows.map((_, index) => leagueRow(index + 4)),
    ],
  },
  {
    id: "CHECK766",
    task: "Kiểm tra bảng điểm",
    arguments: [`${scores}A2:I10`],
    plain: ([header = []]) => [
      header.map(String),
      [
        {
          formula: `IF(AND(ROUND(SUM(${scores}I4:I9),2)=${scores}I10,ROUND(SUM(${scores}G4:G9),2)=${scores}G10,ROUND(SUM(${scores}E4:E9),2)=${scores}E10),"Đạt","Sai")`,
        },
        null,
        null,
      ],
    ],
  },
  {
    id: "ANALYSIS766",
    task: "Đoạn phân tích (đoạn nào công thức thường viết được thì có ở cột bên)",
    arguments: [`${scores}A2:I10`, "", "", '"ngắn"'],
    plain: (answered) => answered.map((_, index) => [index === 3 ? firstGroup : null]),
  },
  {
    id: "TARGET766",
    task: "Số trường hợp cần thêm ở chỉ số 3.2 để được thêm 0,13 điểm",
    arguments: [`${counts}A4`, `${counts}C4`, `${counts}D4`, '"0,13"'],
    plain: () => [
      [
        {
          formula: `ROUNDUP((ROUND(4*${counts}C4/${counts}D4,2)+0.125)*${counts}D4/4,0)-${counts}C4`,
        },
      ],
    ],
  },
  {
    id: "BOUNDS766",
    task: "Hạng cao nhất và thấp nhất có thể có trước khi làm tròn",
    arguments: [`${league}I4:I8`, `${league}I4:I8`],
    plain: (answered) => answered.map((_, index) => openPlace(index + 4)),
  },
  {
    id: "CRITERIA766",
    task: "Bảng tra cứu nhóm, chỉ số và điểm tối đa",
    arguments: [],
    percentColumn: 3,
    plain: (answered) =>
      answered.map((row) =>
        row.map((value) => (typeof value === "number" ? value : String(value)))
      ),
  },
];

/** A place that the rounding of sixteen parts leaves open: two totals may be off by 0,16 together. */
const openPlace = (row: number): readonly PlainCell[] => {
  const [own, all] = [`${league}I${String(row)}`, `${league}I$4:I$8`];
  return [
    { formula: `1+COUNTIF(${all},">"&ROUND(${own}+0.16,2))` },
    { formula: `COUNTIF(${all},">"&ROUND(${own}-0.16,2))` },
  ];
};

const said = (number: string): string => `SUBSTITUTE(${number},".",",")`;

/** The paragraph of the first group; other groups are told in other words. */
const firstGroup: PlainCell = {
  formula: `"Nhóm "&${scores}B4&" đạt "&IF(${scores}I4=${scores}C4,"điểm tối đa ","")&${said(`${scores}I4`)}&"/"&${said(`${scores}C4`)}&" điểm"&IF(${scores}I4=${scores}C4,"",", bằng "&${said(`ROUND(100*${scores}I4/${scores}C4,2)`)}&"% điểm tối đa, thiếu "&${said(`ROUND(${scores}C4-${scores}I4,2)`)}&" điểm")&"; được công bố xếp thứ "&${scores}H4&"."`,
};

function leagueRow(row: number): readonly PlainCell[] {
  const total = `${league}I${String(row)}`;
  return [
    { formula: `${league}B${String(row)}` },
    "",
    { formula: total },
    100,
    { formula: `ROUND(${total}/100,4)` },
    { formula: `ROUND(100-${total},2)` },
    { formula: `RANK(${total},${league}I$4:I$8)` },
    { formula: plainGrade(total) },
  ];
}
