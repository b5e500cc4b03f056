import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import CopyPlugin from "copy-webpack-plugin";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import HtmlPlugin from "html-webpack-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import webpack from "webpack";

import { servingOptions } from "./packaging/devServer.mjs";
import { GuidePlugin } from "./packaging/guide.mjs";
import { noticesOf } from "./packaging/notices.mjs";
import { serviceWorkerSources, ServiceWorkerPlugin } from "./packaging/offline.mjs";

/** Where the pages live while developing. manifest.xml is written for this address. */
export const developmentOrigin = "https://localhost:3000";

/**
 * The manifest for another web server: its address (scheme, host and port, no trailing slash) takes the
 * place of the development address everywhere.
 */
export function manifestFor(manifest, origin) {
  // An AppDomain is a host, without a folder.
  return manifest
    .replaceAll(`<AppDomain>${developmentOrigin}`, `<AppDomain>${new URL(origin).origin}`)
    .replaceAll(developmentOrigin, origin);
}

/**
 * Reads SCORE766_ORIGIN, the one setting of a production build: where the pages will be, with a folder if they do
 * not stand at the root. @throws Error in one line on what no manifest may hold.
 * @example hostOrigin("https://host.example.vn/score766")
 */
export function hostOrigin(setting = process.env.SCORE766_ORIGIN) {
  if (setting === undefined || setting === "") return developmentOrigin;
  const url = URL.canParse(setting) ? new URL(setting) : null;
  const isPlain = url !== null && url.search === "" && url.hash === "" && url.username === "";
  const path = url?.pathname === "/" ? "" : (url?.pathname ?? "");
  if (
    !isPlain ||
    url.protocol !== "https:" ||
    `${url.origin}${path}` !== setting ||
    /\/$/.test(path)
  ) {
    throw new Error(
      `SCORE766_ORIGIN must look like https://diem766.example.vn or https://host.example.vn/score766, not ${setting}`
    );
  }
  return setting;
}

const here = import.meta.dirname;
const { version } = JSON.parse(readFileSync(path.join(here, "package.json"), "utf8"));

/** Files of src/functions that declare custom functions, as the metadata generator wants them. */
export function functionFiles() {
  const folder = path.join(here, "src/functions");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => path.join(folder, name))
    .filter((file) => readFileSync(file, "utf8").includes("@customfunction"));
}

/**
 * What Excel must know of the functions before it loads them, from the comments in their files; each leads to its
 * part of the guide (`helpUrl`), where the pages stand.
 * @throws Error naming every comment or type that the generator refuses.
 */
export async function functionsMetadata(origin = hostOrigin()) {
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(functionFiles());
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const metadata = JSON.parse(metadataJson);
  for (const each of metadata.functions)
    each.helpUrl = `${origin}/huong-dan.html#${each.id.toLowerCase()}`;
  return JSON.stringify(metadata, null, 2);
}

/**
 * The same for an Excel whose display language is English: the manifest names it for that locale. Names of the functions
 * and what they answer stay.
 * @throws Error naming a function or parameter that has no English words.
 */
export async function englishFunctionsMetadata(origin = hostOrigin()) {
  const words = JSON.parse(readFileSync(path.join(here, "src/functions/inEnglish.json"), "utf8"));
  const metadata = JSON.parse(await functionsMetadata(origin));
  for (const each of metadata.functions) {
    const own = words[each.id];
    if (own === undefined) throw new Error(`No English words for ${each.id}`);
    each.description = own.description;
    for (const parameter of each.parameters) {
      const [name, description] = own.parameters[parameter.name] ?? [];
      if (name === undefined) throw new Error(`No English words for ${each.id} ${parameter.name}`);
      Object.assign(parameter, { name, description });
    }
  }
  return JSON.stringify(metadata, null, 2);
}

/** Puts functions.json and its English twin beside the pages. */
class FunctionsMetadataPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FunctionsMetadataPlugin", (compilation) => {
      for (const file of functionFiles()) compilation.fileDependencies.add(file);
      compilation.hooks.processAssets.tapPromise("FunctionsMetadataPlugin", async () => {
        const emit = (name, text) => {
          compilation.emitAsset(name, new webpack.sources.RawSource(text));
        };
        emit("functions.json", await functionsMetadata());
        emit("functions-en.json", await englishFunctionsMetadata());
      });
    });
  }
}

/** Beside the pages: which version they are, and the notices of what they hold of others. */
class ReleaseFilesPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("ReleaseFilesPlugin", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise(
        { name: "ReleaseFilesPlugin", stage },
        async () => {
          const emit = (name, text) => {
            compilation.emitAsset(name, new webpack.sources.RawSource(text));
          };
          emit("phien-ban.json", `${JSON.stringify({ version })}\n`);
          const apart = await serviceWorkerSources();
          emit("licences.txt", noticesOf([...[...compilation.modules].flatMap(filesOf), ...apart]));
        }
      );
    });
  }
}

/** Files of a module; of several that were joined, of each. */
function filesOf(module) {
  const { modules, resource } = module;
  return modules === undefined ? [resource].filter(Boolean) : [...modules].flatMap(filesOf);
}

