import { readdir, readFile } from "node:fs/promises";
import { codeTexts } from "./codeTexts";
import { markdownTexts, pageTexts, xmlTexts } from "./documentTexts";
import { withoutFormulas } from "./withoutFormulas";

/** A piece of prose people read, and the file it stands in. */
export interface ShippedText {
  readonly file: string;
  readonly text: string;
}

/**
 * Not prose: what the program recognises as people type it, misspelt, without tones or in encodings of the past.
 */
const recognised: readonly string[] = [
  "src/sheet/text/",
  "src/sheet/label/",
  "src/proofreading/hear/",
  "src/proofreading/own/",
  "src/narrative/hear/spelling.ts",
  "src/report/compose/figureMarks.ts",
  // English; which Vietnamese names it may hold is in englishCatalogue.test.ts.
  "src/taskpane/strings/english/",
];

const documents: readonly string[] = ["README.md", "CHANGELOG.md", "manifest.xml"];
const folders: readonly string[] = ["src", "docs", "test/golden"];

/** Everything Vietnamese that reaches people: words of the pane, messages, reports, pages, the manifest, documents. */
export async function shippedTexts(): Promise<readonly ShippedText[]> {
  const found = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(folder, { recursive: true })).map(
        (name) => `${folder}/${name.replaceAll("\\", "/")}`
      )
    )
  );
  const files = [...documents, ...found.flat()].filter(
    (file) =>
      /\.(?:tsx?|md|html|xml)$/.test(file) &&
      !/\.test\.tsx?$/.test(file) &&
      !recognised.some((start) => file.startsWith(start))
  );
  const texts = await Promise.all(
    files.toSorted().map(async (file) => {
      const content = await readFile(file, "utf8");
      return textsOf(file, content).map((text) => ({ file, text: withoutFormulas(text) }));
    })
  );
  return texts.flat();
}

function textsOf(file: string, content: string): readonly string[] {
  switch (file.split(".").at(-1)) {
    case "md":
      return markdownTexts(content);
    case "html":
      return pageTexts(content);
    case "xml":
      return xmlTexts(content);
    default:
      return codeTexts(file, content);
  }
}
