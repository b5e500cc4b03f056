import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";

/** LibreOffice starts slowly, and slower on a busy machine: milliseconds for a check that uses it. */
export const officeTime = 120_000;

/**
 * Converts files with LibreOffice, in a profile of its own so that no other instance is met.
 * @param format as `--convert-to` takes it: "pdf", "fods", "xlsx:Calc MS Excel 2007 XML"
 * @returns the paths of the results, in the order of the files
 */
export async function convertWithOffice(
  soffice: string,
  files: readonly string[],
  format: string,
  folder: string
): Promise<readonly string[]> {
  const profile = await mkdtemp(path.join(os.tmpdir(), "score766-office-"));
  try {
    await promisify(execFile)(soffice, [
      `-env:UserInstallation=file://${profile}`,
      "--headless",
      ...["--convert-to", format, "--outdir", folder, ...files],
    ]);
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
  const extension = format.split(":")[0] ?? "";
  return files.map((file) => path.join(folder, `${path.parse(file).name}.${extension}`));
}
