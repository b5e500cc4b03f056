import { gradeNames } from "./gradeNames";
import type { GroupId } from "../../decision766/identity";
import type { Stretch } from "../hear/prose/hearSentence";
import type { Lexed } from "../hear/tokens";
import type { Against } from "../tie/subject";
import type { Judged } from "../tie/judged";
import { hundredthsOf, shownValue } from "../tie/exactValue";

/** A word or phrase of a sentence, judged; places are those of the words. */
export interface JudgedWords {
  readonly start: number;
  readonly end: number;
  readonly judged: Judged;
}

const gradePattern = new RegExp(
  `(?:xếp loại|loại|mức|hạng|đạt danh hiệu|đánh giá|ở mức|đạt)(?:\\s+(?:ở|mức|loại|là|:))*\\s*[“"‘*]*(?<grade>${gradeNames.join("|")})(?![\\p{L}])`,
  "giu"
);

/** Grades, praise of full marks, and who is first or last among the groups: claims without a number. */
export function judgeWords(
  lexed: Lexed,
  stretch: Stretch,
  against: Against,
  plans: boolean
): readonly JudgedWords[] {
  if (plans) return [];
  return [
    ...grades(lexed, stretch, against),
    ...fullMarks(lexed, stretch, against),
    ...firstOrLast(lexed, stretch, against),
  ];
}

function grades(
  { words, tokens }: Lexed,
  { start, end }: Stretch,
  against: Against
): readonly JudgedWords[] {
  const sentence = words.slice(start, end);
  if (/(?:để|cần|muốn|lên|phấn đấu|mục tiêu)[^.;]{0,40}(?:mức|loại)/iu.test(sentence)) return [];
  return [...sentence.matchAll(gradePattern)].flatMap((match) => {
    const grade = match.groups?.["grade"] ?? "";
    const phrase = match[0];
    // "mức tốt", "khá" are plain words unless something is being graded, or the word is written as a name.
    const graded = /xếp loại|loại/iu.test(phrase) || /^\p{Lu}/u.test(grade);
    const others = tokens.some(
      (token, index) =>
        token.kind === "unit" && token.name !== against.unit && token.known && index >= 0
    );
    if (!graded || others || /‹g\d+›[^.;]{0,30}$/u.test(sentence.slice(0, match.index))) return [];
    const at = start + match.index + phrase.length - grade.length;
    return [{ start: at, end: at + grade.length, judged: judgeGrade(grade, against) }];
  });
}

function judgeGrade(grade: string, { row, bands }: Against): Judged {
  const printed = row.grade;
  const total = row.points("total");
  const byBands =
    total === null ? null : (bands.find(({ from }) => total.value >= from)?.name ?? null);
  const meant = printed ?? byBands;
  const cells = total?.cells ?? [];
  if (meant === null)
    return {
      status: "untied",
      kind: "grade",
      cells: [],
      expected: null,
      message: "Bảng không có tổng điểm để đối chiếu xếp loại.",
    };
  const source = printed === null ? "theo ngưỡng xếp loại đã thiết lập" : "ghi trong bảng";
  return meant.trim().toLowerCase() === grade.toLowerCase()
    ? {
        status: "right",
        kind: "grade",
        cells,
        expected: null,
        message: `Khớp với xếp loại ${source}.`,
      }
    : {
        status: "wrong",
        kind: "grade",
        cells,
        expected: meant.trim(),
        message: `Xếp loại ${source} là ${meant.trim()}.`,
      };
}

const fullPattern =
  /‹(?<token>[gl]\d+)›(?<between>(?:[^.;‹]|‹n\d+›\s*\/\s*‹n\d+›|‹n\d+›\s*%){0,40}?)(?<claim>(?:đạt|được|có|đều)\s+(?:điểm\s+)?(?:số\s+)?(?:tối đa|tuyệt đối|trọn điểm|trọn vẹn))/giu;

