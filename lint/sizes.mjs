import tseslint from "typescript-eslint";

/** What a function may be at most, in this project; components are laid out in longer ones. */
export const limits = { complexity: 15, lines: 60, componentLines: 90 };

/**
 * ESLint rules of size for one kind of file.
 * @param {number} complexity @param {number} lines
 */
export function sizeRules(complexity, lines) {
  return {
    complexity: ["error", complexity],
    "max-lines-per-function": ["error", { max: lines, skipBlankLines: true, skipComments: true }],
  };
}

/** The rules of size alone, without types: quick enough for a test over every file. */
export const sizeConfig = [
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["**/*.test.{ts,tsx}"],
    languageOptions: { parser: tseslint.parser },
    rules: sizeRules(limits.complexity, limits.lines),
  },
  {
    files: ["src/**/*.tsx"],
    rules: sizeRules(limits.complexity, limits.componentLines),
  },
];
