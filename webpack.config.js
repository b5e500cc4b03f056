import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import CopyPlugin from "copy-webpack-plugin";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import HtmlPlugin from "html-webpack-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import webpack from "webpack";

/** Where the pages live while developing. manifest.xml is written for this address. */
export const developmentOrigin = "https://localhost:3000";

/**
 * The manifest for another web server: its address (scheme, host and port, no trailing slash) takes the
 * place of the development address everywhere.
 */
export function manifestFor(manifest, origin) {
  return manifest.replaceAll(developmentOrigin, origin);
}

/** Reads SCORE766_ORIGIN, the one setting of a production build, and refuses what no manifest may hold. */
export function hostOrigin(setting = process.env.SCORE766_ORIGIN) {
  if (setting === undefined || setting === "") return developmentOrigin;
  const url = new URL(setting);
  if (url.protocol !== "https:" || url.origin !== setting) {
    throw new Error(`SCORE766_ORIGIN must look like https://diem766.example.vn, not ${setting}`);
  }
  return url.origin;
}

const here = import.meta.dirname;

/** Files of src/functions that declare custom functions, as the metadata generator wants them. */
export function functionFiles() {
  const folder = path.join(here, "src/functions");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => path.join(folder, name))
    .filter((file) => readFileSync(file, "utf8").includes("@customfunction"));
}

/**
 * What Excel must know of the functions before it loads them, from the comments in their files.
 * @throws Error naming every comment or type that the generator refuses.
 */
export async function functionsMetadata() {
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(functionFiles());
  if (errors.length > 0) throw new Error(errors.join("\n"));
  return metadataJson;
}

/** Puts functions.json beside the pages. */
class FunctionsMetadataPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FunctionsMetadataPlugin", (compilation) => {
      for (const file of functionFiles()) compilation.fileDependencies.add(file);
      compilation.hooks.processAssets.tapPromise("FunctionsMetadataPlugin", async () => {
        const source = new webpack.sources.RawSource(await functionsMetadata());
        compilation.emitAsset("functions.json", source);
      });
    });
  }
}

async function serving() {
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  return {
    port: 3000,
    hot: false,
    liveReload: true,
    headers: { "Access-Control-Allow-Origin": "*" },
    server: { type: "https", options: await getHttpsServerOptions() },
  };
}

export default async (environment, argv) => {
  const production = argv.mode === "production";
  const origin = production ? hostOrigin() : developmentOrigin;
  const pages = [
    { filename: "taskpane.html", chunks: ["firstBytes", "taskpane"] },
    ...(production ? [] : [{ filename: "gallery.html", chunks: ["firstBytes", "gallery"] }]),
  ];
  return {
    entry: {
      firstBytes: "./src/taskpane/start/firstBytes.js",
      taskpane: "./src/taskpane/main.tsx",
      ...(production ? {} : { gallery: "./src/taskpane/gallery/main.tsx" }),
    },
    output: {
      // What is served while developing never mixes with what is delivered.
      path: path.join(here, production ? "dist" : ".cache/pages"),
      filename: "[name].[contenthash:10].js",
      chunkFilename: "[name].[contenthash:10].js",
      clean: true,
    },
    // The loader code that webpack writes must run as far as the guard's message, in any old engine.
    target: ["web", "es5"],
    devtool: production ? false : "source-map",
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "esbuild-loader",
          options: { target: "es2020", charset: "utf8" },
        },
        { test: /\.css$/, type: "asset/resource" },
      ],
    },
    optimization: {
      minimizer: [
        new MinimizerPlugin({
          exclude: /firstBytes/,
          extractComments: false,
          minimizerOptions: { ecma: 2020, format: { comments: false } },
        }),
      ],
      splitChunks: { chunks: "async" },
    },
    performance: { hints: false },
    cache: { type: "filesystem" },
    plugins: [
      ...pages.map(
        ({ filename, chunks }) =>
          new HtmlPlugin({
            filename,
            template: "src/taskpane/taskpane.html",
            chunks,
            chunksSortMode: "manual",
            inject: false,
            minify: false,
          })
      ),
      new FunctionsMetadataPlugin(),
      new CopyPlugin({
        patterns: [
          { from: "assets/icon-*.png", to: "assets/[name][ext]" },
          {
            from: "manifest.xml",
            transform: (content) => manifestFor(content.toString("utf8"), origin),
          },
        ],
      }),
    ],
    ...(argv.env?.WEBPACK_SERVE === true || environment?.WEBPACK_SERVE === true
      ? { devServer: await serving() }
      : {}),
  };
};
