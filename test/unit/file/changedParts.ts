import { unzipSync } from "fflate";

/** Parts of a file in their order. */
export function partsOfFile(file: Uint8Array): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(file)));
}

/** Names of the parts that differ between two files; "+" new, "-" gone. */
export function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [partsOfFile(before), partsOfFile(after)];
  const same = (name: string): boolean =>
    Buffer.from(old.get(name) ?? []).equals(Buffer.from(now.get(name) ?? []));
  return [
    ...[...old.keys()].filter((name) => !now.has(name)).map((name) => `- ${name}`),
    ...[...now.keys()].filter((name) => !old.has(name)).map((name) => `+ ${name}`),
    ...[...old.keys()].filter((name) => now.has(name) && !same(name)),
  ].sort();
}

export function partText(file: Uint8Array, name: string): string {
  return new TextDecoder().decode(partsOfFile(file).get(name));
}
