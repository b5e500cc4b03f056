import { groups as decisionGroups } from "../../decision766/groups";
import type { GroupId } from "../../decision766/identity";
import { exactNames, type ExactNames } from "./exactNames";
import { folded } from "./spelling";

/** The names a workbook knows, and all ways the groups are called. */
export interface NameBook {
  /** Folded, without "UBND", to the name as the workbook writes it. */
  readonly units: ReadonlyMap<string, string>;
  /** Longest unit name, in words. */
  readonly longestUnit: number;
  /** Folded name of a group to what it may mean in this workbook. */
  readonly groups: ReadonlyMap<string, readonly GroupId[]>;
  /** Names that are heard in running text, by their first word, the longest first; each as its words. */
  readonly spoken: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Those of them that are plain words, too: the group only where they are written as a name within a sentence. */
  readonly plain: ReadonlySet<string>;
  /** Names that are plain words and no label of the workbook: the group only right before its points. */
  readonly beforePoints: ReadonlySet<string>;
  /** Short forms, in the very letters: "TĐGQ" to what it may mean here. */
  readonly initials: ReadonlyMap<string, readonly GroupId[]>;
  /** Labels of periods that no rule of dates reads, folded, to their keys. */
  readonly periods: ReadonlyMap<string, string>;
  /** Names of units and groups letter by letter, for texts that write them so. */
  readonly exact: ExactNames;
}

/** How people call the groups besides the Decision's and the portal's names. */
const spokenNames: readonly (readonly [string, GroupId])[] = [
  ["công khai minh bạch", "transparency"],
  ["công khai, minh bạch", "transparency"],
  ["công khai và minh bạch", "transparency"],
  ["công khai - minh bạch", "transparency"],
  ["tính công khai, minh bạch", "transparency"],
  ["tiến độ giải quyết", "timeliness"],
  ["tiến độ giải quyết công việc", "timeliness"],
  ["tiến độ giải quyết hồ sơ", "timeliness"],
  ["tiến độ, kết quả giải quyết", "timeliness"],
  ["tiến độ và kết quả giải quyết", "timeliness"],
  ["tiến độ xử lý công việc", "timeliness"],
  ["tiến độ xử lý hồ sơ", "timeliness"],
  ["kết quả giải quyết hồ sơ", "timeliness"],
  ["dịch vụ công trực tuyến", "onlineServices"],
  ["cung cấp dịch vụ công trực tuyến", "onlineServices"],
  ["cung cấp dịch vụ trực tuyến", "onlineServices"],
  ["chất lượng giải quyết (dvctt)", "onlineServices"],
  ["chất lượng giải quyết", "onlineServices"],
  ["dvc trực tuyến", "onlineServices"],
  ["dvctt", "onlineServices"],
  ["thanh toán trực tuyến", "onlinePayment"],
  ["thanh toán điện tử", "onlinePayment"],
  ["mức độ hài lòng", "satisfaction"],
  ["sự hài lòng", "satisfaction"],
  ["hài lòng của người dân, doanh nghiệp", "satisfaction"],
  ["mức độ hài lòng của người dân, doanh nghiệp", "satisfaction"],
  ["mức độ hài lòng của người dân và doanh nghiệp", "satisfaction"],
  ["số hóa hồ sơ", "digitization"],
  ["mức độ số hóa", "digitization"],
  ["mức độ số hóa hồ sơ", "digitization"],
  ["số hóa hồ sơ, giấy tờ, kết quả giải quyết", "digitization"],
];

/** Short forms as offices write them: heard in capitals alone. */
const initials: readonly (readonly [string, GroupId])[] = [
  ["CKMB", "transparency"],
  ["CK-MB", "transparency"],
  ["TĐGQ", "timeliness"],
  ["TĐ GQ", "timeliness"],
  ["DVCTT", "onlineServices"],
  ["DVC TT", "onlineServices"],
  ["CLGQ", "onlineServices"],
  ["TTTT", "onlinePayment"],
  ["MĐHL", "satisfaction"],
  ["HLMĐ", "satisfaction"],
  ["SHHS", "digitization"],
];

