import { performance } from "node:perf_hooks";
import type { BoardAssessment, TableAssessment } from "../../src/scoring/assessment";
import { insight } from "../../src/chain/decisions";
import { analyzeWorkbook } from "../../src/chain/analyzeWorkbook";
import { defaultGradeBands } from "../../src/decision766/gradeBands";
import { hundredths } from "../../src/decision766/hundredths";
import { gridFromValues } from "../../src/cells/grid";
import { waysTo } from "../../src/scoring/decisions/target";
import { heading, tell } from "./report";

/** What a person waits for at most. Milliseconds. */
const most = 100;
const header = ["Kỳ", "Đơn vị", "Công khai, minh bạch", "Tiến độ giải quyết"];
const more = ["Dịch vụ công trực tuyến", "Thanh toán trực tuyến", "Mức độ hài lòng"];
const months = ["Tháng 9/2026", "Tháng 10/2026"];

/** Two months of a packed league; unit 0 has counts of two indicators. Totals lie within four points. */
function leagueOf(units: number): TableAssessment {
  const rows = months.flatMap((month, late) =>
    Array.from({ length: units }, (_, at) => {
      const digitization = 1000 + ((at * 7919 + late * 31 * at) % 400);
      const groups = [1800, 1950, 849, 1000, 1800, digitization];
      const total = groups.reduce((sum, each) => sum + each, 0);
      return [month, `Xã số ${String(at + 1)}`, ...groups.map((each) => each / 100), total / 100];
    })
  );
  const counts = [
    ["Tháng 10/2026", "Xã số 1", "3.2", 46, 378],
    ["Tháng 10/2026", "Xã số 1", "4.1", 2400, 3000],
  ];
  const { joined } = analyzeWorkbook({
    name: "league.xlsx",
    grids: [
      gridFromValues("Theo dõi", [[...header, ...more, "Số hóa hồ sơ", "Tổng điểm"], ...rows]),
      gridFromValues("Chỉ số", [["Kỳ", "Đơn vị", "Mã", "Tử số", "Mẫu số"], ...counts]),
    ],
    ownRegions: [],
  });
  const table = joined.find(({ boards }) => boards.length === 2 * units);
  if (table === undefined) throw new Error("The league was not read.");
  return table;
}

/** Milliseconds of the quickest of some runs: a busy machine only adds. */
function quickest(run: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** The first answer about a table works out its whole league: each run takes a table of its own. */
function fresh(table: TableAssessment): TableAssessment {
  return { ...table };
}

function assertAnswers(table: TableAssessment, board: BoardAssessment, units: number): void {
  const answers = insight(fresh(table), board);
  const totals = table.boards.slice(units).map(({ total }) => total?.points?.value ?? 0);
  const own = totals[0] ?? 0;
  const [best, worst] = [
    1 + totals.filter((each) => each > own + 16).length,
    totals.filter((each) => each > own - 16).length,
  ];
  const bounds = answers.place?.ifUnrounded;
  // The counts of 4.1 and 3.2 are neither none nor all: every part of the unit counts as rounded.
  if (bounds?.best !== best || bounds.worst !== worst) throw new Error("Bounds are wrong.");
  const { own: mine, others, places } = answers.movement ?? { own: 1, others: 1, places: 0 };
  if (mine + others !== places) throw new Error("The parts do not add up.");
}

/** Bounds, split, ceilings, neighbours and the way to a place: each within what a person waits for. */
export function decisions(): void {
  heading("Answers to decide by, a league of N units in two months");
  for (const units of [114, 3321]) {
    const table = leagueOf(units);
    const board = table.boards[units];
    if (board === undefined) throw new Error("No board.");
    assertAnswers(table, board, units);
    const all = quickest(() => {
      const answers = insight(fresh(table), board);
      if (answers.movement === null || answers.ceilings.length === 0) throw new Error("No answer.");
    });
    tell({ what: `why, how sure, ceilings, ${String(units)} units`, value: all, unit: "ms", most });
    const place = Math.max(1, (insight(table, board).place?.computedRank ?? 2) - 1);
    const ground = { table, gradeBands: defaultGradeBands };
    const way = quickest(() => {
      const answer = waysTo({ kind: "rank", place }, board, ground);
      const [first] = answer.ways;
      if (first?.rank == null || first.rank > place) throw new Error("The way misses its place.");
    });
    tell({ what: `the way to a place, ${String(units)} units`, value: way, unit: "ms", most });
    const far = quickest(() => {
      const points = hundredths((board.total?.points?.value ?? 0) + 450);
      const target = { kind: "points", points } as const;
      const answer = waysTo(target, board, ground);
      if (answer.ways.length === 0) throw new Error("No way to 4,5 points.");
    });
    tell({
      what: `the way to 4,5 points more, ${String(units)} units`,
      value: far,
      unit: "ms",
      most,
    });
  }
}
