import type { Linter } from "eslint";

export declare const limits: Readonly<Record<"complexity" | "lines" | "componentLines", number>>;
export declare const sizeConfig: Linter.Config[];
export declare function sizeRules(complexity: number, lines: number): Linter.RulesRecord;
