/** Whether the host has a requirement set: asked of the host itself, never told from its version. */
export type IsSupported = (set: string, version: string) => boolean;

/** @example isSupportedByHost("ExcelApi", "1.20") */
export const isSupportedByHost: IsSupported = (set, version) => {
  const office: unknown = Reflect.get(globalThis, "Office");
  if (!hasContext(office)) return false;
  return office.context?.requirements?.isSetSupported(set, version) ?? false;
};

interface WithContext {
  readonly context?: {
    readonly requirements?: { isSetSupported(set: string, version: string): boolean };
  };
}

function hasContext(value: unknown): value is WithContext {
  return typeof value === "object" && value !== null && "context" in value;
}
