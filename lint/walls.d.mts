export declare const walls: Readonly<
  Record<string, { readonly imports: readonly string[]; readonly because: string }>
>;
export declare function roomOf(file: string): string | null;
export declare function wallBetween(file: string, imported: string): string | null;
