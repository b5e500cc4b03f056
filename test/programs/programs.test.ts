import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { missingLines } from "./missingPrograms";
import { findProgram, programs } from "./programs";
import { secondTryLines } from "./secondTries";

test("a program is found in the folders of PATH, whatever its name there", async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), "score766-programs-"));
  const file = path.join(folder, process.platform === "win32" ? "firefox.exe" : "firefox");
  await writeFile(file, "");
  await chmod(file, 0o755);
  expect(findProgram("firefox", { PATH: ["/none", folder].join(path.delimiter) })).toBe(file);
  await rm(folder, { recursive: true });
});

test("what was skipped for want of a program is told in a line each, with the way to get it", () => {
  expect(
    missingLines([
      "the plain twins [LibreOffice not found] > a",
      "the plain twins [LibreOffice not found] > b",
      "the server block [nginx not found] > starts",
      "something else that is skipped",
    ])
  ).toEqual([
    `LibreOffice not found: 2 checks skipped; to run them: ${programs.libreOffice.install}`,
    `nginx not found: 1 check skipped; to run it: ${programs.nginx.install}`,
  ]);
});

test("a check that passed only when tried again is named; one that failed is told by the run itself", () => {
  expect(
    secondTryLines([
      { fullName: "the pane > opens", retries: 1, passed: true },
      { fullName: "the pane > closes", retries: 0, passed: true },
      { fullName: "the pane > writes", retries: 1, passed: false },
    ])
  ).toEqual(["Passed only when tried again: the pane > opens"]);
});
