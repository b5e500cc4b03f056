import iconv from "iconv-lite";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyzeWorkbook } from "../../../../src/chain/analyzeWorkbook";
import { openFileWorkbook } from "../../../../src/workbook/file/openFileWorkbook";
import { records } from "../../../../src/workbook/file/older/text/fields";
import { decimalMarkOf, typedContent } from "../../../../src/workbook/file/older/typedNumbers";

const table = [
  ["Nhóm chỉ số", "Điểm tối đa", "Điểm đạt được"],
  ["Công khai, minh bạch", "18", "17,5"],
  ["Tiến độ giải quyết", "20", "19,63"],
  ["Dịch vụ công trực tuyến", "12", "9,4"],
  ["Thanh toán trực tuyến", "10", "8,75"],
  ["Mức độ hài lòng", "18", "17,2"],
  ["Số hóa hồ sơ", "22", "20,31"],
  ["Tổng cộng", "100", "92,79"],
];
const points = [1750, 1963, 940, 875, 1720, 2031];

async function boardOf(bytes: Uint8Array, name: string) {
  const workbook = await openFileWorkbook(bytes, name);
  const contents = await workbook.read();
  const [board] = analyzeWorkbook(contents).tables.flatMap(({ boards }) => boards);
  return {
    told: workbook.convertedFrom ?? "",
    labels: board?.groups.map(({ label }) => label.text),
    points: board?.groups.map((group) => group.points?.value),
    total: board?.total?.points?.value,
  };
}

/** Bytes of a text as Windows programs with a Vietnamese code page wrote it: a letter, then its mark of tone. */
function windows1258(text: string): Uint8Array {
  const tones = "\u0300\u0301\u0303\u0309\u0323";
  const split = Array.from(text.normalize("NFC"), (letter) => {
    if (iconv.decode(iconv.encode(letter, "windows-1258"), "windows-1258") === letter)
      return letter;
    const pieces = Array.from(letter.normalize("NFD"));
    const tone = pieces.find((piece) => tones.includes(piece)) ?? "";
    return (
      pieces
        .filter((piece) => piece !== tone)
        .join("")
        .normalize("NFC") + tone
    );
  }).join("");
  return iconv.encode(split, "windows-1258");
}

const encoders: readonly (readonly [string, RegExp, (text: string) => Uint8Array])[] = [
  ["UTF-8", /UTF-8/, (text) => new TextEncoder().encode(text)],
  ["UTF-8, decomposed", /UTF-8/, (text) => new TextEncoder().encode(text.normalize("NFD"))],
  ["UTF-8 with a mark", /UTF-8/, (text) => new TextEncoder().encode(`\ufeff${text}`)],
  ["UTF-16 with a mark", /UTF-16/, (text) => iconv.encode(text, "utf-16le", { addBOM: true })],
  ["UTF-16 without", /UTF-16/, (text) => iconv.encode(text, "utf-16le")],
  ["UTF-16, the other order", /UTF-16/, (text) => iconv.encode(text, "utf-16be", { addBOM: true })],
  ["Windows-1258", /Windows-1258/, windows1258],
  ["TCVN3", /TCVN3/, (text) => iconv.encode(text, "tcvn")],
];
const separators = [";", "\t", "|", ","] as const;

describe.each(encoders)("a table as text in %s", (_, told, encode) => {
  test.each(separators)("divided by %j is the board it holds", async (separator) => {
    const field = (typed: string): string => (typed.includes(separator) ? `"${typed}"` : typed);
    const text = table.map((row) => row.map(field).join(separator)).join("\r\n");
    const board = await boardOf(encode(text), "bang-diem.csv");
    expect(board.points).toEqual(points);
    expect(board.total).toBe(9279);
    expect(board.labels?.map((label) => label.normalize("NFC"))).toEqual(
      table.slice(1, 7).map(([name]) => name)
    );
    expect(board.told).toMatch(told);
  });
});

test("VNI text without a font is read by a vote", async () => {
  const text = "Nhoùm chæ soá;Ñieåm toái ña;Ñieåm ñaït\nCoâng khai, minh baïch;18;17,5\nTieán ñoä giaûi quyeát;20;19,63\nSoá hoùa hoà sô;22;20,31\nMöùc ñoä haøi loøng;18;17,2"; // prettier-ignore
  const board = await boardOf(iconv.encode(text, "latin1"), "a.txt");
  expect(board.points).toEqual([1750, 1963, 2031, 1720]);
});

test("a first line may name the delimiter", async () => {
  const text = `sep=;\n${table.map((row) => row.join(";")).join("\n")}`;
  expect((await boardOf(new TextEncoder().encode(text), "a.csv")).points).toEqual(points);
});

