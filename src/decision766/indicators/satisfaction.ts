import { evidence } from "../evidence";
import { history, portalRules } from "../history";
import { percent, points } from "../units";
import { everyLevel, type Indicator } from "./indicator";

const named = evidence("medium", "2026-11-20", "observedNames", "decisionText");
const printed = evidence("high", "2026-11-20", "portalPhuTho");
const described = evidence("high", "2026-11-20", "decisionText", "formulaDocument");
const computed = evidence("high", "2026-11-20", "portalPhuTho", "recomputation");
const followed = evidence("high", "2026-11-20", "portalPhuTho", "formulaDocument");

const proof = {
  portalCode: printed,
  name: described,
  nameVariants: named,
  counts: described,
  movedBy: described,
};

export const satisfactionIndicators: readonly Indicator[] = [
  {
    code: "5.1",
    group: "satisfaction",
    portalCode: "PETITION_CLASSIFICATION_TTHC",
    name: "Tỷ lệ phản ánh, kiến nghị theo phân loại",
    shortName: "PAKN theo phân loại",
    nameVariants: [
      "Tỷ lệ PAKN theo phân loại",
      "Phân loại phản ánh, kiến nghị",
      "PETITION_CLASSIFICATION_STAFF",
    ],
    numerator: "Số phản ánh, kiến nghị theo loại",
    denominator: "Tổng số phản ánh, kiến nghị trong kỳ",
    denominatorGrows: true,
    maxPoints: history([portalRules, points(0), followed]),
    fullAt: [],
    zeroDenominator: [],
    movedBy: everyLevel,
    evidence: {
      ...proof,
      name: followed,
      counts: followed,
      movedBy: followed,
    },
  },
  {
    code: "5.2",
    group: "satisfaction",
    portalCode: "PETITION_PROCESSING_ON_TIME",
    name: "Tỷ lệ phản ánh, kiến nghị xử lý đúng hạn",
    shortName: "PAKN xử lý đúng hạn",
    nameVariants: [
      "Tỷ lệ PAKN xử lý đúng hạn",
      "Tỷ lệ xử lý phản ánh, kiến nghị đúng hạn",
      "PAKN đúng hạn",
      "Xử lý PAKN đúng hạn",
    ],
    numerator: "Số phản ánh, kiến nghị xử lý đúng, trước hạn",
    denominator: "Tổng số phản ánh, kiến nghị thuộc thẩm quyền tiếp nhận, xử lý",
    denominatorGrows: true,
    maxPoints: history([portalRules, points(6), printed]),
    fullAt: history([portalRules, percent(100), computed]),
    zeroDenominator: history([portalRules, "full", computed]),
    movedBy: everyLevel,
    evidence: proof,
  },
  {
    code: "5.3",
    group: "satisfaction",
    portalCode: "PETITION_HANDLING_SATISFACTION",
    name: "Tỷ lệ hài lòng trong xử lý phản ánh, kiến nghị",
    shortName: "Hài lòng trong xử lý PAKN",
    nameVariants: [
      "Tỷ lệ hài lòng trong xử lý PAKN",
      "Hài lòng PAKN",
      "Mức độ hài lòng trong xử lý phản ánh, kiến nghị",
    ],
    numerator:
      "Tổng số phản ánh, kiến nghị trừ số bị đánh giá không hài lòng, phản ánh tiếp, quá hạn",
    denominator: "Tổng số phản ánh, kiến nghị",
    denominatorGrows: true,
    maxPoints: history([portalRules, points(6), printed]),
    fullAt: history([portalRules, percent(100), computed]),
    zeroDenominator: history([portalRules, "full", computed]),
    movedBy: everyLevel,
    evidence: proof,
  },
  {
    code: "5.4",
    group: "satisfaction",
    portalCode: "DOSSIER_RECEIVING_SATISFACTION",
    name: "Tỷ lệ hài lòng trong tiếp nhận, giải quyết thủ tục hành chính",
    shortName: "Hài lòng trong giải quyết TTHC",
    nameVariants: [
      "Tỷ lệ hài lòng trong tiếp nhận, giải quyết TTHC",
      "Hài lòng TTHC",
      "Mức độ hài lòng trong tiếp nhận, giải quyết TTHC",
      "Hài lòng trong tiếp nhận, giải quyết TTHC",
    ],
    numerator: "Tổng số hồ sơ trừ hồ sơ quá hạn, hồ sơ bị đánh giá không hài lòng hoặc có phản ánh",
    denominator: "Tổng số hồ sơ đã tiếp nhận, giải quyết",
    denominatorGrows: true,
    maxPoints: history([
      portalRules,
      points(6),
      evidence("high", "2026-11-20", "decisionDigest", "portalPhuTho"),
    ]),
    fullAt: history([portalRules, percent(90), computed]),
    zeroDenominator: history([portalRules, "zero", computed]),
    movedBy: everyLevel,
    evidence: proof,
  },
];
