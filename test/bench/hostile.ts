import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { dataSheet, handMade, partsOf, sampleStyles, zipOf } from "../unit/file/handMade";

/*
 * npm run hostile: what files made to exhaust the program cost it, as CPU seconds and peak memory of a whole `analyze` and
 * `report`. Ends with 1 where one of them is over the aim, crashes, or where twice the size costs more than three times.
 */
const folder = ".cache/hostile";
const aim = { cpu: 1, memory: 300 };

const text = (value: string): string => `<c t="inlineStr"><is>${value}</is></c>`;
const table = ["Công khai, minh bạch", "Tiến độ giải quyết", "Số hóa hồ sơ"]
  .map((name, at) => `<row>${text(`<t>${name}</t>`)}<c><v>${10 + at}</v></c></row>`)
  .join("");
const sheetOf = (rows: string, behind = ""): Uint8Array =>
  handMade({ sheets: { S: dataSheet(`${table}${rows}`, behind) }, styles: sampleStyles });
const strings = (items: string): Uint8Array =>
  handMade({
    sheets: { S: dataSheet(`${table}<row><c t="s"><v>0</v></c></row>`) },
    strings: items,
  });
const many = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join("");

/** Each attack by its size; what is doubled is the size. */
const attacks: Readonly<Record<string, readonly [size: number, make: (size: number) => Uint8Array]>> = {
  "merged areas": [1_000_000, (n) => sheetOf("", `<mergeCells>${many(n, (at) => `<mergeCell ref="A${at + 9}:B${at + 9}"/>`)}</mergeCells>`)],
  "merged areas, as many as may be": [25_000, (n) => sheetOf("", `<mergeCells>${many(n, (at) => `<mergeCell ref="A${at + 9}:B${at + 9}"/>`)}</mergeCells>`)],
  "defined names": [1_000_000, (n) => handMade({ sheets: { S: dataSheet(table) }, behind: `<definedNames>${many(n, (at) => `<definedName name="n${at}">S!$A$1</definedName>`)}</definedNames>` })],
  "defined names, as many as may be": [25_000, (n) => handMade({ sheets: { S: dataSheet(table) }, behind: `<definedNames>${many(n, (at) => `<definedName name="n${at}">S!$A$1</definedName>`)}</definedNames>` })],
  "styles": [1_000_000, (n) => handMade({ sheets: { S: dataSheet(table) }, styles: sampleStyles.replace("</cellXfs>", `${many(n, () => '<xf numFmtId="0"/>')}</cellXfs>`) })],
  "one text of 10 million letters": [10_000_000, (n) => sheetOf(`<row>${text(`<t>${"Điểm ".repeat(n / 5)}</t>`)}</row>`)],
  "reading aids in one text": [60_000, (n) => strings(`<si>${"<rPh>".repeat(n)}<t>a</t></si>`)],
  "reading aids, closed": [60_000, (n) => strings(`<si>${"<rPh><t>a</t></rPh>".repeat(n)}<t>a</t></si>`)],
  "texts that never end": [60_000, (n) => sheetOf(`<row>${text("<t ".repeat(n))}</row>`)],
  "shared texts that never end": [100_000, (n) => strings(`<si>${"<t ".repeat(n)}</si>`)],
  "shared texts": [1_000_000, (n) => strings("<si><t>a</t></si>".repeat(n))],
  "CDATA that never ends": [100_000, (n) => sheetOf(`<row>${text(`<t>${"<![CDATA[".repeat(n)}</t>`)}</row>`)],
  "elements in one another": [150_000, (n) => sheetOf("", "<a>".repeat(n))],
  "an attribute of a million letters": [1_000_000, (n) => sheetOf("", `<pageMargins ${"b".repeat(n)}/>`)],
  "tags around the cells": [1_000_000, (n) => sheetOf("", `<extLst>${"<a/>".repeat(n)}</extLst>`)],
  "links": [200_000, (n) => zipOf({ ...partsOf({ sheets: { S: dataSheet(table) } }), "xl/worksheets/_rels/sheet1.xml.rels": strToU8(`<Relationships>${many(n, (at) => `<Relationship Id="r${at}" Type="x/hyperlink" TargetMode="External" Target="x"/>`)}</Relationships>`) })],
  "a sheet that grows a thousandfold": [200_000_000, (n) => zipSync({ ...partsOf({ sheets: { S: dataSheet(table) } }), "xl/worksheets/sheet1.xml": new Uint8Array(n) })],
  "spaces in one cell": [30_000, (n) => sheetOf(`<row>${text(`<t xml:space="preserve">1${" ".repeat(n)}x</t>`)}</row>`)],
  "digits in one cell": [30_000, (n) => sheetOf(`<row>${text(`<t>${"1.".repeat(n / 2)}x</t>`)}</row>`)],
  "a cell in the last place": [1, () => sheetOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')],
}; // prettier-ignore

interface Cost {
  readonly cpu: number;
  readonly memory: number;
  readonly status: number | null;
}

function cost(command: "analyze" | "report", file: string): Cost {
  const out = command === "report" ? ["--out", path.join(folder, "out")] : [];
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", "./test/bench/usage.mjs", "src/cli/launch.mjs", command, file, ...out],
    { encoding: "utf8", timeout: 120_000, maxBuffer: 1 << 28 }
  );
  const [, cpu = "120", memory = "0"] = /usage ([\d.]+) (\d+)\s*$/.exec(stderr) ?? [];
  return { cpu: Number(cpu), memory: Number(memory), status };
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const start = cost("analyze", "assets/samples/xa-chi-minh-thang-5-2026.xlsx");
process.stdout.write(
  `an ordinary file: ${start.cpu.toFixed(1)} s, ${start.memory} MB\n\n| attack | size | analyze | report | twice the size |\n|---|--:|--:|--:|--:|\n`
);
for (const [name, [size, make]] of Object.entries(attacks)) {
  const [file, twice] = [`${folder}/a.xlsx`, `${folder}/b.xlsx`];
  writeFileSync(file, make(size));
  writeFileSync(twice, make(2 * size));
  const [read, written, doubled] = [
    cost("analyze", file),
    cost("report", file),
    cost("analyze", twice),
  ];
  // What the attack adds to a start of the program.
  const added = (each: Cost): number => Math.max(0.1, each.cpu - start.cpu);
  const growth = added(doubled) / added(read);
  const bad =
    added(read) > aim.cpu ||
    read.memory > aim.memory ||
    growth > 3 ||
    ![0, 3].includes(read.status ?? 1);
  const shown = ({ cpu, memory, status }: Cost): string =>
    `${cpu.toFixed(1)} s, ${memory} MB, exit ${String(status)}`;
  process.stdout.write(
    `| ${bad ? "✗ " : ""}${name} | ${size} | ${shown(read)} | ${shown(written)} | × ${growth.toFixed(1)} |\n`
  );
  if (bad) process.exitCode = 1;
}
rmSync(folder, { recursive: true, force: true });
