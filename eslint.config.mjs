import { readFileSync } from "node:fs";
import reactHooks from "eslint-plugin-react-hooks";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";
import { limits, sizeRules } from "./lint/sizes.mjs";
import { wallsPlugin } from "./lint/walls.mjs";

/** Rooms that run in any host: no Office, no browser, no Node at hand. */
const coreRooms = ["cells", "decision766", "sheet", "scoring", "claims", "narrative", "plan"];

/** Functions over the limits of size as they stand: test/unit/house/sizes.test.ts lets the list only shrink. */
const exceptions = JSON.parse(
  readFileSync(new URL("lint/exceptions.json", import.meta.url), "utf8")
);

/** One composer: a door that wrote its own text would forget what the workbook remembers of wordings and causes. */
const composed = {
  group: ["**/narrative/narrate", "**/report/composeReport"],
  message: "Texts and documents are composed by src/chain/compose alone.",
};
/** No Word file leaves by any door before its bytes were read back. */
const readBack = {
  group: ["**/word/reportToDocx"],
  message: "Word files are given out by src/chain/soundDocx alone, which reads them back.",
};
const makers = ["src/chain/soundDocx.ts", "src/chain/draft/ownReport.ts"];
const composers = ["src/chain/compose/**", "src/narrative/**"];
const restricted = (...patterns) => ({
  "@typescript-eslint/no-restricted-imports": ["error", { patterns }],
});
const oneWayOut = [
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: [...makers, ...composers, "src/report/**", "**/*.test.ts"],
    rules: restricted(composed, readBack),
  },
  { files: makers, rules: restricted(composed) },
  { files: composers, ignores: ["**/*.test.ts"], rules: restricted(readBack) },
];

export default tseslint.config(
  {
    ignores: [
      "dist/",
      "out/",
      "release/",
      "command/",
      "library/",
      "coverage/",
      "node_modules/",
      ".cache/",
      "test-results/",
    ],
  },
  ...tseslint.configs.strictTypeChecked.map((config) => ({
    ...config,
    files: ["**/*.{ts,tsx,mts}"],
  })),
  {
    files: ["**/*.{ts,tsx,mts}"],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error",
      // Our letters are composed (NFC): one code point each.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
    },
  },
  {
    files: ["src/workbook/excel/**/*.ts", "src/taskpane/**/*.{ts,tsx}", "src/commands/**/*.ts"],
    plugins: { "office-addins": officeAddins, "react-hooks": reactHooks },
    rules: {
      ...reactHooks.configs["recommended-latest"]?.rules,
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["**/*.test.{ts,tsx}"],
    plugins: { walls: wallsPlugin },
    rules: { "walls/rooms": "error", ...sizeRules(limits.complexity, limits.lines) },
  },
  { files: ["src/**/*.tsx"], rules: sizeRules(limits.complexity, limits.componentLines) },
  ...Object.entries(exceptions).map(([file, { complexity, lines }]) => ({
    files: [file],
    rules: sizeRules(
      complexity ?? limits.complexity,
      lines ?? (file.endsWith(".tsx") ? limits.componentLines : limits.lines)
    ),
  })),
  ...oneWayOut,
  {
    files: coreRooms.map((room) => `src/${room}/**/*.ts`),
    ignores: ["**/*.test.ts"],
    rules: {
      "no-restricted-globals": ["error", "Office", "Excel", "window", "document", "process"],
    },
  }
);
