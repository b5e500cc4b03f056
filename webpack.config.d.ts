/** The manifest for another web server. */
export declare function manifestFor(manifest: string, origin: string): string;
/** @throws Error when the setting is no https origin. */
export declare function hostOrigin(setting?: string): string;
/** What Excel must know of the custom functions, as JSON. */
export declare function functionsMetadata(origin?: string): Promise<string>;
/** The same in English. */
export declare function englishFunctionsMetadata(origin?: string): Promise<string>;
