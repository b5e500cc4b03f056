import { strToU8, zipSync } from "fflate";

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * A Word file written by hand: only what the standard asks for.
 * @param body the children of the body; `extra` more parts by name, related to the body by their type.
 */
export function handMade(
  body: string,
  extra: readonly { readonly name: string; readonly type: string; readonly xml: string }[] = []
): Uint8Array {
  const main = "application/vnd.openxmlformats-officedocument.wordprocessingml";
  return zipSync({
    "[Content_Types].xml": strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main}.document.main+xml"/>${extra.map(({ name, type }) => `<Override PartName="/word/${name}" ContentType="${main}.${type}+xml"/>`).join("")}</Types>`
    ),
    "_rels/.rels": strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`
    ),
    "word/_rels/document.xml.rels": strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${relations}">${extra.map(({ name, type }, index) => `<Relationship Id="rId${String(index + 1)}" Type="${office}/${type}" Target="${name}"/>`).join("")}</Relationships>`
    ),
    "word/document.xml": strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${word}" xmlns:r="${office}"><w:body>${body}<w:sectPr/></w:body></w:document>`
    ),
    ...Object.fromEntries(
      extra.map(({ name, xml }) => [
        `word/${name}`,
        strToU8(`<?xml version="1.0" encoding="UTF-8"?>${xml.replace(">", ` xmlns:w="${word}">`)}`),
      ])
    ),
  });
}

/** A paragraph of runs; a run in bold is given between stars. */
export function paragraph(...runs: readonly string[]): string {
  return `<w:p>${runs
    .map((run) =>
      run.startsWith("<")
        ? run
        : `<w:r>${run.startsWith("*") ? "<w:rPr><w:b/></w:rPr>" : ""}<w:t xml:space="preserve">${run.replaceAll("*", "")}</w:t></w:r>`
    )
    .join("")}</w:p>`;
}
