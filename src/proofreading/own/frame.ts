import { decision } from "../../decision766/decision";
import { spansText, type ReportDocument } from "../../report/reportDocument";
import { lex } from "../hear/lexer";
import { withYear } from "../hear/periods";
import { folded, spelled } from "../hear/spelling";
import type { Mismatch } from "../mismatch";
import { openFigures } from "./openFigures";
import type { Case } from "./ownTruth";

/** What the lines around the results must name, had from the cells. */
interface Frame {
  readonly self: Case;
  /** Key of the period reported on; "" where the table names none. */
  readonly period: string;
  readonly isOpen: boolean;
  readonly isOfAll: boolean;
}

const what = "kết quả thực hiện";
const openMark = "(số liệu tạm thời)";
const ofAll = "của các đơn vị";

/**
 * Whether title, legal bases, opening and closing speak of the Decision, of the period and the units reported on, of
 * one office, and say that figures are provisional where the sheet has it so.
 * @example frameMismatches(document, self, { isOfAll: false }) // []
 */
export function frameMismatches(
  document: ReportDocument,
  self: Case,
  { isOfAll }: { readonly isOfAll: boolean }
): readonly Mismatch[] {
  const frame: Frame = {
    self,
    period: self.whole ?? self.now.key,
    isOpen: openFigures(self) !== null,
    isOfAll,
  };
  const opening = document.opening.map(({ spans }) => spansText(spans));
  const closing = document.closing.map(({ spans }) => spansText(spans));
  const office = document.letterhead.office.join(" ");
  return [
    ...[document.subject, ...opening, ...closing].flatMap((line) =>
      lineFaults(line, office, frame)
    ),
    ...document.legalBases.slice(0, 1).flatMap(baseFaults),
    ...[
      ...opening.filter((line) => !opensWith(line, office)),
      ...closing.filter((line) => !closesWith(line, office)),
    ].map((line) => ({ printed: line, expected: office, place: line })),
  ];
}

/** Behind what is reported, before the office that reports. */
function lineFaults(line: string, office: string, frame: Frame): readonly Mismatch[] {
  const text = spelled(line).text;
  const from = text.toLocaleLowerCase("vi").lastIndexOf(what);
  if (from < 0) return [{ printed: line, expected: what, place: line }];
  const about = withoutOffice(text.slice(from), office);
  return [
    ...tokenFaults(about, frame),
    ...markFault(about, openMark, frame.isOpen),
    ...markFault(about, ofAll, frame.isOfAll),
  ].map((fault) => ({ ...fault, place: line }));
}

type Fault = Omit<Mismatch, "place">;

/** One period, the one reported on; no act but the Decision. */
function tokenFaults(about: string, { self, period }: Frame): readonly Fault[] {
  const { tokens } = lex(about, self.ledger.names);
  const [first, second] = tokens.flatMap((token) =>
    token.kind === "period" ? [{ key: withYear(token.key, null), typed: token.typed }] : []
  );
  const isRight = (first?.key ?? "") === period && second === undefined;
  const expected = self.now.period?.label ?? "không có kỳ báo cáo";
  return [
    ...(isRight ? [] : [{ printed: (second ?? first)?.typed ?? "", expected }]),
    ...tokens.flatMap((token) =>
      token.kind === "law" && !decision.number.startsWith(token.number)
        ? [{ printed: token.number, expected: decision.number }]
        : []
    ),
  ];
}

function markFault(about: string, mark: string, isDue: boolean): readonly Fault[] {
  if (about.includes(mark) === isDue) return [];
  return [isDue ? { printed: "", expected: `thiếu “${mark}”` } : { printed: mark, expected: null }];
}

function withoutOffice(text: string, office: string): string {
  const at = text.search(/\scủa\s(?=[^()]*\.\/\.$)|\sđể các cơ quan/u);
  const tail = at < 0 ? "" : text.slice(at);
  return namesOffice(tail, office) || /^\sđể/u.test(tail) ? text.slice(0, at) : text;
}

/** The Decision by number, day and name. */
function baseFaults(line: string): readonly Mismatch[] {
  const text = spelled(line).text;
  const [year = "", month = "", day = ""] = decision.date.split("-");
  const cited = `Căn cứ Quyết định số ${decision.number} ngày ${day} tháng ${String(Number(month))} năm ${year} của ${decision.issuer} ${decision.subject}`;
  return folded(text).startsWith(folded(cited))
    ? []
    : [{ printed: line, expected: cited, place: line }];
}

/** The office of the letterhead, letter by letter: its name may hold commas, brackets and "của" itself. */
function opensWith(line: string, office: string): boolean {
  const [text, name] = [inCapitals(line), inCapitals(office)];
  return ["BÁO CÁO", "THÔNG BÁO"].some((verb) => {
    const said = `${name} ${verb} KẾT QUẢ THỰC HIỆN`;
    return text.startsWith(said) || (text.startsWith("THEO SỐ LIỆU") && text.includes(`, ${said}`));
  });
}

function closesWith(line: string, office: string): boolean {
  const [text, name] = [inCapitals(line), inCapitals(office)];
  const report = "TRÊN ĐÂY LÀ BÁO CÁO";
  return (
    text.startsWith(`${name} THÔNG BÁO KẾT QUẢ`) ||
    text.startsWith(`${report} CỦA ${name} VỀ KẾT QUẢ`) ||
    (text.startsWith(`${report} KẾT QUẢ`) && text.endsWith(` CỦA ${name}./.`))
  );
}

function namesOffice(tail: string, office: string): boolean {
  return inCapitals(tail).includes(inCapitals(office));
}

/** One way of writing an office: in capitals, its committee in full. */
function inCapitals(name: string): string {
  return spelled(name)
    .text.toLocaleUpperCase("vi")
    .replaceAll(/(?<!\p{L})UBND(?!\p{L})/gu, "ỦY BAN NHÂN DÂN")
    .replaceAll(/\s+/gu, " ")
    .trim();
}
