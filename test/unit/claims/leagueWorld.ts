import { gridFromValues } from "../../../src/cells/grid";
import { analyzeWorkbook, type WorkbookAnalysis } from "../../../src/chain/analyzeWorkbook";
import type { Random } from "../proofreading/random";

const firstNames = ["An", "Bình", "Tân", "Long", "Phú", "Đông", "Thạnh", "Xuân", "Yên", "Khánh"];
const secondNames = ["Sơn", "Giang", "Mỹ", "Lộc", "Hưng", "Thọ", "Cường", "Thịnh", "Quang", "Minh"];
const header = [
  "Kỳ",
  "Đơn vị",
  "Công khai, minh bạch",
  "Tiến độ giải quyết",
  "Dịch vụ công trực tuyến",
  "Thanh toán trực tuyến",
  "Mức độ hài lòng",
  "Số hóa hồ sơ",
  "Tổng điểm",
];

/** Two months of a packed league, with counts of some indicators of every unit: what decisions are made from. */
export function leagueWorld(random: Random, size: number): WorkbookAnalysis {
  const units = Array.from(
    { length: size },
    (_, at) =>
      `xã ${firstNames[at % firstNames.length] ?? ""} ${secondNames[Math.floor(at / firstNames.length)] ?? ""}`
  );
  let before = units.map(() => [1800, 1950, 1000, 1000, 1800, 1430]);
  const months = ["Tháng 9/2026", "Tháng 10/2026"].map((label) => {
    before = before.map((groups) =>
      groups.map((points, at) => {
        const moves = at === 1 || at === 5 ? random.between(-4, 6) : 0;
        return random.chance(0.6) ? points + moves : points;
      })
    );
    return { label, scores: before };
  });
  const rows = months.flatMap(({ label, scores }) =>
    scores.map((groups, at) => [
      label,
      units[at] ?? "",
      ...groups.map((points) => points / 100),
      groups.reduce((sum, points) => sum + points, 0) / 100,
    ])
  );
  const counts = units.flatMap((unit, at) => {
    const own = months[1]?.scores[at] ?? [];
    const volume = random.between(200, 900);
    // 2.1 is all of its group; 3.1 takes what a commune cannot win; the others lose less than their groups.
    const onTime = Math.round((volume * (own[1] ?? 0)) / 2000);
    const services = random.between(60, 378);
    return [
      ["2.1", random.chance(0.8) ? onTime : volume, volume],
      ["3.1", 0, 89],
      ["3.2", random.chance(0.3) ? services : services - random.between(1, 30), services],
      ["3.3", volume, volume],
      ["4.1", volume - random.between(0, Math.floor(volume / 3)), volume],
    ].map((counted) => ["Tháng 10/2026", unit, ...counted]);
  });
  return analyzeWorkbook({
    name: "league.xlsx",
    grids: [
      gridFromValues("Theo dõi", [header, ...rows]),
      gridFromValues("Chỉ số", [["Kỳ", "Đơn vị", "Mã", "Tử số", "Mẫu số"], ...counts]),
    ],
    ownRegions: [],
  });
}
