import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import type { Page, Route } from "playwright-core";
import { libraryFolder } from "./bootNode";
import type { ExternalOptions } from "./plugs/hostContext";
import type { WorkbookSeed } from "./workbook/seed";

const libraryAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/";

let bundle: Promise<string> | undefined;

/** The host as one classic script, built once a process. */
async function hostScript(): Promise<string> {
  bundle ??= build({
    entryPoints: [join(import.meta.dirname, "browserEntry.ts")],
    bundle: true,
    write: false,
    format: "iife",
    target: "chrome120",
    logLevel: "silent",
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? "");
  return bundle;
}

/**
 * Script for Playwright's `addInitScript`: the page finds itself inside the emulated desktop Excel, with
 * `globalThis.emulated` as the test's handle (`page.evaluate(() => emulated.host.workbook.state())`).
 * @example await context.addInitScript({ content: await excelInitScript(seedOf(grids, "a.xlsx")) })
 */
export async function excelInitScript(
  workbook: WorkbookSeed | null = null,
  options: ExternalOptions = {}
): Promise<string> {
  const seed = JSON.stringify({ workbook, options });
  return `globalThis.emulatedSeed = ${seed};\n${await hostScript()}`;
}

/** Requests of a page that were stopped, and files of Microsoft's library it was given. */
export interface RequestRecord {
  readonly stopped: string[];
  readonly library: string[];
}

export type LibraryState = "answered" | "blocked" | "hanging";

/**
 * Answers Microsoft's address from the installed package and lets the page's own origin through; every other
 * request is stopped and recorded.
 * @example const seen = await routeRequests(page, origin); …; expect(seen.stopped).toEqual([])
 */
export async function routeRequests(
  page: Pick<Page, "route">,
  origin: string,
  library: LibraryState = "answered"
): Promise<RequestRecord> {
  const record: RequestRecord = { stopped: [], library: [] };
  await page.route("**/*", async (route) => {
    const address = route.request().url();
    if (address.startsWith(`${origin}/`) || /^(?:data|blob):/.test(address)) {
      await route.continue();
    } else if (address.startsWith(libraryAddress)) {
      record.library.push(address);
      await answerLibrary(route, address, library);
    } else {
      record.stopped.push(address);
      await route.abort("blockedbyclient");
    }
  });
  return record;
}

async function answerLibrary(route: Route, address: string, state: LibraryState): Promise<void> {
  if (state === "hanging") return;
  const path = new URL(address).pathname.replace("/lib/1/hosted/", "");
  if (state === "blocked" || path.includes("..")) {
    await route.abort("blockedbyclient");
    return;
  }
  try {
    const body = await readFile(join(libraryFolder, path));
    await route.fulfill({ body, contentType: contentType(path) });
  } catch {
    await route.fulfill({ status: 404, body: "" });
  }
}

function contentType(path: string): string {
  return path.endsWith(".css") ? "text/css" : "text/javascript; charset=utf-8";
}
