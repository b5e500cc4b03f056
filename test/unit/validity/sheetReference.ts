/** A rectangle of cells from 1, both ends included. */
export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** @example cellArea("B2:C4") */
export function cellArea(text: string): CellArea | undefined {
  const found = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/.exec(text);
  if (found === null) return undefined;
  const [, left = "", top = "", right = left, bottom = top] = found;
  const area = {
    top: Number(top),
    left: columnNumber(left),
    bottom: Number(bottom),
    right: columnNumber(right),
  };
  return area.bottom >= area.top && area.right >= area.left ? area : undefined;
}

/** Cells of a reference with its sheet; undefined when it is none or the sheet is not there. */
export function referenceSize(reference: string, sheets: readonly string[]): number | undefined {
  const found = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference);
  const sheet = found?.[1]?.replaceAll("''", "'") ?? found?.[2];
  const area = cellArea(found?.[3] ?? "");
  if (sheet === undefined || area === undefined || !sheets.includes(sheet)) return undefined;
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

/** Names of the sheets a formula speaks of; text in double quotes is none of them. */
export function sheetsOfFormula(formula: string): readonly string[] {
  const bare = formula.replaceAll(/"(?:[^"]|"")*"/g, '""');
  return [...bare.matchAll(/'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu)].map(
    ([, quoted, plain]) => quoted?.replaceAll("''", "'") ?? plain ?? ""
  );
}
