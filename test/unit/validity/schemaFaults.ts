import { readFile, readdir } from "node:fs/promises";
import { validateXML } from "xmllint-wasm";
import { isXmlPart, textOfPart, type OfficeParts } from "./officeParts";

const folder = "test/schemas";
const main = "office.xsd";
const read = async (fileName: string) => ({
  fileName,
  contents: await readFile(`${folder}/${fileName}`, "utf8"),
});
const schema = await read(main);
const others = (await readdir(folder)).filter((name) => name.endsWith(".xsd") && name !== main);
const preload = await Promise.all(others.map(read));

/** What in the parts of a file the schemas of test/schemas turn down. */
export async function schemaFaults(parts: OfficeParts): Promise<readonly string[]> {
  const { valid, errors, rawOutput } = await validateXML({
    xml: [...parts.keys()].filter(isXmlPart).map((name) => ({
      fileName: name.replace(/[^\w.]/g, "_"),
      contents: withoutIgnorable(textOfPart(parts, name)),
    })),
    schema: [schema],
    preload,
  });
  if (valid) return [];
  return errors.length > 0 ? errors.map(({ rawMessage }) => rawMessage) : [rawOutput];
}

/** A reader leaves out the attributes of the namespaces a part calls ignorable (ECMA-376 part 3, 7.2). */
function withoutIgnorable(xml: string): string {
  const [, prefix, list] = /\s([\w.-]+):Ignorable="([^"]*)"/.exec(xml) ?? [];
  if (prefix === undefined || list === undefined) return xml;
  const ignored = list.split(/\s+/).filter((each) => each !== "");
  const names = [`${prefix}:Ignorable`, ...ignored.map((each) => `${each}:[\\w.-]+`)];
  return xml.replaceAll(new RegExp(`\\s(?:${names.join("|")})="[^"]*"`, "g"), "");
}
