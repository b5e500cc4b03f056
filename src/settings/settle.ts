import type { OwnLibraryRow } from "../narrative/library/ownLibrary";
import type { CentralDefaults } from "./central/centralDefaults";
import { noCentralDefaults } from "./central/centralDefaults";
import { usualNamePattern } from "./namePattern";
import { emptyOfficeDetails, type OfficeDetails } from "./officeDetails";
import type { OfficeSettings } from "./officeSettings";
import type { Provenance, Provenances, SettledKey } from "./provenance";

/** The settings that hold for a workbook, each with where it comes from. For reading: never written into a workbook. */
export interface SettledSettings extends OfficeSettings {
  readonly fileName: string;
  /** Causes and remedies of the common configuration; those of the workbook stand in a sheet of its own. */
  readonly sharedLibrary: readonly OwnLibraryRow[];
  readonly provenances: Provenances;
  /** What would hold without the workbook's own. */
  readonly otherwise: Pick<CentralDefaults, "gradeBands" | "tieRule" | "details">;
}

type LineKey = "parent" | "office" | "place" | "numberSymbol" | "signerName" | "dataSource";
type ListKey = "recipients" | "legalBases";

/**
 * What holds: the workbook's own, else the common configuration's, else the program's. The only place where they are
 * put together, for the pane, the ribbon, the command line and batches alike. The form of signing goes with the titles
 * above the signature, since one without the other would be wrong.
 * @example settle(readSettings(contents), { ...noCentralDefaults, tieRule: "dense" }).provenances.tieRule // "central"
 */
export function settle(
  own: OfficeSettings,
  central: CentralDefaults = noCentralDefaults,
  hasOwnLibrary = false
): SettledSettings {
  const { details } = central;
  const line = (key: LineKey) =>
    first(filled(own.details[key]), filled(details[key]), emptyOfficeDetails[key]);
  const list = (key: ListKey) =>
    first(filled(own.details[key]), filled(details[key]), emptyOfficeDetails[key]);
  const bands = first(own.gradeBands, central.gradeBands, undefined);
  const tie = first(own.tieRule, central.tieRule, undefined);
  const name = first(own.fileName, central.fileName, usualNamePattern);
  const signing = first(signingOf(own.details), signingOf(details), noSigning);
  const lines = {
    parent: line("parent"),
    office: line("office"),
    place: line("place"),
    numberSymbol: line("numberSymbol"),
    signerName: line("signerName"),
    dataSource: line("dataSource"),
  };
  const lists = { recipients: list("recipients"), legalBases: list("legalBases") };
  const library = hasOwnLibrary ? "workbook" : central.library.length > 0 ? "central" : "builtIn";
  return {
    ...own,
    details: { ...own.details, ...valuesOf(lines), ...valuesOf(lists), ...signing.value },
    ...(bands.value === undefined ? {} : { gradeBands: bands.value }),
    ...(tie.value === undefined ? {} : { tieRule: tie.value }),
    fileName: name.value,
    sharedLibrary: central.library,
    otherwise: central,
    provenances: {
      ...provenancesOf(lines),
      ...provenancesOf(lists),
      gradeBands: bands.from,
      tieRule: tie.from,
      fileName: name.from,
      signerTitles: signing.from,
      library,
    },
  };
}

interface Settled<Value> {
  readonly value: Value;
  readonly from: Provenance;
}

function first<Value>(
  own: Value | undefined,
  central: Value | undefined,
  builtIn: Value
): Settled<Value> {
  if (own !== undefined) return { value: own, from: "workbook" };
  return central === undefined
    ? { value: builtIn, from: "builtIn" }
    : { value: central, from: "central" };
}

/** Empty: not filled in. */
function filled<Value extends string | readonly string[]>(
  value: Value | undefined
): Value | undefined {
  return value === undefined || value.length === 0 ? undefined : value;
}

type Signing = Pick<OfficeDetails, "signerForm" | "signerTitles">;
const noSigning: Signing = { signerForm: "direct", signerTitles: [] };

function signingOf({
  signerForm = "direct",
  signerTitles = [],
}: Partial<Signing>): Signing | undefined {
  return signerForm === "direct" && signerTitles.length === 0
    ? undefined
    : { signerForm, signerTitles };
}

function valuesOf<Key extends string, Value>(
  settled: Readonly<Record<Key, Settled<Value>>>
): Readonly<Record<Key, Value>> {
  return mapped(settled, ({ value }) => value);
}

function provenancesOf<Key extends SettledKey>(
  settled: Readonly<Record<Key, Settled<unknown>>>
): Readonly<Record<Key, Provenance>> {
  return mapped(settled, ({ from }) => from);
}

function mapped<Key extends string, From, To>(
  record: Readonly<Record<Key, From>>,
  change: (value: From) => To
): Record<Key, To> {
  const changed: Partial<Record<Key, To>> = {};
  for (const key in record) changed[key] = change(record[key]);
  return changed as Record<Key, To>;
}
