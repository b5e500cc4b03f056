import { settingsRegion } from "../memory/memoryRows";
import { amountKeys, type AmountKey, type Amounts } from "../narrative/library/amounts";
import type { GroupId } from "../decision766/identity";
import { hundredths } from "../decision766/hundredths";
import type { GradeBand, TieRule } from "../scoring/assessment";
import { draftFrom, draftRows, noDraftDecisions, type DraftDecisions } from "./draftDecisions";
import type { LabelCorrection } from "../sheet/scoreboard";
import { namePatternFault } from "./namePattern";
import { targetIn, targetValue, type TaskTarget, type TaskTargets } from "./taskTargets";
import {
  emptyOfficeDetails,
  type OfficeDetails,
  type SignerForm,
  type TaskForm,
} from "./officeDetails";

/** What a workbook remembers, so that nothing is asked twice. */
export interface OfficeSettings {
  readonly details: OfficeDetails;
  /** By library entry: a person confirmed or dropped it. */
  readonly causeDecisions: ReadonlyMap<string, "confirmed" | "dropped">;
  readonly corrections: readonly LabelCorrection[];
  /** The office's own grades, best first; absent: the usual ones. */
  readonly gradeBands?: readonly GradeBand[];
  /** Absent: the usual rule. */
  readonly tieRule?: TieRule;
  /** Whether Excel starts the add-in with the workbook; absent: nobody has been asked yet. */
  readonly startup?: Startup;
  /** How Word files are named; absent: as the common configuration or the program has it. See namePattern. */
  readonly fileName?: string;
  /** A person's own wording of a paragraph, by a key that names board and paragraph. */
  readonly wordings?: ReadonlyMap<string, string>;
  /** What the office set itself; absent: nothing. */
  readonly targets?: TaskTargets;
  /** What a person decided while a draft was proof-read. */
  readonly draft?: DraftDecisions;
}

export type Startup = "load" | "none";

export const emptySettings: OfficeSettings = {
  details: emptyOfficeDetails,
  causeDecisions: new Map(),
  corrections: [],
};

/** One row of the settings sheet: what it is (for people), the value, and the key (for the program). */
export interface SettingRow {
  readonly caption: string;
  readonly value: string;
  readonly key: string;
}

export { settingsRegion };

type TextKey =
  | "parent"
  | "office"
  | "place"
  | "numberSymbol"
  | "signerForm"
  | "signerName"
  | "dataSource"
  | "tasks"
  | "taskDeadline";
type ListKey = "signerTitles" | "recipients" | "legalBases";

const textCaptions: readonly (readonly [TextKey, string])[] = [
  ["parent", "Cơ quan cấp trên"],
  ["office", "Tên cơ quan"],
  ["place", "Địa danh"],
  ["numberSymbol", "Ký hiệu văn bản"],
  ["signerForm", "Hình thức ký"],
  ["signerName", "Người ký"],
  ["dataSource", "Nguồn số liệu"],
  ["tasks", "Cách ghi nhiệm vụ"],
  ["taskDeadline", "Thời hạn thực hiện nhiệm vụ"],
];
const listCaptions: readonly (readonly [ListKey, string])[] = [
  ["signerTitles", "Chức vụ ký"],
  ["recipients", "Nơi nhận"],
  ["legalBases", "Căn cứ"],
];
const amountCaptions: Readonly<Record<AmountKey, string>> = {
  dailyFilings: "Số hồ sơ trực tuyến bình quân mỗi ngày",
  onlineShare: "Tỷ lệ hồ sơ trực tuyến phấn đấu",
  receiveBy: "Giờ tiếp nhận hồ sơ trực tuyến hằng ngày",
  usedProcedures: "Số thủ tục có phát sinh hồ sơ phấn đấu",
  caseSystem: "Tên hệ thống giải quyết thủ tục hành chính",
};
const amountPrefix = "amount:";
const sourcesKey = "sourcesSheet";
const causePrefix = "cause:";
const labelPrefix = "label:";
const bandPrefix = "grade:";
const wordingPrefix = "text:";
export const targetPrefix = "target:";
const tieKey = "tieRule";
const fileNameKey = "fileName";
const startupKey = "startup";

