import type { ExcelHost } from "../ExcelHost";

export interface ExternalOptions {
  readonly sharedRuntime?: boolean;
  readonly locale?: string;
  /** Requirement sets that differ from the default ones. @example { ExcelApi: "1.14" } */
  readonly requirements?: Readonly<Record<string, string>>;
  /** How the shared runtime starts: with the pane, or hidden with the document. */
  readonly startsAs?: "taskpane" | "hidden";
  readonly theme?: "light" | "dark";
}

/** LTSC 2021, the oldest Excel the product serves. */
export const baseRequirements: Readonly<Record<string, string>> = {
  ExcelApi: "1.14",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.3",
  CustomFunctions: "1.9",
  RibbonApi: "1.2",
  DialogApi: "1.2",
  DialogOrigin: "1.1",
  CompressedFile: "1.1",
  Settings: "1.1",
  RichApiRuntime: "1.2",
  AddinCommands: "1.1",
};

const themes = {
  light: { primaryFontColor: 0, primaryBackgroundColor: 0xff_ff_ff },
  dark: { primaryFontColor: 0xff_ff_ff, primaryBackgroundColor: 0x26_26_26 },
};

/** What desktop Excel tells the library about itself at boot. */
export function hostContext(
  host: ExcelHost,
  options: ExternalOptions
): Readonly<Record<string, () => unknown>> {
  const locale = options.locale ?? "vi-VN";
  const { settings } = host.workbook;
  const theme = themes[options.theme ?? "light"];
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "emulated-solution",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => `C:\\emulated\\${host.workbook.name}`,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "00000000-0000-0000-0000-000000000000",
    GetInstanceId: () => "emulated-instance",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify({ ...baseRequirements, ...options.requirements }),
    GetHostFullVersion: () => "16.0.15407.10000",
    GetInitialDisplayMode: () => (options.startsAs === "hidden" ? 1 : 2),
    GetOfficeThemeInfo: () =>
      JSON.stringify({
        ...theme,
        secondaryFontColor: theme.primaryFontColor,
        secondaryBackgroundColor: theme.primaryBackgroundColor,
      }),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of settings) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: readonly string[], values: readonly string[]) => {
        settings.clear();
        keys.forEach((key, index) => settings.set(key, values[index] ?? ""));
      },
    }),
  };
}
