import { readLibraryRow, type OwnLibraryRow } from "../../narrative/library/ownLibrary";
import type { TieRule } from "../../scoring/assessment";
import { namePatternFault } from "../namePattern";
import { readBands } from "./readBands";
import { noCentralDefaults, type CentralDefaults, type CentralDetails } from "./centralDefaults";
import type { CentralReading } from "./centralReading";
import { collectFaults, type Complain } from "./faults";
import { fieldsOf, lineIn, linesIn, within } from "./jsonValues";
import {
  centralKeys,
  keyOfWord,
  letterheadKeys,
  libraryKeys,
  signerFormWords,
  signerKeys,
  tieRuleWords,
} from "./keys";

/** Larger files are no configuration. */
const longestText = 1_000_000;
const mostRows = 2000;

/**
 * The text of a `cau-hinh.json`, validated here once for every door. Never throws: what is wrong is told, key by key,
 * and the rest counts.
 * @example readCentralText('{"khiBangDiem":"1223"}').defaults.tieRule // "dense"
 */
export function readCentralText(text: string): CentralReading {
  const unreadable = (why: string): CentralReading => ({
    defaults: noCentralDefaults,
    faults: [{ key: "", message: `Cấu hình chung chưa dùng được: ${why}.` }],
  });
  if (text.length > longestText) return unreadable("tệp dài quá một triệu ký tự");
  try {
    return readCentral(JSON.parse(text.replace(/^\uFEFF/u, "")));
  } catch {
    return unreadable("tệp không đúng dạng JSON. Hãy kiểm tra dấu ngoặc, dấu phẩy và ngoặc kép");
  }
}

/** The same of a value that JSON gave. */
export function readCentral(value: unknown): CentralReading {
  const { faults, complain } = collectFaults();
  const given = fieldsOf(value, "", Object.values(centralKeys), complain);
  const gradeBands = readBands(given.get(centralKeys.gradeBands), centralKeys.gradeBands, complain);
  const tieRule = readTieRule(given.get(centralKeys.tieRule), complain);
  const fileName = readFileName(given.get(centralKeys.fileName), complain);
  const defaults: CentralDefaults = {
    ...(gradeBands === null ? {} : { gradeBands }),
    ...(tieRule === null ? {} : { tieRule }),
    ...(fileName === null ? {} : { fileName }),
    details: {
      ...readLetterhead(given.get(centralKeys.letterhead), complain),
      ...readSigner(given.get(centralKeys.signer), complain),
      ...present({
        recipients: linesIn(given.get(centralKeys.recipients), centralKeys.recipients, complain),
        legalBases: linesIn(given.get(centralKeys.legalBases), centralKeys.legalBases, complain),
        dataSource: lineIn(given.get(centralKeys.dataSource), centralKeys.dataSource, complain),
      }),
    },
    library: readLibrary(given.get(centralKeys.library), complain),
  };
  return { defaults, faults };
}

function readTieRule(value: unknown, complain: Complain): TieRule | null {
  if (value === undefined) return null;
  const rule = keyOfWord(tieRuleWords, value);
  if (rule === null)
    complain(centralKeys.tieRule, `phải là một trong ${quoted(Object.values(tieRuleWords))}`);
  return rule;
}

function readFileName(value: unknown, complain: Complain): string | null {
  const pattern = lineIn(value, centralKeys.fileName, complain);
  const fault = pattern === null ? null : namePatternFault(pattern);
  if (fault === null) return pattern;
  complain(centralKeys.fileName, fault);
  return null;
}

function readLetterhead(value: unknown, complain: Complain): CentralDetails {
  if (value === undefined) return {};
  const key = centralKeys.letterhead;
  const fields = fieldsOf(value, key, Object.values(letterheadKeys), complain);
  const line = (name: string) => lineIn(fields.get(name), within(key, name), complain);
  return present({
    parent: line(letterheadKeys.parent),
    office: line(letterheadKeys.office),
    place: line(letterheadKeys.place),
    numberSymbol: line(letterheadKeys.numberSymbol),
  });
}

function readSigner(value: unknown, complain: Complain): CentralDetails {
  if (value === undefined) return {};
  const key = centralKeys.signer;
  const fields = fieldsOf(value, key, Object.values(signerKeys), complain);
  const form = fields.get(signerKeys.signerForm);
  const signerForm = keyOfWord(signerFormWords, form);
  if (form !== undefined && signerForm === null)
    complain(
      within(key, signerKeys.signerForm),
      `phải là một trong ${quoted(Object.values(signerFormWords))}`
    );
  const { signerTitles, signerName } = signerKeys;
  return present({
    signerForm,
    signerTitles: linesIn(fields.get(signerTitles), within(key, signerTitles), complain),
    signerName: lineIn(fields.get(signerName), within(key, signerName), complain),
  });
}

function readLibrary(value: unknown, complain: Complain): readonly OwnLibraryRow[] {
  const key = centralKeys.library;
  if (value === undefined) return [];
  if (!Array.isArray(value) || value.length > mostRows) {
    complain(key, `phải là danh sách [ … ] không quá ${mostRows} nội dung`);
    return [];
  }
  return value.flatMap((each: unknown, at) => {
    const place = `${key}[${at + 1}]`;
    const fields = fieldsOf(each, place, Object.values(libraryKeys), complain);
    if (fields.size === 0) return [];
    const line = (name: string) => lineIn(fields.get(name), within(place, name), complain) ?? "";
    const row: OwnLibraryRow = {
      kind: line(libraryKeys.kind),
      about: line(libraryKeys.about),
      text: line(libraryKeys.text),
      actor: line(libraryKeys.actor),
      basis: line(libraryKeys.basis),
      condition: line(libraryKeys.condition),
    };
    if (row.text !== "" && readLibraryRow(row) !== null) return [row];
    complain(
      place,
      `cần có ${libraryKeys.text}; ${libraryKeys.about} là mã chỉ số (ví dụ 4.1) hoặc tên nhóm; ${libraryKeys.condition} để trống hoặc ghi như “dưới 90%”`
    );
    return [];
  });
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(", ");
}

/** Leaves out what is null: left out is left out. */
function present<Fields extends object>(
  fields: Fields
): { readonly [Key in keyof Fields]?: Exclude<Fields[Key], null> } {
  const kept: { [Key in keyof Fields]?: Exclude<Fields[Key], null> } = {};
  for (const key in fields) {
    const value = fields[key];
    if (isGiven(value)) kept[key] = value;
  }
  return kept;
}

function isGiven<Value>(value: Value): value is Exclude<Value, null> {
  return value !== null;
}
