import { heldAgainst, type ReadDraft } from "../chain/draft/readDraft";
import { formatReference } from "../cells/address";
import type { WrittenDocument } from "../proofreading/written/writtenDocument";
import { paragraphNumbers } from "../proofreading/written/paragraphNumbers";

/** The proof-reading in the form that scripts rely on (see the contract of the command line). */
export function proofreadJson(
  names: { readonly draft: string; readonly workbook: string },
  { choice, proofreading }: ReadDraft,
  document: WrittenDocument
): object {
  const numbers = paragraphNumbers(document);
  const { unit, period } = heldAgainst(choice);
  return {
    draft: names.draft,
    workbook: names.workbook,
    subject: {
      sheet: choice.table.table.sheet,
      unit,
      period: period === null ? null : { label: period.label, date: period.date },
    },
    tally: proofreading.tally,
    claims: proofreading.verdicts.map(
      ({ status, kind, quote, sentence, paragraph, cells: [cell], expected, message }) => ({
        status,
        kind,
        quote,
        sentence,
        paragraph: numbers[paragraph] ?? null,
        cell: cell === undefined ? null : formatReference(cell),
        expected,
        message,
      })
    ),
    document: proofreading.findings.map(({ code, message, paragraph }) => ({
      code,
      message,
      paragraph: paragraph === null ? null : (numbers[paragraph] ?? null),
    })),
  };
}
