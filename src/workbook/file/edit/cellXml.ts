import { formatCell } from "../../../cells/address";
import type { WrittenContent } from "../../../plan/plan";
import { escapeCellText, escapeXml } from "../xml/text";

/**
 * A cell as XML. Texts stand in the cell itself, so that the shared ones need no renumbering; Excel moves them
 * over when it saves. A blank cell without a look of its own is nothing at all.
 */
export function cellXml(
  prefix: string,
  place: { readonly row: number; readonly column: number },
  content: WrittenContent,
  style: number
): string {
  const start = `<${prefix}c r="${formatCell(place)}"${style === 0 ? "" : ` s="${style}"`}`;
  const end = `</${prefix}c>`;
  const value = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  switch (content.kind) {
    case "blank":
      return style === 0 ? "" : `${start}/>`;
    case "number":
      return `${start}>${value(String(content.value))}${end}`;
    case "text": {
      const space = /^\s|\s$|[\n\t]| {2}/.test(content.value) ? ' xml:space="preserve"' : "";
      const text = escapeCellText(content.value);
      return `${start} t="inlineStr"><${prefix}is><${prefix}t${space}>${text}</${prefix}t></${prefix}is>${end}`;
    }
    case "formula": {
      const formula = `<${prefix}f>${escapeXml(content.formula)}</${prefix}f>`;
      const { cached } = content;
      if (typeof cached === "string") {
        return `${start} t="str">${formula}${value(escapeCellText(cached))}${end}`;
      }
      return `${start}>${formula}${cached === null ? "" : value(String(cached))}${end}`;
    }
  }
}
