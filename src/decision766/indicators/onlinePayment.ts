import { evidence } from "../evidence";
import { history, portalRules } from "../history";
import { percent, points } from "../units";
import { everyLevel, type Indicator } from "./indicator";

const named = evidence("medium", "2026-11-20", "observedNames");
const described = evidence("high", "2026-11-20", "formulaDocument", "portalPhuTho");
/** 34 of 34 published rows come out to the hundredth. */
const computed = evidence("high", "2026-11-20", "portalPhuTho", "scoreFitting", "recomputation");

const proof = {
  portalCode: described,
  name: described,
  nameVariants: named,
  counts: described,
  movedBy: described,
};

export const onlinePaymentIndicators: readonly Indicator[] = [
  {
    code: "3.5a",
    group: "onlinePayment",
    portalCode: null,
    name: "Tỷ lệ thủ tục hành chính có yêu cầu nghĩa vụ tài chính được tích hợp thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia",
    shortName: "TTHC được tích hợp thanh toán",
    nameVariants: [
      "Tỷ lệ TTHC có yêu cầu nghĩa vụ tài chính được tích hợp thanh toán trực tuyến trên Cổng DVCQG",
      "Tỷ lệ TTHC có nghĩa vụ tài chính được cung cấp thanh toán trực tuyến",
      "TTHC có nghĩa vụ tài chính được cung cấp TTTT",
      "Tỷ lệ TTHC được tích hợp thanh toán trực tuyến",
    ],
    numerator: "Số TTHC có hồ sơ đồng bộ dữ liệu phí, lệ phí",
    denominator: "Tổng số TTHC có thông tin phí, lệ phí",
    denominatorGrows: false,
    maxPoints: history([portalRules, points(2), computed]),
    fullAt: history([portalRules, percent(80), computed]),
    zeroDenominator: history([portalRules, "zero", computed]),
    movedBy: everyLevel,
    evidence: proof,
  },
  {
    code: "3.5b",
    group: "onlinePayment",
    portalCode: null,
    name: "Tỷ lệ thủ tục hành chính có giao dịch thanh toán trực tuyến",
    shortName: "TTHC có giao dịch thanh toán",
    nameVariants: [
      "Tỷ lệ TTHC có giao dịch thanh toán trực tuyến",
      "Tỷ lệ TTHC phát sinh thanh toán trực tuyến",
      "TTHC có giao dịch TTTT",
    ],
    numerator: "Số TTHC có giao dịch thanh toán trực tuyến",
    denominator: "Tổng số TTHC có thông tin phí, lệ phí",
    denominatorGrows: false,
    maxPoints: history([portalRules, points(2), computed]),
    fullAt: history([portalRules, percent(80), computed]),
    zeroDenominator: history([portalRules, "zero", computed]),
    movedBy: everyLevel,
    evidence: proof,
  },
  {
    code: "3.6",
    group: "onlinePayment",
    portalCode: null,
    name: "Tỷ lệ hồ sơ thanh toán trực tuyến",
    shortName: "Hồ sơ thanh toán trực tuyến",
    nameVariants: [
      "Hồ sơ thanh toán trực tuyến",
      "Tỷ lệ hồ sơ TTTT",
      "Tỷ lệ hồ sơ có nghĩa vụ tài chính thanh toán trực tuyến",
      "Tỷ lệ thanh toán trực tuyến",
    ],
    numerator: "Số hồ sơ thanh toán trực tuyến thành công",
    denominator: "Số hồ sơ có yêu cầu nghĩa vụ tài chính",
    denominatorGrows: true,
    maxPoints: history([portalRules, points(6), computed]),
    fullAt: history([portalRules, percent(100), computed]),
    zeroDenominator: history([portalRules, "zero", computed]),
    movedBy: everyLevel,
    evidence: proof,
  },
];
