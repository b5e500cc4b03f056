import { part } from "../parts/part";
import type { ReportWords } from "./report";
import type { BrowserWords } from "./browser";
import type { DecisionWords } from "./decisions";
import type { PlainWords } from "./plain";
import type { ProofreadingWords } from "./proofreading";
import type { SettingsWords } from "./settings";
import type { AnalysisWords } from "./analysis";
import type { ColumnWords } from "./columns";
import type { StartupWords } from "./startup";
import type { Strings } from "./strings";

/** What the pane can speak. Official texts (reports, findings, names of the Decision) are Vietnamese in both. */
export type Language = "vi" | "en";

/** All words of the pane in another language than Vietnamese. */
export interface EnglishCatalogue {
  readonly strings: Strings;
  readonly report: ReportWords;
  readonly browser: BrowserWords;
  readonly decisions: DecisionWords;
  readonly proofreading: ProofreadingWords;
  readonly plain: PlainWords;
  readonly startup: StartupWords;
  /** A Vietnamese sentence of a fault in English. */
  readonly workbookFault: (message: string) => string;
  readonly columns: ColumnWords;
  readonly analysis: AnalysisWords;
  readonly settings: SettingsWords;
}

const englishPart = part(async () => (await import("./english/english")).english, false);

let english: EnglishCatalogue | null = null;
const followers = new Set<(english: EnglishCatalogue | null) => void>();

/**
 * Has a catalogue take the language in force, now and at every change; catalogues that are fetched later follow as
 * well. They are followed in the order they came: what draws the page comes last.
 * @param follow is given the English words, null where Vietnamese is spoken
 * @returns ends the following
 */
export function followLanguage(follow: (english: EnglishCatalogue | null) => void): () => void {
  followers.add(follow);
  follow(english);
  return () => {
    followers.delete(follow);
  };
}

export function currentLanguage(): Language {
  return english === null ? "vi" : "en";
}

/**
 * Has the pane speak a language from the next drawing on.
 * @throws PartError where English could not be fetched; the language in force then stays
 */
export async function speak(language: Language): Promise<void> {
  english = language === "en" ? await englishPart.load() : null;
  document.documentElement.lang = language;
  for (const follow of followers) follow(english);
}