/** A manifest for the developer's own machine is of no use to anybody else: said last, where it is read. */
class AddressReminder {
  apply(compiler) {
    compiler.hooks.initialize.tap("AddressReminder", () => {
      // After webpack's own summary.
      process.once("exit", () => {
        console.warn(
          `manifest.xml is written for ${developmentOrigin}: set SCORE766_ORIGIN=https://your.host for a server of yours.`
        );
      });
    });
  }
}

/** What reads and scores a workbook, for the pane and for functions in cells. */
const sharedReading = new RegExp(
  [
    "(?:sheet|scoring(?!/decisions)|decision766|cells)/",
    "chain/analyzeWorkbook",
    "settings/(?:settle|readSettings|scoringOptions)",
    "memory/(?:staffChanges|writtenRegion|alignRows|editedParagraphs)",
    "narrative/library/(?:ownLibrary|audience)",
  ]
    .map((name) => `/src/${name}`)
    .join("|")
    .replaceAll("/", "[\\\\/]")
);

export default (environment, argv) => {
  const production = argv.mode === "production";
  const origin = production ? hostOrigin() : developmentOrigin;
  const pages = [
    { filename: "taskpane.html", chunks: ["firstBytes", "taskpane"], office: true },
    // For an ordinary browser tab: nothing of Microsoft's is fetched.
    { filename: "index.html", chunks: ["firstBytes", "tab"], office: false },
    ...(production
      ? []
      : [{ filename: "gallery.html", chunks: ["firstBytes", "gallery"], office: true }]),
  ];
  return {
    entry: {
      firstBytes: "./src/taskpane/start/firstBytes.js",
      taskpane: "./src/taskpane/main.tsx",
      tab: "./src/taskpane/tab.tsx",
      deployment: "./src/taskpane/deployment/main.ts",
      ...(production ? {} : { gallery: "./src/taskpane/gallery/main.tsx" }),
    },
    output: {
      // What is served while developing never mixes with what is delivered.
      path: path.join(here, production ? "dist" : ".cache/pages"),
      // In a folder of their own: a server keeps them for ever, and nothing else.
      filename: "js/[name].[contenthash:10].js",
      chunkFilename: "js/[name].[contenthash:10].js",
      clean: true,
    },
    // The loader code that webpack writes must run as far as the guard's message, in any old engine.
    target: ["web", "es5"],
    devtool: production ? false : "source-map",
    resolve: {
      extensions: [".tsx", ".ts", ".js"],
      alias: { "rtl-css-js/core$": path.join(here, "packaging/light/noMirroring.mjs") },
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "esbuild-loader",
          options: { target: "es2020", charset: "utf8" },
        },
        { test: /\.css$/, type: "asset/resource" },
        { test: /\.xlsx$/, loader: path.join(here, "packaging/bytesLoader.mjs") },
      ],
    },
    optimization: {
      minimizer: [
        new MinimizerPlugin({
          exclude: /firstBytes/,
          extractComments: false,
          minimizerOptions: {
            ecma: 2020,
            compress: { passes: 2 },
            format: { comments: false },
          },
        }),
      ],
      // The pane and the browser page are two programs of nearly the same parts; the guard stands alone.
      splitChunks: {
        chunks: ({ name }) => name !== "firstBytes" && name !== "deployment",
        cacheGroups: {
          // Functions in cells and the pane read the same sheets: small modules of both would come twice.
          reading: {
            test: sharedReading,
            minChunks: 2,
            minSize: 0,
            name: "reading",
          },
        },
      },
    },
    performance: { hints: false },
    cache: { type: "filesystem" },
    plugins: [
      ...pages.map(
        ({ filename, chunks, office }) =>
          new HtmlPlugin({
            filename,
            template: "src/taskpane/taskpane.html",
            templateParameters: (_, assets) => ({
              scripts: assets.js,
              office,
              sources: office ? "'self' https://appsforoffice.microsoft.com" : "'self'",
            }),
            chunks,
            chunksSortMode: "manual",
            inject: false,
            minify: false,
          })
      ),
      new HtmlPlugin({
        filename: "kiem-tra.html",
        template: "src/taskpane/deployment/kiem-tra.html",
        chunks: ["deployment"],
        scriptLoading: "defer",
        minify: false,
      }),
      new FunctionsMetadataPlugin(),
      new GuidePlugin(),
      ...(production ? [new ReleaseFilesPlugin(), new ServiceWorkerPlugin()] : []),
      ...(production && origin === developmentOrigin ? [new AddressReminder()] : []),
      new CopyPlugin({
        patterns: [
          { from: "assets/icon-*.png", to: "assets/[name][ext]" },
          { from: "packaging/server/web.config" },
          { from: "shortcuts.json" },
          { from: "shortcuts-en.json" },
          {
            from: "manifest.xml",
            transform: (content) => manifestFor(content.toString("utf8"), origin),
          },
        ],
      }),
    ],
    ...(argv.env?.WEBPACK_SERVE === true || environment?.WEBPACK_SERVE === true
      ? { devServer: servingOptions() }
      : {}),
  };
};
