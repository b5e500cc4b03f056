import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { planBatch, type PlannedReport } from "../../../src/chain/batch/planBatch";
import { runBatch, type BatchProgress } from "../../../src/chain/batch/runBatch";
import { zipBatch } from "../../../src/chain/batch/zipBatch";
import { reportOn } from "../../../src/chain/writeReport";
import type { ReportDocument } from "../../../src/report/reportDocument";
import { reportToDocx } from "../../../src/report/word/reportToDocx";
import { gaps, gapsTable } from "./gaps";

const plan = planBatch([gapsTable], { template: "report", workbook: "diem.xlsx" });
const compose = ({ board }: PlannedReport): ReportDocument =>
  reportOn(gaps, { table: gapsTable, board });
const source = gaps.name;

describe("a batch of reports", () => {
  it("hands over each document as it would be alone, and the list last", async () => {
    const kept = new Map<string, Uint8Array>();
    const seen: BatchProgress[] = [];
    const { made, skipped } = await runBatch(plan, {
      source,
      compose,
      keep: (name, bytes) => void kept.set(name, bytes),
      onProgress: (progress) => seen.push(progress),
    });
    expect([...kept.keys()]).toEqual([
      "001-xa-an-binh-thang-5-2026-bao-cao.docx",
      "005-phuong-chien-thang-thang-5-2026-bao-cao.docx",
      "danh-muc.txt",
    ]);
    expect([made.length, skipped.length]).toEqual([2, 3]);
    expect(seen).toEqual([
      { done: 1, of: 2, unit: "Xã An Bình" },
      { done: 2, of: 2, unit: "Phường Chiến Thắng" },
    ]);
    const [first] = made;
    if (first === undefined) throw new Error("Nothing was made.");
    expect(kept.get(first.file)).toEqual(await reportToDocx(compose(first)));
    const list = new TextDecoder("utf-8", { ignoreBOM: true }).decode(kept.get("danh-muc.txt"));
    expect(list.startsWith("\ufeffDANH MỤC VĂN BẢN\r\n")).toBe(true);
    expect(list.replaceAll("\r\n", "")).not.toContain("\n");
  });

  it("is the same zip every time, which other programs open", async () => {
    const first = await zipBatch(plan, { source, compose });
    const second = await zipBatch(plan, { source, compose });
    expect(second.bytes).toEqual(first.bytes);
    const files = unzipSync(first.bytes);
    expect(Object.keys(files)).toEqual([...first.made.map(({ file }) => file), "danh-muc.txt"]);
    const [report = new Uint8Array()] = Object.values(files);
    expect(strFromU8(unzipSync(report)["word/document.xml"] ?? new Uint8Array())).toContain(
      "ỦY BAN NHÂN DÂN"
    );
  });

  it("stops before the next document when asked, and hands over no more", async () => {
    const controller = new AbortController();
    const kept: string[] = [];
    const running = runBatch(plan, {
      source,
      compose,
      keep: (name) => void kept.push(name),
      signal: controller.signal,
      onProgress: () => {
        controller.abort();
      },
    });
    await expect(running).rejects.toMatchObject({ name: "AbortError" });
    expect(kept).toEqual(["001-xa-an-binh-thang-5-2026-bao-cao.docx"]);
  });

  it("gives the host its turn before every document", async () => {
    const turns: string[] = [];
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => turns.push("host");
    await runBatch(plan, {
      source,
      compose: (report) => {
        turns.push("report");
        port2.postMessage(null);
        return compose(report);
      },
      keep: () => undefined,
    });
    port1.close();
    expect(turns.slice(0, 3)).toEqual(["report", "host", "report"]);
  });

  it("lists a document that failed with the fault, and goes on", async () => {
    const { made, skipped } = await runBatch(plan, {
      source,
      compose: (report) => {
        if (report.unit === "Xã An Bình") throw new Error("tệp mẫu hỏng");
        return compose(report);
      },
      keep: () => undefined,
    });
    expect(made.map(({ unit }) => unit)).toEqual(["Phường Chiến Thắng"]);
    expect(skipped).toContainEqual({
      kind: "skipped",
      unit: "Xã An Bình",
      place: 1,
      reason: { kind: "fault", detail: "tệp mẫu hỏng" },
    });
  });

  it("fails as a whole when not one document could be made, and when a file cannot be kept", async () => {
    const fault = new Error("không tải được thư viện");
    const failing = (): never => {
      throw fault;
    };
    const kept: string[] = [];
    const keep = (name: string): void => void kept.push(name);
    await expect(runBatch(plan, { source, compose: failing, keep })).rejects.toBe(fault);
    expect(kept).toEqual([]);
    await expect(runBatch(plan, { source, compose, keep: failing })).rejects.toBe(fault);
  });
});
