import type { SettingRow } from "./officeSettings";

/** What a person decided while a draft was proof-read: known again by what is said, so that it holds for the next. */
export interface DraftDecisions {
  /** Points turned down, by their identity. */
  readonly ignored: ReadonlySet<string>;
  /** Figures tied by hand: what they were tied to, by the words they stand in. */
  readonly ties: ReadonlyMap<string, string>;
}

export const noDraftDecisions: DraftDecisions = { ignored: new Set(), ties: new Map() };

const ignoredKey = "draft:ignored";
const tiePrefix = "draft:tie:";

/** @example draftRows({ ignored: new Set(["…"]), ties: new Map() })[0]?.key // "draft:ignored" */
export function draftRows({ ignored, ties }: DraftDecisions): readonly SettingRow[] {
  return [
    ...[...ignored].map((value) => ({
      caption: "Soát văn bản: điểm bỏ qua",
      value,
      key: ignoredKey,
    })),
    ...[...ties].map(([value, tie]) => ({
      caption: "Soát văn bản: số gắn bằng tay",
      value,
      key: `${tiePrefix}${tie}`,
    })),
  ];
}

/** Rows back into decisions; none where the rows hold none. */
export function draftFrom(rows: readonly SettingRow[]): { readonly draft?: DraftDecisions } {
  const ignored = new Set(
    rows.flatMap(({ key, value }) => (key === ignoredKey && value !== "" ? [value] : []))
  );
  const ties = new Map(
    rows.flatMap(({ key, value }): [string, string][] =>
      key.startsWith(tiePrefix) && value !== "" ? [[value, key.slice(tiePrefix.length)]] : []
    )
  );
  return ignored.size + ties.size === 0 ? {} : { draft: { ignored, ties } };
}
