import { readFile, writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { analyzeWorkbook } from "../../src/chain/analyzeWorkbook";
import { narrate } from "../../src/narrative/narrate";
import { paragraphText, type Paragraph } from "../../src/narrative/paragraph";
import { gridFromValues, type Grid, type GridCell } from "../../src/cells/grid";
import { openFileWorkbook } from "../../src/workbook/file/openFileWorkbook";

type Rows = (string | number | null | GridCell)[][];

const names = [
  "Công khai, minh bạch",
  "Tiến độ giải quyết",
  "Dịch vụ công trực tuyến",
  "Thanh toán trực tuyến",
  "Mức độ hài lòng",
  "Số hóa hồ sơ",
];
const maxima = [18, 20, 12, 10, 18, 22];

/** Points (and position) of the groups and the total, one period after another. */
function board(
  title: string,
  periods: readonly {
    label: string;
    points: readonly (number | null)[];
    total: number | null;
    rank?: number;
  }[]
): Grid {
  const ranked = periods.some(({ rank }) => rank !== undefined);
  const rows: Rows = [
    [title],
    [],
    [
      "Nhóm chỉ số",
      "Điểm tối đa",
      ...periods.flatMap(({ label }) => (ranked ? [label, label] : [label])),
    ],
    ...(ranked ? [["", "", ...periods.flatMap(() => ["Điểm", "Thứ tự"])]] : []),
    ...names.map((name, i) => [
      name,
      maxima[i] ?? 0,
      ...periods.flatMap(({ points, rank }) => [
        points[i] ?? null,
        ...(ranked ? [rank ?? null] : []),
      ]),
    ]),
    [
      "Tổng",
      100,
      ...periods.flatMap(({ total, rank }) => [total, ...(ranked ? [rank ?? null] : [])]),
    ],
  ];
  return gridFromValues("Bảng điểm", rows);
}

const full = [18, 20, 12, 10, 18, 22];
const cases: ReadonlyMap<string, Grid | string> = new Map<string, Grid | string>([
  ["phuong-quy-i-2026", "assets/samples/phuong-quy-i-2026.xlsx"],
  ["xa-chi-minh-thang-5-2026", "assets/samples/xa-chi-minh-thang-5-2026.xlsx"],
  [
    "ky-dau-tien",
    board("Kết quả của UBND xã An Bình", [
      { label: "Tháng 10/2026", points: [17.5, 19.2, 9.8, 8.4, 17.94, 18.6], total: 91.44 },
    ]),
  ],
  [
    "diem-toi-da",
    board("Kết quả của UBND xã An Bình", [{ label: "Tháng 10/2026", points: full, total: 100 }]),
  ],
  [
    "mat-mot-nhom",
    board("Kết quả của UBND xã An Bình", [
      { label: "Tháng 10/2026", points: [18, 20, 10, 10, 18, 22], total: 98 },
    ]),
  ],
  [
    "diem-tang-vi-tri-giam",
    board("Kết quả của UBND xã An Bình", [
      { label: "Tháng 10/2026", points: [17, 19, 10, 9, 17, 20], total: 92, rank: 12 },
      { label: "Tháng 11/2026", points: [17, 19.5, 10, 9, 17, 20.3], total: 92.8, rank: 20 },
    ]),
  ],
  [
    "diem-giam-vi-tri-tang",
    board("Kết quả của UBND xã An Bình", [
      { label: "Tháng 10/2026", points: [17, 19, 10, 9, 17, 20], total: 92, rank: 20 },
      { label: "Tháng 11/2026", points: [17, 18.6, 10, 9, 17, 20], total: 91.6, rank: 15 },
    ]),
  ],
  [
    "thieu-so-lieu",
    board("Kết quả của UBND xã An Bình", [
      { label: "Tháng 10/2026", points: [17, 19, null, 9, 17, 20], total: null },
    ]),
  ],
  [
    "hai-cach-tinh",
    board("Kết quả của UBND xã An Bình", [
      { label: "31/5/2026", points: [18, 19.9, 10, 10, 18, 21.4], total: 97.3 },
      { label: "30/9/2026", points: [7.96, 17.5, 6.4, 6.7, 17.9, 8.4], total: 64.86 },
    ]),
  ],
  [
    "mau-so-nho",
    gridFromValues("Chỉ số", [
      ["Tháng 10/2026"],
      ["Mã", "Chỉ số", "Tử số", "Mẫu số"],
      ["5.2", "Tỷ lệ PAKN xử lý đúng hạn", 0, 3],
      ["5.3", "Tỷ lệ hài lòng trong xử lý PAKN", 0, 3],
      ["5.4", "Tỷ lệ hài lòng trong tiếp nhận, giải quyết TTHC", 5828, 6684],
    ]),
  ],
  ["xa-trong-bang-xep-hang", "assets/samples/cac-xa-quy-iii-2026.xlsx"],
  [
    "nam-nhom",
    gridFromValues("Cả nước", [
      ["Nhóm chỉ số", "Điểm", "Điểm tối đa"],
      ["Công khai, minh bạch", 8.79, 18],
      ["Tiến độ giải quyết", 15.58, 20],
      ["Dịch vụ trực tuyến", 13.1, 22],
      ["Mức độ hài lòng", 10.49, 18],
      ["Số hóa hồ sơ", 8.6, 22],
    ]),
  ],
  [
    "cap-tinh",
    gridFromValues("Tỉnh", [
      ["Kết quả của UBND tỉnh Phú Thọ quý III/2026"],
      ["Mã", "Chỉ số", "Tử số", "Mẫu số", "Điểm", "Điểm tối đa"],
      ["I", "Công khai, minh bạch", "", "", 7.96, 18],
      ["1.1", "Tỷ lệ TTHC công bố đúng hạn", 0, 54, 0, 6],
      ["1.2", "Tỷ lệ TTHC cập nhật, công khai đúng hạn", 0, 68, 0, 4],
      ["1.3", "Tỷ lệ TTHC công khai đầy đủ nội dung", 87, 89, 1.96, 2],
      ["1.4", "Tỷ lệ hồ sơ đồng bộ lên Cổng DVCQG", 339457, 339457, 6, 6],
    ]),
  ],
  [
    "cap-tinh-sau-nhom",
    gridFromValues("Tỉnh", [
      ["Kết quả của UBND tỉnh Phú Thọ quý III/2026"],
      ["Nhóm chỉ số", "Điểm tối đa", "Điểm", "Thứ tự"],
      ["Công khai, minh bạch", 18, 7.96, "30/34"],
      ["Tiến độ giải quyết", 20, 17.9, "5/34"],
      ["Dịch vụ công trực tuyến", 12, 7.5, "12/34"],
      ["Thanh toán trực tuyến", 10, 6.7, "10/34"],
      ["Mức độ hài lòng", 18, 17.82, "4/34"],
      ["Số hóa hồ sơ", 22, 12.4, "9/34"],
      ["Tổng", 100, 70.28, "11/34"],
    ]),
  ],
  [
    "giu-nguyen",
    board("Kết quả của UBND xã An Bình", [
      { label: "Tháng 10/2026", points: [18, 19, 10, 9, 17, 20], total: 93, rank: 12 },
      { label: "Tháng 11/2026", points: [18, 19, 10, 9, 17, 20], total: 93, rank: 12 },
    ]),
  ],
  [
    "ky-truoc-thieu-nhom",
    board("Kết quả của UBND xã An Bình", [
      { label: "Tháng 10/2026", points: [17, 19, null, 9, 17, 20], total: null },
      { label: "Tháng 11/2026", points: [17, 19.5, 10, 9, 17, 20], total: 92.5 },
    ]),
  ],
  [
    "dong-hang",
    gridFromValues("Hạng", [
      ["Đơn vị", ...names],
      ["Xã A", ...full],
      ["Xã B", 17, 19, 10, 9, 17, 20],
      ["Xã C", 17, 19, 10, 9, 17, 20],
    ]),
  ],
]);

/** The text of every board as a person reviews it, unconfirmed offers with the figures that chose them. */
async function markdownOf(source: Grid | string): Promise<string> {
  const contents =
    typeof source === "string"
      ? await (await openFileWorkbook(await readFile(source), "mau.xlsx")).read()
      : { name: "mau.xlsx", grids: [source], ownRegions: [] };
  const { joined } = analyzeWorkbook(contents);
  const sections = joined.flatMap((table) =>
    table.boards.map((board) => {
      const text = narrate(board, table);
      const item = (paragraph: Paragraph) =>
        `- ${paragraphText(paragraph)}${paragraph.offer === null ? "" : ` *(cần xác nhận: ${paragraph.offer.because})*`}`;
      return [
        `## ${[board.unit?.text, board.period?.label].filter((each) => each !== undefined).join(" – ") || table.table.sheet}`,
        ...text.overall.map(paragraphText),
        ...text.groups.map(paragraphText),
        ...(text.causes.length > 0 ? ["### Nguyên nhân", text.causes.map(item).join("\n")] : []),
        ...(text.remedies.length > 0 ? ["### Giải pháp", text.remedies.map(item).join("\n")] : []),
      ].join("\n\n");
    })
  );
  return `${sections.join("\n\n")}\n`;
}

test.each([...cases])("the text of %s is the one that was reviewed", async (name, source) => {
  const file = `test/golden/${name}.md`;
  const text = await markdownOf(source);
  if (process.env["UPDATE_GOLDEN"] === "1") await writeFile(file, text);
  expect(text).toBe(await readFile(file, "utf8"));
});
