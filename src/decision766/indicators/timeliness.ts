import { evidence } from "../evidence";
import { history, portalRules } from "../history";
import { percent, points } from "../units";
import { everyLevel, type Indicator } from "./indicator";

const named = evidence("medium", "2026-11-20", "observedNames");
const described = evidence("high", "2026-11-20", "portalPhuTho", "formulaDocument");
const computed = evidence("high", "2026-11-20", "portalPhuTho", "recomputation");
const followed = evidence("medium", "2026-11-20", "formulaDocument", "formulaSheet");
const neverSeen = evidence("low", "2026-11-20", "formulaDocument");

export const timelinessIndicators: readonly Indicator[] = [
  {
    code: "2.1",
    group: "timeliness",
    portalCode: null,
    name: "Tỷ lệ hồ sơ xử lý trước hạn, đúng hạn",
    shortName: "Hồ sơ xử lý đúng hạn",
    nameVariants: [
      "Tỷ lệ hồ sơ giải quyết trước hạn, đúng hạn",
      "Tỷ lệ hồ sơ giải quyết đúng hạn",
      "Tỷ lệ hồ sơ xử lý đúng hạn",
      "Tỷ lệ giải quyết hồ sơ đúng hạn",
      "Xử lý hồ sơ đúng hạn",
      "Hồ sơ đúng hạn",
      "Hồ sơ giải quyết đúng hạn",
    ],
    numerator: "Số hồ sơ đã xử lý trước, đúng hạn và đang xử lý trong hạn",
    denominator: "Tổng số hồ sơ tiếp nhận, xử lý trong kỳ",
    denominatorGrows: true,
    maxPoints: history([
      portalRules,
      points(20),
      evidence("high", "2026-11-20", "decisionDigest", "portalPhuTho"),
    ]),
    fullAt: history([portalRules, percent(100), computed]),
    zeroDenominator: history([portalRules, "unknown", neverSeen]),
    movedBy: everyLevel,
    evidence: {
      portalCode: described,
      name: described,
      nameVariants: named,
      counts: described,
      movedBy: computed,
    },
  },
  {
    code: "2.2",
    group: "timeliness",
    portalCode: null,
    name: "Thời gian giải quyết thủ tục hành chính trung bình theo từng thủ tục hành chính",
    shortName: "Thời gian giải quyết trung bình",
    nameVariants: [
      "Thời gian giải quyết TTHC trung bình theo từng TTHC",
      "Thời gian giải quyết TTHC trung bình",
      "Thời gian giải quyết trung bình",
    ],
    numerator: "Tổng thời gian giải quyết của các hồ sơ hoàn thành",
    denominator: "Số hồ sơ hoàn thành",
    denominatorGrows: true,
    maxPoints: history([portalRules, points(0), followed]),
    fullAt: [],
    zeroDenominator: [],
    movedBy: everyLevel,
    evidence: {
      portalCode: followed,
      name: followed,
      nameVariants: named,
      counts: followed,
      movedBy: followed,
    },
  },
];
