import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Random } from "../unit/reading/placements/random";
import { findMutants, type Mutant } from "./findMutants";

/** So many mutants of the rooms' sources, drawn by the seed, and how many there are to draw from. */
export function sampleMutants(
  rooms: readonly string[],
  count: number,
  seed: number
): { readonly drawn: readonly Mutant[]; readonly of: number } {
  const files = rooms.flatMap((room) =>
    readdirSync(path.join("src", room), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
      .map((name) => path.join("src", room, name))
      .sort()
  );
  const all = files.flatMap((file) => findMutants(file, readFileSync(file, "utf8")));
  const of = all.length;
  const random = new Random(seed);
  const drawn: Mutant[] = [];
  while (drawn.length < count && all.length > 0)
    drawn.push(...all.splice(random.below(all.length), 1));
  return { drawn, of };
}

/** Names a change of a text: in another version of the file it is another. */
export function keyOf({ start, end, replacement, file }: Mutant): string {
  const source = readFileSync(file, "utf8");
  return createHash("sha256")
    .update([file, start, end, replacement, source].join("\0"))
    .digest("hex")
    .slice(0, 20);
}

/** Where a mutant is and what it changes, in one line. */
export function placeOf({ file, line, start, end, replacement }: Mutant): string {
  const was = readFileSync(file, "utf8").slice(start, end).replaceAll(/\s+/g, " ");
  return `${file}:${String(line)}  ${was.slice(0, 60)} → ${replacement.replaceAll(/\s+/g, " ").slice(0, 60)}`;
}
