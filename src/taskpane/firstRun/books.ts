import sample from "../../../assets/samples/xa-chi-minh-thang-5-2026.xlsx";
import type { TrackingOptions } from "../../report/tracking/trackingOptions";
import { trackingWorkbook } from "../../report/tracking/trackingWorkbook";
import type { GivenBook } from "./givenBooks";

/** Scores of a commune, to look around with. */
export const sampleBook: GivenBook = { name: "so-mau-766.xlsx", bytes: sample };

/** A blank workbook as it was asked for, the same bytes as the command line's `new`. */
export async function newBook(options: TrackingOptions): Promise<GivenBook> {
  return {
    name: `so-theo-doi-766-${options.year}.xlsx`,
    bytes: await trackingWorkbook(options),
  };
}
