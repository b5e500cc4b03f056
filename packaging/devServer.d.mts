/** How the pages are served while developing. */
export declare function servingOptions(
  environment?: Readonly<Record<string, string | undefined>>,
  home?: string
): {
  readonly port: number;
  readonly server: {
    readonly type: "http" | "https";
    readonly options?: { readonly cert: string; readonly key: string };
  };
};
