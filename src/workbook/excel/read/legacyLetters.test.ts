import { describe, expect, it } from "vitest";
import { hasOldLetters } from "./legacyLetters";

describe("letters of old fonts", () => {
  it.each([
    ["TCVN3", "Tæng hîp", true],
    ["TCVN3 capitals", "Sè ho¸ hå s¬", true],
    ["VNI", "Ñaùnh giaù chaát löôïng", true],
    ["Unicode", "Công khai, minh bạch; mức độ hài lòng – số hoá hồ sơ: À Á Ã Ê Ì Ò Õ Ù Ý", false],
    ["Unicode, decomposed", "Tiến độ giải quyết công việc".normalize("NFD"), false],
    ["symbols", "±0,5 m² 20°C 3×4 · §1", false],
  ])("%s: %s", (_case, text, expected) => {
    expect(hasOldLetters([text])).toBe(expected);
  });
});
