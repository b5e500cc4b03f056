import path from "node:path";
import { runnerImport } from "vite";

/** Runs a TypeScript file of the tests as a script: `node test/run.mjs test/pages/pictures.ts folder`. */
const [script = ""] = process.argv.slice(2);
await runnerImport(path.resolve(script), { configFile: false, logLevel: "error" });
