import type { Hundredths } from "../../decision766/hundredths";
import type { Quantity } from "../../scoring/assessment";
import { formatCount, formatHundredths, formatPercent } from "../format/number";
import type { Span } from "../paragraph";

export type Part = string | Span | readonly Span[];

/** Words and figures as one run of spans. @example say`đạt ${points(total)} điểm` */
export function say(words: TemplateStringsArray, ...parts: readonly Part[]): readonly Span[] {
  return joined(words.flatMap((text, index) => [text, parts[index] ?? ""]));
}

/** Parts one behind the other, neighbouring words joined. */
export function joined(parts: readonly Part[]): readonly Span[] {
  const spans: Span[] = [];
  for (const part of parts.flatMap((each): readonly Span[] =>
    typeof each === "string" ? [{ kind: "words", text: each }] : "kind" in each ? [each] : each
  )) {
    const last = spans.at(-1);
    if (part.text === "") continue;
    if (part.kind === "words" && last?.kind === "words")
      spans[spans.length - 1] = { kind: "words", text: last.text + part.text };
    else spans.push(part);
  }
  return spans;
}

/** "a", "a và b", "a, b và c". */
export function listed(items: readonly Part[]): readonly Span[] {
  // "Tiến độ; Công khai, minh bạch; Mức độ hài lòng": a comma that belongs to a name must not part two.
  const holdsComma = items.some((item) => typeof item === "string" && item.includes(","));
  const [between, last] = holdsComma && items.length > 2 ? ["; ", "; "] : [", ", " và "];
  return joined(
    items.flatMap((item, index) =>
      index === 0 ? [item] : [index === items.length - 1 ? last : between, item]
    )
  );
}

/** Sentences one behind the other, empty ones left out. */
export function sentences(parts: readonly (readonly Span[] | null)[]): readonly Span[] {
  const given = parts.filter((part) => part !== null).filter((part) => part.length > 0);
  return joined(given.flatMap((part, index) => (index === 0 ? [part] : [" ", part])));
}

/** Points without their unit. */
export function points({ value, origin }: Quantity<Hundredths>): Span {
  return { kind: "figure", text: formatHundredths(value), origin };
}

/** The size of a signed value: the direction word says the sign. */
export function size({ value, origin }: Quantity<Hundredths>): Span {
  return { kind: "figure", text: formatHundredths(value).replace(/^-/, ""), origin };
}

export function percent({ value, origin }: Quantity<Hundredths>): Span {
  return { kind: "figure", text: formatPercent(value), origin };
}

export function count({ value, origin }: Quantity): Span {
  return { kind: "figure", text: formatCount(Math.abs(value)), origin };
}

/** A number this text counts itself, over the cells it counted. */
export function counted(value: number, over: readonly (Quantity | null)[]): Span {
  const cells = over.flatMap((each) =>
    each === null ? [] : each.origin.kind === "cell" ? [each.origin.cell] : each.origin.cells
  );
  return {
    kind: "figure",
    text: formatCount(value),
    origin: { kind: "rule", rule: "count", cells, edition: null },
  };
}
