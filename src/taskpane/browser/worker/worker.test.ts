import { readFile } from "node:fs/promises";
import { expect, test, vi } from "vitest";

import { analyzeWorkbook, silentSheets } from "../../../chain/analyzeWorkbook";
import { gridFromValues } from "../../../cells/grid";
import { usualColumns } from "../../../chain/usualColumns";
import { WorkbookError } from "../../../plan/port";
import { packContents, unpackContents } from "../../../workbook/file/contentsParcel";
import { openFileWorkbook } from "../../../workbook/file/openFileWorkbook";
import { FileServer, movedWith } from "./fileServer";
import type { Request } from "./protocol";
import { WorkerFile } from "./WorkerFile";

const sample = "assets/samples/cac-xa-quy-iii-2026.xlsx";
const bytesOf = async () => new Uint8Array(await readFile(sample));

/** A worker whose thread is this one: everything goes through structured clones, as between threads. */
class NearWorker extends EventTarget {
  readonly server = new FileServer();
  terminated = false;

  postMessage(request: Request): void {
    void this.server.answer(structuredClone(request)).then((answer) => {
      if (!this.terminated)
        this.dispatchEvent(
          new MessageEvent("message", {
            data: structuredClone(answer, { transfer: movedWith(answer) }),
          })
        );
    });
  }

  terminate(): void {
    this.terminated = true;
  }
}

const near = () => new NearWorker() as unknown as Worker;
const never = new AbortController().signal;

test("contents come through the worker cell for cell, and are analysed the same", async () => {
  const contents = await (await openFileWorkbook(await bytesOf(), "a.xlsx")).read();
  const again = unpackContents(structuredClone(packContents(contents)));
  for (const [index, grid] of contents.grids.entries()) {
    const other = again.grids[index];
    const cells: unknown[] = [];
    grid.forEachCell((cell, row, column) => cells.push([row, column, cell]));
    const others: unknown[] = [];
    other?.forEachCell((cell, row, column) => others.push([row, column, cell]));
    expect(cells.length).toBeGreaterThan(20);
    expect(others).toEqual(cells);
    expect(other?.merges).toEqual(grid.merges);
  }
  const told = (each: typeof contents) =>
    analyzeWorkbook(each).tables.map(({ boards }) =>
      boards.map(({ total }) => total?.points?.value)
    );
  expect(told(again)).toEqual(told(contents));
});

test("a sheet that says nothing of scores is read in the worker alone, and the analysis stays the same", () => {
  const scores = gridFromValues("Tổng hợp", [
    ["Nhóm chỉ số", "Điểm tối đa", "Điểm đạt được"],
    ["Công khai, minh bạch", 18, 17.5],
    ["Tiến độ giải quyết", 20, 19],
    ["Thanh toán trực tuyến", 10, 9],
  ]);
  const register = gridFromValues("Hồ sơ", [
    ["Mã hồ sơ", "Số hóa", "Ngày nhận"],
    ["H44.17-1", "Có", "01/09/2026"],
  ]);
  const contents = { name: "a.xlsx", grids: [register, scores], ownRegions: [] };
  expect(silentSheets(contents)).toEqual(["Hồ sơ"]);
  const asked = vi.spyOn(register, "forEachText");
  const told = analyzeWorkbook({ ...contents, silentSheets: ["Hồ sơ"] });
  expect(asked).not.toHaveBeenCalled();
  const { tables, findings } = analyzeWorkbook(contents);
  expect(told).toMatchObject({ tables, findings });
});

test("which sheets say nothing comes along with the contents", async () => {
  const file = await openFileWorkbook(await bytesOf(), "a.xlsx");
  const contents = await file.read();
  const there = await (await WorkerFile.open(near(), await bytesOf(), "a.xlsx", never)).read();
  expect(there.silentSheets).toEqual(silentSheets(contents));
});

test("columns written through the worker are those of the file, and taking back gives its very bytes", async () => {
  const bytes = await bytesOf();
  const here = await openFileWorkbook(bytes, "a.xlsx");
  const there = await WorkerFile.open(near(), bytes, "a.xlsx", never);
  const contents = await there.read();
  expect(await there.read()).toBe(contents);
  const plan = usualColumns(analyzeWorkbook(contents));
  await here.apply(plan);
  const inverse = await there.apply(plan);
  expect(await there.save()).toEqual(await here.save());
  expect(await there.read()).not.toBe(contents);
  await there.apply(inverse);
  expect(await there.save()).toEqual(bytes);
});

test("a workbook's memory moves to the page, and the worker goes on with its own", async () => {
  const contents = await (await openFileWorkbook(await bytesOf(), "a.xlsx")).read();
  const parcel = packContents(contents);
  const size = ({ sheets }: typeof parcel) =>
    sheets.reduce((sum, { scan, cells }) => sum + scan.bytes.length + cells.values.length, 0);
  const before = size(parcel);
  const moved = structuredClone(parcel, { transfer: movedWith({ kind: "done", value: parcel }) });
  expect(before).toBeGreaterThan(1000);
  expect([size(moved), size(parcel)]).toEqual([before, 0]);
  expect(contents.grids[0]?.cell(0, 0)).toEqual(unpackContents(moved).grids[0]?.cell(0, 0));
});

test("faults come through with their code and words", async () => {
  const opened = WorkerFile.open(near(), new TextEncoder().encode("x"), "a.xlsx", never);
  await expect(opened).rejects.toMatchObject({ name: "WorkbookError", code: "notSpreadsheet" });
});

test("Dừng ends the thread at once", async () => {
  const worker = near();
  const ended = vi.spyOn(worker, "terminate");
  const controller = new AbortController();
  const opened = WorkerFile.open(worker, await bytesOf(), "a.xlsx", controller.signal);
  controller.abort();
  await expect(opened).rejects.toMatchObject({ name: "AbortError" });
  expect(ended).toHaveBeenCalled();
});

test("a thread that dies says what to do", async () => {
  const worker = near();
  const opened = WorkerFile.open(worker, await bytesOf(), "a.xlsx", never);
  worker.dispatchEvent(new Event("error"));
  await expect(opened).rejects.toBeInstanceOf(WorkbookError);
  await expect(opened).rejects.toMatchObject({ code: "tooLarge" });
});
