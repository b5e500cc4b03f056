// @vitest-environment jsdom
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";

import { hostOrigin, manifestFor } from "../../webpack.config.js";
import { addresses, parseManifest } from "../manifest/manifestText";
import { builtPages } from "./builtPages";

describe("the manifest that is delivered", () => {
  it("names the web server of the setting everywhere, and nothing of development", async () => {
    const text = await readFile(`${builtPages}/manifest.xml`, "utf8");
    expect(text).not.toContain("localhost");
    const origins = addresses(text).map((address) => new URL(address).origin);
    expect([...new Set(origins)]).toEqual(["https://diem766.example.vn"]);
  });

  it("points to files that are delivered with it", async () => {
    const text = await readFile(`${builtPages}/manifest.xml`, "utf8");
    for (const address of addresses(text)) {
      const { pathname } = new URL(address);
      expect(pathname === "/" || existsSync(`${builtPages}${pathname}`), pathname).toBe(true);
    }
  });

  it("calls commands that the delivered program gives their work", async () => {
    const names = parseManifest(await readFile(`${builtPages}/manifest.xml`, "utf8"))
      .all("FunctionName")
      .map((element) => element.textContent);
    const scripts = (await readdir(`${builtPages}/js`)).filter((file) =>
      /^taskpane\..*\.js$/.test(file)
    );
    const program = (
      await Promise.all(scripts.map((file) => readFile(`${builtPages}/js/${file}`, "utf8")))
    ).join("");
    expect(new Set(names)).toEqual(new Set(["scoreNow", "insertReport", "mendFormulas"]));
    const { actions } = JSON.parse(await readFile(`${builtPages}/shortcuts.json`, "utf8")) as {
      readonly actions: readonly { readonly id: string }[];
    };
    const pressed = new Set([...names, ...actions.map(({ id }) => id)]);
    for (const name of pressed) expect(program).toContain(`["${name}"`);
  });

  it("comes with a list of functions that can be read", async () => {
    const list: unknown = JSON.parse(await readFile(`${builtPages}/functions.json`, "utf8"));
    expect(list).toHaveProperty("functions");
  });
});

describe("the setting", () => {
  it("is the address alone", () => {
    expect(hostOrigin("https://diem766.example.vn")).toBe("https://diem766.example.vn");
    expect(() => hostOrigin("https://diem766.example.vn/")).toThrow("SCORE766_ORIGIN");
    expect(() => hostOrigin("http://diem766.example.vn")).toThrow("SCORE766_ORIGIN");
    expect(() => hostOrigin("diem766")).toThrow("SCORE766_ORIGIN");
    expect(() => hostOrigin("https://diem766.example.vn?a=1")).toThrow("SCORE766_ORIGIN");
  });

  it("may name a folder of the server", () => {
    const address = "https://host.example.vn/score766";
    expect(hostOrigin(address)).toBe(address);
    expect(() => hostOrigin(`${address}/`)).toThrow("SCORE766_ORIGIN");
    expect(
      manifestFor("<AppDomain>https://localhost:3000</AppDomain> https://localhost:3000/a", address)
    ).toBe(`<AppDomain>https://host.example.vn</AppDomain> ${address}/a`);
  });

  it("takes the place of the development address in every corner", () => {
    const made = manifestFor(
      "<a>https://localhost:3000</a> https://localhost:3000/b",
      "https://x.vn"
    );
    expect(made).toBe("<a>https://x.vn</a> https://x.vn/b");
  });
});
