import type { CellAddress } from "../../cells/address";
import type { Grid, GridCell } from "../../cells/grid";
import { mappedGrid } from "../../cells/storedCells";
import { tcvn3Letters, vniPairs } from "./legacyTables";

export type LegacyEncoding = "tcvn3" | "vni";

export interface DecodedGrid {
  /** The grid with its legacy texts readable; the same object when there are none. */
  readonly grid: Grid;
  readonly encoding: LegacyEncoding | null;
  /** How many cells were decoded. */
  readonly cells: number;
  readonly firstCell: CellAddress | null;
}

/** Whether a text may be in such an encoding at all: it has their letters, and none that only Unicode has. */
export function mayBeLegacy(text: string): boolean {
  return /[\u0080-\u00ff]/.test(text) && !unicodeVietnamese.test(text);
}

/** Letters only Unicode Vietnamese has: a text with one of them is never converted. */
const unicodeVietnamese = /[\u0102-\u01b0\u1ea0-\u1ef9]/;
/** Letters that TCVN3 puts where Latin-1 has signs, rare in text of any other kind. */
const tcvn3Signs = /[µ¶·¸¹¨©ª«¬®¡¢£¤¥¦§»¼½¾¿ÆÇ×ØÞßæç÷þ\u00ad]/;
const tcvn3Words =
  /\b(?:sè|hå|s¬|®iÓm|®iÓ|tæng|céng|chØ|nhãm|hµnh|chÝnh|tiÕn|®é|thñ|tôc|dÞch|vô|møc|hµi|lßng)/iu;
const vniWords =
  /(?:ñieåm|nhoùm|chæ soá|soá hoùa|toång|coäng|tieán ñoä|dòch vuï|möùc ñoä|haøi loøng|coâng khai|thanh toaùn)/iu;

/**
 * Text typed in TCVN3 (ABC) or VNI fonts, made readable for computing. The font's name decides where it is
 * known; else a vote over the whole sheet. The sheet itself is never changed.
 * @example decodeGrid(grid).encoding // "tcvn3" for a sheet in .VnTime
 */
export function decodeGrid(grid: Grid): DecodedGrid {
  let cells = 0;
  let firstCell: CellAddress | null = null;
  const votes: Record<LegacyEncoding, number> = { tcvn3: 0, vni: 0 };
  const byFont: Record<LegacyEncoding, number> = { tcvn3: 0, vni: 0 };
  let unicode = 0;
  grid.forEachText((text, row, column) => {
    const isUnicode = unicodeVietnamese.test(text);
    if (isUnicode) unicode += 1;
    if (isUnicode || !/[\u0080-\u00ff]/.test(text)) return;
    const font = encodingOfFont(grid.cell(row, column).fontName);
    if (font !== null) byFont[font] += 1;
    else if (tcvn3Words.test(text) && tcvn3Signs.test(text)) votes.tcvn3 += 1;
    else if (vniWords.test(text)) votes.vni += 1;
    else return;
    firstCell ??= { sheet: grid.sheet, row, column };
  });
  const encoding = elected(byFont) ?? (unicode === 0 ? elected(votes) : null);
  if (encoding === null) return { grid, encoding: null, cells: 0, firstCell: null };
  const decodes = (cell: GridCell): cell is GridCell & { kind: "text" } =>
    cell.kind === "text" &&
    mayBeLegacy(cell.value) &&
    (encodingOfFont(cell.fontName) ?? (unicode === 0 ? encoding : null)) === encoding;
  grid.forEachCell((cell) => {
    if (decodes(cell)) cells += 1;
  });
  return {
    grid: mappedGrid(grid, (cell) =>
      decodes(cell) ? { ...cell, value: decodeText(cell.value, encoding, cell.fontName) } : cell
    ),
    encoding,
    cells,
    firstCell,
  };
}

/** @example decodeText("Sè hãa hå s¬", "tcvn3") // "Số hóa hồ sơ" */
export function decodeText(text: string, encoding: LegacyEncoding, fontName = ""): string {
  const decoded =
    encoding === "tcvn3"
      ? [...text].map((letter) => tcvn3Letters.get(letter) ?? letter).join("")
      : text.replace(vniPattern, (found) => vniPairs.get(found) ?? found);
  const capitals = encoding === "tcvn3" && /^\.vn.*h$/i.test(fontName);
  return (capitals ? decoded.toLocaleUpperCase("vi") : decoded).normalize("NFC");
}

const vniPattern = new RegExp(
  [...vniPairs.keys()].sort((a, b) => b.length - a.length).join("|"),
  "g"
);

/** @example encodingOfFont(".VnTime") // "tcvn3" */
export function encodingOfFont(fontName: string | undefined): LegacyEncoding | null {
  if (fontName === undefined) return null;
  if (/^\.vn/i.test(fontName)) return "tcvn3";
  return /^vni[-\s]/i.test(fontName) ? "vni" : null;
}

function elected(votes: Readonly<Record<LegacyEncoding, number>>): LegacyEncoding | null {
  if (votes.tcvn3 === 0 && votes.vni === 0) return null;
  return votes.tcvn3 >= votes.vni ? "tcvn3" : "vni";
}
