import type { IndicatorCode } from "../../decision766/identity";
import { matchGroup, type GroupMatch } from "../text/groupName";
import { matchIndicator } from "../text/indicatorName";
import { tidy } from "../text/fold";
import { memoised } from "../text/memo";
import type { SheetView } from "./sheetView";

/** A label that names a group or an indicator: tables are found by them. */
export interface Anchor {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly groups: readonly GroupMatch[];
  readonly indicator: { readonly code: IndicatorCode; readonly confidence: number } | null;
}

const sureGroup = 0.7;
const sureIndicator = 0.62;

/** Plain letters of the words that every group's or indicator's name holds at least one of. */
const tellingWords =
  /cong ?khai|minh bach|tien do|truc tuyen|dvc|so ?hoa|hai long|thanh toan|tttt|ckmb|tdgq|clgq|mdsh|mdhl|shhs|kqgq|online|giai quyet|ty le|ti le|^\W*(?:chi so\s*)?[1-5]\.[1-6][ab]?(?!\d)|[a-z]_[a-z]|so hs|ho so tiep nhan|du lieu|dung han|dong bo|pakn|phan anh|dien tu|chia se/;

/** All anchors of a sheet in reading order. Costs little on sheets of other things: most texts fail a first glance. */
export function findAnchors(view: SheetView): readonly Anchor[] {
  const anchors: Anchor[] = [];
  view.forEachText((text, row, column) => {
    const meaning = labelMeaning(text);
    if (meaning !== null) anchors.push({ row, column, text: tidy(text), ...meaning });
  });
  return anchors;
}

export type LabelMeaning = Pick<Anchor, "groups" | "indicator">;

/** What a label names; null when it names neither group nor indicator. */
export function labelMeaning(label: string): LabelMeaning | null {
  return label.length < 3 || label.length > 300 || !tellingWords.test(skeleton(label))
    ? null
    : understood(label);
}

const understood = memoised((label: string): LabelMeaning | null => {
  const groups = matchGroup(label).filter(({ confidence }) => confidence >= sureGroup);
  const [best] = matchIndicator(label);
  const indicator = best !== undefined && best.confidence >= sureIndicator ? best : null;
  if (indicator !== null && indicator.confidence > (groups[0]?.confidence ?? 0)) {
    return { groups: [], indicator };
  }
  return groups.length === 0 ? null : { groups, indicator: null };
}, 20_000);

const plainLetters = new Map<string, string>();

/** Lower-case letters without marks, faster than full folding. */
function skeleton(label: string): string {
  let plain = "";
  for (const letter of label) {
    let known = plainLetters.get(letter);
    if (known === undefined) {
      known = letter
        .toLowerCase()
        .normalize("NFD")
        .replace(/\p{M}/gu, "")
        .replace("đ", "d")
        .replace("\u00a0", " ");
      plainLetters.set(letter, known);
    }
    plain += known;
  }
  return plain;
}
