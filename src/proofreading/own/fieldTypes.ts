/** How a field is heard: by what kind of word or token. */
export type FieldType =
  | "hundredths"
  | "percent"
  | "count"
  | "period"
  | "unit"
  | "units"
  | "group"
  | "groups"
  | "code"
  | "law"
  | "grade"
  | "title"
  | "lacking"
  | "months"
  | "ways"
  | "halves"
  | keyof typeof ownWords;

/** Words for the values of a field, as this room knows them. */
export const ownWords = {
  direction: { tăng: "up", giảm: "down" },
  way: { lên: "up", xuống: "down" },
  conjunction: { nhưng: "but", và: "and" },
  position: { "vị trí": "place", "thứ tự công bố": "published" },
  side: { "liền trên": "above", "liền dưới": "below" },
  compared: { "cao hơn": "more", "thấp hơn": "less" },
  portion: { "phần lớn": "most", "một nửa": "half" },
  counted: {
    "thủ tục": "procedures",
    "dịch vụ công": "services",
    "hồ sơ": "dossiers",
    "phản ánh, kiến nghị": "petitions",
    xã: "communes",
  },
} as const;

const hundredthsFields = [
  "points",
  "max",
  "lost",
  "gap",
  "winnable",
  "printed",
  "sum",
  "amount",
  "fromPoints",
  "toPoints",
  "best",
  "worst",
  "mean",
  "least",
  "most",
  "median",
  "lowest",
  "highest",
  "lower",
  "upper",
  "beyond",
  "below",
];
const periodFields = [
  "period",
  "against",
  "first",
  "last",
  "bestAt",
  "worstAt",
  "whole",
  "lastOld",
  "firstNew",
  "openFrom",
  "openTo",
];

const typeOfName: ReadonlyMap<string, FieldType> = new Map([
  ["unit", "unit"],
  ["other", "unit"],
  ["names", "units"],
  ["subject", "group"],
  ["group", "group"],
  ["set", "groups"],
  ["code", "code"],
  ["law", "law"],
  ["grade", "grade"],
  ["set766", "title"],
  ["lacking", "lacking"],
  ["values", "months"],
  ["ways", "ways"],
  ["own", "halves"],
  ["others", "halves"],
]);

/** @example typeOfField("lost") // "hundredths" */
export function typeOfField(field: string, kind: string): FieldType {
  if (field === "last" && kind === "tieApart") return "count";
  if (kind === "bounds" && (field === "best" || field === "worst")) return "count";
  if (hundredthsFields.includes(field)) return "hundredths";
  if (periodFields.includes(field)) return "period";
  if (field === "percent" || field === "share") return "percent";
  if (/^(?:place|own|others)Direction$|^direction2$/.test(field)) return "direction";
  if (/^counted\d?$/.test(field)) return "counted";
  if (field in ownWords) return field as keyof typeof ownWords;
  return typeOfName.get(field) ?? "count";
}
