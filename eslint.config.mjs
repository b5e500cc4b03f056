import reactHooks from "eslint-plugin-react-hooks";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

/** Rooms from the pure core outwards: a room may import from itself and from the rooms named before it. */
const outerWorld = [
  {
    group: ["react", "react/*", "react-dom", "react-dom/*", "@fluentui/*"],
    message: "The core draws nothing.",
  },
  { group: ["exceljs", "docx", "docx/*", "fflate"], message: "The core knows no file format." },
  { group: ["node:*"], message: "The core runs in any host." },
];

const mayImport = {
  cells: [],
  decision766: [],
  sheet: ["cells", "decision766"],
  scoring: ["cells", "decision766", "sheet"],
  claims: ["cells", "decision766", "sheet", "scoring"],
  narrative: ["cells", "decision766", "sheet", "scoring", "claims"],
  plan: ["cells"],
};
const rooms = [
  "cells",
  "decision766",
  "sheet",
  "scoring",
  "claims",
  "narrative",
  "plan",
  "columns",
  "settings",
  "report",
  "proofreading",
  "chain",
  "workbook",
  "functions",
  "commands",
  "taskpane",
  "cli",
];

const coreRooms = Object.entries(mayImport).map(([room, allowed]) => ({
  files: [`src/${room}/**/*.ts`],
  ignores: ["**/*.test.ts"],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          ...outerWorld,
          {
            group: rooms
              .filter((other) => other !== room && !allowed.includes(other))
              .map((other) => `**/${other}/**`),
            message: `src/${room} may import only from ${["itself", ...allowed].join(", ")}.`,
          },
        ],
      },
    ],
    "no-restricted-globals": ["error", "Office", "Excel", "window", "document", "process"],
  },
}));

export default tseslint.config(
  {
    ignores: [
      "dist/",
      "out/",
      "release/",
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
  ...coreRooms
);