describe("fields", () => {
  const plain = fc.string({ unit: fc.constantFrom("a", "ộ", ";", '"', "\n", ",", " ", "\r\n") });
  test("what is written by the rules is read again", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(plain, { minLength: 2, maxLength: 5 }), { minLength: 1 }),
        (rows) => {
          const quoted = (field: string): string => `"${field.replaceAll('"', '""')}"`;
          const text = rows.map((row) => row.map(quoted).join(";")).join("\n");
          expect([...records(text, ";", 0)]).toEqual(rows);
        }
      )
    );
  });
  test("any text has records, and none of its letters but marks are lost", () => {
    fc.assert(
      fc.property(plain, (text) => {
        const letters = (each: string): string => each.replace(/[;"\r\n]/g, "");
        const fields = [...records(text, ";", 0)].flat().join("");
        expect(letters(fields)).toBe(letters(text));
      })
    );
  });
});

describe("numbers", () => {
  test.each([
    {
      typed: ["19,96", "1.240"],
      mark: ",",
      cells: [
        ["19,96", 19.96],
        ["1.240", 1240],
        ["17,435", 17.435],
      ],
    },
    {
      typed: ["19.96", "1,240"],
      mark: ".",
      cells: [
        ["19.96", 19.96],
        ["1,240", 1240],
        ["17.435", 17.435],
      ],
    },
    {
      typed: ["1.240", "1,240"],
      mark: null,
      cells: [
        ["1240", 1240],
        ["1.240", "1.240"],
        ["1,240", "1,240"],
      ],
    },
  ] as const)("of $typed have their decimals behind $mark", ({ typed, mark, cells }) => {
    expect(decimalMarkOf(typed)).toBe(mark);
    for (const [text, value] of cells) expect(typedContent(text, mark)).toMatchObject({ value });
  });
  test.each([
    "007",
    "0123456789",
    "31/05/2026",
    "1.2.3",
    "12345678901234567890",
    "97,5%",
    "1e5",
    "1.24,5",
  ])("%s stays as typed", (typed) => {
    expect(typedContent(typed, ",")).toEqual({ kind: "text", value: typed });
  });
});

describe("a web page saved as .xls", () => {
  const page = (body: string, head = ""): Uint8Array =>
    new TextEncoder().encode(`<html>${head}<body>${body}</body></html>`);
  const sheet = async (bytes: Uint8Array) => {
    const { grids } = await (await openFileWorkbook(bytes, "a.xls")).read();
    const cells: Record<string, string | number | boolean> = {};
    grids[0]?.forEachCell((cell, row, column) => {
      if ("value" in cell) cells[`${row},${column}`] = cell.value;
    });
    return { cells, merges: grids[0]?.merges };
  };
  test("cells that span rows and columns push the others aside", async () => {
    const { cells, merges } = await sheet(
      page("<table><tr><td rowspan=2>a<td colspan='2'>b</tr><tr><td>c<td>d</tr><tr><td>e</table>")
    );
    expect(cells).toEqual({ "0,0": "a", "0,1": "b", "1,1": "c", "1,2": "d", "2,0": "e" });
    expect(merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 2 },
    ]);
  });
  test("tables stand one below the other; those inside cells, too", async () => {
    const { cells } = await sheet(
      page(
        "<table><tr><td>x<table><tr><td>1<td>2</table></td></tr></table><table><tr><td>y</table>"
      )
    );
    expect(Object.values(cells)).toEqual(["x", 1, 2, "y"]);
  });
  test("numbers that Excel wrote beside what it shows are exact; letters come by name", async () => {
    const { cells } = await sheet(
      page(
        '<table><tr><td x:num="19.9612">19,96</td><td>&Acirc;n&nbsp;&#7879; &lt;b&gt;</td><td>a<br>b</table>'
      )
    );
    expect(cells).toEqual({ "0,0": 19.9612, "0,1": "Ân ệ <b>", "0,2": "a\nb" });
  });
  test("scripts, styles and comments are no text", async () => {
    const { cells } = await sheet(
      page(
        "<table><!-- <tr><td>no --><tr><td><script>var a='<td>no';</script>yes<style>td{}</style></table>"
      )
    );
    expect(cells).toEqual({ "0,0": "yes" });
  });
  test("without a table it is refused", async () => {
    await expect(sheet(page("<p>Điểm"))).rejects.toMatchObject({ code: "notSpreadsheet" });
  });
});

test.each([
  ["plain text", "Kính gửi Ủy ban nhân dân xã, xin báo cáo.\nHết."],
  ["binary data", "\u0001\u0002\u0003;\u0004"],
])("%s is refused", async (_, text) => {
  const opened = openFileWorkbook(new TextEncoder().encode(text), "a.csv");
  await expect(opened).rejects.toMatchObject({ code: "notSpreadsheet" });
});
