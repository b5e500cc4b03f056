import { describe, expect, test } from "vitest";
import { gridFromValues } from "../../../src/cells/grid";
import { analyzeWorkbook, type WorkbookAnalysis } from "../../../src/chain/analyzeWorkbook";
import { chooseBoard } from "../../../src/chain/chooseBoard";
import { chooseLeague } from "../../../src/chain/chooseLeague";
import { composeDocument, type DocumentOptions } from "../../../src/chain/compose/composeDocument";
import type { ReportSubject } from "../../../src/chain/compose/composeText";
import type { WorkbookContents } from "../../../src/plan/port";
import { checkDocument, type CheckedAgainst } from "../../../src/proofreading/checkDocument";
import { mismatchMessage, type Mismatch } from "../../../src/proofreading/mismatch";
import {
  spansText,
  type ReportBlock,
  type ReportDocument,
} from "../../../src/report/reportDocument";
import { scoringOptions } from "../../../src/settings/scoringOptions";
import { drawSheet } from "../truth/drawSheet";
import { ward, workbook } from "../report/samples";
import { oddWorkbook } from "./oddBoards";
import { Random } from "./random";

interface Told {
  readonly document: ReportDocument;
  readonly verdicts: readonly Mismatch[];
  readonly against: CheckedAgainst;
}

function toldOf(
  { contents, settings }: WorkbookAnalysis,
  subject: ReportSubject,
  options: DocumentOptions = {}
): Told {
  const { table, board, scope = { kind: "unit" } } = subject;
  return {
    ...composeDocument(contents, settings, subject, options),
    against: { grids: contents.grids, table, board, scoring: scoringOptions(settings), scope },
  };
}

type Choose = (analysis: WorkbookAnalysis, random: Random) => ReportSubject | null;

const oneUnit: Choose = ({ joined }, random) => {
  const units = joined[0]?.boards.flatMap(({ unit }) => unit?.text ?? []) ?? [];
  const choice = chooseBoard(joined, units.length > 1 ? { unit: random.pick(units) } : {});
  return choice.kind === "chosen" ? choice : null;
};
const allUnits: Choose = ({ joined }) => {
  const choice = chooseLeague(joined);
  return choice.kind === "chosen" ? choice : null;
};
const longerPeriod: Choose = ({ joined }, random) => {
  const period = random.pick(["Quý II/2026", "6 tháng đầu năm 2026", "Năm 2026"]);
  const choice = chooseBoard(joined, { period });
  return choice.kind === "chosen" ? choice : null;
};

function* drawn(boards: number, choose: Choose, options: DocumentOptions = {}): Generator<Told> {
  for (let seed = 1; seed <= boards; seed += 1) {
    for (const draw of [oddWorkbook, (random: Random) => drawSheet(random).contents]) {
      const random = new Random(seed * 15_485_863);
      const contents: WorkbookContents = draw(random);
      const analysis = analyzeWorkbook(contents);
      const subject = choose(analysis, random);
      if (subject !== null) yield toldOf(analysis, subject, options);
    }
  }
}

describe("a report says all that it must", () => {
  test.each<[string, Choose, DocumentOptions]>([
    ["in full", oneUnit, {}],
    ["in short", oneUnit, { length: "short" }],
    ["on one page", oneUnit, { template: "brief" }],
    ["about all units", allUnits, {}],
    ["about a longer period by its months", longerPeriod, {}],
    ["about a longer period in short", longerPeriod, { length: "short" }],
  ])("%s", (_, choose, options) => {
    let reports = 0;
    for (const { verdicts } of drawn(40, choose, options)) {
      reports += 1;
      expect(verdicts).toEqual([]);
    }
    expect(reports).toBeGreaterThan(8);
  });
});

/** Comparisons and advice that a report may do without. */
const mayBeLeftOut = [
  /điểm trung bình của|liền (?:trên|dưới) trong bảng|còn cách xa nhất|không đơn vị nào trong/iu,
  /đạt tỷ lệ (?:cao|thấp) nhất|hạn chế nhất là|ngoài phần thiếu|có thể gắn với|cần được ưu tiên/iu,
  /nên thứ tự công bố của|chưa làm tròn|trong nhóm, chỉ số|trong phần thiếu|toàn bộ phần thiếu/iu,
  /không quá một phần tư|nếu các đơn vị khác|nếu mẫu số|tính theo điểm trong bảng, thứ tự/iu,
  /^so với [^,;]*, (?:chỉ có )?nhóm|^so với [^,;]*, điểm của (?:các nhóm|cả|nhóm [^;]* giữ)/iu,
  /trong bảng vượt lên|như nhau ở cả|có điểm cao nhất|^(?:các )?đơn vị có điểm thấp nhất|tại Phụ lục kèm theo|các nhóm .* giữ nguyên nhưng|tổng điểm cao nhất là/iu,
];

/** The document without the nth sentence of its results, and that sentence. */
function* withoutEach(document: ReportDocument): Generator<readonly [string, ReportDocument]> {
  const [results, ...others] = document.sections;
  if (results === undefined) return;
  const change = (wanted: ReportBlock, words: string | null): ReportDocument => ({
    ...document,
    sections: [
      {
        ...results,
        parts: results.parts.map((part) => ({
          ...part,
          blocks: part.blocks.flatMap((block): ReportBlock[] => {
            if (block !== wanted || block.kind !== "paragraph") return [block];
            return words === null ? [] : [{ ...block, spans: [{ kind: "words", text: words }] }];
          }),
        })),
      },
      ...others,
    ],
  });
  for (const block of results.parts.flatMap(({ blocks }) => blocks)) {
    if (block.kind !== "paragraph") continue;
    const sentences = spansText(block.spans).split(/(?<=\.) (?=\p{Lu})/u);
    for (const [at, sentence] of sentences.entries()) {
      const rest = sentences.filter((_, index) => index !== at).join(" ");
      yield [sentence, change(block, rest === "" ? null : rest)];
    }
  }
}

