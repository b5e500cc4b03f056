import { defineConfig } from "vitest/config";

/** Three layers, cheapest first: pure logic in Node, components in jsdom, built pages in a real browser. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          environment: "node",
          include: [
            "src/**/*.test.ts",
            "test/unit/**/*.test.ts",
            "test/host/**/*.test.ts",
            "test/manifest/**/*.test.ts",
            "test/spelling/**/*.test.ts",
          ],
        },
      },
      {
        test: {
          name: "ui",
          environment: "jsdom",
          include: ["test/ui/**/*.test.{ts,tsx}"],
          setupFiles: ["test/ui/setup.ts"],
          testTimeout: 30_000,
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
          name: "pages",
          environment: "node",
          include: ["test/pages/**/*.test.ts"],
          globalSetup: ["test/pages/buildPages.ts"],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
    coverage: { provider: "v8", include: ["src/**/*.ts"], exclude: ["src/**/*.test.ts"] },
  },
});
