import type { Page } from "../../cells/page";
import { findingOf, type Finding } from "../finding";
import type { DecodedGrid } from "../text/legacy";

/** What is worth knowing of a whole page: letters of the past, a sheet that people do not see. */
export function notesOn(page: Page, decoded: DecodedGrid): readonly Finding[] {
  return [
    ...(decoded.encoding === null ? [] : [legacyFinding(decoded.encoding, decoded)]),
    ...(page.isHidden ? [findingOf(null, { kind: "hiddenSheet", sheet: page.sheet })] : []),
  ];
}

function legacyFinding(
  encoding: NonNullable<DecodedGrid["encoding"]>,
  { cells, firstCell }: DecodedGrid
): Finding {
  return findingOf(firstCell, { kind: "legacyEncoding", encoding, cells });
}
