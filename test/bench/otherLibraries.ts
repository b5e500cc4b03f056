import assert from "node:assert/strict";
import path from "node:path";
import { folder } from "./files";
import { ProgramFailed, run, runNode, type Used } from "./processes";

export const libraries = ["ExcelJS", "SheetJS", "openpyxl"] as const;
type Library = (typeof libraries)[number];

const out = path.join(folder, "peer.xlsx");

const programs: Readonly<Record<Library, (file: string) => Used>> = {
  ExcelJS: (file) => runNode([".cache/bench/peers.mjs", "exceljs", file, out]),
  SheetJS: (file) => runNode([".cache/bench/peers.mjs", "sheetjs", file, out]),
  openpyxl: (file) => run("python3", ["test/bench/peer.py", file, out]),
};

/**
 * Opening, changing one cell and saving by another library; null where it is not installed: only ExcelJS belongs
 * to this project.
 * @param total of the first sheet, in hundredths
 */
export function peer(library: Library, file: string, total: number): Used | null {
  try {
    const used = programs[library](file);
    assert.equal(Math.round(Number(used.output.trim()) * 100), total);
    return used;
  } catch (error) {
    if (!(error instanceof ProgramFailed) || library === "ExcelJS") throw error;
    if (!/Cannot find module|No module named/.test(error.message)) throw error;
    return null;
  }
}
