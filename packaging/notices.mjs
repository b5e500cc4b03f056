import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** The folder of the npm package that a file belongs to, or null for a file of the project's own. */
export function packageFolder(file) {
  const match = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file);
  return match?.[1] ?? null;
}

/**
 * Copyright notices and licences of the packages whose files went into a bundle, as their authors ask for in every
 * copy. The same files always give the same text.
 * @param files paths of the bundled files
 * @throws Error naming a package that states no licence: nobody may hand it on.
 * @example noticesOf(["node_modules/fflate/esm/browser.js"]) // "fflate 0.8.3 (MIT)\n\nMIT License…"
 */
export function noticesOf(files) {
  const folders = [...new Set(files.map(packageFolder).filter((folder) => folder !== null))];
  const texts = new Map(folders.map((folder) => notice(folder)));
  return [...texts.keys()]
    .sort()
    .map((title) => `${title}\n\n${texts.get(title)}`)
    .join(`\n\n${"-".repeat(80)}\n\n`);
}

function notice(folder) {
  const { name, version, license, author } = JSON.parse(
    readFileSync(path.join(folder, "package.json"), "utf8")
  );
  if (typeof license !== "string") throw new Error(`${name} states no licence.`);
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)(\.|$)/i.test(each));
  const by = typeof author === "string" ? author : (author?.name ?? name);
  const text =
    file === undefined || !existsSync(path.join(folder, file))
      ? `Copyright (c) ${by}. Licensed under the ${license} licence.`
      : readFileSync(path.join(folder, file), "utf8").replace(/\r\n/g, "\n").trim();
  return [`${name} ${version} (${license})`, text];
}
