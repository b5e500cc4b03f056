import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";

import { builtPages } from "./builtPages";
import { giveFile, openInExcel, openInTab, samples } from "./openPane";
import { withPages } from "./withPages";

const surroundings = withPages();

describe("nothing leaves the machine", () => {
  it("in Excel: the whole work asks nobody but the page's own server and Microsoft's library", async () => {
    const { browser, origin } = surroundings();
    const { page, seen } = await openInExcel(browser, origin, samples.ward);
    for (const tab of ["Tính điểm", "Phân tích", "Cài đặt", "Báo cáo"]) {
      await page.getByRole("tab", { name: tab }).click();
    }
    await page.getByRole("button", { name: "Chèn vào trang báo cáo" }).click();
    await page.getByText("Đã viết báo cáo").waitFor();
    expect(seen.stopped).toEqual([]);
    await page.context().close();
  });

  it("in a browser tab: a file is opened and analysed without a request", async () => {
    const { browser, origin } = surroundings();
    const { page, seen } = await openInTab(browser, origin);
    await giveFile(page, samples.ward);
    await page.getByRole("button", { name: "Lập báo cáo" }).click();
    await page.getByRole("button", { name: "Chèn vào trang báo cáo" }).click();
    await page.getByText("Đã viết báo cáo").waitFor();
    expect(seen.stopped).toEqual([]);
    await page.context().close();
  });
});

describe("the policy of the page", () => {
  it("allows no inline script, no eval, and connections to its own server alone", async () => {
    const html = await readFile(`${builtPages}/taskpane.html`, "utf8");
    const policy = /Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1] ?? "";
    const rules = new Map(
      policy.split(";").map((rule) => {
        const [name = "", ...values] = rule.trim().split(/\s+/);
        return [name, values.join(" ")];
      })
    );
    expect(rules.get("default-src")).toBe("'none'");
    expect(rules.get("script-src")).toBe("'self' https://appsforoffice.microsoft.com");
    expect(rules.get("connect-src")).toBe("'self'");
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(html).not.toMatch(/\son\w+=/);
  });

  it("is obeyed by the browser: a request elsewhere is refused", async () => {
    const { browser, origin } = surroundings();
    const { page, seen } = await openInTab(browser, origin);
    await page.getByText("Thả tệp Excel").waitFor();
    const refused = await page.evaluate(async () => {
      try {
        await fetch("https://elsewhere.example/");
        return false;
      } catch {
        return true;
      }
    });
    expect(refused).toBe(true);
    expect(seen.stopped).toEqual([]);
    await page.context().close();
  });
});
