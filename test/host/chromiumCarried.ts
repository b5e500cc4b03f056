import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const project = join(import.meta.dirname, "../..");

/** Where the browser of the npm package is kept once it is unpacked: in the project, a folder a version. */
const home = join(project, ".cache/chromium");

export interface CarriedChromium {
  readonly executablePath: string;
  /** What it needs around it on a machine without fonts and without the libraries of a desktop. */
  readonly env: Readonly<Record<string, string>>;
}

/** Whether the npm package has a browser for this machine: it is built for Linux on x64 alone. */
export const isCarriedFor = (platform = process.platform, arch = process.arch): boolean =>
  platform === "linux" && arch === "x64";

/**
 * Unpacks the browser that an npm package carries, unless that is done already. It appears under its name only
 * when it is whole: a run that is killed half-way, or two at once, leave nothing broken behind.
 * @example const { executablePath, env } = await unpackCarriedChromium();
 */
export async function unpackCarriedChromium(folder = home): Promise<CarriedChromium> {
  const whole = join(folder, await packageVersion());
  if (!existsSync(whole)) {
    await mkdir(folder, { recursive: true });
    const growing = await mkdtemp(join(folder, "unpacking-"));
    await unpackInto(growing);
    await writeFile(join(growing, "fonts", "fonts.conf"), fontsConf);
    // Somebody else may have been faster: theirs is as whole as ours.
    await rename(growing, whole).catch(async (error: unknown) => {
      await rm(growing, { recursive: true, force: true });
      if (!existsSync(whole)) throw error;
    });
  }
  return {
    executablePath: join(whole, "chromium"),
    env: {
      LD_LIBRARY_PATH: join(whole, "al2023", "lib"),
      FONTCONFIG_PATH: join(whole, "fonts"),
      XDG_CACHE_HOME: join(whole, "cache"),
    },
  };
}

/** The package looks for its own fonts under /tmp; ours lie beside this file, wherever the project is. */
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/**
 * The package unpacks into the folder for temporary files, and its libraries only where it sees its cloud: told
 * to a process of its own, so that nothing else takes them for true.
 */
async function unpackInto(folder: string): Promise<void> {
  const script = `(await import("@sparticuz/chromium")).default.executablePath()`;
  await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: project,
    env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" },
  });
}

async function packageVersion(): Promise<string> {
  const file = join(project, "node_modules/@sparticuz/chromium/package.json");
  const { version } = JSON.parse(await readFile(file, "utf8")) as { version: string };
  return version;
}
