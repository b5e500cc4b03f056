import { halfUp } from "../scene";
import { type Rule, num } from "./rule";
import { trial } from "./trialPoints";

const units: Readonly<Record<string, string>> = {
  "2.1": "hồ sơ",
  "3.2": "dịch vụ công",
  "3.3": "hồ sơ",
  "4.1": "hồ sơ",
  "5.2": "phản ánh, kiến nghị",
};
/** What a case that does not count is, as the formulas of the indicators have it. */
const short: Readonly<Record<string, string>> = {
  "2.1": "quá hạn",
  "3.2": "chưa phát sinh hồ sơ",
  "3.3": "không nộp trực tuyến",
  "4.1": "chưa được cấp kết quả điện tử",
  "5.2": "chưa được xử lý đúng hạn",
};
const cases = "(thủ tục|dịch vụ công|hồ sơ|phản ánh, kiến nghị|xã)";

export const indicators: Rule[] = [
  {
    kind: "ratio",
    text: `chỉ số {c} \\([^)]*\\) đạt {i}/{i} ${cases}, bằng {%}, còn {i} ${cases} (${Object.values(short).join("|")})(?: \\(chỉ có {i} ${cases} nên mỗi trường hợp làm tỷ lệ thay đổi nhiều\\))?`,
    holds: (s, [code, part, whole, unit, percent, missing, again, lack, small, third]) => {
      const found = s.told.counted.find((each) => each.code === code);
      const right = units[String(code)];
      return (
        found !== undefined &&
        found.part === num(part) &&
        found.whole === num(whole) &&
        unit === right &&
        again === right &&
        lack === short[String(code)] &&
        halfUp(found.part * 10_000, found.whole) === num(percent) &&
        found.whole - found.part === num(missing) &&
        (found.whole < 10
          ? num(small) === found.whole && third === right
          : small === undefined || small === "")
      );
    },
  },
  {
    kind: "trial",
    text: "đạt {n}/{n} điểm \\(tính thử\\)",
    holds: (s, [points, max], { code }) => {
      const found = s.told.counted.find((each) => each.code === code);
      const rule = trial[String(code)];
      if (found === undefined || rule === undefined || (s.period?.day ?? "") < "2026-09-17")
        return false;
      return (
        num(max) === rule.max &&
        Math.min(rule.max, halfUp(found.part * rule.max * 10_000, found.whole * rule.from)) ===
          num(points)
      );
    },
  },
  {
    kind: "trial",
    text: "thiếu {n} điểm",
    holds: (s, [lost], { code }) => {
      const found = s.told.counted.find((each) => each.code === code);
      const rule = trial[String(code)];
      if (found === undefined || rule === undefined || (s.period?.day ?? "") < "2026-09-17")
        return false;
      return (
        rule.max -
          Math.min(rule.max, halfUp(found.part * rule.max * 10_000, found.whole * rule.from)) ===
        num(lost)
      );
    },
  },
  {
    kind: "indicatorMost",
    text: "trong nhóm, chỉ số {c} thiếu nhiều nhất \\(thiếu {n} điểm\\)",
    holds: (s, [code, lost], { group }) => {
      if ((s.period?.day ?? "") < "2026-09-17") return false;
      const all = s.told.counted
        .filter((each) => each.group === group)
        .map((each) => {
          const rule = trial[each.code] ?? { max: Number.NaN, from: 1 };
          return {
            code: each.code,
            lost:
              rule.max -
              Math.min(rule.max, halfUp(each.part * rule.max * 10_000, each.whole * rule.from)),
          };
        });
      const own = all.find((each) => each.code === code);
      return (
        own?.lost === num(lost) &&
        all.length > 1 &&
        all.every((each) => each === own || each.lost < num(lost))
      );
    },
  },
  {
    kind: "beyond",
    text: "không tính theo kết quả riêng của đơn vị",
    holds: () => false,
  },
];
