import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { strFromU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { analyzeWorkbook } from "../../../src/chain/analyzeWorkbook";
import type { ColumnKind } from "../../../src/columns/columnChoice";
import { planColumns } from "../../../src/columns/planColumns";
import type { EditPlan } from "../../../src/plan/plan";
import type { FileWorkbook } from "../../../src/workbook/file/fileWorkbook";
import { openFileWorkbook } from "../../../src/workbook/file/openFileWorkbook";
import { convertWithOffice, officeTime } from "../../programs/libreOffice";
import { describeWith } from "../../programs/programs";
import { packageFaults } from "../../soak/fidelity/packageFaults";
import { tableFile, type TableFile } from "./leagueTable";

const columns: readonly ColumnKind[] = ["percent", "shortfall", "rank", "grade"];

async function open(made: TableFile = {}): Promise<FileWorkbook> {
  return openFileWorkbook(tableFile(made), "chi-so.xlsx");
}

async function planOf(workbook: FileWorkbook): Promise<EditPlan> {
  const contents = await workbook.read();
  const [table] = analyzeWorkbook(contents).tables;
  if (table === undefined) throw new Error("No table was read.");
  return planColumns(contents, table, { columns });
}

async function tablePart(workbook: FileWorkbook): Promise<string> {
  return strFromU8(unzipSync(await workbook.save())["xl/tables/table1.xml"] ?? new Uint8Array());
}

describe("an Excel table of a file that gets columns", () => {
  it("is a table as Excel stores it: cells, arrows, a name and number for each column, what new rows are filled with", async () => {
    const workbook = await open();
    await workbook.apply(await planOf(workbook));
    const xml = await tablePart(workbook);
    expect(xml).toContain(' ref="A1:M6" totalsRowShown="0"');
    expect(xml).toContain('<autoFilter ref="A1:M6">');
    expect(xml).toContain('<tableColumns count="13">');
    expect(xml).toContain(
      '<tableColumn id="10" name="Tỷ lệ (tính)"><calculatedColumnFormula>IF(COUNT(BangDiem[[#This Row],[Tổng điểm (100đ)]])=1,ROUND(BangDiem[[#This Row],[Tổng điểm (100đ)]]/100,4),"")</calculatedColumnFormula></tableColumn>'.replaceAll(
        '""',
        "&quot;&quot;"
      )
    );
    expect(packageFaults(tableFile(), await workbook.save())).toEqual([]);
  });

  it("gives its very bytes back", async () => {
    const workbook = await open();
    expect((await workbook.read()).grids[0]?.state).toMatchObject({ isFiltered: false });
    await workbook.apply(await workbook.apply(await planOf(workbook)));
    expect(Buffer.from(await workbook.save()).equals(tableFile())).toBe(true);
  });

  it("keeps what is filtered, and forgets a filter over a column that goes", async () => {
    const filter =
      '<filterColumn colId="1"><filters><filter val="Xã Hy Cương"/></filters></filterColumn>';
    const workbook = await open({ filter });
    expect((await workbook.read()).grids[0]?.state).toMatchObject({ isFiltered: true });
    const undo = await workbook.apply(await planOf(workbook));
    expect(await tablePart(workbook)).toContain(filter);
    const edited = (await tablePart(workbook)).replace(
      filter,
      `${filter}<filterColumn colId="11"><top10 val="3"/></filterColumn>`
    );
    const parts = { ...unzipSync(await workbook.save()) };
    parts["xl/tables/table1.xml"] = new TextEncoder().encode(edited);
    const again = await openFileWorkbook(zipSync(parts), "chi-so.xlsx");
    await again.apply(undo);
    const xml = await tablePart(again);
    expect(xml).toContain('ref="A1:I6"');
    expect(xml).toContain(filter);
    expect(xml).not.toContain("top10");
    expect(xml).toContain('<tableColumns count="9">');
  });

  it("leaves names and functions that lead to the table as they are: they follow it", async () => {
    const names =
      '<definedNames><definedName name="VungDiem">BangDiem[#All]</definedName><definedName name="Cu">\'Bảng điểm\'!$A$1:$I$6</definedName></definedNames>';
    const workbook = await open({ names });
    await workbook.apply(await planOf(workbook));
    const written = strFromU8(
      unzipSync(await workbook.save())["xl/workbook.xml"] ?? new Uint8Array()
    );
    expect(written).toContain(">BangDiem[#All]<");
    expect(written).toContain(">'Bảng điểm'!$A$1:$I$6<");
  });

  it("that a query feeds gets none: its columns are the query's", async () => {
    const workbook = await open({ attributes: ' tableType="queryTable"' });
    await workbook.apply(await planOf(workbook));
    expect(await tablePart(workbook)).toContain('ref="A1:I6"');
  });
});

describeWith("libreOffice", "a table with our columns in LibreOffice", (soffice) => {
  it(
    "computes the formulas that name its columns, as they were computed",
    async () => {
      const workbook = await open();
      const plan = await planOf(workbook);
      await workbook.apply(withoutResults(plan));
      const folder = await mkdtemp(path.join(os.tmpdir(), "score766-table-"));
      const file = path.join(folder, "bang.xlsx");
      await writeFile(file, await workbook.save());
      const out = path.join(folder, "out");
      const [made = ""] = await convertWithOffice(
        soffice,
        [file],
        "xlsx:Calc MS Excel 2007 XML",
        out
      );
      const computed = await (
        await openFileWorkbook(new Uint8Array(await readFile(made)), "b.xlsx")
      ).read();
      await rm(folder, { recursive: true });
      const [grid] = computed.grids;
      expect(grid?.tables?.map(({ range }) => range.right)).toEqual([12]);
      for (const step of plan.steps) {
        if (step.kind !== "write") continue;
        step.rows.forEach((line, down) => {
          line.forEach(({ content }, across) => {
            const cell = grid?.cell(step.top + down, step.left + across);
            const expected = content.kind === "formula" ? content.cached : valueOf(content);
            expect(cell?.kind === "blank" ? "" : cell?.value).toEqual(expected);
          });
        });
      }
    },
    officeTime
  );
});

function valueOf(content: { readonly kind: string; readonly value?: unknown }): unknown {
  return content.value ?? "";
}

/** LibreOffice computes what has no result. */
function withoutResults({ steps }: EditPlan): EditPlan {
  return {
    steps: steps.map((step) =>
      step.kind === "write"
        ? {
            ...step,
            rows: step.rows.map((line) =>
              line.map((cell) =>
                cell.content.kind === "formula"
                  ? { ...cell, content: { ...cell.content, cached: null } }
                  : cell
              )
            ),
          }
        : step
    ),
  };
}
