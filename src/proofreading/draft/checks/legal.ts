import { decision } from "../../../decision766/decision";
import { matchesOf } from "../../hear/matchesOf";
import { typedPlace } from "../../hear/spelling";
import type { OutlinedParagraph } from "../outline";
import type { DocumentCheck, DocumentFinding } from "./checkedDraft";
import { editDistance } from "../../../sheet/text/editDistance";
import { acts } from "./acts";

const wordPattern = /[\p{L}\p{N}]+/gu;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function wordsOf(text: string): readonly Word[] {
  return matchesOf(wordPattern, text).map((match) => ({
    text: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The Decision's title from "Bộ chỉ số" on. */
const title = wordsOf(decision.subject.replace(/^phê duyệt\s+/u, ""));
/** More slips than this are no quotation. */
const mostSlips = 5;

/** The Decision's title quoted with other words. Whatever the slip: the quotation is laid beside the title. */
export const decisionRightlyQuoted: DocumentCheck = ({ paragraphs }) =>
  paragraphs.flatMap((paragraph) => {
    const words = wordsOf(paragraph.lexed.text);
    const at = words.findIndex((_, index) =>
      title.slice(0, 5).every(({ text }, offset) => words[index + offset]?.text === text)
    );
    if (at < 0) return [];
    const slip = firstSlip(words.slice(at));
    return slip === null ? [] : [found(paragraph, slip)];
  });

interface Slip {
  readonly start: number;
  readonly end: number;
  readonly wanted: string;
}

/** The shortest way from the quotation to the title; null where they agree, or it is cut short on purpose. */
function firstSlip(quoted: readonly Word[]): Slip | null {
  let [q, t] = [0, 0];
  const slips: { from: number; to: number; wanted: string[] }[] = [];
  while (t < title.length && q < quoted.length) {
    if (quoted[q]?.text === title[t]?.text) {
      q += 1;
      t += 1;
      continue;
    }
    const next = resynchronise(quoted, q, t);
    if (next === null) return null;
    slips.push({ from: q, to: next.q, wanted: title.slice(t, next.t).map(({ text }) => text) });
    if (slips.length > mostSlips) return null;
    [q, t] = [next.q, next.t];
  }
  const [slip] = slips;
  if (slip === undefined) return null;
  const first = quoted[slip.from];
  const last = quoted[Math.max(slip.from, slip.to - 1)];
  return first === undefined || last === undefined
    ? null
    : { start: first.start, end: last.end, wanted: slip.wanted.join(" ") };
}

/** Where both go on alike for two words. */
function resynchronise(
  quoted: readonly Word[],
  q: number,
  t: number
): { readonly q: number; readonly t: number } | null {
  for (let sum = 1; sum <= 8; sum += 1)
    for (let skipped = 0; skipped <= sum; skipped += 1) {
      const [nextQ, nextT] = [q + skipped, t + sum - skipped];
      const same = [0, 1].every(
        (offset) =>
          title[nextT + offset] === undefined ||
          quoted[nextQ + offset]?.text === title[nextT + offset]?.text
      );
      if (same && nextT < title.length) return { q: nextQ, t: nextT };
    }
  return null;
}

function found(
  { index, spelled, lexed: { text } }: OutlinedParagraph,
  { start, end, wanted }: Slip
): DocumentFinding {
  return {
    code: "decision-title",
    message: `Trích tên Quyết định 766/QĐ-TTg chưa đúng: ${wanted === "" ? `thừa “${text.slice(start, end)}”` : `chỗ này là “${wanted}”`}. Tên đúng: “${decision.subject.replace(/^phê duyệt\s+/u, "")}”.`,
    paragraph: index,
    quote: { start: typedPlace(spelled, start), end: typedPlace(spelled, end) },
  };
}

/** The Decision's number and date; other acts that had ended, or did not hold yet, at the period's end. */
export const basesHold: DocumentCheck = ({ paragraphs, against }) =>
  paragraphs.flatMap((paragraph) =>
    paragraph.lexed.tokens.flatMap((token): DocumentFinding[] => {
      if (token.kind !== "law") return [];
      const quote = {
        start: typedPlace(paragraph.spelled, token.start),
        end: typedPlace(paragraph.spelled, token.end),
      };
      const place = { paragraph: paragraph.index, quote };
      const isDecision = /^766(?:\/|$)/.test(token.number);
      if (isDecision || isSlipOfDecision(token.number))
        return decisionFindings(token.number, token.date, place);
      return actFindings(token.number, against.period.end, place);
    })
  );

/** A decision of the Prime Minister whose number is one slip from the Decision's. */
function isSlipOfDecision(number: string): boolean {
  const [digits, rest] = [number.replace(/\/.*$/, ""), number.replace(/^\d+/, "")];
  return (
    rest === "/QĐ-TTg" &&
    acts.every((act) => act.number !== number) &&
    (editDistance(digits, "766", 1) <= 1 || [...digits].sort().join("") === "667")
  );
}

function decisionFindings(
  number: string,
  date: string | null,
  place: Pick<DocumentFinding, "paragraph" | "quote">
): DocumentFinding[] {
  const found: DocumentFinding[] = [];
  if (number !== "766" && number !== decision.number)
    found.push({
      code: "decision-number",
      message: `Số của Quyết định là ${decision.number}, không phải ${number}.`,
      ...place,
    });
  if (date !== null && date !== decision.date)
    found.push({
      code: "decision-date",
      message: "Quyết định 766/QĐ-TTg ban hành ngày 23/6/2022.",
      ...place,
    });
  return found;
}

function actFindings(
  number: string,
  end: string | null,
  place: Pick<DocumentFinding, "paragraph" | "quote">
): DocumentFinding[] {
  const act = acts.find((each) => each.number === number);
  if (act === undefined || end === null) return [];
  if (act.until !== null && end >= act.until)
    return [
      {
        code: "repealed-basis",
        message: `${act.name} ${act.number} đã hết hiệu lực${act.replacedBy === null ? "" : `, được thay bằng ${act.replacedBy}`} trước khi kết thúc kỳ báo cáo.`,
        ...place,
      },
    ];
  return end < act.from
    ? [
        {
          code: "repealed-basis",
          message: `${act.name} ${act.number} có hiệu lực từ ${shownDate(act.from)}, sau kỳ báo cáo.`,
          ...place,
        },
      ]
    : [];
}

function shownDate(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `${day}/${month}/${year}`;
}

const superseded =
  /(?:(?:DVC|dịch vụ công)[^.;]{0,40})?mức độ\s*(?:3|4|ba|bốn)(?:\s*(?:,|và|hoặc|\/)\s*(?:mức độ\s*)?(?:4|bốn))?(?!\s*sao)/giu;

/** Terms that the law no longer has. */
export const termsOfToday: DocumentCheck = ({ paragraphs }) =>
  paragraphs.flatMap(({ lexed, spelled, index }) =>
    [...lexed.text.matchAll(superseded)].map((match) => ({
      code: "superseded-term" as const,
      message:
        "“Mức độ 3, 4” là cách gọi cũ; nay gọi là dịch vụ công trực tuyến một phần, toàn trình.",
      paragraph: index,
      quote: {
        start: typedPlace(
          spelled,
          match.index +
            match[0].toLowerCase().lastIndexOf("mức độ", match[0].toLowerCase().indexOf("mức độ"))
        ),
        end: typedPlace(spelled, match.index + match[0].length),
      },
    }))
  );
