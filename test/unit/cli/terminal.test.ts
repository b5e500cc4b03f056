import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { printable, printableJson } from "../../../src/cli/terminal/printable";
import { handMade } from "../file/handMade";
import { runCli } from "./runCli";

// The first run loads the library that packs Word files.
vi.setConfig({ testTimeout: 30_000 });

/** Written apart from the filter: what no terminal may be sent. */
const isOrder = (letter: string): boolean => {
  const code = letter.codePointAt(0) ?? 0;
  const control = code < 0x20 || (code >= 0x7f && code < 0xa0);
  const direction =
    [0x061c, 0x200e, 0x200f].includes(code) || /[\u202a-\u202e\u2066-\u2069]/.test(letter);
  return (control && letter !== "\n") || direction;
};

test("no text gives the terminal an order, and what is printable stays", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
      const shown = printable(text);
      expect([...shown].filter(isOrder)).toEqual([]);
      expect([...shown]).toHaveLength([...text].length);
      const json = printableJson({ text }, 0);
      expect([...json].filter(isOrder)).toEqual([]);
      expect(JSON.parse(json)).toEqual({ text });
    })
  );
  expect(printable("Phường Việt Trì: 53,27 điểm")).toBe("Phường Việt Trì: 53,27 điểm");
});

/** As Excel writes letters that XML cannot hold. */
const inXml = (text: string): string =>
  text.replace(
    /[\u0000-\u001f\u007f-\uffff]/g,
    (letter) => `_x${letter.charCodeAt(0).toString(16).padStart(4, "0")}_`
  );

const sheetOf = (rows: readonly (readonly (string | number)[])[]): string => {
  const cell = (value: string | number): string =>
    typeof value === "number"
      ? `<c><v>${value}</v></c>`
      : `<c t="inlineStr"><is><t>${value.replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u206f]/g, inXml)}</t></is></c>`;
  return `<sheetData>${rows.map((row) => `<row>${row.map(cell).join("")}</row>`).join("")}</sheetData>`;
};

const evil = [
  "\u001b]0;tiêu đề\u0007", "\u001b[2J", "\u009b2J", "\u202egnod", "\u2066x", "\u0000", "\r\n■ Trang “giả”", "\u0085",
]; // prettier-ignore

test.each(evil)("a cell, a sheet and a file with %j print nothing but letters", async (order) => {
  const folder = await mkdtemp(path.join(os.tmpdir(), "terminal-"));
  // The system refuses a zero byte, and a path may hold no line of its own.
  const name = `chi-so${order.replaceAll("\u0000", "").replaceAll("/", "")}.xlsx`;
  const file = path.join(folder, name);
  const rows = [
    ["Nhóm chỉ số", "Điểm tối đa", "Điểm đạt"],
    [`Công khai, minh bạch${order}`, 18, 17],
    ["Tiến độ giải quyết", 20, 19.5],
    ["Số hóa hồ sơ", 22, `21${order}`],
    ["Mức độ hài lòng", 18, 18],
  ];
  await writeFile(file, handMade({ sheets: { [`T10${inXml(order)}`]: sheetOf(rows) } }));
  const runs = [
    await runCli("analyze", file),
    await runCli("analyze", file, "--json"),
    await runCli("report", file, "--out", path.join(folder, "out")),
    await runCli("analyze", file, "--sheet", order),
    await runCli("analyze", path.join(folder, `khong-co${order}`)),
  ];
  await rm(folder, { recursive: true });
  expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 2, 3]);
  for (const { out, err } of runs) {
    expect([...out, ...err].filter(isOrder)).toEqual([]);
    expect(out).not.toMatch(/^■ Trang “giả”/m);
  }
});
