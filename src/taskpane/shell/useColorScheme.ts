import { useCallback, useEffect, useState } from "react";

import { keepChoice, keptChoice } from "./keptChoice";

export const themeChoices = ["auto", "light", "dark"] as const;
export type ThemeChoice = (typeof themeChoices)[number];

const darkQuery = "(prefers-color-scheme: dark)";

export interface ColorScheme {
  readonly choice: ThemeChoice;
  readonly dark: boolean;
  choose(choice: ThemeChoice): void;
  /** Gives the choice up, and clears it from the browser. */
  forget(): void;
}

/**
 * Light or dark: the person's own choice, else the theme of Office where it tells one, else the system's.
 * The choice stays on this machine, since it is a matter of eyes and not of the workbook.
 */
export function useColorScheme(): ColorScheme {
  const [choice, setChoice] = useState<ThemeChoice>(storedChoice);
  const [systemDark, setSystemDark] = useState(() => window.matchMedia(darkQuery).matches);

  useEffect(() => {
    const query = window.matchMedia(darkQuery);
    const follow = (): void => {
      setSystemDark(query.matches);
    };
    query.addEventListener("change", follow);
    return () => {
      query.removeEventListener("change", follow);
    };
  }, []);

  const choose = useCallback((next: ThemeChoice) => {
    setChoice(next);
    keepChoice("theme", next);
  }, []);

  const forget = useCallback(() => {
    setChoice("auto");
    keepChoice("theme", null);
  }, []);

  return {
    choice,
    dark: choice === "auto" ? (officeIsDark() ?? systemDark) : choice === "dark",
    choose,
    forget,
  };
}

function storedChoice(): ThemeChoice {
  const kept = keptChoice("theme");
  return themeChoices.find((each) => each === kept) ?? "auto";
}

/** Undefined where Office does not tell its theme: in Excel on the web and outside Excel. */
function officeIsDark(): boolean | undefined {
  if (typeof Office === "undefined") return undefined;
  // Outside Excel the context is an empty object, whatever its type says.
  const context: Partial<Office.Context> = Office.context;
  return context.officeTheme?.isDarkTheme;
}
