/** Everything of a release by its path in the zip. */
export declare function releaseFiles(pages: string): Promise<Readonly<Record<string, Uint8Array>>>;
export declare function releaseZip(
  files: Readonly<Record<string, Uint8Array>>,
  name: string
): Uint8Array;
