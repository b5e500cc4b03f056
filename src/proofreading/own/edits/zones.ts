import {
  blocksOf,
  spansText,
  type ReportBlock,
  type ReportDocument,
} from "../../../report/reportDocument";
import { plainText } from "./sentences";

/**
 * Whose a line of a report is. `cells`: it says what the sheet gives; `office`: offered, for a person to confirm, to
 * rewrite or to strike out; `hand`: who gets it and who signs; `blanks`: it has places to be filled in. Any other is of the
 * frame: headings, captions, the letterhead.
 */
export type Zone = "cells" | "office" | "hand" | "blanks" | "frame";

const blank = /\.{3}|…/u;

/** @example isBlank("………………") // true */
export function isBlank(words: string): boolean {
  return blank.test(words);
}

/** @example zonesOf(document)("- Lưu: VT.") // "hand" */
export function zonesOf(document: ReportDocument): (line: string) => Zone {
  const zones = new Map<string, Zone>();
  const put = (zone: Zone, lines: readonly string[]): void => {
    for (const line of lines) zones.set(plainText(line), zone);
  };
  const { recipients, signature } = document;
  put("hand", ["Nơi nhận:", ...recipients, ...signature.titles, signature.name]);
  for (const block of blocksOf(document)) put(...zoneOfBlock(block));
  return (line) => {
    const plain = plainText(line);
    const zone = zones.get(plain) ?? "frame";
    return isBlank(plain) && zone !== "hand" && zone !== "office" ? "blanks" : zone;
  };
}

function zoneOfBlock(block: ReportBlock): readonly [Zone, readonly string[]] {
  switch (block.kind) {
    case "paragraph":
      return [block.because === null ? "cells" : "office", [spansText(block.spans)]];
    case "table": {
      const isTasks = block.header.flat().some(({ text }) => text === "Nhiệm vụ");
      const texts = block.rows.flatMap(({ cells }) => cells.map(({ span }) => span.text));
      return [isTasks ? "office" : "cells", texts];
    }
    case "point":
    case "charts":
      return ["frame", []];
  }
}
