import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { describe } from "vitest";

/** A program of the machine that some checks need and that npm does not bring. */
export type ProgramId = "libreOffice" | "firefox" | "nginx";

interface Program {
  readonly title: string;
  /** Names in PATH; Windows adds .exe. */
  readonly names: readonly string[];
  /** Where installers of other systems put it without telling PATH. */
  readonly places: readonly string[];
  readonly install: string;
}

export const programs: Readonly<Record<ProgramId, Program>> = {
  libreOffice: {
    title: "LibreOffice",
    names: ["soffice", "libreoffice"],
    places: [
      "/Applications/LibreOffice.app/Contents/MacOS/soffice",
      "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
    ],
    install:
      "apt-get install libreoffice-calc libreoffice-writer, or brew install --cask libreoffice",
  },
  firefox: {
    title: "Firefox",
    names: ["firefox-esr", "firefox"],
    places: [
      "/Applications/Firefox.app/Contents/MacOS/firefox",
      "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
    ],
    install: "apt-get install firefox-esr, or brew install --cask firefox",
  },
  nginx: {
    title: "nginx",
    names: ["nginx"],
    places: ["/usr/sbin/nginx", "/opt/homebrew/bin/nginx"],
    install: "apt-get install nginx-light, or brew install nginx",
  },
};

type Environment = Readonly<Record<string, string | undefined>>;

/** The path of a program of this machine, or null. @example findProgram("nginx") // "/usr/sbin/nginx" */
export function findProgram(id: ProgramId, environment: Environment = process.env): string | null {
  const { names, places } = programs[id];
  const folders = (environment["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const files = names.flatMap((name) => (process.platform === "win32" ? [`${name}.exe`] : [name]));
  const named = folders.flatMap((folder) => files.map((file) => join(folder, file)));
  return [...named, ...places].find(isExecutable) ?? null;
}

/** What is added to the name of a check that could not run: the closing lines are counted by it. */
export const missingMark = (id: ProgramId): string => `[${programs[id].title} not found]`;

/**
 * Checks that need a program of the machine. Found: they run. Not found: they are skipped, and the run ends
 * with a line that says how to get it (missingPrograms.ts).
 * @example describeWith("nginx", "the server block", (nginx) => { test("starts", …) })
 */
export function describeWith(
  id: ProgramId,
  name: string,
  checks: (executable: string) => void
): void {
  const executable = findProgram(id);
  if (executable !== null) {
    describe(name, () => {
      checks(executable);
    });
    return;
  }
  describe.skip(`${name} ${missingMark(id)}`, () => {
    checks("");
  });
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
