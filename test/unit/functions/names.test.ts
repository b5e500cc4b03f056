import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { functionCatalogue } from "../../../src/functions/catalogue";
import { englishFunctionsMetadata, functionsMetadata } from "../../../webpack.config.js";
import type { FunctionMetadata } from "./callFormula";

/** Excel's own functions whose names end in a digit. */
const builtIns = new Set(
  "LOG10 ATAN2 DAYS360 SUMX2MY2 SUMX2PY2 SUMXMY2 BIN2DEC BIN2HEX BIN2OCT DEC2BIN DEC2HEX DEC2OCT HEX2BIN HEX2DEC HEX2OCT OCT2BIN OCT2DEC OCT2HEX IMLOG10 IMLOG2".split(
    " "
  )
);
const ids = Object.keys(functionCatalogue);
let functions: readonly FunctionMetadata[];

beforeAll(async () => {
  functions = (
    JSON.parse(await functionsMetadata()) as { readonly functions: readonly FunctionMetadata[] }
  ).functions;
});

/** Whether Excel would take a name for a cell, as A1 or R1C1 addresses. */
function isCellAddress(name: string): boolean {
  return /^[A-Z]{1,3}\d+$/.test(name) || /^R\d*C?\d*$|^C\d+$/.test(name);
}

describe("names in cells", () => {
  it("knows an address when it sees one", () => {
    expect(["PCT766", "GAP766", "R766", "R1C766", "XFD1"].every(isCellAddress)).toBe(true);
  });

  it.each(ids)("%s is no cell address and no function of Excel's own", (id) => {
    expect(isCellAddress(id)).toBe(false);
    expect(builtIns.has(id)).toBe(false);
    expect(id).toMatch(/^[A-Z]{4,25}766$/);
  });

  it("are those of the metadata, typed without a prefix", () => {
    expect(functions.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(functions.every(({ id, name }) => id === name)).toBe(true);
    expect(readFileSync("manifest.xml", "utf8")).not.toContain("<Namespace");
  });

  it("each lead to their part of the guide", async () => {
    const { functions: all } = JSON.parse(
      await functionsMetadata("https://diem766.example.vn")
    ) as { readonly functions: readonly { readonly id: string; readonly helpUrl: string }[] };
    for (const { id, helpUrl } of all) {
      expect(helpUrl).toBe(`https://diem766.example.vn/huong-dan.html#${id.toLowerCase()}`);
      // The guide takes its headings from these pages.
      expect(readFileSync(`docs/ham/${id}.md`, "utf8")).toMatch(new RegExp(`^# ${id}$`, "m"));
    }
  });

  it("are explained in English to an English Excel, and are the same functions", async () => {
    const english = (
      JSON.parse(await englishFunctionsMetadata()) as {
        readonly functions: readonly FunctionMetadata[];
      }
    ).functions;
    const shape = (each: FunctionMetadata) => ({
      ...each,
      description: "",
      parameters: each.parameters.map((parameter) => ({ ...parameter, name: "", description: "" })),
    });
    expect(english.map(shape)).toEqual(functions.map(shape));
    for (const { parameters } of english) {
      expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
      for (const { name } of parameters) expect(name).toMatch(/^[a-z_]+$/);
    }
    expect(readFileSync("manifest.xml", "utf8")).toContain(
      '<bt:Override Locale="en-US" Value="https://localhost:3000/functions-en.json" />'
    );
  });

  it("tell everything in Vietnamese, in one Unicode form", () => {
    for (const { id, description, parameters } of functions) {
      for (const text of [
        description,
        ...parameters.flatMap((each) => [each.name, each.description]),
      ]) {
        expect(text, id).not.toBe("");
        expect(text.normalize("NFC"), id).toBe(text);
      }
    }
  });
});

/** Workbooks hold ids and the order of arguments: this list only ever grows at its end. */
describe("what workbooks hold", () => {
  it("stays as it is", () => {
    const held = functions.map(
      ({ id, parameters }) =>
        `${id}(${parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name)).join("; ")})`
    );
    expect(held).toEqual([
      "ANALYSIS766(bảng; [kỳ]; [đơn_vị]; [độ_dài])",
      "BOUNDS766(điểm; vùng_điểm; [số_chỉ_số])",
      "CHANGE766(kỳ_này; kỳ_trước; [loại]; [ngày_kỳ_này]; [ngày_kỳ_trước])",
      "CHECK766(bảng)",
      "CRITERIA766([kỳ])",
      "GRADE766(tổng_điểm; [thang_xếp_loại])",
      "PERCENT766(điểm; [tối_đa])",
      "POINTS766(bảng; [mục]; [kỳ]; [đơn_vị])",
      "RANK766(điểm; vùng_điểm; [quy_tắc])",
      "SCORE766(chỉ_số; tử_số; mẫu_số; [kỳ])",
      "SHORTFALL766(điểm; [tối_đa])",
      "TABLE766(bảng; [kỳ]; [đơn_vị])",
      "TARGET766(chỉ_số; tử_số; mẫu_số; điểm_cần_thêm; [kỳ])",
    ]);
  });
});
