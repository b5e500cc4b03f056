import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, expect, test } from "vitest";

/** The scripts by which an administrator without Node sets an unpacked release up. */
const packaging = path.resolve("packaging");
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const sumOf = (text: string): string => createHash("sha256").update(text).digest("hex");

const page = `<html>
    <script type="application/json" id="cau-hinh">{}</script>
    <p>Score766</p>
</html>
`;
const manifest = `<OfficeApp><AppDomains><AppDomain>https://old.example.vn</AppDomain></AppDomains>
<SourceLocation DefaultValue="https://old.example.vn/taskpane.html" />
<bt:Url DefaultValue="https://old.example.vn/js/functions.js" /><bt:Url DefaultValue="https://oldxexample.vn/a" />
</OfficeApp>
`;

/** A release as it is unpacked, as far as the scripts are concerned. */
function unpacked() {
  const folder = mkdtempSync(path.join(tmpdir(), "score766-scripts-"));
  folders.push(folder);
  const put = (name: string, text: string): void => {
    writeFileSync(path.join(folder, name), text);
  };
  mkdirSync(path.join(folder, "dist"));
  put("score766.html", page);
  put("dist/manifest.xml", manifest);
  const functions = `{"helpUrl": "https://old.example.vn/huong-dan.html#score766"}\n`;
  put("dist/functions.json", functions);
  put("dist/functions-en.json", functions);
  put(
    "SHA256SUMS.txt",
    `${sumOf(page)}  score766.html\n${sumOf("x")}  trien-khai.md\n${sumOf(manifest)}  dist/manifest.xml\n${sumOf(functions)}  dist/functions.json\n${sumOf(functions)}  dist/functions-en.json\n`
  );
  for (const name of ["dat-cau-hinh.sh", "dat-dia-chi.sh"])
    put(name, readFileSync(path.join(packaging, name), "utf8"));
  const read = (name: string): string => readFileSync(path.join(folder, name), "utf8");
  const run = (script: string, argument: string) => {
    const { status, stderr } = spawnSync("sh", [path.join(folder, script), argument], {
      encoding: "utf8",
      cwd: folder,
    });
    return { status, stderr };
  };
  return { put, read, run };
}

const addresses: readonly (readonly [string, boolean])[] = [
  ["https://diem766.example.vn", true],
  ["https://diem766.example.vn:8443", true],
  ["https://mot-cua.example.vn/score766", true],
  ["https://a", true],
  ["https://10.0.0.5/diem_766", true],
  ["HTTPS://diem766.example.vn", false],
  ["http://diem766.example.vn", false],
  ["https://diem766.example.vn/", false],
  ["https://diem766.example.vn.", false],
  ["https://diem766.example.vn:", false],
  ["https://", false],
  ["https:///thu-muc", false],
  ["https://.vn", false],
  ["https://a b", false],
  ["https://a&b", false],
  ['https://a"b', false],
  ["", false],
];

test.each(addresses)("address %j: both scripts agree (%s)", (address, right) => {
  const { run } = unpacked();
  const { status, stderr } = run("dat-dia-chi.sh", address);
  expect([status, stderr === ""]).toEqual(right ? [0, true] : [2, false]);
  // PowerShell is not on every machine: its own pattern is asked.
  const [, pattern = ""] =
    /-cnotmatch '([^']+)'/.exec(readFileSync(path.join(packaging, "dat-dia-chi.ps1"), "utf8")) ??
    [];
  expect(new RegExp(pattern).test(address)).toBe(right);
});

test("the address replaces the old one, letter by letter, again and again", () => {
  const { read, run } = unpacked();
  for (const address of ["https://mot-cua.example.vn/score766", "https://moi.example.vn"]) {
    expect(run("dat-dia-chi.sh", address).status).toBe(0);
    const written = read("dist/manifest.xml");
    expect(written).toContain(`DefaultValue="${address}/taskpane.html"`);
    expect(written).toContain(`<AppDomain>https://${new URL(address).host}</AppDomain>`);
    expect(written).toContain('DefaultValue="https://oldxexample.vn/a"');
    expect(read("SHA256SUMS.txt")).toContain(`${sumOf(written)}  dist/manifest.xml\n`);
    const functions = read("dist/functions.json");
    expect(functions).toContain(`"${address}/huong-dan.html#score766"`);
    expect(read("SHA256SUMS.txt")).toContain(`${sumOf(functions)}  dist/functions.json\n`);
    expect(read("dist/functions-en.json")).toBe(functions);
    expect(read("SHA256SUMS.txt")).toContain(`${sumOf(functions)}  dist/functions-en.json\n`);
  }
});

