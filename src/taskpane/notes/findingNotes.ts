import type { WorkbookAnalysis } from "../../chain/analyzeWorkbook";
import { formatReference, type CellAddress } from "../../cells/address";
import { hashed } from "../../memory/contentMark";
import type { Finding } from "../../sheet/finding";
import { findingSentence } from "../../sheet/findingSentence";

const signature = /^(?<text>[\s\S]*)\n— Score766 · (?<mark>[a-z0-9]{6})$/u;

/**
 * What stands in a note: the sentences, and a sign by which an untouched note is told from one that a person changed.
 * @example isOwnNote(noteText(["Ô C9 báo lỗi #REF!."])) // true
 */
export function noteText(sentences: readonly string[]): string {
  const text = sentences.join("\n");
  return `${text}\n— Score766 · ${hashed(text)}`;
}

/** Whether a note is as we wrote it. */
export function isOwnNote(note: string): boolean {
  const parts = signature.exec(note.normalize("NFC").replaceAll("\r\n", "\n"))?.groups;
  return parts !== undefined && hashed(parts["text"] ?? "") === parts["mark"];
}

/** A note for each cell that a finding is about: faults and warnings; what is merely told needs no note. */
export function findingNotes({
  findings,
  tables,
}: Pick<WorkbookAnalysis, "findings" | "tables">): readonly { cell: CellAddress; text: string }[] {
  const all: readonly Finding[] = [...findings, ...tables.flatMap((table) => table.findings)];
  const places = new Map<string, { cell: CellAddress; sentences: Set<string> }>();
  for (const finding of all) {
    const { cell, severity } = finding;
    if (cell === null || severity === "info") continue;
    const key = formatReference(cell);
    const place = places.get(key) ?? { cell, sentences: new Set() };
    places.set(key, place);
    place.sentences.add(findingSentence(finding));
  }
  return [...places.values()].map(({ cell, sentences }) => ({
    cell,
    text: noteText([...sentences]),
  }));
}
