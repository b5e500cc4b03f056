import type { MemoryRows } from "./memoryRows";

/** What the program left in one of its regions. Rows and columns count from the region's corner. */
export interface WrittenRegion {
  readonly region: string;
  /** The mark of each cell, row by row; "" where it is not known. */
  readonly marks: readonly (readonly string[])[];
  /** Cells that a person changed and decided to keep, with the mark of their own content. */
  readonly kept: ReadonlyMap<string, string>;
  /** Paragraphs of a text by the row they stand in: their keys. */
  readonly paragraphs: ReadonlyMap<number, string>;
  /** Bars or arrows were drawn into its columns. */
  readonly isDrawn: boolean;
}

const [marksKey, keptKey, paragraphsKey, drawnKey] = ["written:", "kept:", "paragraphs:", "drawn:"];

/** @example keptPlace(3, 1) // "3.1" */
export function keptPlace(row: number, column: number): string {
  return `${row}.${column}`;
}

/** Rows of the memory that are not about regions stay with who wrote them. */
export function isAboutRegions(key: string): boolean {
  return [marksKey, keptKey, paragraphsKey, drawnKey].some((prefix) => key.startsWith(prefix));
}

export function regionRows(written: WrittenRegion): readonly (readonly [string, string])[] {
  const { region, marks, kept, paragraphs, isDrawn } = written;
  return [
    [`${marksKey}${region}`, packed(marks)] as const,
    ...(kept.size === 0
      ? []
      : [[`${keptKey}${region}`, [...kept].map((pair) => pair.join("=")).join(",")] as const]),
    ...(paragraphs.size === 0
      ? []
      : [[`${paragraphsKey}${region}`, JSON.stringify([...paragraphs])] as const]),
    ...(isDrawn ? [[`${drawnKey}${region}`, "1"] as const] : []),
  ];
}

/** Whether the region is a text of ours, without unpacking all its marks. */
export function holdsParagraphs(rows: MemoryRows, region: string): boolean {
  return rows.has(`${paragraphsKey}${region}`);
}

/** Whether bars or arrows were drawn into the region's columns, without unpacking all its marks. */
export function isDrawn(rows: MemoryRows, region: string): boolean {
  return rows.has(`${drawnKey}${region}`);
}

/** Null when the workbook does not remember the region: then nothing is known of who changed what. */
export function writtenRegion(rows: MemoryRows, region: string): WrittenRegion | null {
  const marks = unpacked(rows.get(`${marksKey}${region}`) ?? "");
  if (marks === null) return null;
  return {
    region,
    marks,
    kept: keptFrom(rows.get(`${keptKey}${region}`) ?? ""),
    paragraphs: paragraphsFrom(rows.get(`${paragraphsKey}${region}`) ?? ""),
    isDrawn: isDrawn(rows, region),
  };
}

/** Column after column, since the formulas of a column have one mark. */
function packed(marks: readonly (readonly string[])[]): string {
  const columns = marks[0]?.length ?? 0;
  const tokens: string[] = [];
  for (let column = 0; column < columns; column += 1) {
    let run = { mark: "", count: 0 };
    const end = (): void => {
      if (run.count > 0) tokens.push(run.count === 1 ? run.mark : `${run.mark}*${run.count}`);
    };
    for (const line of marks) {
      const mark = line[column] ?? "";
      if (run.count > 0 && run.mark === mark) run = { mark, count: run.count + 1 };
      else {
        end();
        run = { mark, count: 1 };
      }
    }
    end();
  }
  return `${marks.length}x${columns};${tokens.join(",")}`;
}

function unpacked(text: string): readonly (readonly string[])[] | null {
  const [, height = "", width = "", body = ""] = /^(\d+)x(\d+);(.*)$/.exec(text) ?? [];
  const [rows, columns] = [Number(height), Number(width)];
  if (height === "" || rows * columns > 5_000_000) return null;
  const all = body.split(",").flatMap((token) => {
    const [mark = "", count = "1"] = token.split("*");
    return Array<string>(Math.min(Number(count), rows * columns)).fill(mark);
  });
  if (all.length !== rows * columns) return null;
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => all[column * rows + row] ?? "")
  );
}

function keptFrom(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split(",").flatMap((pair): [string, string][] => {
      const [place = "", mark = ""] = pair.split("=");
      return /^\d+\.\d+$/.test(place) && mark !== "" ? [[place, mark]] : [];
    })
  );
}

function paragraphsFrom(text: string): ReadonlyMap<number, string> {
  const pairs = parsed(text);
  return new Map(
    (Array.isArray(pairs) ? pairs : []).flatMap((pair: unknown): [number, string][] => {
      const [row, key] = Array.isArray(pair) ? (pair as readonly unknown[]) : [];
      return typeof row === "number" && typeof key === "string" ? [[row, key]] : [];
    })
  );
}

/** Null for text that is not JSON: a memory that somebody damaged is no memory. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
