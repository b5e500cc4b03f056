import sample from "../../../assets/samples/xa-chi-minh-thang-5-2026.xlsx";
import template from "../../../assets/templates/so-theo-doi.xlsx";
import { trackingWorkbook, type TrackingOptions } from "../../report/tracking/trackingWorkbook";

/** A workbook that the program brings along, as if a person had given it. */
export interface GivenBook {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Scores of a commune, to look around with. */
export const sampleBook: GivenBook = { name: "so-mau-766.xlsx", bytes: sample };

/** A blank workbook for a year, the same bytes as the command line's `new`. */
export function newBook(options: TrackingOptions): GivenBook {
  return {
    name: `so-theo-doi-766-${options.year}.xlsx`,
    bytes: trackingWorkbook(template, options),
  };
}
