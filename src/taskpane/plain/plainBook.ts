import { plainName, plainRules } from "../../functions/mend/plainRules";
import { openFileWorkbook } from "../../workbook/file/openFileWorkbook";
import type { GivenBook } from "../firstRun/givenBooks";

/** A workbook for people without the add-in, and how many cells still call our functions, having no value yet. */
export interface PlainBook {
  readonly book: GivenBook;
  readonly without: number;
}

/**
 * Turns cells with our functions into their values. Null: there is nothing to turn.
 * @throws WorkbookError protectedSheet.
 */
export async function plainBook({ name, bytes }: GivenBook): Promise<PlainBook | null> {
  const workbook = await openFileWorkbook(bytes, name);
  const copy = await workbook.savedWithValues(plainRules);
  if (copy.turned.length === 0) return null;
  const book = { name: plainName(workbook.savedName), bytes: copy.bytes };
  return { book, without: copy.without.length };
}