/** @example rowsOf(emptySettings)[0] // { caption: "Cơ quan cấp trên", value: "", key: "parent" } */
export function rowsOf({
  details,
  causeDecisions,
  corrections,
  gradeBands = [],
  tieRule,
  fileName,
  startup,
  wordings = new Map(),
  targets = new Map(),
  draft = noDraftDecisions,
}: OfficeSettings): readonly SettingRow[] {
  return [
    ...textCaptions.map(([key, caption]) => ({
      caption,
      value: key === "tasks" ? taskForms[details.tasks] : details[key],
      key,
    })),
    ...listCaptions.flatMap(([key, caption]) =>
      details[key].map((value) => ({ caption, value, key }))
    ),
    ...amountKeys
      .filter((key) => details.amounts[key] !== "")
      .map((key) => ({
        caption: amountCaptions[key],
        value: details.amounts[key],
        key: `${amountPrefix}${key}`,
      })),
    ...(details.sourcesSheet
      ? [{ caption: "Trang nguồn số liệu", value: yes, key: sourcesKey }]
      : []),
    ...[...causeDecisions].map(([entry, value]) => ({
      caption: "Nguyên nhân, giải pháp",
      value,
      key: `${causePrefix}${entry}`,
    })),
    ...corrections.map(({ label, meaning }) => ({
      caption: "Tên nhóm đã sửa",
      value: meaning,
      key: `${labelPrefix}${label}`,
    })),
    ...gradeBands.map(({ name, from }) => ({
      caption: "Xếp loại, từ (phần trăm của điểm)",
      value: String(from),
      key: `${bandPrefix}${name}`,
    })),
    ...(tieRule === undefined
      ? []
      : [{ caption: "Xếp hạng khi bằng điểm", value: tieRule, key: tieKey }]),
    ...(fileName === undefined
      ? []
      : [{ caption: "Cách đặt tên tệp Word", value: fileName, key: fileNameKey }]),
    ...(startup === undefined
      ? []
      : [{ caption: "Tự nạp Score766 khi mở tệp", value: startup, key: startupKey }]),
    ...keptRows(wordings, targets),
    ...draftRows(draft),
  ];
}

/** A person's own wordings, and what the office set itself. */
function keptRows(
  wordings: ReadonlyMap<string, string>,
  targets: TaskTargets
): readonly SettingRow[] {
  return [
    ...[...wordings].map(([place, value]) => ({
      caption: "Đoạn văn đã sửa",
      value,
      key: `${wordingPrefix}${place}`,
    })),
    ...[...targets].map(([place, target]) => ({
      caption: "Chỉ tiêu đã chọn",
      value: targetValue(target),
      key: `${targetPrefix}${place}`,
    })),
  ];
}

/** Rows back into settings; a row that is not understood is passed over. */
export function settingsFrom(rows: readonly SettingRow[]): OfficeSettings {
  const text = (key: TextKey) => rows.find((row) => row.key === key)?.value ?? "";
  const list = (key: ListKey) =>
    rows.filter((row) => row.key === key && row.value !== "").map(({ value }) => value);
  const form = signerForms.find((each) => each === text("signerForm"));
  return {
    details: {
      parent: text("parent"),
      office: text("office"),
      place: text("place"),
      numberSymbol: text("numberSymbol"),
      signerForm: form ?? "direct",
      signerName: text("signerName"),
      signerTitles: list("signerTitles"),
      recipients: list("recipients"),
      legalBases: list("legalBases"),
      dataSource: text("dataSource"),
      tasks: text("tasks") === taskForms.table ? "table" : "list",
      taskDeadline: text("taskDeadline"),
      amounts: amountsFrom(rows),
      sourcesSheet: rows.some(({ key, value }) => key === sourcesKey && value === yes),
    },
    causeDecisions: new Map(
      rows.flatMap(({ key, value }): [string, "confirmed" | "dropped"][] =>
        key.startsWith(causePrefix) && (value === "confirmed" || value === "dropped")
          ? [[key.slice(causePrefix.length), value]]
          : []
      )
    ),
    corrections: rows.flatMap(({ key, value }): LabelCorrection[] => {
      const meaning = meaningOf(value);
      return key.startsWith(labelPrefix) && meaning !== null
        ? [{ label: key.slice(labelPrefix.length), meaning }]
        : [];
    }),
    ...scoringFrom(rows),
    ...fileNameFrom(rows),
    ...startupFrom(rows),
    ...wordingsFrom(rows),
    ...targetsFrom(rows),
    ...draftFrom(rows),
  };
}

