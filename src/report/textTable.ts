/** A column of a table for the terminal. */
export interface TextColumn {
  readonly title: string;
  readonly align: "left" | "right";
}

/**
 * Rows as an aligned table of plain text, each cell in one line. A Vietnamese letter takes one place, in whichever form it is typed.
 * @example textTable([{ title: "Nhóm", align: "left" }], [["Số hóa hồ sơ"]])
 */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[]
): string {
  const lines = rows.map((row) => row.map((cell) => cell.replace(/\s+/g, " ")));
  const widths = columns.map(({ title }, index) =>
    lines.reduce((widest, row) => Math.max(widest, width(row[index] ?? "")), width(title))
  );
  const line = (cells: readonly string[]) =>
    columns
      .map(({ align }, index) => {
        const cell = cells[index] ?? "";
        const gap = " ".repeat((widths[index] ?? 0) - width(cell));
        return align === "left" ? cell + gap : gap + cell;
      })
      .join("  ")
      .trimEnd();
  const rule = widths.map((each) => "─".repeat(each)).join("  ");
  return [line(columns.map(({ title }) => title)), rule, ...lines.map(line)].join("\n");
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
    if (line !== "" && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = "";
    }
    line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].map((each) => indent + each).join("\n");
}
