/** The whole browser page as one HTML file, and the files that went into it. */
export declare function singlePage(config?: string): Promise<{
  readonly page: string;
  readonly files: readonly string[];
}>;
