import type { Reporter, TestModule } from "vitest/node";
import { missingMark, programs, type ProgramId } from "./programs";

const ids = Object.keys(programs) as readonly ProgramId[];

/**
 * One line for each program that the machine lacks.
 * @param skipped full names of the checks that were skipped
 * @example missingLines(["a sheet [LibreOffice not found] > is one page"])
 * // ["LibreOffice not found: 1 check skipped; to run it: apt-get install …"]
 */
export function missingLines(skipped: readonly string[]): readonly string[] {
  return ids.flatMap((id) => {
    const count = skipped.filter((name) => name.includes(missingMark(id))).length;
    if (count === 0) return [];
    const { title, install } = programs[id];
    const checks =
      count === 1 ? "1 check skipped; to run it" : `${count} checks skipped; to run them`;
    return [`${title} not found: ${checks}: ${install}`];
  });
}

/** Ends a run with what was not checked, and why. */
export default class MissingPrograms implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const skipped = modules
      .flatMap((module) => [...module.children.allTests("skipped")])
      .map(({ fullName }) => fullName);
    for (const line of missingLines(skipped)) console.log(line);
  }
}
