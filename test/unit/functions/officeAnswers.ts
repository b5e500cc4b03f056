import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openFileWorkbook } from "../../../src/workbook/file/openFileWorkbook";
import { convertWithOffice } from "../../programs/libreOffice";

export const functionsSample = "assets/samples/ham-trong-o.xlsx";
/** Kept beside the tests, so that the comparison runs where there is no LibreOffice. */
export const keptAnswers = "test/unit/functions/golden/libreOffice.json";

export type Value = string | number | boolean;

/** What LibreOffice computed for the sample from its bare formulas. */
export interface OfficeAnswers {
  /** Of which sample: see sampleDigest. */
  readonly sample: string;
  /** Sheet to rows of values, blank cells as "". */
  readonly sheets: Readonly<Record<string, readonly (readonly Value[])[]>>;
}

/** SHA-256 of the sample's bare sheets: other formulas or figures are another sample, its answers are not known. */
export async function sampleDigest(): Promise<string> {
  const parts = unzipSync(await bareSample());
  const hash = createHash("sha256");
  for (const name of Object.keys(parts).filter(isSheet).sort()) {
    hash.update(name).update(parts[name] ?? "");
  }
  return hash.digest("hex");
}

export async function readKeptAnswers(): Promise<OfficeAnswers> {
  return JSON.parse(await readFile(keptAnswers, "utf8")) as OfficeAnswers;
}

/** Asks LibreOffice to compute the sample. */
export async function askOffice(soffice: string): Promise<OfficeAnswers> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "score766-twins-"));
  try {
    const bare = path.join(folder, "ham.xlsx");
    await writeFile(bare, await bareSample());
    const out = path.join(folder, "out");
    const format = "xlsx:Calc MS Excel 2007 XML";
    const [made = ""] = await convertWithOffice(soffice, [bare], format, out);
    const bytes = new Uint8Array(await readFile(made));
    const { grids } = await (await openFileWorkbook(bytes, "ham.xlsx")).read();
    const sheets = grids.map((grid) => {
      const rows = Array.from({ length: grid.rowCount }, (_, row) =>
        Array.from({ length: grid.columnCount }, (__, column) => {
          const cell = grid.cell(row, column);
          return cell.kind === "blank" ? "" : cell.value;
        })
      );
      return [grid.sheet, rows] as const;
    });
    return { sample: await sampleDigest(), sheets: Object.fromEntries(sheets) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The same workbook without a stored result: whoever opens it must compute. */
async function bareSample(): Promise<Uint8Array> {
  const parts = unzipSync(new Uint8Array(await readFile(functionsSample)));
  for (const [name, content] of Object.entries(parts)) {
    if (!isSheet(name)) continue;
    parts[name] = strToU8(strFromU8(content).replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1"));
  }
  return zipSync(parts);
}

const isSheet = (name: string): boolean => /worksheets\/sheet\d+\.xml$/.test(name);
