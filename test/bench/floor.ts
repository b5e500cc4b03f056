import { readFileSync, writeFileSync } from "node:fs";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { defaultLimits } from "../../src/workbook/file/limits";
import { readZip } from "../../src/workbook/file/zip/readZip";

/*
 * floor FILE PART OUT: what no program can go below that opens a workbook, looks at every byte of it and writes it
 * with one sheet changed: unzip and scan of all parts, zip of that sheet alone, the others taken over as they are.
 */
const [file = "", edited = "", out = ""] = process.argv.slice(2);
const pieces: Uint8Array[] = [];
let tags = 0;
for (const { name, raw, method, size } of readZip(readFileSync(file), defaultLimits)) {
  const content = method === 0 ? raw : inflateRawSync(raw, { maxOutputLength: Math.max(1, size) });
  for (let place = 0; place < content.length; place += 1) if (content[place] === 60) tags += 1;
  pieces.push(name === edited ? deflateRawSync(content, { level: 6 }) : raw);
}
if (tags === 0) throw new Error("No workbook");
writeFileSync(out, Buffer.concat(pieces));
process.stdout.write(`${String(tags)} tags\n`);
