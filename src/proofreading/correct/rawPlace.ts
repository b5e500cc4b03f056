/**
 * Place in the XML of a text, of a place in the text: entities are several letters there.
 * @example rawPlace("a&amp;b", 2) // 6
 */
export function rawPlace(source: string, place: number): number {
  let seen = 0;
  const unit = /&(?:#x[0-9a-f]+|#\d+|\w+);|\r\n|[\s\S]/giu;
  for (let match = unit.exec(source); match !== null; match = unit.exec(source)) {
    if (seen >= place) return match.index;
    const length = match[0].startsWith("&")
      ? entityLength(match[0])
      : match[0] === "\r\n"
        ? 1
        : match[0].length;
    seen += length;
  }
  return source.length;
}

/** Letters beyond the first plane count twice. */
function entityLength(entity: string): number {
  const [, hex, decimal] = /^&#(?:x([0-9a-f]+)|(\d+));$/i.exec(entity) ?? [];
  const code =
    hex !== undefined ? Number.parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : 0;
  return code > 0xffff ? 2 : 1;
}
