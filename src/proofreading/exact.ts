import type { GridCell } from "../cells/grid";

/**
 * Numbers of this room: whole millionths, so that nothing is ever rounded by the machine. It reads cells and
 * printed figures in its own way, on purpose: a fault in the reader or the writer must not repeat itself here.
 */
export type Millionths = bigint;

const one = 1_000_000n;
const hundredth = 10_000n;

/**
 * A figure as official prose prints it, thousands parted by points or not at all.
 * @example printedNumber("1.234,5%") // 1_234_500_000n
 * @example printedNumber("1234,50") // 1_234_500_000n
 */
export function printedNumber(text: string): Millionths | null {
  const bare = text.replace(/[%*]/g, "").trim();
  if (!/^[-−]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/.test(bare)) return null;
  return fromDecimal(bare.replaceAll(".", "").replace(",", ".").replace("−", "-"));
}

/** Every number a cell may be read as; several where its text holds several or could mean two. */
export function cellNumbers(cell: GridCell): readonly Millionths[] {
  switch (cell.kind) {
    case "number": {
      const value = fromNumber(cell.value);
      return cell.numberFormat?.includes("%") === true ? [value * 100n, value] : [value];
    }
    case "text":
      return [
        ...[...tidied(cell.value).matchAll(/\d+(?:[.,]\d+)*/g)].flatMap(([typed]) =>
          readings(typed)
        ),
        ...placeInWords(cell.value),
      ];
    default:
      return [];
  }
}

const firstPlaces = [/nhất/iu, /nhì|hai/iu, /ba/iu, /tư/iu, /năm/iu];

/** "Nhất", "Hạng ba": a place that a cell says without a figure. */
function placeInWords(text: string): readonly Millionths[] {
  const word = /^\s*(?:(?:xếp\s+)?(?:hạng|thứ|giải)\s+)?(\p{L}{2,4})\s*$/iu.exec(
    text.normalize("NFC")
  )?.[1];
  const at = word === undefined ? -1 : firstPlaces.findIndex((place) => place.test(word));
  return at < 0 ? [] : [BigInt(at + 1) * one];
}

/** Spaces that people leave inside a number: "19 ,96", "334 358". */
function tidied(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/(?<=\d)\s+(?=[.,]\s*\d)|(?<=\d[.,])\s+(?=\d)/g, "")
    .replace(/(?<=\d)\s(?=\d{3}(?!\d))/g, "");
}

/** "1.234" may be a count or a ratio: both. */
function readings(typed: string): readonly Millionths[] {
  const last = Math.max(typed.lastIndexOf("."), typed.lastIndexOf(","));
  if (last < 0) return [fromDecimal(typed)];
  const [whole, fraction] = [typed.slice(0, last), typed.slice(last + 1)];
  const digits = whole.replace(/[.,]/g, "");
  const decimal = fromDecimal(`${digits}.${fraction}`);
  return fraction.length === 3 ? [fromDecimal(digits + fraction), decimal] : [decimal];
}

/** A whole league is read back for one report: most of its cells are plain numbers. */
function fromNumber(number: number): Millionths {
  const text = number.toFixed(6);
  // From 1e21 on the text has an exponent.
  return text.includes("e") ? fromDecimal(text) : BigInt(text.replace(".", ""));
}

function fromDecimal(text: string): Millionths {
  const [, sign = "", whole = "0", fraction = ""] = /^(-?)(\d*)\.?(\d*)$/.exec(text) ?? [];
  const value = BigInt(whole || "0") * one + BigInt(fraction.slice(0, 6).padEnd(6, "0"));
  return sign === "-" ? -value : value;
}

/** To hundredths, halves away from zero. */
export function rounded(value: Millionths): Millionths {
  const half = value < 0n ? -hundredth / 2n : hundredth / 2n;
  return ((value + half) / hundredth) * hundredth;
}

/** part / whole × scale, to hundredths, halves away from zero. */
export function share(part: Millionths, whole: Millionths, scale: bigint): Millionths | null {
  if (whole === 0n) return null;
  const top = part * scale * 100n;
  const negative = top < 0n !== whole < 0n;
  const [a, b] = [top < 0n ? -top : top, whole < 0n ? -whole : whole];
  const hundredths = (2n * a + b) / (2n * b);
  return (negative ? -hundredths : hundredths) * hundredth;
}

export function fromHundredths(value: number): Millionths {
  return BigInt(value) * hundredth;
}

export function fromCount(value: number): Millionths {
  return BigInt(Math.round(value)) * one;
}

function size(value: Millionths): Millionths {
  return value < 0n ? -value : value;
}

/** As an official would write it, for messages. */
export function shownNumber(value: Millionths): string {
  const digits = String(size(value)).padStart(7, "0");
  const fraction = digits.slice(-6).replace(/0+$/, "");
  return `${value < 0n ? "-" : ""}${digits.slice(0, -6)}${fraction === "" ? "" : `,${fraction}`}`;
}
