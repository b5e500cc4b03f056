import { plainName, ourCalls } from "../../functions/plain/ourCalls";
import { openFileWorkbook } from "../../workbook/file/openFileWorkbook";
import type { GivenBook } from "../firstRun/givenBooks";

/** A workbook for people without the add-in. */
export interface PlainBook {
  readonly book: GivenBook;
  /** Cells in which a value alone stands, since no plain formula says the same. */
  readonly turned: number;
  /** Cells that still call our functions, having no value yet. */
  readonly without: number;
}

/**
 * Turns cells with our functions into plain formulas or their values. Null: there is nothing to turn.
 * @throws WorkbookError protectedSheet.
 */
export async function plainBook({ name, bytes }: GivenBook): Promise<PlainBook | null> {
  const workbook = await openFileWorkbook(bytes, name);
  const copy = await workbook.savedWithValues(ourCalls);
  const turned = copy.turned.length;
  if (turned + copy.reworded.length === 0) return null;
  const book = { name: plainName(workbook.savedName), bytes: copy.bytes };
  return { book, turned, without: copy.without.length };
}
