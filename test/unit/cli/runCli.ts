import { main } from "../../../src/cli/main";

/** What one call of the command line did. */
export interface CliRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Calls the command line as a script would, in this process. */
export async function runCli(...args: readonly string[]): Promise<CliRun> {
  let out = "";
  let err = "";
  const code = await main(args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { code, out, err };
}
