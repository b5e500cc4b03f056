import type { TieRule } from "../../scoring/assessment";
import type { SignerForm } from "../officeDetails";

/** The keys of `cau-hinh.json`: what an administrator writes, in Vietnamese without marks. */
export const centralKeys = {
  gradeBands: "xepLoai",
  tieRule: "khiBangDiem",
  letterhead: "coQuan",
  signer: "nguoiKy",
  recipients: "noiNhan",
  legalBases: "canCu",
  dataSource: "nguonSoLieu",
  library: "thuVien",
  fileName: "tenTep",
} as const;

export const bandKeys = { name: "ten", from: "tu" } as const;
export const letterheadKeys = {
  parent: "capTren",
  office: "ten",
  place: "diaDanh",
  numberSymbol: "kyHieu",
} as const;
export const signerKeys = {
  signerForm: "hinhThuc",
  signerTitles: "chucVu",
  signerName: "hoTen",
} as const;
export const libraryKeys = {
  kind: "loai",
  about: "ve",
  text: "noiDung",
  actor: "aiThucHien",
  basis: "canCu",
  condition: "dieuKien",
} as const;

/** Ranks that four units get of which the second and third have equal points. */
export const tieRuleWords: Readonly<Record<TieRule, string>> = {
  competition: "1224",
  dense: "1223",
  rowOrder: "1234",
};

export const signerFormWords: Readonly<Record<SignerForm, string>> = {
  direct: "trực tiếp",
  "TM.": "TM.",
  "KT.": "KT.",
  "TL.": "TL.",
  "TUQ.": "TUQ.",
  "Q.": "Q.",
};

/** The key of a record whose word this is; null when none is. */
export function keyOfWord<Key extends string>(
  words: Readonly<Record<Key, string>>,
  word: unknown
): Key | null {
  for (const key in words) if (words[key] === word) return key;
  return null;
}
