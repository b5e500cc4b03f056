import { access, readFile } from "node:fs/promises";
import path from "node:path";
import { defaultLimits } from "../../workbook/file/limits";
import { inflateEntry } from "../../workbook/file/zip/inflateEntry";
import { readZip } from "../../workbook/file/zip/readZip";

/** As every report of ours leaves the program; Word and LibreOffice put the person's name and the day there. */
const ownHand = "<cp:lastModifiedBy>Score766</cp:lastModifiedBy>";

/**
 * Whether somebody has worked on a Word report since it was written. False for what is not there, for what already is
 * what will be written, and for other kinds of files.
 */
export async function editedSince(file: string, next: Uint8Array): Promise<boolean> {
  if (path.extname(file) !== ".docx") return false;
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null || bytes.equals(next)) return false;
  try {
    const entries = readZip(bytes, defaultLimits);
    const told = entries.find(({ name }) => name === "docProps/core.xml");
    const text = told === undefined ? "" : new TextDecoder().decode(await inflateEntry(told));
    return !text.includes(ownHand);
  } catch {
    // Not a Word file: whatever it is, it is not ours.
    return true;
  }
}

/** @example await nameForEdited("ket-qua", "chi-so-bao-cao.docx") // "chi-so-bao-cao-ban-da-sua.docx" */
export async function nameForEdited(folder: string, name: string): Promise<string> {
  const { name: stem, ext } = path.parse(name);
  for (let turn = 1; ; turn += 1) {
    const kept = `${stem}-ban-da-sua${turn === 1 ? "" : `-${turn}`}${ext}`;
    const taken = await access(path.join(folder, kept)).then(
      () => true,
      () => false
    );
    if (!taken) return kept;
  }
}
