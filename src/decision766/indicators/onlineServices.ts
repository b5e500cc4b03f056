import { evidence } from "../evidence";
import { history, portalRules } from "../history";
import { percent, points } from "../units";
import { aboveCommune, everyLevel, type Indicator } from "./indicator";

const named = evidence("medium", "2026-11-20", "observedNames");
const described = evidence("medium", "2026-11-20", "formulaDocument", "portalPhuTho");
/** The portal prints the group's points alone; this split gives 1,46 + 0,95 + 6,00 = 8,41. */
const fitted = evidence("medium", "2026-11-20", "scoreFitting", "recomputation");
const neverSeen = evidence("low", "2026-11-20", "formulaDocument");

export const onlineServicesIndicators: readonly Indicator[] = [
  {
    code: "3.1",
    group: "onlineServices",
    portalCode: null,
    name: "Tỷ lệ thủ tục hành chính cung cấp dịch vụ công trực tuyến",
    shortName: "TTHC cung cấp DVCTT",
    nameVariants: [
      "Tỷ lệ TTHC cung cấp dịch vụ công trực tuyến",
      "Tỷ lệ TTHC cung cấp DVCTT",
      "TTHC cung cấp DVC trực tuyến",
      "Cung cấp DVCTT toàn trình, một phần",
    ],
    numerator: "Số TTHC có dịch vụ công trực tuyến một phần hoặc toàn trình",
    denominator: "Tổng số TTHC thuộc thẩm quyền giải quyết",
    denominatorGrows: false,
    maxPoints: history([portalRules, points(2), fitted]),
    fullAt: history([portalRules, percent(80), fitted]),
    zeroDenominator: history([portalRules, "unknown", neverSeen]),
    // Which procedures go online is decided above; communes stop at 10 of 12 points in the sheets seen.
    movedBy: aboveCommune,
    evidence: {
      portalCode: described,
      name: described,
      nameVariants: named,
      counts: described,
      movedBy: evidence("medium", "2026-11-20", "offices2026", "recomputation"),
    },
  },
  {
    code: "3.2",
    group: "onlineServices",
    portalCode: null,
    name: "Tỷ lệ dịch vụ công trực tuyến có phát sinh hồ sơ",
    shortName: "DVCTT có phát sinh hồ sơ",
    nameVariants: [
      "Tỷ lệ DVCTT có phát sinh hồ sơ",
      "Tỷ lệ DVC trực tuyến phát sinh hồ sơ",
      "Tỷ lệ TTHC có phát sinh hồ sơ trực tuyến",
      "DVC trực tuyến có phát sinh hồ sơ",
      "Tỷ lệ TTHC phát sinh hồ sơ",
      "TTHC phát sinh hồ sơ trực tuyến",
    ],
    numerator: "Số dịch vụ công trực tuyến có hồ sơ nộp trực tuyến trong kỳ",
    denominator: "Tổng số dịch vụ công trực tuyến đang cung cấp",
    denominatorGrows: false,
    maxPoints: history([portalRules, points(4), fitted]),
    fullAt: history([portalRules, percent(100), fitted]),
    zeroDenominator: history([portalRules, "unknown", neverSeen]),
    movedBy: everyLevel,
    evidence: {
      portalCode: described,
      name: described,
      nameVariants: named,
      counts: described,
      movedBy: described,
    },
  },
  {
    code: "3.3",
    group: "onlineServices",
    portalCode: null,
    name: "Tỷ lệ hồ sơ thủ tục hành chính theo hình thức nộp trực tuyến",
    shortName: "Hồ sơ nộp trực tuyến",
    nameVariants: [
      "Tỷ lệ hồ sơ TTHC theo hình thức nộp trực tuyến",
      "Tỷ lệ hồ sơ nộp trực tuyến",
      "Tỷ lệ hồ sơ trực tuyến",
      "Tỷ lệ hồ sơ tiếp nhận trực tuyến",
      "Hồ sơ trực tuyến",
    ],
    numerator: "Số hồ sơ tiếp nhận trực tuyến trong kỳ",
    denominator: "Tổng số hồ sơ tiếp nhận trong kỳ",
    denominatorGrows: true,
    maxPoints: history([portalRules, points(6), fitted]),
    fullAt: history([portalRules, percent(50), fitted]),
    zeroDenominator: history([portalRules, "unknown", neverSeen]),
    movedBy: everyLevel,
    evidence: {
      portalCode: described,
      name: described,
      nameVariants: named,
      counts: described,
      movedBy: described,
    },
  },
];
