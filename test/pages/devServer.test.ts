import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { servingOptions } from "../../packaging/devServer.mjs";

let home: string;
beforeAll(async () => {
  home = await mkdtemp(path.join(os.tmpdir(), "score766-home-"));
});
afterAll(() => rm(home, { recursive: true, force: true }));

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe("the server for developing", () => {
  it("starts on a machine without certificates and rights, and says what Excel needs", async () => {
    const port = await freePort();
    const server = spawn(
      process.execPath,
      ["node_modules/webpack-cli/bin/cli.js", "serve", "--mode", "development"],
      { env: { PATH: "", HOME: home, npm_package_config_dev_server_port: String(port) } }
    );
    let told = "";
    for (const stream of [server.stdout, server.stderr]) {
      stream.on("data", (text: Buffer) => (told += text.toString()));
    }
    try {
      const page = (): Promise<string> =>
        fetch(`http://localhost:${port}/index.html`).then(
          (answer) => answer.text(),
          () => ""
        );
      await expect.poll(page, { timeout: 150_000, interval: 1000 }).toContain("<h1>Score766</h1>");
      expect(told).toContain(`http://localhost:${port}/`);
      expect(told).toContain("npm run certs");
    } finally {
      server.kill();
    }
  }, 180_000);

  it("uses a certificate that is there, and asks for both of its files", async () => {
    expect(servingOptions({}, home)).toMatchObject({ port: 3000, server: { type: "http" } });
    const folder = path.join(home, ".office-addin-dev-certs");
    await mkdir(folder);
    const files = {
      cert: path.join(folder, "localhost.crt"),
      key: path.join(folder, "localhost.key"),
    };
    await writeFile(files.cert, "");
    expect(servingOptions({}, home).server).toEqual({ type: "http" });
    await writeFile(files.key, "");
    expect(servingOptions({}, home).server).toEqual({ type: "https", options: files });
    const own = { SCORE766_CERT: "a.pem", SCORE766_KEY: "b.pem" };
    expect(servingOptions(own, home).server).toEqual({
      type: "https",
      options: { cert: "a.pem", key: "b.pem" },
    });
    expect(() => servingOptions({ SCORE766_CERT: "a.pem" }, home)).toThrow("together");
    expect(() => servingOptions({ npm_package_config_dev_server_port: "x" }, home)).toThrow("port");
  });
});
