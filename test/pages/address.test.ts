import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const run = promisify(execFile);

it("a production build without an address says so on its very last line", async () => {
  const webpack = ["node_modules/webpack-cli/bin/cli.js", "--mode", "production"];
  // As in a terminal: both streams in the order in which they are written.
  const line = [process.execPath, ...webpack, "--output-path", ".cache/pages-no-address"].join(" ");
  const { stdout } = await run("sh", ["-c", `${line} 2>&1`], {
    env: { ...process.env, SCORE766_ORIGIN: "" },
    maxBuffer: 16_777_216,
  });
  const lines = stdout.trimEnd().split("\n");
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.at(-1)).toMatch(
    /^manifest\.xml is written for https:\/\/localhost:3000: set SCORE766_ORIGIN=/
  );
}, 240_000);
