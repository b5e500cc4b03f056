/** A help page of docs/ham: what it says of the function, the cells it shows, and its examples. */
export interface HelpPage {
  readonly title: string;
  /** Name and meaning of each parameter, in order. */
  readonly parameters: readonly (readonly [name: string, meaning: string])[];
  /** Cells by address, as a person reads them. */
  readonly cells: ReadonlyMap<string, string>;
  readonly examples: readonly Example[];
}

export interface Example {
  readonly formula: string;
  /** Rows of the result as shown. */
  readonly shown: readonly (readonly string[])[];
  /** First and one past last line of the result in the page. */
  readonly lines: readonly [number, number];
}

export function parseHelpPage(markdown: string): HelpPage {
  const lines = markdown.split("\n");
  const cells = new Map<string, string>();
  const parameters: (readonly [string, string])[] = [];
  const examples: Example[] = [];
  let section = "";
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    section = /^## (.*)/.exec(line)?.[1] ?? section;
    const formula = /^### `(=.*)`$/.exec(line)?.[1];
    if (formula !== undefined) {
      let first = index + 1;
      while ((lines[first] ?? "x") === "") first += 1;
      let last = first;
      while ((lines[last] ?? "") !== "") last += 1;
      examples.push({
        formula,
        shown: lines.slice(first, last).flatMap(shownRow),
        lines: [first, last],
      });
      continue;
    }
    const row = tableRow(line);
    if (row === null) continue;
    if (section === "Tham số" && /^`.*`$/.test(row[0] ?? "")) {
      parameters.push([(row[0] ?? "").replaceAll("`", ""), row[1] ?? ""]);
    }
    if (section === "Bảng ví dụ" && /^\d+$/.test(row[0] ?? "")) {
      row.slice(1).forEach((text, column) => {
        if (text !== "") cells.set(`${String.fromCharCode(65 + column)}${row[0] ?? ""}`, text);
      });
    }
  }
  return { title: /^# (.*)/.exec(lines[0] ?? "")?.[1] ?? "", parameters, cells, examples };
}

/** A row of a table, an item of a list, a lone value or a fault with its message. */
function shownRow(line: string): readonly (readonly string[])[] {
  const fault = /^`(#\S+)` – (.*)$/.exec(line);
  if (fault !== null) return [fault.slice(1)];
  const item = /^\d+\. (.*)$/.exec(line)?.[1];
  if (item !== undefined) return [[item]];
  if (/^`.*`$/.test(line)) return [[line.slice(1, -1)]];
  const row = tableRow(line);
  return row === null ? [] : [row];
}

function tableRow(line: string): readonly string[] | null {
  if (!line.startsWith("|") || /^[|\s:-]+$/.test(line)) return null;
  return line
    .slice(1, -1)
    .split("|")
    .map((text) => text.trim());
}
