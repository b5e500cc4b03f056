import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** Faces with all the stacked marks of Vietnamese come first; a little more air between lines for them. */
const typography: Partial<Theme> = {
  fontFamilyBase:
    "'Segoe UI Variable', 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif",
  lineHeightBase200: "17px",
  lineHeightBase300: "21px",
  lineHeightBase400: "24px",
};

export const lightTheme: Theme = { ...webLightTheme, ...typography };
export const darkTheme: Theme = { ...webDarkTheme, ...typography };
