import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile, mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { opened, partOf, withPart } from "./writtenText";

const run = promisify(execFile);
const atOnce = 50;

/** Files as LibreOffice saves them for a person, in their order. */
export async function savedByOffice(files: readonly Uint8Array[]): Promise<readonly Uint8Array[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "score766-faults-"));
  const saved = path.join(folder, "saved");
  await mkdir(saved);
  try {
    const names = files.map((_, index) => `${String(index)}.docx`);
    await Promise.all(
      files.map((bytes, index) => writeFile(path.join(folder, names[index] ?? ""), bytes))
    );
    for (let from = 0; from < names.length; from += atOnce)
      await run("soffice", [
        `-env:UserInstallation=file://${folder}/profile`,
        ...["--headless", "--convert-to", "docx:MS Word 2007 XML", "--outdir", saved],
        ...names.slice(from, from + atOnce).map((name) => path.join(folder, name)),
      ]);
    return await Promise.all(
      names.map(async (name) => byPerson(new Uint8Array(await readFile(path.join(saved, name)))))
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Without a window LibreOffice keeps the name of who saved it before. */
function byPerson(bytes: Uint8Array): Uint8Array {
  const written = opened(bytes);
  const core = "docProps/core.xml";
  return withPart(
    written,
    core,
    partOf(written, core).replace(/(<cp:lastModifiedBy>)[^<]*/u, "$1Nguyễn Thị Lan")
  );
}