/** "A, B và C đạt điểm tối đa". Only what is wrong is told: there is no figure to count as right. */
function fullMarks(
  { words, tokens }: Lexed,
  { start, end }: Stretch,
  { row }: Against
): readonly JudgedWords[] {
  return [...words.slice(start, end).matchAll(fullPattern)].flatMap((match) => {
    const { token: mark = "", between = "", claim = "" } = match.groups ?? {};
    if (/không|chưa|chỉ|để|nhằm|phấn đấu|nếu/iu.test(between)) return [];
    const token = tokens[Number(mark.slice(1))];
    if (token?.kind !== "group" && token?.kind !== "groupList") return [];
    const groups = token.kind === "group" ? token.groups.slice(0, 1) : token.groups;
    const short = groups.find((id) => (row.lost(id)?.value ?? 0) > 0);
    if (short === undefined) return [];
    const lost = row.lost(short);
    const at = start + match.index + match[0].length - claim.length;
    return [
      {
        start: at,
        end: at + claim.length,
        judged: {
          status: "wrong",
          kind: "statement",
          cells: row.points(short)?.cells ?? [],
          expected: null,
          message: `Nhóm ${row.label(short)} chưa đạt điểm tối đa: theo bảng còn thiếu ${shownValue(hundredthsOf(lost?.value ?? 0))} điểm.`,
        },
      },
    ];
  });
}

const mostLost =
  /(?:(?:thiếu|mất|bị trừ|trừ|hụt)(?: điểm)? nhiều (?:điểm )?nhất|(?:điểm|tỷ lệ|kết quả)(?: đạt)? thấp nhất|thấp nhất)(?: là| ở| thuộc| nằm ở|:)*(?: các| chỉ tiêu| tiêu chí)?(?: nhóm)?\s*[“"*]*‹g(?<token>\d+)›/giu;
const isMostLost =
  /‹g(?<token>\d+)›[”"*]*\s*(?:là|có|đạt)?\s*(?:nhóm|chỉ tiêu|tiêu chí|chỉ số)?(?: có)?\s*(?:(?:thiếu|mất|bị trừ|trừ)(?: điểm)? nhiều (?:điểm )?nhất|(?:điểm|tỷ lệ)(?: đạt)? thấp nhất)/giu;

/** Which group loses most. Told only when it is another one. */
function firstOrLast(
  { words, tokens }: Lexed,
  { start, end }: Stretch,
  { row }: Against
): readonly JudgedWords[] {
  const sentence = words.slice(start, end);
  if (/(?:đơn vị|xã|phường)[^.;]{0,20}thấp nhất/iu.test(sentence)) return [];
  return [mostLost, isMostLost].flatMap((pattern) =>
    [...sentence.matchAll(pattern)].flatMap((match) => {
      const index = Number(match.groups?.["token"]);
      const token = tokens[index];
      if (token?.kind !== "group") return [];
      const byPercent = /tỷ lệ|thấp nhất/iu.test(match[0]) && !/mất|thiếu|trừ/iu.test(match[0]);
      const right = leastOf(row.ids, (id) =>
        score(row.points(id)?.value, row.max(id)?.value, byPercent)
      );
      if (right.length === 0 || token.groups.some((id) => right.includes(id))) return [];
      const mark = `‹g${String(index)}›`;
      const at = start + match.index + match[0].indexOf(mark);
      return [
        {
          start: at,
          end: at + mark.length,
          judged: {
            status: "wrong",
            kind: "name",
            cells: right.flatMap((id) => row.points(id)?.cells ?? []),
            expected: right.length === 1 ? row.label(right[0] ?? "transparency") : null,
            message: `Theo bảng, nhóm ${byPercent ? "có tỷ lệ thấp nhất" : "thiếu điểm nhiều nhất"} là ${right.map((id) => row.label(id)).join(", ")}.`,
          },
        },
      ];
    })
  );
}

function score(
  points: number | undefined,
  max: number | undefined,
  byPercent: boolean
): number | null {
  if (points === undefined || max === undefined || max <= 0) return null;
  return byPercent ? points / max : points - max;
}

function leastOf(ids: readonly GroupId[], of: (id: GroupId) => number | null): readonly GroupId[] {
  const known = ids.flatMap((id) => {
    const value = of(id);
    return value === null ? [] : [{ id, value }];
  });
  const least = known.reduce((low, { value }) => Math.min(low, value), Infinity);
  return known.filter(({ value }) => value === least).map(({ id }) => id);
}
