import type { Language } from "./language";

/** Each language as its readers call it: found again by whoever is in the wrong one. */
export const languageNames: Readonly<Record<Language, string>> = {
  vi: "Tiếng Việt",
  en: "English",
};
