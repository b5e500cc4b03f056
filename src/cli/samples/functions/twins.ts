import type { FunctionId } from "../../../functions/ids";

/** A function in a cell beside the plain formula that gives the same where the program is not installed. */
export interface Twin {
  readonly id: FunctionId;
  /** What it tells, as the sheet says it. */
  readonly task: string;
  /** As typed between the brackets; ranges of the same workbook, or texts. */
  readonly arguments: readonly string[];
  readonly plain: string;
  readonly look: "points" | "percent" | "rank" | "text";
}

const scores = "'Tổng hợp'!";
const counts = "'Chỉ số thành phần'!";
const league = "'Quý III-2026'!";

/** The grade of a total by the usual bands. */
export const plainGrade = (total: string): string =>
  `LOOKUP(${total},{0,50,70,80,90},{"Yếu","Trung bình","Khá","Tốt","Xuất sắc"})`;

const change = `ROUND(${scores}I10-${scores}G10,2)`;

/** Functions that answer one value. */
export const twins: readonly Twin[] = [
  {
    id: "SCORE766",
    task: "Điểm chỉ số 3.2 từ tử số và mẫu số",
    arguments: [`${counts}A4`, `${counts}C4`, `${counts}D4`],
    plain: `ROUND(4*MIN(1,${counts}C4/${counts}D4),2)`,
    look: "points",
  },
  {
    id: "PERCENT766",
    task: "Tỷ lệ điểm nhóm Số hóa hồ sơ",
    arguments: [`${scores}I9`, `${scores}C9`],
    plain: `ROUND(${scores}I9/${scores}C9,4)`,
    look: "percent",
  },
  {
    id: "SHORTFALL766",
    task: "Điểm còn thiếu của nhóm Số hóa hồ sơ",
    arguments: [`${scores}I9`, '"Số hóa hồ sơ"'],
    plain: `ROUND(22-${scores}I9,2)`,
    look: "points",
  },
  {
    id: "GRADE766",
    task: "Xếp loại theo tổng điểm",
    arguments: [`${scores}I10`],
    plain: plainGrade(`${scores}I10`),
    look: "text",
  },
  {
    id: "RANK766",
    task: "Hạng của Xã Hy Cương trong năm đơn vị",
    arguments: [`${league}I8`, `${league}I4:I8`],
    plain: `RANK(${league}I8,${league}I4:I8)`,
    look: "rank",
  },
  {
    id: "CHANGE766",
    task: "Tổng điểm kỳ này so với kỳ trước",
    arguments: [`${scores}I10`, `${scores}G10`],
    plain: `IF(${change}=0,"giữ nguyên điểm",IF(${change}>0,"tăng ","giảm ")&SUBSTITUTE(ABS(${change}),".",",")&" điểm")`,
    look: "text",
  },
  {
    id: "POINTS766",
    task: "Điểm nhóm Số hóa hồ sơ của kỳ mới nhất",
    arguments: [`${scores}A2:I10`, '"Số hóa hồ sơ"'],
    plain: `${scores}I9`,
    look: "points",
  },
];
