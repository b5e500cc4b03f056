import { readFileSync } from "node:fs";

/**
 * Holds the report of the tests on a bare machine against what was promised: none failed, some ran, and nothing
 * was skipped but for want of a program of the machine.
 */
const [file = ""] = process.argv.slice(2);
const { testResults } = JSON.parse(readFileSync(file, "utf8"));
const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
const having = (status) => tests.filter((test) => test.status === status);
const skipped = tests.filter(({ status }) => status !== "passed" && status !== "failed");
const unexcused = skipped.filter(({ fullName }) => !/\[.+ not found\]/.test(fullName));
for (const { fullName } of unexcused) console.log(`Skipped without a reason: ${fullName}`);
const passed = having("passed").length;
const failed = having("failed").length;
console.log(`Bare machine: ${passed} passed, ${failed} failed, ${skipped.length} skipped.`);
if (passed === 0 || failed > 0 || unexcused.length > 0) process.exitCode = 1;
