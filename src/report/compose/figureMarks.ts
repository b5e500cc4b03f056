import type { Span } from "../../narrative/paragraph";
import type { Origin } from "../../scoring/assessment";
import { formatCell, type CellAddress } from "../../cells/address";
import { plainLetters } from "../../sheet/text/fold";
import type { ReportSpan, SourceRow } from "../reportDocument";
import { describeEdition, describeRule } from "./sourceRules";

const longestMark = 40;

/**
 * Gives every figure of a document its mark and keeps the list of sources, in reading order. Marks come from
 * the figure's cell, so they stay the same from one making to the next.
 * @example new FigureMarks().figure("97,36", origin, "Tổng điểm").mark // "_s766_Tong_hop_I10"
 */
export class FigureMarks {
  private readonly taken = new Set<string>();
  private readonly rows = new Map<string, SourceRow>();

  /** @param about what the figure tells, for the list of sources. */
  figure(text: string, origin: Origin, about: string): ReportSpan {
    const mark = this.freshMark(origin);
    const cells = cellsOf(origin);
    const key = JSON.stringify([text, origin.kind === "rule" ? origin.rule : "", cells]);
    const known = this.rows.get(key);
    const edition = origin.kind === "rule" ? origin.edition : null;
    this.rows.set(
      key,
      known === undefined
        ? {
            text,
            about,
            marks: [mark],
            cells,
            rule: describeRule(origin),
            edition,
            editionText: describeEdition(edition),
          }
        : { ...known, marks: [...known.marks, mark] }
    );
    return { kind: "figure", text, origin, mark };
  }

  spans(spans: readonly Span[], about: string): readonly ReportSpan[] {
    return spans.map((span) =>
      span.kind === "words" ? span : this.figure(span.text, span.origin, about)
    );
  }

  get sources(): readonly SourceRow[] {
    return [...this.rows.values()];
  }

  private freshMark(origin: Origin): string {
    const wanted = markOf(origin);
    let mark = wanted;
    for (let next = 2; this.taken.has(mark); next += 1) {
      const suffix = `_${next}`;
      mark = wanted.slice(0, longestMark - suffix.length) + suffix;
    }
    this.taken.add(mark);
    return mark;
  }
}

function cellsOf(origin: Origin): readonly CellAddress[] {
  return origin.kind === "cell" ? [origin.cell] : origin.cells;
}

/** The cell always fits: a long sheet name gives way. */
function markOf(origin: Origin): string {
  const [cell] = cellsOf(origin);
  const head = origin.kind === "cell" ? "_s766" : `_s766_${origin.rule}`;
  if (cell === undefined) return head;
  const tail = formatCell(cell);
  const room = longestMark - head.length - tail.length - 2;
  return `${head}_${markLetters(cell.sheet).slice(0, Math.max(room, 0))}_${tail}`;
}

function markLetters(text: string): string {
  return plainLetters(text)
    .replace(/[^A-Za-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "");
}
