import type { CellAddress } from "../../cells/address";
import { markOfFinding, markOfVerdict } from "../../proofreading/correct/marksOf";
import type { Mark } from "../../proofreading/correct/marks";
import type { LookedAt } from "../../proofreading/draft/checks/documentChecks";
import { identityOf, tieKeysOf } from "../../proofreading/draft/identity";
import type { Tally } from "../../proofreading/draft/proofreadDraft";
import type { Verdict } from "../../proofreading/tie/verdict";
import { paragraphNumbers } from "../../proofreading/written/paragraphNumbers";
import type { WrittenDocument } from "../../proofreading/written/writtenDocument";
import { heldAgainst, type ReadDraft } from "./readDraft";

/** Where a point stands in the list: what is wrong first, what is right last. */
export const itemGroups = ["wrong", "document", "untied", "aim", "right"] as const;
export type ItemGroup = (typeof itemGroups)[number];

/** One point of a proof-reading, as every door shows it. */
export interface DraftItem {
  readonly group: ItemGroup;
  /** The exact words; null for something about the document as a whole. */
  readonly quote: string | null;
  readonly sentence: string | null;
  /** Place of the quote in the sentence; null where it is not one stretch of it. */
  readonly at: number | null;
  readonly message: string;
  /** Correction in the form of what it corrects; null where there is none. */
  readonly expected: string | null;
  readonly cells: readonly CellAddress[];
  /** Number of the paragraph as people count; null for the document as a whole. */
  readonly line: number | null;
  /** The same point has the same identity in the next draft. */
  readonly identity: string;
  /** By what a tie by hand is remembered; null where there is no figure. */
  readonly tieKey: string | null;
  /** What the corrected copy gets; null for what is right or open. */
  readonly mark: Mark | null;
}

/** A proof-reading as data: it travels from a worker, and is shown by any door. */
export interface DraftReport {
  readonly subject: {
    readonly sheet: string;
    readonly unit: string | null;
    readonly period: string | null;
  };
  readonly tally: Tally & { readonly aims: number };
  readonly items: readonly DraftItem[];
  /** Vietnamese: what was looked for, what was not. */
  readonly checked: readonly string[];
  readonly unchecked: readonly string[];
}

/** Everything found in a draft, in the order of the list. */
export function draftReport(
  { choice, proofreading }: ReadDraft,
  document: WrittenDocument
): DraftReport {
  const { verdicts, findings, looked, tally } = proofreading;
  const numbers = paragraphNumbers(document);
  const keys = tieKeysOf(verdicts, document);
  const items = [
    ...verdicts.map((verdict, index) => itemOf(verdict, keys[index] ?? null, numbers, document)),
    ...findings.map((finding): DraftItem => {
      const mark = markOfFinding(finding, document);
      const { paragraph, message } = finding;
      const text = paragraph === null ? null : (document.paragraphs[paragraph]?.text ?? null);
      return {
        group: "document",
        quote:
          finding.quote === undefined || text === null ? null : text.slice(mark.start, mark.end),
        sentence: text,
        at: finding.quote === undefined || text === null ? null : mark.start,
        message,
        expected: mark.replacement,
        cells: [],
        line: paragraph === null ? null : (numbers[paragraph] ?? null),
        identity: identityOf(finding),
        tieKey: null,
        mark,
      };
    }),
  ].sort((a, b) => itemGroups.indexOf(a.group) - itemGroups.indexOf(b.group));
  const { unit, period } = heldAgainst(choice);
  return {
    subject: { sheet: choice.table.table.sheet, unit, period: period?.label ?? null },
    tally: { ...tally, aims: verdicts.filter(({ aim }) => aim).length },
    items,
    checked: looked.checked,
    unchecked: uncheckedIn(document, looked),
  };
}

function itemOf(
  verdict: Verdict,
  tieKey: string | null,
  numbers: readonly (number | null)[],
  { paragraphs }: WrittenDocument
): DraftItem {
  const { status, aim, quote, sentence, message, cells, paragraph, start } = verdict;
  const from = paragraphs[paragraph]?.text.lastIndexOf(sentence, start) ?? -1;
  const at = start - from;
  const mark = status === "wrong" ? markOfVerdict(verdict) : null;
  return {
    group: aim && status === "untied" ? "aim" : status,
    quote,
    sentence,
    at: from < 0 || !sentence.startsWith(quote, at) ? null : at,
    message,
    expected: mark?.replacement ?? null,
    cells,
    line: numbers[paragraph] ?? null,
    identity: identityOf(verdict),
    tieKey,
    mark,
  };
}

/** What nobody looked at, said with every proof-reading. */
export function uncheckedIn(
  { revised, unread }: WrittenDocument,
  { skipped }: LookedAt
): readonly string[] {
  return [
    ...skipped,
    "nguyên nhân, nhận định không có số liệu trong bảng",
    "chính tả, thể thức trình bày",
    ...(unread.length === 0 ? [] : ["chữ trong ảnh và đối tượng nhúng"]),
    ...(revised
      ? ["phần đã bị xóa trong các sửa đổi đang theo dõi (văn bản được đọc như đã chấp nhận)"]
      : []),
  ];
}

/** "27 số: 25 khớp, 1 sai, 1 chưa gắn được". */
export function tallyText({ figures, right, wrong, untied }: Tally): string {
  return `${String(figures)} số: ${String(right)} khớp, ${String(wrong)} sai, ${String(untied)} chưa gắn được`;
}
