import { expect, it } from "vitest";
import { plainText } from "./plainText";

it("is as long as the text, so that what is found in it stands at the same place there", () => {
  expect(plainText("Tháng 9 – ĐỘT XUẤT")).toBe("thang 9 – dot xuat");
  // Letters that come apart, and marks without a letter, are one space each.
  expect(plainText("Công ty 한국 Tháng 9")).toBe("cong ty    thang 9");
  expect(plainText("Q̣uý 3")).toBe("q uy 3");
});
