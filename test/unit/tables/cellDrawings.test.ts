import { strFromU8, unzipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ColumnKind } from "../../../src/columns/columnChoice";
import { drawnSheets } from "../../../src/memory/drawnSheets";
import { allColumnsOutput, columnsOutput } from "../../../src/taskpane/columns/columnsOutput";
import type { Present } from "../../../src/taskpane/session/output";
import { FileWorkbook } from "../../../src/workbook/file/fileWorkbook";
import { openFileWorkbook } from "../../../src/workbook/file/openFileWorkbook";
import { packageFaults } from "../../soak/fidelity/packageFaults";
import { dataSheet, handMade } from "../file/handMade";
import { doorNames, openDoor, sessionOn, type Door } from "../memory/doors";

const sheet = "Tổng hợp";
let door: Door;

/** What is drawn on the sheet, as "J2:J6 bar"; a person's as "… theirs". */
async function drawn(): Promise<readonly string[]> {
  if (door.host !== null) {
    const formats = door.host.workbook.findSheet(sheet)?.conditionalFormats ?? [];
    return formats.map(({ type, area, settings }) => {
      const isBar = settings.get("FillColor") === "#F4B183";
      const kind = type === "IconSet" ? "arrows" : isBar ? "bar" : "theirs";
      return `${String(area.left)} ${kind}`;
    });
  }
  const { workbook } = door;
  if (!(workbook instanceof FileWorkbook)) return [];
  const xml = strFromU8(
    unzipSync(await workbook.save())["xl/worksheets/sheet1.xml"] ?? new Uint8Array()
  );
  return [
    ...xml.matchAll(
      /<conditionalFormatting sqref="([A-Z]+)\d+:[A-Z]+\d+">.*?<\/conditionalFormatting>/g
    ),
  ].map(([rule, letters = ""]) => {
    const kind = rule.includes("3Arrows") ? "arrows" : rule.includes("FFF4B183") ? "bar" : "theirs";
    return `${String(letters.charCodeAt(0) - 65)} ${kind}`;
  });
}

const put = (columns: readonly ColumnKind[], draws: boolean): Promise<boolean> =>
  door.session.put((present: Present) => columnsOutput(present, columns, draws));

describe.each(doorNames)("bars and arrows in our columns (%s)", (name) => {
  beforeEach(async () => {
    door = await openDoor(name);
    await door.session.refresh();
  });
  afterEach(() => {
    door.close();
  });

  it("are drawn only when asked for, by what a column tells", async () => {
    await put(["percent", "shortfall", "change", "places"], false);
    expect(await drawn()).toEqual([]);
    await put(["percent", "shortfall", "change", "places"], true);
    const first = Number((await drawn())[0]?.split(" ")[0]);
    expect(await drawn()).toEqual([`${first} bar`, `${first + 1} arrows`, `${first + 2} arrows`]);
  });

  it("stay when columns are written again, go with the column, and are not drawn twice", async () => {
    await put(["shortfall", "change"], true);
    const before = await drawn();
    await put(["shortfall", "change"], true);
    expect(await drawn()).toEqual(before);
    await put(["change"], true);
    expect((await drawn()).map((each) => each.split(" ")[1])).toEqual(["arrows"]);
    expect([...drawnSheets(await door.workbook.read())]).toEqual([sheet]);
    expect(await door.session.put(allColumnsOutput)).toBe(true);
    expect((await drawn()).map((each) => each.split(" ")[1]).sort()).toEqual([
      "arrows",
      "arrows",
      "bar",
    ]);
    await put(["shortfall", "change"], false);
    expect(await drawn()).toEqual([]);
  });

  it("are taken back with the columns, at once and on another day", async () => {
    await put(["shortfall"], true);
    await door.session.undo();
    expect(await drawn()).toEqual([]);
    await put(["shortfall"], true);
    await put(["shortfall"], false);
    door = { ...door, session: sessionOn(door.workbook) };
    await door.session.refresh();
    await door.session.undo();
    expect((await drawn()).map((each) => each.split(" ")[1])).toEqual(["bar"]);
    await door.session.undo();
    expect(await drawn()).toEqual([]);
  });

  it("leave those of people alone", async () => {
    if (door.host === null) return;
    await Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem(sheet).getRange("A1:Z40");
      cells.conditionalFormats.add("DataBar").dataBar.positiveFormat.fillColor = "#638EC6";
      await context.sync();
    });
    await put(["shortfall"], true);
    await put(["shortfall"], false);
    expect((await drawn()).map((each) => each.split(" ")[1])).toEqual(["theirs"]);
  });
});

describe("in a file", () => {
  it("conditional formats of people keep their place and order, and what newer programs keep of ours goes with it", async () => {
    const theirs =
      '<conditionalFormatting sqref="B1:B2"><cfRule type="dataBar" priority="4"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>';
    const own =
      '<conditionalFormatting sqref="C1:C2"><cfRule type="dataBar" priority="5"><dataBar><cfvo type="num" val="0"/><cfvo type="max"/><color rgb="FFF4B183"/></dataBar><extLst><ext xmlns:x14="x" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{11}</x14:id></ext></extLst></cfRule></conditionalFormatting>';
    const newer =
      '<extLst><ext xmlns:x14="x" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{11}"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
    const data = '<row r="1"><c r="B1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>';
    const bytes = handMade({ sheets: { A: dataSheet(data, `${theirs}${own}${newer}`) } });
    const workbook = await openFileWorkbook(bytes, "a.xlsx");
    const range = { top: 0, left: 2, bottom: 1, right: 3 };
    await workbook.apply({
      steps: [{ kind: "drawings", sheet: "A", range, columns: [null, "arrows"] }],
    });
    const saved = await workbook.save();
    const xml = strFromU8(unzipSync(saved)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(xml).toContain(
      `${theirs}<conditionalFormatting sqref="D1:D2"><cfRule type="iconSet" priority="5">`
    );
    expect(xml).not.toContain("C1:C2");
    expect(xml).not.toContain("x14");
    expect(packageFaults(bytes, saved)).toEqual([]);
  });
});
