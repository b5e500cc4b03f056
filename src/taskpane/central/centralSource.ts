import { centralFile } from "../../settings/central/centralDefaults";
import { nothingCentral, type CentralReading } from "../../settings/central/centralReading";
import { part } from "../parts/part";

/** The common configuration as a page knows it. */
export interface CentralState extends CentralReading {
  /** `absent`: there is none; `unreachable`: the server did not answer, so that nobody knows. */
  readonly status: "given" | "absent" | "unreachable";
}

export const noCentral: CentralState = { ...nothingCentral, status: "absent" };

/** Where a page has its common configuration from; asked before the first reading of a workbook. */
export type CentralSource = () => Promise<CentralState>;

export const noCentralSource: CentralSource = () => Promise.resolve(noCentral);

/** Most offices have none: what reads one is fetched with the first. */
const reading = part(
  async () => (await import("../../settings/central/readCentral")).readCentralText
);

async function given(text: string): Promise<CentralState> {
  const readCentralText = await reading.load();
  return { ...readCentralText(text), status: "given" };
}

/** Milliseconds that a workbook waits for a server that does not answer. */
const patience = 4000;

/**
 * The configuration beside the pages, from the server that serves them and nobody else, asked once. A missing one is
 * the ordinary case; pages of error that come with "200 OK" count as missing.
 * @example createSession(host, hostedCentral())
 */
export function hostedCentral(ask: typeof fetch = (...given) => fetch(...given)): CentralSource {
  let known: Promise<CentralState> | null = null;
  return () => {
    known ??= askFor(ask);
    return known;
  };
}

async function askFor(ask: typeof fetch): Promise<CentralState> {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort();
  }, patience);
  try {
    const answer = await ask(centralFile, { signal: controller.signal, cache: "no-cache" });
    const kind = answer.headers.get("content-type") ?? "";
    if (!answer.ok || kind.includes("html")) return noCentral;
    return await given(await answer.text());
  } catch {
    return { ...nothingCentral, status: "unreachable" };
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The configuration that the single file carries inside, put there by the release: nothing is asked for.
 * @example builtInCentral(document.getElementById("cau-hinh")?.textContent ?? "")
 */
export function builtInCentral(text: string): CentralSource {
  const empty = text.trim() === "" || text.trim() === "{}";
  let known: Promise<CentralState> | null = null;
  return () => {
    known ??= empty ? Promise.resolve(noCentral) : given(text);
    return known;
  };
}
