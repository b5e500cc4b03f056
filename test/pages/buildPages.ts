import { execFileSync } from "node:child_process";

import { builtPages } from "./builtPages";

/** Builds the pages once for all the browser tests: they run what is shipped. Quick when nothing changed. */
export function setup(): void {
  const webpack = ["node_modules/webpack-cli/bin/cli.js", "--mode", "production"];
  execFileSync(process.execPath, [...webpack, "--output-path", builtPages], {
    env: { ...process.env, SCORE766_ORIGIN: "https://diem766.example.vn" },
    stdio: ["ignore", "ignore", "inherit"],
  });
}
