import type { IndicatorCode } from "../decision766/identity";
import type { Counted, MeasuredCode } from "./claim";

/** What the numerator and denominator of each indicator count. */
export const countedBy: Readonly<Record<IndicatorCode, Counted>> = {
  "1.1": "procedures",
  "1.2": "procedures",
  "1.3": "procedures",
  "1.4": "dossiers",
  "2.1": "dossiers",
  "2.2": "dossiers",
  "3.1": "procedures",
  "3.2": "services",
  "3.3": "dossiers",
  "3.5a": "procedures",
  "3.5b": "procedures",
  "3.6": "dossiers",
  "4.1": "dossiers",
  "4.2": "dossiers",
  "4.3": "dossiers",
  "4.4": "dossiers",
  "4.5a": "procedures",
  "4.5b": "dossiers",
  "4.6": "communes",
  "5.1": "petitions",
  "5.2": "petitions",
  "5.3": "petitions",
  "5.4": "dossiers",
};

/** Whether the ratio of an indicator is an aim, so that a case can fall short of it. @example isMeasured("2.2") // false */
export function isMeasured(code: IndicatorCode): code is MeasuredCode {
  return code !== "2.2" && code !== "5.1";
}