test("a file that somebody has changed before keeps the sum that shows it", () => {
  const { put, read, run } = unpacked();
  put("dist/manifest.xml", manifest.replace("functions.js", "other.js"));
  put("score766.html", page.replace("Score766", "Other"));
  put("dat.json", "{}");
  const address = run("dat-dia-chi.sh", "https://moi.example.vn");
  expect(address.status).toBe(0);
  expect(address.stderr).toMatch(/^dist\/manifest\.xml đã bị sửa từ trước.*\n$/);
  const configured = run("dat-cau-hinh.sh", "dat.json");
  expect(configured.status).toBe(0);
  expect(configured.stderr).toMatch(/^score766\.html đã bị sửa từ trước.*\n$/);
  const sums = read("SHA256SUMS.txt");
  expect(sums).toContain(`${sumOf(manifest)}  dist/manifest.xml\n`);
  expect(sums).toContain(`${sumOf(page)}  score766.html\n`);
  expect(sums).toContain(`${sumOf(read("dist/functions.json"))}  dist/functions.json\n`);
  expect(sums).toContain(`${sumOf(read("dist/cau-hinh.json"))}  dist/cau-hinh.json\n`);
});

const configurations: readonly (readonly [string, boolean])[] = [
  ['{"coQuan": "UBND xã An Bình"}', true],
  [
    '\uFEFF{\r\n  "coQuan": "UBND xã A",\r\n  "noiNhan": ["Như trên", "Lưu: VT"],\r\n  "nguong": 9.5e1\r\n}\r\n',
    true,
  ],
  [
    '{"a": "dấu \\"nháy\\" và \\\\ gạch </script>", "b": [], "c": {}, "d": [true, false, null, -0.5]}',
    true,
  ],
  ["{}", true],
  ["", false],
  ["coQuan: UBND xã A", false],
  ['{"a": 1,}', false],
  ['{"a" 1}', false],
  ["{'a': 1}", false],
  ['{"a": "chưa đóng}', false],
  ['{"a": 01}', false],
  ['{"a": 1} {"b": 2}', false],
  ['[{"a": 1}]', false],
  ['{"a": "xuống\ndòng"}', false],
];

test.each(configurations)("configuration %j is taken: %s", (text, right) => {
  const { put, read, run } = unpacked();
  put("dat.json", text);
  const { status, stderr } = run("dat-cau-hinh.sh", "dat.json");
  expect([status, stderr === ""], stderr).toEqual(right ? [0, true] : [2, false]);
  if (!right) {
    expect(read("score766.html")).toBe(page);
    return;
  }
  const meant: unknown = JSON.parse(text.replace("\uFEFF", ""));
  const html = read("score766.html");
  const [, inside = ""] = /id="cau-hinh">(.*?)<\/script>\n {4}<p>/s.exec(html) ?? [];
  expect(inside).not.toContain("<");
  expect(JSON.parse(inside)).toEqual(meant);
  expect(JSON.parse(read("dist/cau-hinh.json"))).toEqual(meant);
  const sums = read("SHA256SUMS.txt");
  expect(sums).toContain(`${sumOf(html)}  score766.html\n`);
  expect(sums).toContain(`${sumOf(read("dist/cau-hinh.json"))}  dist/cau-hinh.json\n`);
  expect(sums.trimEnd().split("\n")).toHaveLength(6);
});

test("a release that is not whole is told, and a file that is not there", () => {
  const { put, run } = unpacked();
  expect(run("dat-cau-hinh.sh", "khong-co.json").status).toBe(2);
  put("dat.json", "{}");
  put("score766.html", "<html></html>");
  expect(run("dat-cau-hinh.sh", "dat.json")).toMatchObject({ status: 3 });
  put("dist/manifest.xml", "<OfficeApp/>");
  expect(run("dat-dia-chi.sh", "https://diem766.example.vn")).toMatchObject({ status: 3 });
});
