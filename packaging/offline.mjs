import { createHash } from "node:crypto";
import path from "node:path";

import webpack from "webpack";

const project = path.resolve(import.meta.dirname, "..");

/** Files beside the scripts that the browser page shows. */
const beside = /^(?:index\.html|huong-dan\.html|assets\/icon-32\.png|assets\/huong-dan\/.*)$/;

/**
 * Writes sw.js: a service worker that keeps the browser page, whole, on the machine. It knows by name and content
 * each file that the page can ask for, and none that only the pane in Excel asks for.
 */
export class ServiceWorkerPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("ServiceWorkerPlugin", (compilation) => {
      // After every name and content is final.
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tapPromise(
        { name: "ServiceWorkerPlugin", stage },
        async () => {
          const scripts = new Set();
          for (const entry of ["firstBytes", "tab"]) {
            filesOfGroup(compilation.entrypoints.get(entry), scripts);
          }
          const others = Object.keys(compilation.assets).filter((name) => beside.test(name));
          const files = [
            ...[...scripts].map((url) => ({ url, revision: null })),
            ...others.map((url) => ({ url, revision: digest(compilation.assets[url].buffer()) })),
          ].sort((left, right) => (left.url < right.url ? -1 : 1));
          const text = await serviceWorker(files);
          compilation.emitAsset("sw.js", new webpack.sources.RawSource(text));
        }
      );
    });
  }
}

/** The scripts of a group of chunks, and of all that it fetches later or starts as workers. */
function filesOfGroup(group, files, seen = new Set()) {
  if (seen.has(group)) return;
  seen.add(group);
  for (const file of group.getFiles()) files.add(file);
  for (const next of [...group.childrenIterable, ...group.asyncEntrypointsIterable]) {
    filesOfGroup(next, files, seen);
  }
}

function digest(bytes) {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 16);
}

/** The files that the service worker is made of. */
export async function serviceWorkerSources() {
  const { metafile } = await bundled([]);
  return Object.keys(metafile.inputs).map((file) => path.join(project, file));
}

async function serviceWorker(files) {
  return (await bundled(files)).outputFiles[0].text;
}

async function bundled(files) {
  // Only where it is needed: it refuses to be loaded where pages are emulated.
  const { build } = await import("esbuild");
  return build({
    absWorkingDir: project,
    entryPoints: ["src/taskpane/offline/serviceWorker.ts"],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: "iife",
    target: "es2020",
    charset: "utf8",
    legalComments: "none",
    define: {
      "process.env.NODE_ENV": '"production"',
      precachedFiles: JSON.stringify(files),
    },
    logLevel: "error",
  });
}
