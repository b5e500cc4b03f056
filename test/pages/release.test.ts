import { execFile, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { strFromU8, unzipSync } from "fflate";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { releaseFiles, releaseZip } from "../../packaging/release.mjs";
import { findChromium } from "../host/chromium";
import { routeRequests } from "../host/browserPlug";
import { describeWith } from "../programs/programs";
import { builtPages } from "./builtPages";
import { giveFile, samples } from "./openPane";

const run = promisify(execFile);
const name = "score766-test";
let folder: string;
let files: Readonly<Record<string, Uint8Array>>;

/** Unpacks the zip as an administrator does. */
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "score766-release-"));
  // A web server reads it under a name of its own.
  await chmod(folder, 0o755);
  files = unzipSync(releaseZip(await releaseFiles(builtPages), name));
  for (const [file, bytes] of Object.entries(files)) {
    await mkdir(path.join(folder, path.dirname(file)), { recursive: true });
    await writeFile(path.join(folder, file), bytes);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const setAddress = (address: string) =>
  run("sh", [path.join(folder, name, "dat-dia-chi.sh"), address]);
const manifest = () => readFile(path.join(folder, name, "dist/manifest.xml"), "utf8");

describe("the release", () => {
  it("holds what an office needs, each file by its sum", () => {
    const names = Object.keys(files).map((file) => file.slice(name.length + 1));
    for (const file of [
      "score766.html",
      "dat-dia-chi.sh",
      "dat-dia-chi.ps1",
      "dat-cau-hinh.sh",
      "dat-cau-hinh.ps1",
      "may-chu/nginx.conf",
      "may-chu/Caddyfile",
      "dist/web.config",
      "dist/taskpane.html",
      "dist/index.html",
      "dist/kiem-tra.html",
      "dist/phien-ban.json",
      "dist/sw.js",
      "dist/huong-dan.html",
      "trien-khai.md",
      "sbom.json",
      "licences.txt",
    ]) {
      expect(names).toContain(file);
    }
    const sums = strFromU8(files[`${name}/SHA256SUMS.txt`] ?? new Uint8Array());
    for (const line of sums.trimEnd().split("\n")) {
      const [sum, file] = line.split("  ");
      const bytes = files[`${name}/${file ?? ""}`] ?? new Uint8Array();
      expect(createHash("sha256").update(bytes).digest("hex"), file).toBe(sum);
    }
    expect(sums.trimEnd().split("\n")).toHaveLength(names.length - 1);
  });

  it("is the same bytes for the same pages", async () => {
    const once = releaseZip(await releaseFiles(builtPages), name);
    const again = releaseZip(await releaseFiles(builtPages), name);
    expect(Buffer.compare(once, again)).toBe(0);
  });

  it("names in its bill of materials the packages that are delivered, and no tool", () => {
    const bill = strFromU8(files[`${name}/sbom.json`] ?? new Uint8Array());
    const { components } = JSON.parse(bill) as { components: readonly { name: string }[] };
    const names = components.map((each) => each.name);
    expect(names).toEqual(expect.arrayContaining(["react-dom", "docx", "fflate"]));
    expect(names).not.toContain("webpack");
    for (const name of ["react-dom", "docx", "fflate"]) {
      expect(strFromU8(files["score766-test/licences.txt"] ?? new Uint8Array())).toContain(name);
    }
  });

  it("is given its address by a script, again and again, also with a folder", async () => {
    await setAddress("https://mot-cua.example.vn/score766");
    expect(await manifest()).toContain('"https://mot-cua.example.vn/score766/taskpane.html"');
    expect(await manifest()).toContain("<AppDomain>https://mot-cua.example.vn</AppDomain>");
    await setAddress("https://diem766.example.vn");
    expect(await manifest()).not.toContain("mot-cua");
    expect((await manifest()).match(/"https:\/\/diem766\.example\.vn\//g)?.length).toBe(13);
  });

  it.each(["diem766.example.vn", "http://a.vn", "https://a.vn/", "https://a.vn|b", ""])(
    "refuses the address “%s” in a Vietnamese line, and changes nothing",
    async (address) => {
      const before = await manifest();
      await expect(setAddress(address)).rejects.toThrow("Cần một địa chỉ https");
      expect(await manifest()).toBe(before);
    }
  );
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The delivered server file with its four places filled in, as its first line asks for. */
async function filledIn(port: number, root: string): Promise<string> {
  const [key, certificate] = [path.join(folder, "key.pem"), path.join(folder, "certificate.pem")];
  const subject = ["-subj", "/CN=diem766.example.vn", "-days", "1"];
  const request = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", ...subject];
  await run("openssl", [...request, "-keyout", key, "-out", certificate]);
  const text = await readFile(path.join(folder, name, "may-chu/nginx.conf"), "utf8");
  return text
    .replace("listen 443 ssl", `listen 127.0.0.1:${port} ssl`)
    .replace("/etc/ssl/certs/diem766.pem", certificate)
    .replace("/etc/ssl/private/diem766.key", key)
    .replace("/srv/score766", root);
}

describeWith("nginx", "served by nginx with the delivered file", (nginx) => {
  it.each([
    ["the root of a host", ""],
    ["a folder of a host", "/score766"],
  ])("passes its own check, and opens at its address, in %s", async (_, under) => {
    const port = await freePort();
    const host = `https://diem766.example.vn:${port}`;
    const origin = `${host}${under}`;
    await setAddress(origin);
    const root = path.join(folder, `www${under.replace("/", "-")}`);
    await cp(path.join(folder, name, "dist"), path.join(root, under), { recursive: true });
    const types =
      "types { text/html html; application/javascript js; application/json json; text/xml xml; image/png png; }";
    const config = path.join(folder, "nginx.conf");
    await writeFile(
      config,
      `daemon off; pid ${folder}/nginx.pid; error_log stderr;
       events {}
       http { ${types} access_log off; client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b;
       fastcgi_temp_path ${folder}/c; uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
       ${await filledIn(port, root)} }`
    );
    const server = spawn(nginx, ["-c", config, "-p", folder], { stdio: "inherit" });
    const { executablePath, env } = await findChromium();
    const browser = await chromium.launch({
      executablePath,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--host-resolver-rules=MAP diem766.example.vn 127.0.0.1",
      ],
      env: { ...(process.env as Record<string, string>), ...env },
    });
    try {
      const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "vi-VN" });
      const page = await context.newPage();
      await routeRequests(page, origin);
      await expect
        .poll(
          () =>
            page.goto(`${origin}/kiem-tra.html`).then(
              () => true,
              () => false
            ),
          { timeout: 20_000 }
        )
        .toBe(true);
      const summary = () => page.locator("#summary").innerText();
      await expect.poll(summary, { timeout: 20_000 }).not.toBe("Đang kiểm tra…");
      const results = await page.locator("li").allInnerTexts();
      expect(results.filter((result) => !result.startsWith("✓"))).toEqual([]);
      expect(results).toHaveLength(9);

      const tab = await context.newPage();
      const seen = await routeRequests(tab, origin);
      await tab.goto(`${origin}/`);
      await giveFile(tab, samples.ward);
      await tab.getByRole("button", { name: "Lập báo cáo" }).waitFor();
      expect([seen.library, seen.stopped]).toEqual([[], []]);
    } finally {
      await browser.close();
      server.kill();
    }
  });
});
