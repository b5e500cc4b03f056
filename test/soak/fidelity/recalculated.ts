import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { openFileWorkbook } from "../../../src/workbook/file/openFileWorkbook";
import { convertWithOffice } from "../../programs/libreOffice";
import { cellsOf } from "./fidelityOf";

interface Pair {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** LibreOffice in one start opens so many files at most. */
const together = 40;

/**
 * What LibreOffice makes of each workbook before and after a write: every cell of the staff's sheets must come out the
 * same, also where it computes anew. What it cannot open as it came is not counted.
 */
export async function recalculated(
  soffice: string,
  pairs: readonly Pair[]
): Promise<{
  readonly compared: number;
  readonly faults: readonly (readonly [string, ...string[]])[];
}> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "score766-office-out-"));
  const faults: [string, ...string[]][] = [];
  let compared = 0;
  for (let at = 0; at < pairs.length; at += together) {
    const some = pairs.slice(at, at + together);
    const files = some.flatMap(({ before, after }) => [before, after]);
    await convertWithOffice(soffice, files, "xlsx:Calc MS Excel 2007 XML", folder).catch(() => []);
    for (const { name, before, after } of some) {
      const [old, now] = [before, after].map((file) =>
        path.join(folder, `${path.parse(file).name}.xlsx`)
      );
      if (old === undefined || now === undefined || !existsSync(old)) continue;
      compared += 1;
      if (!existsSync(now)) faults.push([name, "LibreOffice opens it only as it was"]);
      else {
        const differing = await differences(old, now);
        if (differing.length > 0) faults.push([name, ...differing.slice(0, 3)]);
      }
    }
  }
  rmSync(folder, { recursive: true });
  return { compared, faults };
}

async function differences(before: string, after: string): Promise<readonly string[]> {
  const read = async (file: string) => {
    const workbook = await openFileWorkbook(new Uint8Array(readFileSync(file)), "a.xlsx");
    return cellsOf((await workbook.read()).grids);
  };
  try {
    const [old, now] = [await read(before), await read(after)];
    return [...old].flatMap(([sheet, cells]) =>
      [...cells].flatMap(([place, cell]) => {
        const there = now.get(sheet)?.get(place);
        return there === cell ? [] : [`LibreOffice: ${sheet} ${place} ${cell} → ${there ?? "–"}`];
      })
    );
  } catch (error) {
    return [`what LibreOffice saved is not read: ${String(error)}`];
  }
}
