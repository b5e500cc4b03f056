import { evidence } from "../evidence";
import { history, portalRules } from "../history";
import { percent, points } from "../units";
import { aboveCommune, everyLevel, type Indicator } from "./indicator";

const printed = evidence("high", "2026-11-20", "portalPhuTho");
const described = evidence("high", "2026-11-20", "portalPhuTho", "formulaDocument");
const computed = evidence("high", "2026-11-20", "portalPhuTho", "recomputation");
const named = evidence("medium", "2026-11-20", "observedNames", "portalPhuTho");
const neverSeen = evidence("low", "2026-11-20", "formulaDocument");
/** 0/54, 0/68 and 87/89 stand on the row of every unit of the province. */
const copiedToCommunes = evidence("high", "2026-11-20", "portalPhuTho");

export const transparencyIndicators: readonly Indicator[] = [
  {
    code: "1.1",
    group: "transparency",
    portalCode: "PUBLISH_ON_TIME",
    name: "Tỷ lệ thủ tục hành chính công bố đúng hạn",
    shortName: "TTHC công bố đúng hạn",
    nameVariants: ["Tỷ lệ TTHC công bố đúng hạn", "Công bố TTHC đúng hạn", "Công bố đúng hạn"],
    numerator: "Số TTHC công bố đúng hạn",
    denominator: "Tổng số TTHC đã công bố trong kỳ",
    denominatorGrows: false,
    maxPoints: history([portalRules, points(6), printed]),
    fullAt: history([portalRules, percent(100), described]),
    zeroDenominator: history([portalRules, "unknown", neverSeen]),
    movedBy: aboveCommune,
    evidence: {
      portalCode: printed,
      name: evidence("high", "2026-11-20", "publicationFormula", "portalPhuTho"),
      nameVariants: named,
      counts: evidence("high", "2026-11-20", "publicationFormula", "formulaDocument"),
      movedBy: copiedToCommunes,
    },
  },
  {
    code: "1.2",
    group: "transparency",
    portalCode: "PUBLIC_UPDATE_ON_TIME",
    name: "Tỷ lệ thủ tục hành chính được cập nhật, công khai đúng hạn",
    shortName: "TTHC cập nhật, công khai đúng hạn",
    nameVariants: [
      "Tỷ lệ TTHC cập nhật, công khai đúng hạn",
      "Cập nhật, công khai TTHC đúng hạn",
      "Công khai đúng hạn",
    ],
    numerator: "Số TTHC công khai đúng hạn trên CSDLQG về TTHC",
    denominator: "Tổng số TTHC phải cập nhật, công khai trong kỳ",
    denominatorGrows: false,
    maxPoints: history([
      portalRules,
      points(4),
      evidence("high", "2026-11-20", "decisionDigest", "portalPhuTho"),
    ]),
    fullAt: history([portalRules, percent(100), described]),
    zeroDenominator: history([portalRules, "unknown", neverSeen]),
    movedBy: aboveCommune,
    evidence: {
      portalCode: printed,
      name: described,
      nameVariants: named,
      counts: described,
      movedBy: copiedToCommunes,
    },
  },
  {
    code: "1.3",
    group: "transparency",
    portalCode: "PUBLIC_CONTENT_FULL",
    name: "Tỷ lệ thủ tục hành chính được công khai có đầy đủ các nội dung quy định về các bộ phận tạo thành của thủ tục hành chính",
    shortName: "TTHC công khai đủ nội dung",
    nameVariants: [
      "Tỷ lệ TTHC công khai đầy đủ nội dung",
      "Tỷ lệ TTHC được công khai có đầy đủ các nội dung quy định",
      "Công khai đầy đủ nội dung",
    ],
    numerator: "Số TTHC có đủ các bộ phận tạo thành",
    denominator: "Tổng số TTHC đã cập nhật, công khai trên CSDLQG về TTHC",
    denominatorGrows: false,
    maxPoints: history([portalRules, points(2), printed]),
    fullAt: history([portalRules, percent(100), computed]),
    zeroDenominator: history([portalRules, "unknown", neverSeen]),
    movedBy: aboveCommune,
    evidence: {
      portalCode: printed,
      name: described,
      nameVariants: named,
      counts: described,
      movedBy: copiedToCommunes,
    },
  },
  {
    code: "1.4",
    group: "transparency",
    portalCode: "DOSSIER_SYNC",
    name: "Tỷ lệ hồ sơ đồng bộ lên Cổng Dịch vụ công quốc gia",
    shortName: "Hồ sơ đồng bộ lên Cổng DVCQG",
    nameVariants: [
      "Tỷ lệ hồ sơ đồng bộ lên Cổng DVCQG",
      "Tỷ lệ đồng bộ hồ sơ lên Cổng Dịch vụ công quốc gia",
      "Đồng bộ hồ sơ lên Cổng DVCQG",
      "Tỷ lệ đồng bộ hồ sơ",
    ],
    numerator: "Số hồ sơ đã đồng bộ có ngày tiếp nhận trong kỳ",
    denominator: "Số lớn hơn giữa hồ sơ trên Hệ thống báo cáo quốc gia và trên Cổng DVCQG",
    denominatorGrows: true,
    maxPoints: history([portalRules, points(6), printed]),
    fullAt: history([portalRules, percent(100), computed]),
    zeroDenominator: history([
      portalRules,
      "unknown",
      evidence("medium", "2026-11-20", "formulaDocument"),
    ]),
    // With no dossier the portal falls back on last year's count, which no sheet holds.
    movedBy: everyLevel,
    evidence: {
      portalCode: printed,
      name: described,
      nameVariants: named,
      counts: described,
      movedBy: printed,
    },
  },
];
