import type { ReportCell, ReportTable } from "../../../report/reportDocument";
import type { CellReader } from "../../figures/cellFigure";
import { lex } from "../../hear/lexer";
import { withYear } from "../../hear/periods";
import { spelled } from "../../hear/spelling";
import type { Mismatch } from "../../mismatch";
import { before, courseOf, type Case } from "../ownTruth";
import { cellFault } from "./cellFault";
import { meanings, movedSince } from "./meanings";
import { groupNamed, periodsNamed, rowsOfLevel } from "./spot";
import { headsOf, type Head } from "./tableHeads";
import { keptFaults } from "./targetFaults";

type Row = ReportTable["rows"][number];

/**
 * What a table of ours says otherwise than the cells of the sheet: captions, headings and names tell what each cell is
 * about, and what it must say is worked out anew. Names and headings that mean nothing are faults, too.
 * @example tableFaults(table, self) // []
 */
export function tableFaults(table: ReportTable, self: Case, read: CellReader): readonly Mismatch[] {
  const heads = headsOf(table);
  if (heads.some(([text]) => text === "Nhiệm vụ"))
    return table.rows.flatMap(({ cells }) =>
      cells.flatMap(({ span }) => keptFaults(span, table.caption, read))
    );
  const names = heads.findIndex(([text = ""]) => meanings.has(text));
  const meaning = meanings.get(heads[names]?.[0] ?? "");
  if (meaning === undefined) return [fault(table.caption, heads.flat().join(" | "))];
  const cellFaults = table.rows.flatMap(({ total, cells }, index) => {
    const name = textOf(cells[names]);
    return cells.flatMap((cell, column): readonly Mismatch[] => {
      if (column === names) return [];
      const place = `${table.caption}, dòng ${name}`;
      const head = heads[column] ?? [];
      if (isNumbering(head)) {
        const number = total ? "" : String(index + 1);
        return textOf(cell) === number ? [] : [fault(place, textOf(cell))];
      }
      const meant = meaning(name, head, self);
      if (meant === null || (meant.spots.length === 0 && meant.measure !== "none"))
        return [fault(place, `${name}, ${head.join(", ")}`)];
      return cellFault(cell, meant.measure, meant.spots, place);
    });
  });
  return [
    ...captionFaults(table, self),
    ...heads.flatMap((head) => sinceFault(head, table, self)),
    ...(isComplete(table.rows, names, heads[names] ?? [], self)
      ? []
      : [fault(table.caption, heads[names]?.[0] ?? "")]),
    ...cellFaults,
  ];
}

function fault(place: string, printed: string): Mismatch {
  return { printed, expected: null, place };
}

function textOf(cell: ReportCell | undefined): string {
  return cell?.span.text ?? "";
}

function isNumbering([text = ""]: Head): boolean {
  return text === "TT";
}

/** The period that a caption names is the reported one, and it counts the rows rightly. */
function captionFaults({ caption, rows }: ReportTable, self: Case): readonly Mismatch[] {
  const periods = periodsIn(caption, self);
  const count = /(?:qua|trong) (\d+) kỳ/u.exec(caption)?.[1];
  return [
    ...periods.filter((key) => key !== self.now.key).map(() => fault(caption, caption)),
    // The first row has the maxima.
    ...(count === undefined || Number(count) === rows.length - 1 ? [] : [fault(caption, caption)]),
  ];
}

/** The period that units are compared with, where it is one for all. */
function sinceFault(head: Head, { caption }: ReportTable, self: Case): readonly Mismatch[] {
  const text = head.at(-1) ?? "";
  if (!text.startsWith(movedSince) || text === `${movedSince}kỳ trước`) return [];
  const [key] = periodsIn(text, self);
  return key === before(self)?.key ? [] : [fault(caption, text)];
}

function periodsIn(text: string, { ledger }: Case): readonly string[] {
  return lex(spelled(text).text, ledger.names).tokens.flatMap((token) =>
    token.kind === "period" ? [withYear(token.key, null)] : []
  );
}

/** More periods are not printed. */
const mostPeriods = 13;

/** Every group of the board has its row, every unit of the level and every comparable period its own. */
function isComplete(rows: readonly Row[], names: number, [head]: Head, self: Case): boolean {
  const told = rows.map(({ cells }) => textOf(cells[names]));
  if (head === "Nhóm chỉ số")
    return self.row.ids.every((id) => told.some((name) => groupNamed(name, self) === id));
  if (head === "Kỳ báo cáo")
    return courseOf(self)
      .slice(-mostPeriods)
      .every(({ league }) => told.some((name) => periodsNamed(name, self).includes(league)));
  return (
    head !== "Đơn vị" ||
    self.now.twins.size > 0 ||
    new Set(told).size === rowsOfLevel(self.now, self.row.level).length
  );
}
