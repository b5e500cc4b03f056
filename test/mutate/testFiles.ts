import { existsSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inspect } from "node:util";
import { createVitest, type TestModule, type Vitest } from "vitest/node";
import { workbookAssets } from "../../vitest.config.mjs";
import { orderFile, readReports, reportFile, type Order, type TestReport } from "./order";

/** Tests of pages, files and texts: they take long and hold little of what is read and counted. */
const elsewhere = [
  ...["taskpane", "workbook", "proofreading"].map((room) => `src/${room}/**`),
  ...["cli", "fidelity", "file", "memory", "package", "proofreading", "security"].map(
    (room) => `test/unit/${room}/**`
  ),
  // These hold the sources' texts, or take minutes.
  ...["house", "mutate", "truth", "validity"].map((room) => `test/unit/${room}/**`),
];

/** Tests beside the sources that are changed, and of reading: they come first. */
const near =
  /^(?:src\/(?:sheet|scoring|decision766|columns)|test\/unit\/(?:decisions|layouts|reading|sheet))\//u;

/** How a run of a test file ended. */
export interface FileRun {
  readonly reports: readonly TestReport[];
  /** Names of what failed: tests, and the file itself when it could not be read to the end. */
  readonly failed: readonly string[];
}

/** The unit tests of a copied tree, run one file at a time in a process of its own. */
export class TestFiles {
  private constructor(
    readonly tree: string,
    readonly vitest: Vitest
  ) {}

  static async open(tree: string): Promise<TestFiles> {
    const vitest = await createVitest(
      "test",
      {
        root: tree,
        config: false,
        watch: false,
        reporters: [{}],
        runner: path.join(tree, "test/mutate/mutantRunner.ts"),
        include: ["src/**/*.test.ts", "test/unit/**/*.test.ts"],
        exclude: ["node_modules/**", ...elsewhere],
        testTimeout: 60_000,
        maxWorkers: 1,
        silent: true,
        dangerouslyIgnoreUnhandledErrors: true,
      },
      { plugins: [workbookAssets] }
    );
    await vitest.standalone();
    return new TestFiles(tree, vitest);
  }

  /** Tests beside what is changed, and all others. */
  async names(): Promise<Readonly<Record<"near" | "others", readonly string[]>>> {
    const all = await this.vitest.globTestSpecifications();
    const names = all.map(({ moduleId }) => path.relative(this.tree, moduleId)).sort();
    return {
      near: names.filter((name) => near.test(name)),
      others: names.filter((name) => !near.test(name)),
    };
  }

  async run(file: string, order: Order): Promise<FileRun> {
    const report = path.join(this.tree, reportFile);
    rmSync(report, { force: true });
    writeFileSync(path.join(this.tree, orderFile), JSON.stringify(order));
    const all = await this.vitest.globTestSpecifications();
    const asked = all.filter(({ moduleId }) => path.relative(this.tree, moduleId) === file);
    const { testModules, unhandledErrors } = await this.vitest.runTestSpecifications(asked);
    // A file that did not run says nothing: not that something failed.
    if (testModules.length === 0)
      throw new Error(`${file} did not run: ${inspect(unhandledErrors)}`);
    const failed = testModules.flatMap(failuresOf);
    return { reports: existsSync(report) ? readReports(report) : [], failed };
  }

  async close(): Promise<void> {
    await this.vitest.close();
  }
}

function failuresOf(module: TestModule): string[] {
  const tests = [...module.children.allTests("failed")].map(({ fullName }) => fullName);
  return module.ok() || tests.length > 0 ? tests : [module.moduleId];
}
