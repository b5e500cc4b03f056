import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

import { guidePage } from "./guide.mjs";
import { noticesOf } from "./notices.mjs";

const project = path.resolve(import.meta.dirname, "..");
const read = (file) => readFileSync(path.join(project, file));

/** Browsers of the last five years; what they lack of the language's library is in src/taskpane/start/youngFeatures.ts. */
const engines = ["chrome96", "edge96", "firefox95"];

/**
 * The whole browser page as one HTML file that asks nobody for anything: scripts inline under a policy that names
 * them by their hashes and allows no connection.
 * @param config text of a `cau-hinh.json` to build in
 * @returns the page, and the files that went into it
 */
export async function singlePage(config = "{}") {
  const [shown, worked] = [
    await bundled("src/taskpane/single.tsx"),
    await bundled("src/taskpane/browser/worker/fileWorker.ts"),
  ];
  const program = inlineScript(shown.text);
  const guard = inlineScript(read("src/taskpane/start/firstBytes.js").toString("utf8"));
  const files = [...new Set([...shown.files, ...worked.files])].map((file) =>
    path.join(project, file)
  );
  const notices = noticesOf(files);
  const page = shell(read("src/taskpane/taskpane.html").toString("utf8"))
    .replace("<!-- head -->", () => head(guard, program))
    .replace("<!-- body -->", () =>
      [
        `<script type="application/json" id="cau-hinh">${inlineJson(config)}</script>`,
        `<script type="text/plain" id="licences">${inlineScript(notices)}</script>`,
        `<script type="text/plain" id="guide">${inlineScript(wholeGuide())}</script>`,
        `<script type="text/plain" id="file-worker">${inlineScript(worked.text)}</script>`,
        `<script>${program}</script>`,
      ].join("\n    ")
    );
  return { page, files };
}

/** The clerk's guide with its pictures inside: the file has nothing beside it. */
function wholeGuide() {
  const { page, pictures } = guidePage();
  return [...pictures].reduce(
    (text, [name, content]) =>
      text.replaceAll(`"${name}"`, `"data:image/png;base64,${content.toString("base64")}"`),
    page
  );
}

/** A program and all it needs as one script, and the files it was made of. */
async function bundled(entry) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: project,
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    metafile: true,
    format: "iife",
    target: engines,
    jsx: "automatic",
    charset: "utf8",
    legalComments: "none",
    loader: { ".xlsx": "binary" },
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  return { text: outputFiles[0].text, files: Object.keys(metafile.inputs) };
}

/** The hosted page without what it fetches, with marks where the single file has its own. */
function shell(hosted) {
  return hosted
    .replace(/<html .*>/, '<html lang="vi">')
    .replace(/^\s*<script\b[^>]*><\/script>\n/gm, "")
    .replace(/^\s*<link rel="icon"[^>]*>\n/gm, "")
    .replace(/^\s*<meta\s+http-equiv="Content-Security-Policy"[\s\S]*?\/>\n/gm, "")
    .replace(/^.*<%.*%>.*\n/gm, "")
    .replace(/(\s*)<\/head>/, "$1  <!-- head -->$1</head>")
    .replace(/(\s*)<\/body>/, "$1  <!-- body -->$1</body>");
}

function head(guard, program) {
  const policy = [
    "default-src 'none'",
    `script-src ${sourceHash(guard)} ${sourceHash(program)}`,
    "style-src 'unsafe-inline'",
    "img-src data: blob:",
    "font-src data:",
    "connect-src 'none'",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const icon = read("assets/icon-32.png").toString("base64");
  return [
    `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    `<link rel="icon" href="data:image/png;base64,${icon}" />`,
    `<script>${guard}</script>`,
  ].join("\n    ");
}

/** What HTML would read inside a script, escaped so that JavaScript reads the same. */
function inlineScript(text) {
  return text
    .replace(/<\/(script)/gi, "<\\/$1")
    .replace(/<!--/g, "<\\!--")
    .trimEnd();
}

/** A character that HTML would read stands escaped, as JSON knows it too. The scripts without Node do the same. */
function inlineJson(text) {
  return text
    .replace(/^\uFEFF/, "")
    .replace(/</g, "\\u003c")
    .replace(/\s*\n\s*/g, " ")
    .trim();
}

function sourceHash(script) {
  return `'sha256-${createHash("sha256").update(script, "utf8").digest("base64")}'`;
}

/** `node packaging/single.mjs [file] [cau-hinh.json]`: the page and, beside it, its SHA-256. */
async function main([file = "dist/score766.html", config]) {
  const { page } = await singlePage(config === undefined ? "{}" : readFileSync(config, "utf8"));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, page);
  const sum = createHash("sha256").update(page, "utf8").digest("hex");
  writeFileSync(`${file}.sha256`, `${sum}  ${path.basename(file)}\n`);
  console.log(`${file}: ${Math.round(Buffer.byteLength(page) / 1024)} KB, SHA-256 ${sum}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
