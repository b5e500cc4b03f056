import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import { beforeAll, expect, it } from "vitest";
import { ourCalls } from "../../../src/functions/plain/ourCalls";
import { registerFunctions } from "../../../src/functions/register";
import { openFileWorkbook } from "../../../src/workbook/file/openFileWorkbook";
import { functionsMetadata } from "../../../webpack.config.js";
import { bootFunctions } from "../../host/bootFunctions";
import { ExcelHost } from "../../host/ExcelHost";
import { HostWorkbook } from "../../host/workbook/HostWorkbook";
import { convertWithOffice, officeTime } from "../../programs/libreOffice";
import { describeWith } from "../../programs/programs";
import { callFormula, typedValue, type FunctionMetadata } from "./callFormula";

/** As a person reads them; a row that begins with an apostrophe is text. */
const sheet: Readonly<Record<string, readonly string[]>> = {
  A: ["'3.2", "Số hóa hồ sơ", "4,1", "'4.2", "Tổng", "bậc", "31/10/2026"],
  B: ["46", "19,955", "334358", "0", "97,36", "14", "0,9736"],
  C: ["378", "22", "464494", "0", "94,1", "58", "0,9"],
  D: ["96,125", "88,4", "88,404", "95", "", "không áp dụng", "88,405"],
  E: ["Xuất sắc", "Tốt", "Khá", "Chưa đạt"],
  F: ["95", "88,41", "70", "0"],
};

/** The same cells after a person went on: other figures, one taken out, one typed wrongly. */
const later: Readonly<Record<string, readonly string[]>> = {
  ...sheet,
  B: ["190", "22", "100", "12", "49,995", "58", "0,97355"],
  C: ["189", "21,995", "464494", "", "49,99", "58", "0,97365"],
  D: ["88,404", "96,125", "88,405", "88,395", "12", "không áp dụng", ""],
  F: ["90", "80", "50", "0"],
};

const formulas = [
  "=SCORE766(A1;B1;C1)",
  "=SCORE766(A3;B3;C3)",
  '=SCORE766("3.1";B1;C1;A7)',
  "=SCORE766(A4;B4;C4)",
  '=PERCENT766(B2;"Số hóa hồ sơ")',
  "=PERCENT766(B2;A2)",
  "=PERCENT766(B2;C2)",
  "=PERCENT766(B5;A5)",
  "=PERCENT766(D5;C2)",
  "=SHORTFALL766(B2;C2)",
  "=SHORTFALL766(B2;A2)",
  "=GRADE766(B5)",
  "=GRADE766(B7)",
  "=GRADE766(C5)",
  "=GRADE766(B5;E1:F4)",
  "=GRADE766(D2;E1:F4)",
  "=RANK766(D1;D1:D7)",
  "=RANK766(D2;D1:D7)",
  "=RANK766(D3;D1:D7;1224)",
  "=RANK766(D4;D1:D7)",
  "=RANK766(D7;D1:D7)",
  "=RANK766(D5;D1:D7)",
  "=RANK766(F2;D1:D7)",
  "=CHANGE766(B5;C5)",
  "=CHANGE766(C5;B5)",
  "=CHANGE766(B5;B5)",
  "=CHANGE766(B6;C6;A6)",
  '=CHANGE766(B7;C7;"tỷ lệ")',
];

let host: ExcelHost;
let functions: readonly FunctionMetadata[];

beforeAll(async () => {
  host = await bootFunctions(new ExcelHost(new HostWorkbook({})));
  registerFunctions();
  const metadata = JSON.parse(await functionsMetadata()) as {
    readonly functions: readonly FunctionMetadata[];
  };
  functions = metadata.functions;
});

function cellsOf(columns: typeof sheet): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(columns).flatMap(([letter, values]) =>
      values.map((value, at) => [`${letter}${at + 1}`, value] as const)
    )
  );
}

/** What our functions answer through Excel's own library; "lỗi" for every error. */
async function answersFor(columns: typeof sheet): Promise<readonly unknown[]> {
  const cells = new Map([...cellsOf(columns)].filter(([, shown]) => shown !== ""));
  const outcomes = await Promise.all(
    formulas.map((formula) => callFormula(host, functions, formula, cells))
  );
  return outcomes.map((outcome) =>
    outcome.ok ? (outcome.value as readonly (readonly unknown[])[])[0]?.[0] : "lỗi"
  );
}

/** The cells with our formulas in column N, as Excel saves them. */
async function workbookOf(answers: readonly unknown[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const page = book.addWorksheet("Sổ");
  fill(page, sheet);
  formulas.forEach((formula, at) => {
    const result = answers[at];
    page.getCell(`N${at + 1}`).value = {
      formula: `_xldudf_${formula.slice(1).replaceAll(";", ",")}`,
      result: result === "lỗi" ? { error: "#N/A" } : (result as string | number),
    };
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function fill(page: ExcelJS.Worksheet, columns: typeof sheet): void {
  for (const [at, shown] of cellsOf(columns))
    page.getCell(at).value = shown === "" ? null : typedValue(shown);
}

async function copyOf(bytes: Uint8Array) {
  return (await openFileWorkbook(bytes, "so.xlsx")).savedWithValues(ourCalls);
}

/** Other figures in the copy, and no stored result: whoever opens it must compute. */
async function bare(bytes: Uint8Array, columns: typeof sheet): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  const page = book.getWorksheet("Sổ");
  if (page === undefined) throw new Error("No sheet");
  fill(page, columns);
  formulas.forEach((_, at) => {
    const cell = page.getCell(`N${at + 1}`);
    if (cell.formula) cell.value = { formula: cell.formula };
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function computed(file: string): Promise<readonly unknown[]> {
  const bytes = new Uint8Array(await readFile(file));
  const { grids } = await (await openFileWorkbook(bytes, "so.xlsx")).read();
  return formulas.map((_, at) => {
    const cell = grids[0]?.cell(at, 13);
    if (cell === undefined || cell.kind === "blank") return null;
    return cell.kind === "error" ? "lỗi" : cell.value;
  });
}

it("a copy for people without the add-in says it all in plain formulas", async () => {
  const { turned, reworded, bytes } = await copyOf(await workbookOf(await answersFor(sheet)));
  expect(turned).toEqual([]);
  expect(reworded).toHaveLength(formulas.length);
  const { grids } = await (await openFileWorkbook(bytes, "so.xlsx")).read();
  for (const at of formulas.keys()) expect(grids[0]?.cell(at, 13).formula).not.toContain("766");
});

describeWith("libreOffice", "the plain formulas of such a copy", (soffice) => {
  it(
    "compute to what the functions answer, for the figures of the copy and for later ones",
    async () => {
      const folder = await mkdtemp(path.join(os.tmpdir(), "score766-plain-"));
      try {
        const { bytes } = await copyOf(await workbookOf(await answersFor(sheet)));
        const files = ["now", "later"].map((name) => path.join(folder, `${name}.xlsx`));
        for (const [at, columns] of [sheet, later].entries())
          await writeFile(files[at] ?? "", await bare(bytes, columns));
        const format = "xlsx:Calc MS Excel 2007 XML";
        const [now = "", then = ""] = await convertWithOffice(
          soffice,
          files,
          format,
          path.join(folder, "out")
        );
        const named = (values: readonly unknown[]) =>
          formulas.map((formula, at) => [formula, values[at]]);
        expect(named(await computed(now))).toEqual(named(await answersFor(sheet)));
        expect(named(await computed(then))).toEqual(named(await answersFor(later)));
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    officeTime
  );
});
