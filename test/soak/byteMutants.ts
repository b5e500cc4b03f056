import { findingSentence } from "../../src/sheet/findingSentence";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { JSDOM } from "jsdom";
import { analyzeWorkbook } from "../../src/chain/analyzeWorkbook";
import { usualColumns } from "../../src/chain/usualColumns";
import { WorkbookError } from "../../src/plan/port";
import { openFileWorkbook } from "../../src/workbook/file/openFileWorkbook";
import type { Random } from "../unit/reading/placements/random";

export type ByteFate =
  /** Turned down in words. */
  | "refused"
  /** Read as before. */
  | "same"
  /** Read otherwise, and somebody is told. */
  | "told"
  /** The XML is whole and says something else now: nobody can know what it said before. */
  | "says otherwise"
  /** Read otherwise although the XML is broken, and nobody is told. */
  | "silent"
  | "crash"
  /** A part is gone from what was written. */
  | "lost part";

export interface ByteMutant {
  readonly kind: string;
  readonly bytes: Uint8Array;
  /** The changed XML; null where the zip itself was changed. */
  readonly xml: string | null;
}

const letters = ["<", ">", "/", '"', "=", "&", " ", "x", "0", "\u0001", "é"];

/** Ways in which a file comes to harm: in the zip, as disks and networks do it; in the XML, as programs do. */
export function byteMutant(file: Uint8Array, random: Random): ByteMutant {
  if (random.below(3) === 0) return zipMutant(file, random);
  const parts = unzipSync(file);
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name));
  const name = random.one(names);
  const xml = strFromU8(parts[name] ?? new Uint8Array());
  const at = random.below(Math.max(1, xml.length));
  const [before, behind] = [xml.slice(0, at), xml.slice(at)];
  const ways: Readonly<Record<string, () => string>> = {
    "a letter lost": () => before + behind.slice(1),
    "a letter changed": () => before + random.one(letters) + behind.slice(1),
    "a letter put in": () => before + random.one(letters) + behind,
    "letters lost": () => before + behind.slice(2 + random.below(60)),
    "the end lost": () => before,
    "a piece twice": () => before + behind.slice(0, 200) + behind,
  };
  const kind = random.one(Object.keys(ways));
  const changed = ways[kind]?.() ?? xml;
  const bytes = zipSync({ ...parts, [name]: strToU8(changed) }, { mtime: new Date(2026, 0, 1) });
  return { kind: `${kind} in ${partKind(name)}`, bytes, xml: changed };
}

function partKind(name: string): string {
  if (name.includes("worksheets/sheet")) return "a sheet";
  const known = ["sharedStrings", "styles", "workbook.xml", "Content_Types", ".rels"];
  return known.find((each) => name.includes(each)) ?? "another part";
}

function zipMutant(file: Uint8Array, random: Random): ByteMutant {
  const bytes = file.slice();
  const at = random.below(bytes.length);
  switch (random.below(4)) {
    case 0:
      return { kind: "zip: cut", bytes: bytes.subarray(0, at), xml: null };
    case 1:
      bytes.fill(0, at, at + 64);
      return { kind: "zip: a block of zeros", bytes, xml: null };
    case 2: {
      // The table of contents stands at the end.
      const tail = Math.max(0, bytes.length - 1 - random.below(Math.min(bytes.length, 600)));
      bytes[tail] = random.below(256);
      return { kind: "zip: a byte of the contents", bytes, xml: null };
    }
    default:
      bytes[at] = random.below(256);
      return { kind: "zip: a byte", bytes, xml: null };
  }
}

const parser = new new JSDOM().window.DOMParser();

function isWellFormed(xml: string): boolean {
  const parsed = parser.parseFromString(xml, "text/xml");
  return parsed.getElementsByTagName("parsererror").length === 0;
}

/** What the program says of a file: figures and findings. */
export interface Said {
  readonly figures: string;
  readonly findings: ReadonlySet<string>;
}

export async function saidOf(bytes: Uint8Array): Promise<Said> {
  const { tables, findings } = analyzeWorkbook(
    await (await openFileWorkbook(bytes, "a.xlsx")).read()
  );
  const all = [...findings, ...tables.flatMap((table) => table.findings)];
  return {
    figures: JSON.stringify(
      tables.map(({ boards }) =>
        boards.map(({ unit, period, groups, total }) => [
          unit?.text,
          period?.label,
          [...groups, ...(total === null ? [] : [total])].map((score) => [
            score.label.text,
            score.points?.value,
            score.maxPoints?.value,
            score.rank?.value,
          ]),
        ])
      )
    ),
    findings: new Set(all.map((each) => `${each.code} ${findingSentence(each)}`)),
  };
}

/** Reads a mutant, and writes what can be read. */
export async function byteFate(
  { bytes, xml }: ByteMutant,
  before: Said
): Promise<{ readonly fate: ByteFate; readonly why: string }> {
  let said: Said;
  try {
    said = await saidOf(bytes);
    const gone = await partsLost(bytes);
    if (gone.length > 0) return { fate: "lost part", why: gone.join(" ") };
  } catch (error) {
    return error instanceof WorkbookError
      ? { fate: "refused", why: "" }
      : { fate: "crash", why: String(error) };
  }
  if (said.figures === before.figures) return { fate: "same", why: "" };
  if ([...said.findings].some((each) => !before.findings.has(each)))
    return { fate: "told", why: "" };
  const broken = xml === null || !isWellFormed(xml);
  return { fate: broken ? "silent" : "says otherwise", why: said.figures };
}

/** Writes the columns and looks for every part in the result. A refusal to write is an answer. */
async function partsLost(bytes: Uint8Array): Promise<readonly string[]> {
  const workbook = await openFileWorkbook(bytes, "a.xlsx");
  const contents = await workbook.read();
  try {
    await workbook.apply(usualColumns(analyzeWorkbook(contents)));
  } catch (error) {
    if (error instanceof WorkbookError) return [];
    throw error;
  }
  const after = new Set(partNames(await workbook.save()));
  return partNames(bytes).filter((name) => !after.has(name) && !name.endsWith("calcChain.xml"));
}

/** By the zip's own table of contents; folders are no parts. */
function partNames(bytes: Uint8Array): readonly string[] {
  const names: string[] = [];
  unzipSync(bytes, {
    filter: ({ name }) => {
      // A spoilt count makes the other reader see entries that are none.
      if (name !== "" && !name.endsWith("/")) names.push(name.replaceAll("\\", "/"));
      return false;
    },
  });
  return names;
}
