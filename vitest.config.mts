import { readFile } from "node:fs/promises";
import { defineConfig, type Plugin } from "vitest/config";

/** How long a test in a real browser may take: machines are busy, and the first page is slow. */
const browserTimes = {
  testTimeout: 60_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 20_000 } },
};

/**
 * How often a check that failed is tried again: never, unless `TEST_RETRIES` says so. What passes only then is told
 * at the end of the run (`test/programs/secondTries.ts`): it waits for something that it should not.
 */
const retry = Number(process.env["TEST_RETRIES"] ?? 0);

/** Tests without a browser share all cores; those that look at pages run after them, by themselves. */
const besideEachOther = { maxWorkers: "100%", sequence: { groupOrder: 0 } };
const byThemselves = { maxWorkers: 1, sequence: { groupOrder: 1 } };

/**
 * Layers, cheapest first: pure logic in Node, components in jsdom, the emulated Excel in a real browser, and
 * the built pages in one.
 */
/** Workbooks that are built into the program, as its bundler gives them: bytes. */
export const workbookAssets: Plugin = {
  name: "workbook-assets",
  enforce: "pre",
  async load(id) {
    if (!id.endsWith(".xlsx")) return null;
    const base64 = (await readFile(id)).toString("base64");
    return `export default new Uint8Array(Buffer.from("${base64}", "base64"));`;
  },
};

export default defineConfig({
  test: {
    // After the counts: which programs of the machine were missed, and by how many checks.
    reporters: ["default", "./test/programs/missingPrograms.ts", "./test/programs/secondTries.ts"],
    projects: [
      {
        plugins: [workbookAssets],
        test: {
          name: "unit",
          retry,
          ...besideEachOther,
          environment: "node",
          include: [
            "src/**/*.test.ts",
            "test/unit/**/*.test.ts",
            "test/host/**/*.test.ts",
            "test/manifest/**/*.test.ts",
            "test/programs/**/*.test.ts",
            "test/spelling/**/*.test.ts",
          ],
          exclude: ["**/*.browser.test.ts"],
          // Nothing here waits for a clock; an old or busy machine must not fail by the hour.
          testTimeout: 90_000,
        },
      },
      {
        plugins: [workbookAssets],
        test: {
          name: "ui",
          retry,
          ...besideEachOther,
          environment: "jsdom",
          include: ["test/ui/**/*.test.{ts,tsx}"],
          setupFiles: ["test/ui/setup.ts"],
          // Longer than the longest wait of one step (setup.ts), so that the step says what it missed.
          testTimeout: 60_000,
          deps: {
            optimizer: {
              client: {
                enabled: true,
                include: ["@fluentui/react-components", "@fluentui/react-icons"],
              },
            },
          },
        },
      },
      {
        test: {
          name: "browser",
          retry,
          ...byThemselves,
          environment: "node",
          include: ["test/host/**/*.browser.test.ts"],
          globalSetup: ["test/host/chromiumSetup.ts"],
          ...browserTimes,
        },
      },
      {
        test: {
          name: "pages",
          retry,
          ...byThemselves,
          environment: "node",
          include: ["test/pages/**/*.test.ts"],
          globalSetup: ["test/host/chromiumSetup.ts", "test/pages/buildPages.ts"],
          ...browserTimes,
        },
      },
    ],
    coverage: { provider: "v8", include: ["src/**/*.ts"], exclude: ["src/**/*.test.ts"] },
  },
});
