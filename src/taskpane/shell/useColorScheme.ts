import { useCallback, useEffect, useState } from "react";

export const themeChoices = ["auto", "light", "dark"] as const;
export type ThemeChoice = (typeof themeChoices)[number];

const storageKey = "score766.theme";
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
    try {
      window.localStorage.setItem(storageKey, next);
    } catch {
      // Storage may be forbidden; the choice then lasts as long as the pane.
    }
  }, []);

  const forget = useCallback(() => {
    setChoice("auto");
    try {
      window.localStorage.removeItem(storageKey);
    } catch {
      // Where storage is forbidden nothing is stored.
    }
  }, []);

  return {
    choice,
    dark: choice === "auto" ? (officeIsDark() ?? systemDark) : choice === "dark",
    choose,
    forget,
  };
}

function storedChoice(): ThemeChoice {
  try {
    const stored = window.localStorage.getItem(storageKey);
    return themeChoices.find((each) => each === stored) ?? "auto";
  } catch {
    return "auto";
  }
}

/** Undefined where Office does not tell its theme: in Excel on the web and outside Excel. */
function officeIsDark(): boolean | undefined {
  if (typeof Office === "undefined") return undefined;
  // Outside Excel the context is an empty object, whatever its type says.
  const context: Partial<Office.Context> = Office.context;
  return context.officeTheme?.isDarkTheme;
}
