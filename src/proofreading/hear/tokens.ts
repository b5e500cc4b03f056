import type { GroupId } from "../../decision766/identity";

/** A number as printed: exact, with the decimals it shows. */
export interface NumberToken {
  readonly kind: "number";
  /** In ten-thousandths: 97,36 is 973600. */
  readonly value: number;
  readonly decimals: number;
  readonly mark: "comma" | "point" | "none";
  /** Spelled in words or in Roman numerals. */
  readonly spelled: boolean;
}

/** A span of time as it is named. Keys are those of the figures' periods. */
export interface PeriodToken {
  readonly kind: "period";
  readonly key: string;
  /** "tháng 5" without a year, "quý I": the year is the document's. */
  readonly yearless: boolean;
  /** The word before a day: "đến hết ngày", "đến ngày". */
  readonly until: boolean;
}

/** "kỳ trước", "tháng trước": the one before, of that kind. */
export interface RelativeToken {
  readonly kind: "relative";
  readonly of: "period" | "month" | "quarter" | "year" | "sameLastYear";
}

export interface GroupToken {
  readonly kind: "group";
  readonly groups: readonly GroupId[];
}

/** "A, B và C": several groups named together. */
export interface GroupListToken {
  readonly kind: "groupList";
  readonly groups: readonly GroupId[];
}

export interface UnitToken {
  readonly kind: "unit";
  /** Folded, without "UBND" before it. */
  readonly name: string;
  /** Whether the workbook knows the name. */
  readonly known: boolean;
}

export interface CodeToken {
  readonly kind: "code";
  readonly code: string;
}

/** A legal act: "766/QĐ-TTg" with its date where one stands behind it. */
export interface LawToken {
  readonly kind: "law";
  readonly number: string;
  readonly date: string | null;
}

export type TokenBody =
  | NumberToken
  | PeriodToken
  | RelativeToken
  | GroupToken
  | GroupListToken
  | UnitToken
  | CodeToken
  | LawToken;

/** Something the text names, and where. Places are those of the spelled text. */
export type Token = TokenBody & {
  readonly start: number;
  readonly end: number;
  /** The words themselves. */
  readonly typed: string;
};

/** A text with its tokens: `words` has "‹n0›" in place of the first token, and so on. */
export interface Lexed {
  readonly text: string;
  readonly words: string;
  readonly tokens: readonly Token[];
  /** Where each token's placeholder begins in the words. */
  readonly places: readonly number[];
}

/** Letter of a kind in a placeholder. */
export const sign: Readonly<Record<Token["kind"], string>> = {
  number: "n",
  period: "p",
  relative: "r",
  group: "g",
  groupList: "l",
  unit: "u",
  code: "c",
  law: "d",
};

/** @example placeholder(token, 3) // "‹n3›" */
export function placeholder(token: Pick<Token, "kind">, index: number): string {
  return `‹${sign[token.kind]}${String(index)}›`;
}