describe("a sentence that was dropped", () => {
  test.each<[string, Choose, number]>([
    ["from a report on one unit", oneUnit, 25],
    ["from a report on all units", allUnits, 50],
    ["from a report by months", longerPeriod, 60],
  ])("%s is missed", (_, choose, boards) => {
    const missed: string[] = [];
    let dropped = 0;
    for (const { document, against } of drawn(boards, choose))
      for (const [sentence, without] of withoutEach(document)) {
        if (mayBeLeftOut.some((each) => each.test(sentence))) continue;
        dropped += 1;
        if (checkDocument(without, against).length === 0) missed.push(sentence);
      }
    if (missed.length > dropped / 100) expect(missed).toEqual([]);
    expect(dropped).toBeGreaterThan(60);
  });

  const analysis = analyzeWorkbook(ward);
  const choice = chooseBoard(analysis.joined);
  if (choice.kind !== "chosen") throw new Error(choice.kind);
  const { document, against } = toldOf(analysis, choice);

  test("is told of with its place, as a fault of the program's", () => {
    const dropped = [...withoutEach(document)].find(([sentence]) =>
      /^Nhóm Mức độ hài lòng đạt điểm/u.test(sentence)
    );
    const mismatches = checkDocument(dropped?.[1] ?? document, against);
    expect(mismatches).toContainEqual(
      expect.objectContaining({ printed: "", place: "Nhóm Mức độ hài lòng" })
    );
    expect(mismatchMessage(mismatches)).toMatch(
      /^Chưa lập được báo cáo: phần “Nhóm Mức độ hài lòng” thiếu kết quả.*lỗi của chương trình/u
    );
  });

  test("a group told twice is told of, too", () => {
    const [results, ...others] = document.sections;
    const twice = {
      ...document,
      sections: [
        ...(results === undefined
          ? []
          : [
              {
                ...results,
                parts: results.parts.map((part) => ({
                  ...part,
                  blocks: [...part.blocks, ...part.blocks.slice(-1)],
                })),
              },
            ]),
        ...others,
      ],
    };
    expect(checkDocument(twice, against)).toContainEqual(
      expect.objectContaining({ expected: "nêu hai lần kết quả" })
    );
  });
});

const names = ["Công khai, minh bạch", "Tiến độ giải quyết", "Dịch vụ công trực tuyến"];
const more = ["Thanh toán trực tuyến", "Mức độ hài lòng", "Số hóa hồ sơ"];
const month = (number: number, rows: readonly (readonly (string | number)[])[]) =>
  gridFromValues(`T${String(number)}`, [
    [`BẢNG XẾP HẠNG THÁNG ${String(number)}/2026`],
    ["Đơn vị", ...names, ...more, "Tổng điểm"],
    ...rows,
  ]);

/** A sheet a month; the same units are called with and without their agency. */
const monthly = workbook(
  month(4, [
    ["Xã An Bình", 18, 19.5, 10, 9, 17.5, 21, 95],
    ["UBND xã Tân Long", 17.5, 19, 10, 9.2, 17.5, 20, 93.2],
  ]),
  month(5, [
    ["UBND xã An Bình", 18, 19, 10, 9, 17, 20, 93],
    ["Xã Tân Long", 18, 19, 10, 9.2, 17.5, 20.5, 94.2],
  ])
);

describe("months that stand on sheets of their own", () => {
  const analysis = analyzeWorkbook(monthly);
  const textOf = (
    subject: Exclude<ReturnType<typeof chooseBoard>, { kind: "noBoard" }>
  ): string => {
    if (subject.kind !== "chosen") throw new Error(subject.kind);
    const told = toldOf(analysis, subject);
    expect(told.verdicts).toEqual([]);
    return told.document.sections
      .flatMap(({ parts }) => parts.flatMap(({ blocks }) => blocks))
      .flatMap((block) => (block.kind === "paragraph" ? [spansText(block.spans)] : []))
      .join(" ");
  };
  const chosen = (period?: string) => {
    const choice = chooseBoard(analysis.joined, {
      unit: "Xã Tân Long",
      ...(period === undefined ? {} : { period }),
    });
    if (choice.kind === "noBoard") throw new Error(choice.kind);
    return choice;
  };

  test("are compared, also where the same unit is written otherwise", () => {
    expect(textOf(chosen())).toContain(
      "So với tháng 4/2026, tổng điểm tăng 1 điểm và vị trí tăng 1 bậc, từ thứ 2 lên thứ 1"
    );
  });

  test("make the report of a quarter, whose months are counted over the sheets", () => {
    const choice = chooseBoard(analysis.joined, { unit: "An Bình", period: "Quý II/2026" });
    if (choice.kind === "noBoard") throw new Error(choice.kind);
    expect(textOf(choice)).toContain("bảng điểm mới có số liệu của 2 tháng trong quý II/2026");
  });
});
