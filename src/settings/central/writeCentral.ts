import { usualNamePattern } from "../namePattern";
import type { OwnLibraryRow } from "../../narrative/library/ownLibrary";
import type { SettledSettings } from "../settle";
import {
  centralKeys,
  letterheadKeys,
  libraryKeys,
  bandKeys,
  signerFormWords,
  signerKeys,
  tieRuleWords,
} from "./keys";

/**
 * The settings that hold now as the text of a `cau-hinh.json`; what nobody has set is left out.
 * @param library the workbook's own causes and remedies, beside those of the common configuration
 * @example writeCentral(settle(readSettings(contents)), readOwnLibrary(contents.grids).rows)
 */
export function writeCentral(
  settings: SettledSettings,
  library: readonly OwnLibraryRow[] = []
): string {
  const { details, gradeBands, tieRule, fileName, sharedLibrary } = settings;
  const rows = [...library, ...sharedLibrary];
  const isSigned = details.signerForm !== "direct" || details.signerTitles.length > 0;
  const value = {
    [centralKeys.gradeBands]: gradeBands?.map(({ name, from }) => ({
      [bandKeys.name]: name,
      [bandKeys.from]: from / 100,
    })),
    [centralKeys.tieRule]: tieRule === undefined ? undefined : tieRuleWords[tieRule],
    [centralKeys.letterhead]: group({
      [letterheadKeys.parent]: details.parent,
      [letterheadKeys.office]: details.office,
      [letterheadKeys.place]: details.place,
      [letterheadKeys.numberSymbol]: details.numberSymbol,
    }),
    [centralKeys.signer]: group({
      [signerKeys.signerForm]: isSigned ? signerFormWords[details.signerForm] : "",
      [signerKeys.signerTitles]: details.signerTitles,
      [signerKeys.signerName]: details.signerName,
    }),
    ...group({
      [centralKeys.recipients]: details.recipients,
      [centralKeys.legalBases]: details.legalBases,
      [centralKeys.dataSource]: details.dataSource,
    }),
    [centralKeys.library]: rows.length === 0 ? undefined : rows.map(libraryValue),
    [centralKeys.fileName]: fileName === usualNamePattern ? undefined : fileName,
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function libraryValue(row: OwnLibraryRow): object {
  return (
    group({
      [libraryKeys.kind]: row.kind,
      [libraryKeys.about]: row.about,
      [libraryKeys.text]: row.text,
      [libraryKeys.actor]: row.actor,
      [libraryKeys.basis]: row.basis,
      [libraryKeys.condition]: row.condition,
    }) ?? {}
  );
}

/** What is filled in; undefined when nothing is. */
function group(
  fields: Readonly<Record<string, string | readonly string[]>>
): Readonly<Record<string, string | readonly string[]>> | undefined {
  const filled = Object.entries(fields).filter(([, value]) => value.length > 0);
  return filled.length === 0 ? undefined : Object.fromEntries(filled);
}
