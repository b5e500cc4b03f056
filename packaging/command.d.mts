/** Builds the command line as files that need Node alone. */
export declare function buildCommand(folder?: string): Promise<void>;
