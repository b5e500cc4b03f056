import type { PageCell } from "../../cells/page";
import { eitherSpelling } from "../text/eitherSpelling";
import { plainLetters, tidy } from "../text/fold";
import { plainDecimal } from "../text/numeral";

export interface SaidFigure {
  readonly cell: PageCell;
  /** As typed. */
  readonly digits: string;
}

export interface SaidPlace {
  readonly cell: PageCell;
  readonly rank: number;
  readonly of: number;
}

/** What lines around a table tell in words. */
export interface SaidFigures {
  /** "xếp hạng 17/114". */
  readonly place: SaidPlace | null;
  /** "Tổng điểm: 90,25/100 điểm". */
  readonly total: SaidFigure | null;
  /** "cao nhất 97,99". */
  readonly leader: SaidFigure | null;
  /** "xếp loại Tốt". */
  readonly grade: SaidGrade | null;
}

export interface SaidGrade {
  readonly cell: PageCell;
  readonly name: string;
}

export const nothingSaid: SaidFigures = { place: null, total: null, leader: null, grade: null };

/** What one line tells, else what another does. */
export function saidOr(one: SaidFigures, other: SaidFigures): SaidFigures {
  return {
    place: one.place ?? other.place,
    total: one.total ?? other.total,
    leader: one.leader ?? other.leader,
    grade: one.grade ?? other.grade,
  };
}

/** Of text without marks, in small letters. */
const placeWords =
  /(?:xep\s*(?:hang|thu|vi tri)|(?<!\p{L})(?:thu )?hang)([^\d.;]{0,24}?(?:(?:thang|quy|tuan) *\d{1,2}(?: *(?:\/|nam) *20\d\d)?[^\d.;]{1,24}?)?)(\d{1,4})\s*\/\s*(\d{1,4})/u;
/** "Xếp hạng các xã tháng 10/2026": the figures behind are a month and its year. */
const monthFirst = /(?<!\p{L})(?:thang|quy|tuan|ky|ngay|den|t)\s*$/u;
const totalWords =
  /tong (?:so )?diem([^\d.;]{0,40}?)(\d{1,3}(?:[.,]\d{1,2})?)(?!\d|[.,/]\d{1,2}(?!\d))\s*(?:\/\s*100(?!\d)|diem|[;,]|$)/u;
/** Words behind "tổng điểm" with which it is no score of the unit's own. */
const ofAnother =
  /toi da|cao nhat|thap nhat|trung binh|binh quan|tang|giam|thieu|mat|muc tieu|phan dau|chenh|thuong|tru|cong|toan|ca nuoc|cac|cum|khoi|thang diem/u;
const leaderWords =
  /cao nhat[^\d.;]{0,30}?(\d{1,3}(?:[.,]\d+)?)(?!\d|[.,]\d|\s*\/(?!\s*100(?!\d)))/u;

const gradeWords = eitherSpelling(
  /(?<!phấn đấu[^.;]{0,60})xếp loại(?: chung)?\s*:?\s*(xuất sắc|tốt|khá|trung bình|yếu|kém)(?!\p{L})/iu
);

/** Total, place, leader and grade that a text tells. */
export function saidIn(text: string, cell: PageCell): SaidFigures {
  const plain = plainLetters(text).toLowerCase();
  const place = placeWords.exec(plain);
  const total = totalWords.exec(plain);
  const leader = leaderWords.exec(plain)?.[1];
  const grade = gradeWords.exec(text)?.[1];
  return {
    grade: grade === undefined ? null : { cell, name: grade },
    place: place === null ? null : placeIn(cell, place),
    total:
      total?.[2] === undefined || ofAnother.test(total[1] ?? "")
        ? null
        : { cell, digits: total[2] },
    leader: leader === undefined ? null : { cell, digits: leader },
  };
}

/** "Tổng điểm | 90,25", a label and its figure in cells of their own, as one text; null for any other line. */
export function pairIn([label, value, ...more]: readonly PageCell[]): {
  readonly text: string;
  readonly cell: PageCell;
} | null {
  if (label === undefined || value === undefined || more.length > 0) return null;
  const figure = value.content.kind === "number" ? plainDecimal(value.content.value) : value.text;
  return { text: tidy(`${label.text} ${figure}`), cell: value };
}

function placeIn(cell: PageCell, [, gap = "", typed, whole]: RegExpExecArray): SaidPlace | null {
  const [rank, of] = [Number(typed), Number(whole)];
  return monthFirst.test(gap) || rank > of ? null : { cell, rank, of };
}
