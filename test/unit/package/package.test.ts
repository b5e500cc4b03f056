import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const run = promisify(execFile);
let folder: string;
const inFolder = { get cwd() { return folder; }, maxBuffer: 16_777_216, shell: process.platform === "win32" }; // prettier-ignore

/** Packed as it would be handed on, and installed in an empty folder without a network. */
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "score766-package-"));
  await run("npm", ["pack", "--silent", "--pack-destination", folder], { ...inFolder, cwd: "." });
  const [tarball = ""] = (await readdir(folder)).filter((name) => name.endsWith(".tgz"));
  await writeFile(path.join(folder, "package.json"), '{"name":"office","type":"module"}');
  await run("npm", ["install", "--offline", "--no-audit", "--no-fund", tarball], inFolder);
  await cp("assets/samples/phuong-quy-i-2026.xlsx", path.join(folder, "a.xlsx"));
}, 300_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const program = `
  import { readFile, writeFile } from "node:fs/promises";
  import {
    analyzeWorkbook, chooseBoard, formatHundredths, openFileWorkbook, planReport, reportOn, soundDocx, WorkbookError,
  } from "score766";

  const workbook = await openFileWorkbook(new Uint8Array(await readFile("a.xlsx")), "a.xlsx");
  const analysis = analyzeWorkbook(await workbook.read());
  const chosen = chooseBoard(analysis.joined);
  if (chosen.kind !== "chosen") throw new Error(chosen.kind);
  const document = reportOn(analysis.contents, chosen, { template: "notice" });
  await writeFile("thong-bao.docx", await soundDocx(document));
  await workbook.apply(planReport(analysis, document));
  await writeFile("b.xlsx", await workbook.save());
  const total = chosen.board.total?.points;
  console.log(total ? formatHundredths(total.value) : "-");
  try {
    await openFileWorkbook(new Uint8Array([1, 2, 3]), "c.xlsx");
  } catch (error) {
    console.log(error instanceof WorkbookError ? error.code : error);
  }
`;

describe("the package, installed where nothing else is", () => {
  it("brings no other package along", async () => {
    expect(await readdir(path.join(folder, "node_modules"))).toEqual(
      expect.arrayContaining(["score766"])
    );
    const others = (await readdir(path.join(folder, "node_modules"))).filter(
      (name) => !name.startsWith(".") && name !== "score766"
    );
    expect(others).toEqual([]);
  });

  it("is a library of JavaScript", async () => {
    await writeFile(path.join(folder, "use.mjs"), program);
    const { stdout } = await run(process.execPath, ["use.mjs"], inFolder);
    // The total that the sample prints, and the fault of a file that is none.
    expect(stdout).toBe("97,36\nnotSpreadsheet\n");
    expect(await readdir(folder)).toEqual(expect.arrayContaining(["b.xlsx", "thong-bao.docx"]));
  });

  it.each(["nodenext", "bundler"])(
    "has types under the strictest rules, resolved by %s",
    async (resolution) => {
      await mkdir(path.join(folder, resolution), { recursive: true });
      await writeFile(path.join(folder, resolution, "use.ts"), withTypes);
      const compilerOptions = {
        noEmit: true,
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: false,
        target: "es2022",
        lib: ["es2022"],
        types: [],
        module: resolution === "bundler" ? "esnext" : resolution,
        moduleResolution: resolution,
      };
      const config = JSON.stringify({ compilerOptions, files: ["use.ts"] });
      await writeFile(path.join(folder, resolution, "tsconfig.json"), config);
      const tsc = path.resolve("node_modules/typescript/bin/tsc");
      const told = await run(process.execPath, [tsc, "--project", resolution], inFolder).catch(
        (error: unknown) => error as { readonly stdout: string }
      );
      expect(told.stdout.split("\n").slice(0, 10)).toEqual([
        expect.stringMatching(
          /use\.ts\(\d+,\d+\): error TS2322: .*not assignable to type 'string'/
        ),
        "",
      ]);
    }
  );

  it("is a command", async () => {
    const { version } = JSON.parse(await readFile("package.json", "utf8")) as { version: string };
    const command = (...args: readonly string[]) =>
      run("npx", ["--no-install", "score766", ...args], inFolder);
    expect((await command("--version")).stdout).toBe(`${version}\n`);
    const { stdout } = await command("analyze", "a.xlsx", "--json");
    expect(JSON.parse(stdout)).toHaveProperty("tables");
    await command("report", "a.xlsx", "--out", "out");
    expect((await readdir(path.join(folder, "out"))).length).toBe(2);
  });
});

/** The last line has a fault on purpose: types that are any would not see it. */
const withTypes = `
  import { analyzeWorkbook, chooseBoard, openFileWorkbook, type Finding, type WorkbookAnalysis } from "score766";

  export async function totals(bytes: Uint8Array): Promise<readonly (number | null)[]> {
    const workbook = await openFileWorkbook(bytes, "a.xlsx");
    const analysis: WorkbookAnalysis = analyzeWorkbook(await workbook.read());
    const findings: readonly Finding[] = analysis.findings;
    if (findings.some(({ severity }) => severity === "error")) return [];
    const chosen = chooseBoard(analysis.joined, { period: "Quý I/2026" });
    if (chosen.kind === "unknownPeriod") throw new Error(chosen.periods.join("; "));
    return analysis.joined.flatMap(({ boards }) => boards.map(({ total }) => total?.points?.value ?? null));
  }
  export const wrong: string = analyzeWorkbook({ name: "a", grids: [], ownRegions: [] }).tables.length;
`;
