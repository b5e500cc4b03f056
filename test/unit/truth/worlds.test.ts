import { expect, test } from "vitest";
import { Random } from "../proofreading/random";
import { drawSheet } from "./drawSheet";
import { Judge } from "./judge";
import { measure, reportOn } from "./measure";
import { Scene } from "./scene";
import { worldsOf } from "./worlds";

/** More by hand: npm run worlds -- 3000 1 */
test("what a report says is true in every world behind its sheet, and reading back stops none", () => {
  const { boards, faults, alarms } = measure(40, 1);
  expect(faults).toEqual([]);
  expect(alarms).toEqual([]);
  expect(boards).toBeGreaterThan(30);
});

const changes: readonly (readonly [RegExp, string])[] = [
  [/(?<= )tăng(?= \d)/u, "giảm"],
  [/(?<= )giảm(?= \d)/u, "tăng"],
  [/ nhưng (?=vị trí|thứ tự)/u, " và "],
  [/ lên thứ /u, " xuống thứ "],
  [/cao hơn/u, "thấp hơn"],
  [/Phần lớn/u, "Một nửa"],
  [/được công bố xếp thứ/u, "được công bố xếp thứ 1"],
  [/(?<=thiếu )\d/u, "7"],
  [/(?<=đạt )\d/u, "1"],
  [/(?<=, )\d+(?=%)/u, "66"],
  [/(?<=chiếm )\d/u, "0"],
  [/ trong bảng/u, ""],
];

test("the judge is no friend: a changed word or figure is false or unknown to it", () => {
  const missed: string[] = [];
  let planted = 0;
  for (let seed = 200; seed < 230; seed += 1) {
    const random = new Random(seed * 49_979_687);
    const told = drawSheet(random);
    const report = reportOn(told, random);
    if (report === null) continue;
    const { now, unit, said } = report;
    const judges = worldsOf(told, now, unit).map(
      (world) => new Judge(new Scene(told, world, now, unit))
    );
    for (const paragraph of said)
      for (const [pattern, wrong] of changes) {
        const changed = paragraph.replace(pattern, wrong);
        if (changed === paragraph) continue;
        planted += 1;
        if (judges.every((judge) => judge.judge(changed).faults.length === 0))
          missed.push(`${paragraph} → ${changed}`);
      }
  }
  expect(planted).toBeGreaterThan(400);
  expect(missed).toEqual([]);
});
