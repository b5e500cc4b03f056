import { execFileSync } from "node:child_process";

/** Builds the pages once for all the browser tests: they run what is shipped. Quick when nothing changed. */
export function setup(): void {
  execFileSync(process.execPath, ["node_modules/webpack-cli/bin/cli.js", "--mode", "production"], {
    env: { ...process.env, SCORE766_ORIGIN: "https://diem766.example.vn" },
    stdio: ["ignore", "ignore", "inherit"],
  });
}
