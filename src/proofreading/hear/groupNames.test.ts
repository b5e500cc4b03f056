import { expect, test } from "vitest";
import { lex } from "./lexer";
import { nameBook } from "./nameBook";

const names = nameBook({
  units: [],
  labels: [["Chất lượng giải quyết (DVCTT)", "onlineServices"]],
  present: new Set(["onlineServices"] as const),
  periods: new Map(),
});

const groupsIn = (text: string) =>
  lex(text, names).tokens.flatMap((token) => (token.kind === "group" ? [token.typed] : []));

test("a name that is plain words, too, is heard where a sentence writes it as a name", () => {
  expect(groupsIn("Nhóm Chất lượng giải quyết đạt 10/12 điểm.")).toEqual(["Chất lượng giải quyết"]);
  expect(groupsIn("Cần nâng cao chất lượng giải quyết hồ sơ.")).toEqual([]);
  expect(groupsIn("Chất lượng giải quyết hồ sơ được nâng lên.")).toEqual([]);
  expect(groupsIn("Tăng cường kiểm tra. Chất lượng giải quyết được nâng lên.")).toEqual([]);
});
