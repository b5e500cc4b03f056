import { keepChoice, keptChoice } from "../shell/keptChoice";
import { speak, type Language } from "./language";

export const languageChoices = ["auto", "vi", "en"] as const;
export type LanguageChoice = (typeof languageChoices)[number];

/** What is known of the language a person reads. */
export interface Hints {
  readonly choice: LanguageChoice;
  /** Office's own language; null outside Excel. @example "en-US" */
  readonly office: string | null;
  /** The browser's, the best liked first. */
  readonly browser: readonly string[];
}

/**
 * The person's own choice, else Office's language, else the browser's where Vietnamese is none of them. Vietnamese for
 * whatever is not known.
 * @example wantedLanguage({ choice: "auto", office: null, browser: ["en-US", "vi"] }) // "vi"
 */
export function wantedLanguage({ choice, office, browser }: Hints): Language {
  if (choice !== "auto") return choice;
  if (office !== null) return isOf("en", office) ? "en" : "vi";
  const [first] = browser;
  return first !== undefined && isOf("en", first) && !browser.some((each) => isOf("vi", each))
    ? "en"
    : "vi";
}

function isOf(language: Language, tag: string): boolean {
  return tag.toLowerCase().split("-")[0] === language;
}

let chosen: LanguageChoice | null = null;

/** The choice in force: of this page, else as it was kept. */
export function languageChoice(): LanguageChoice {
  const kept = chosen ?? keptChoice("language");
  return languageChoices.find((each) => each === kept) ?? "auto";
}

/**
 * Speaks what is chosen, and keeps the choice on this machine.
 * @throws PartError where English could not be fetched; nothing is kept then
 */
export async function chooseLanguage(choice: LanguageChoice): Promise<void> {
  const before = chosen;
  // Looked up by what is drawn on the way.
  chosen = choice;
  try {
    await speak(wantedLanguage(hintsFor(choice)));
  } catch (error) {
    chosen = before;
    throw error;
  }
  keepChoice("language", choice === "auto" ? null : choice);
}

/** Speaks the language that is wanted here, before anything is drawn; Vietnamese where English cannot be fetched. */
export async function speakWanted(): Promise<void> {
  await speak(wantedLanguage(hintsFor(languageChoice()))).catch(() => undefined);
}

function hintsFor(choice: LanguageChoice): Hints {
  return { choice, office: officeLanguage(), browser: navigator.languages };
}

function officeLanguage(): string | null {
  if (typeof Office === "undefined") return null;
  // Outside Excel the context is an empty object, whatever its type says.
  const context: Partial<Office.Context> = Office.context;
  return context.displayLanguage ?? null;
}
