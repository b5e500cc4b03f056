import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { Marked } from "marked";
import webpack from "webpack";

const docs = path.resolve(import.meta.dirname, "../docs");
const functionsTitle = "Phụ lục: từng hàm trong ô";

/** Name of a heading in an address. @example slug("4. Trước khi trình ký") // "4-truoc-khi-trinh-ky" */
function slug(text) {
  return text
    .replace(/đ/gi, "d")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/**
 * The guide for officials as one page that asks for nothing but its pictures: docs/huong-dan.md, and under it the
 * page of each function.
 * @returns the page, and its pictures by the name under which it asks for them
 */
export function guidePage() {
  const pictures = new Map();
  const headings = [];
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        const id = slug(text);
        if (depth === 2) headings.push([id, text]);
        return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      image({ href, text }) {
        const name = `assets/huong-dan/${path.basename(href)}`;
        pictures.set(name, readFileSync(path.join(docs, href)));
        return `<img src="${name}" alt="${text}" loading="lazy" />`;
      },
      link({ href, tokens }) {
        const to = href === "ham" ? `#${slug(functionsTitle)}` : href;
        if (!to.startsWith("#")) throw new Error(`The guide's page has no ${href} to lead to.`);
        return `<a href="${to}">${this.parser.parseInline(tokens)}</a>`;
      },
      table(token) {
        const cells = (row, tag) =>
          row.map((cell) => `<${tag}>${this.parser.parseInline(cell.tokens)}</${tag}>`).join("");
        const rows = token.rows.map((row) => `<tr>${cells(row, "td")}</tr>`).join("\n");
        const head = `<thead><tr>${cells(token.header, "th")}</tr></thead>`;
        return `<div class="wide" tabindex="0"><table>${head}<tbody>${rows}</tbody></table></div>\n`;
      },
    },
  });
  const body = marked.parse(guideText());
  const contents = headings.map(([id, text]) => `<li><a href="#${id}">${text}</a></li>`).join("\n");
  return {
    page: shell(body.replace("<h2", `<ul class="contents">${contents}</ul>\n<h2`)),
    pictures,
  };
}

/** The guide with the functions' pages beneath it, their headings one or two steps lower. */
function guideText() {
  const read = (file) => readFileSync(path.join(docs, file), "utf8");
  const functions = readdirSync(path.join(docs, "ham"))
    .sort()
    .map((file) =>
      read(`ham/${file}`)
        .replace(/^## (.*)$/gm, "**$1**")
        .replace(/^# /gm, "### ")
    );
  return [read("huong-dan.md"), `## ${functionsTitle}`, ...functions].join("\n\n");
}

function shell(body) {
  return readFileSync(path.join(import.meta.dirname, "guide.html"), "utf8").replace(
    "<!-- guide -->",
    () => body
  );
}

/** Puts the guide beside the pages: where the manifest's help leads, and the pane's. */
export class GuidePlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("GuidePlugin", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "GuidePlugin", stage }, () => {
        const { page, pictures } = guidePage();
        for (const [name, content] of [["huong-dan.html", page], ...pictures]) {
          compilation.emitAsset(name, new webpack.sources.RawSource(content));
        }
      });
    });
  }
}