/** Names that in running text are plain words: a group only where they fill a cell, or stand right before points. */
const plainWords = new Set([
  "công khai",
  "tiến độ",
  "thanh toán",
  "số hóa",
  "hài lòng",
  "online",
  "kết quả giải quyết",
  "nộp hồ sơ trực tuyến",
  "dịch vụ trực tuyến",
  "chất lượng giải quyết",
  "tt trực tuyến",
]);

/**
 * @param labels what the workbook calls its groups.
 * @param present the groups it has: "dịch vụ công trực tuyến" means the merged group only where that one stands.
 */
export function nameBook(input: {
  readonly units: Iterable<string>;
  readonly labels: Iterable<readonly [string, GroupId]>;
  readonly present: ReadonlySet<GroupId>;
  readonly periods: ReadonlyMap<string, string>;
}): NameBook {
  const names = new Map<string, Set<GroupId>>();
  const add = (name: string, id: GroupId): void => {
    const key = folded(name);
    names.set(key, (names.get(key) ?? new Set()).add(id));
  };
  // The Decision's merged group is meant only where the sheet has it: its names hold those of its parts.
  const meantGroups = decisionGroups.filter(
    ({ id, mergedFrom }) => mergedFrom.length === 0 || input.present.has(id)
  );
  for (const { id, name, nameVariants } of meantGroups)
    for (const each of [name, ...nameVariants]) add(each, id);
  for (const [name, id] of spokenNames) add(name, id);
  for (const [label, id] of input.labels) for (const each of callings(label)) add(each, id);
  const plain = plainCallings(input.labels);
  const groups = new Map([...names].map(([name, ids]) => [name, meant(ids, input.present)]));
  const spoken = new Map<string, (readonly string[])[]>();
  for (const name of groups.keys()) {
    if (name.length < 5 && name !== "dvctt") continue;
    const words = name.split(" ");
    const [first = ""] = words;
    spoken.set(first, [...(spoken.get(first) ?? []), words]);
  }
  for (const list of spoken.values()) list.sort((a, b) => b.length - a.length);
  const units = new Map<string, string>();
  let longestUnit = 1;
  for (const unit of input.units) {
    const key = unitKey(unit);
    units.set(key, unit);
    longestUnit = Math.max(longestUnit, key.split(" ").length);
  }
  return {
    units,
    longestUnit,
    groups,
    spoken,
    plain,
    initials: new Map(initials.map(([name, id]) => [name, meant(new Set([id]), input.present)])),
    beforePoints: new Set([...plainWords].filter((name) => !plain.has(name))),
    periods: input.periods,
    exact: exactNames(input.units, input.labels),
  };
}

/** A label without its maximum; and without a bracket at its end. @example callings("Số hóa (SH) (22 điểm)") // ["Số hóa (SH)", "Số hóa"] */
function callings(label: string): readonly string[] {
  const bare = label.replace(/\s*\([^)]*\d[^)]*\)/gu, "");
  return [...new Set([bare, bare.replace(/\s*\([^()]*\)\s*$/u, "")])];
}

function plainCallings(labels: Iterable<readonly [string, GroupId]>): ReadonlySet<string> {
  const alone = [...labels].flatMap(([label]) => callings(label).slice(1).map(folded));
  return new Set(alone.filter((name) => plainWords.has(name)));
}

function meant(ids: ReadonlySet<GroupId>, present: ReadonlySet<GroupId>): readonly GroupId[] {
  const here = [...ids].filter((id) => present.has(id));
  return here.length > 0 ? here : [...ids];
}

/** More names than a country has; beyond it all are forgotten. */
const mostKeys = 65_536;
const keys = new Map<string, string>();

/** Asked for the same names by the rules about every unit. @example unitKey("UBND xã Chí Minh") // "xã chí minh" */
export function unitKey(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  if (keys.size >= mostKeys) keys.clear();
  const key = folded(name).replace(/^(?:ubnd|ủy ban nhân dân)\s+/u, "");
  keys.set(name, key);
  return key;
}
