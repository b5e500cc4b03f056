import type * as NodeZlib from "node:zlib";

type Zlib = Pick<typeof NodeZlib, "inflateRawSync" | "deflateRawSync"> & {
  /** Absent in early releases of Node 20. */
  readonly crc32?: (bytes: Uint8Array) => number;
};

/** Node's own compression where the program runs in Node; not an import, so that browser bundles stay free of it. */
export const nodeZlib: Zlib | null = findZlib();

function findZlib(): Zlib | null {
  if (typeof process === "undefined" || typeof process.getBuiltinModule !== "function") return null;
  return process.getBuiltinModule("node:zlib");
}
