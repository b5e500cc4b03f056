import { appendFileSync, existsSync, readFileSync } from "node:fs";

export const verdictNames = ["killed", "survived", "undecided"] as const;
export type Verdict = (typeof verdictNames)[number];

/** The verdicts a file keeps, by the mutant's key. */
export function readVerdicts(file: string): Map<string, Verdict> {
  if (!existsSync(file)) return new Map();
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return new Map(
    lines.flatMap((line): [string, Verdict][] => {
      const [key = "", typed] = line.split(" | ");
      const verdict = verdictNames.find((name) => name === typed);
      return verdict === undefined ? [] : [[key, verdict]];
    })
  );
}

/** Adds one; `note` is for people. */
export function keepVerdict(file: string, key: string, verdict: Verdict, note: string): void {
  appendFileSync(file, `${key} | ${verdict} | ${note}\n`);
}