function amountsFrom(rows: readonly SettingRow[]): Amounts {
  const of = (key: AmountKey): string =>
    rows.find((row) => row.key === `${amountPrefix}${key}`)?.value ?? "";
  return {
    dailyFilings: of("dailyFilings"),
    onlineShare: of("onlineShare"),
    receiveBy: of("receiveBy"),
    usedProcedures: of("usedProcedures"),
    caseSystem: of("caseSystem"),
  };
}

function scoringFrom(rows: readonly SettingRow[]): Pick<OfficeSettings, "gradeBands" | "tieRule"> {
  const gradeBands = rows.flatMap(({ key, value }): GradeBand[] =>
    key.startsWith(bandPrefix) && /^\d{1,5}$/.test(value)
      ? [{ name: key.slice(bandPrefix.length), from: hundredths(Number(value)) }]
      : []
  );
  const tie = rows.find(({ key }) => key === tieKey)?.value;
  const tieRule = tieRules.find((rule) => rule === tie);
  return {
    ...(gradeBands.length === 0 ? {} : { gradeBands }),
    ...(tieRule === undefined ? {} : { tieRule }),
  };
}

function fileNameFrom(rows: readonly SettingRow[]): Pick<OfficeSettings, "fileName"> {
  const fileName = rows.find(({ key }) => key === fileNameKey)?.value ?? "";
  return fileName === "" || namePatternFault(fileName) !== null ? {} : { fileName };
}

function startupFrom(rows: readonly SettingRow[]): Pick<OfficeSettings, "startup"> {
  const value = rows.find(({ key }) => key === startupKey)?.value;
  return value === "load" || value === "none" ? { startup: value } : {};
}

function wordingsFrom(rows: readonly SettingRow[]): Pick<OfficeSettings, "wordings"> {
  const wordings = new Map(
    rows.flatMap(({ key, value }): [string, string][] =>
      key.startsWith(wordingPrefix) && value !== ""
        ? [[key.slice(wordingPrefix.length), value]]
        : []
    )
  );
  return wordings.size === 0 ? {} : { wordings };
}

function targetsFrom(rows: readonly SettingRow[]): Pick<OfficeSettings, "targets"> {
  const targets = new Map(
    rows.flatMap(({ key, value }): [string, TaskTarget][] => {
      if (!key.startsWith(targetPrefix)) return [];
      const place = key.slice(targetPrefix.length);
      const target = targetIn(place, value);
      return target === null ? [] : [[place, target]];
    })
  );
  return targets.size === 0 ? {} : { targets };
}

const yes = "có";
const taskForms: Readonly<Record<TaskForm, string>> = { list: "danh sách", table: "bảng" };
const signerForms: readonly SignerForm[] = ["direct", "KT.", "TM.", "TL.", "TUQ.", "Q."];
const tieRules: readonly TieRule[] = ["competition", "dense", "rowOrder"];

const meanings: readonly (GroupId | "ignore")[] = [
  "transparency",
  "timeliness",
  "onlineServices",
  "onlinePayment",
  "satisfaction",
  "digitization",
  "onlineService22",
  "ignore",
];

function meaningOf(value: string): GroupId | "ignore" | null {
  return meanings.find((each) => each === value) ?? null;
}
