import { createContext } from "react";

import type { ColorScheme } from "./useColorScheme";

export const ColorSchemeContext = createContext<ColorScheme>({
  choice: "auto",
  dark: false,
  choose: () => undefined,
  forget: () => undefined,
});
