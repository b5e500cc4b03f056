/** A column of a table for the terminal. */
export interface TextColumn {
  readonly title: string;
  readonly align: "left" | "right";
}

/** Narrower than this a column of words is not made. */
const narrowest = 12;

/**
 * Rows as an aligned table of plain text, each cell in one line where the table fits. A Vietnamese letter takes one
 * place, in whichever form it is typed.
 * @param limit places that a line has; columns of words are broken to fit, figures never
 * @example textTable([{ title: "Nhóm", align: "left" }], [["Số hóa hồ sơ"]])
 */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  limit = Number.POSITIVE_INFINITY
): string {
  const cells = rows.map((row) => row.map((cell) => cell.replace(/\s+/g, " ")));
  const natural = columns.map(({ title }, index) =>
    cells.reduce((widest, row) => Math.max(widest, width(row[index] ?? "")), width(title))
  );
  const widths = fitted(columns, natural, limit);
  const lines = cells.flatMap((row) => brokenRow(columns, row, widths));
  const line = (cells: readonly string[]) =>
    columns
      .map(({ align }, index) => {
        const cell = cells[index] ?? "";
        const gap = " ".repeat(Math.max(0, (widths[index] ?? 0) - width(cell)));
        return align === "left" ? cell + gap : gap + cell;
      })
      .join("  ")
      .trimEnd();
  const rule = widths.map((each) => "─".repeat(each)).join("  ");
  return [line(columns.map(({ title }) => title)), rule, ...lines.map(line)].join("\n");
}

/** Widths that fit the limit as far as columns of words can give way, the widest first. */
function fitted(
  columns: readonly TextColumn[],
  natural: readonly number[],
  limit: number
): readonly number[] {
  const widths = [...natural];
  for (;;) {
    const excess = widths.reduce((sum, each) => sum + each + 2, -2) - limit;
    const giving = columns
      .map(({ align }, index) => ({
        index,
        spare: align === "left" ? (widths[index] ?? 0) - narrowest : 0,
      }))
      .sort((left, right) => right.spare - left.spare)[0];
    if (excess <= 0 || giving === undefined || giving.spare <= 0) return widths;
    widths[giving.index] = (widths[giving.index] ?? 0) - Math.min(excess, giving.spare);
  }
}

/** A row as one line or more: words go on beneath themselves, figures stand in the first. */
function brokenRow(
  columns: readonly TextColumn[],
  row: readonly string[],
  widths: readonly number[]
): readonly (readonly string[])[] {
  const parts = columns.map(({ align }, index) => {
    const cell = row[index] ?? "";
    return align === "left" ? wrapText(cell, widths[index] ?? 0).split("\n") : [cell];
  });
  const height = Math.max(...parts.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) => parts.map((part) => part[line] ?? ""));
}

/** Composed, every Vietnamese letter is one code point. */
function width(text: string): number {
  return [...text.normalize("NFC")].length;
}

/** Breaks a paragraph into lines of at most `columns` characters, at spaces. */
export function wrapText(text: string, columns: number, indent = ""): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line !== "" && width(line) + 1 + width(word) > columns) {
      lines.push(line);
      line = "";
    }
    line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].map((each) => indent + each).join("\n");
}

/**
 * Text of many lines for a terminal: each line that is too long goes on beneath its own beginning, after the mark of a
 * list.
 * @example wrapLines("  - một hai ba", 12) // "  - một hai\n    ba"
 */
export function wrapLines(text: string, columns: number): string {
  return text
    .split("\n")
    .map((line) => {
      if (width(line) <= columns) return line;
      const [mark = ""] = /^ *(?:[-✗!i] )?/.exec(line) ?? [];
      const rest = " ".repeat(mark.length);
      const wrapped = wrapText(line.slice(mark.length), columns - mark.length, rest);
      return mark + wrapped.slice(rest.length);
    })
    .join("\n");
}
