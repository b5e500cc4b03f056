import { tooMany } from "../faults";

/**
 * Refuses a text with more occurrences of a mark than a limit, before anything costly is done with it.
 * @example refuseMany(xml, "mergeCell ", 50_000, "vùng ô gộp")
 * @throws WorkbookError
 */
export function refuseMany(xml: string, mark: string, limit: number, what: string): void {
  let count = 0;
  for (let place = xml.indexOf(mark); place >= 0; place = xml.indexOf(mark, place + 1)) {
    count += 1;
    if (count > limit) throw tooMany(what, limit);
  }
}
