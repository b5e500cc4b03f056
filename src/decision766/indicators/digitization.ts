import { evidence } from "../evidence";
import { history, portalRules } from "../history";
import { percent, points } from "../units";
import { aboveCommune, everyLevel, type Indicator } from "./indicator";

const named = evidence("medium", "2026-11-20", "observedNames", "portalPhuTho");
const printed = evidence("high", "2026-11-20", "portalPhuTho");
const described = evidence("high", "2026-11-20", "formulaDocument", "portalPhuTho");
const computed = evidence("high", "2026-11-20", "portalPhuTho", "recomputation");
/** The portal keeps no points where nothing was received. */
const leftEmpty = evidence("medium", "2026-11-20", "portalPhuTho", "formulaDocument");
const neverSeen = evidence("low", "2026-11-20", "portalPhuTho");

const proof = {
  portalCode: printed,
  name: printed,
  nameVariants: named,
  counts: described,
  movedBy: computed,
};

export const digitizationIndicators: readonly Indicator[] = [
  {
    code: "4.1",
    group: "digitization",
    portalCode: "ORIGINAL_RESULT_AVAILABLE",
    name: "Tỷ lệ hồ sơ thủ tục hành chính có cấp kết quả giải quyết thủ tục hành chính điện tử",
    shortName: "Cấp kết quả điện tử",
    nameVariants: [
      "Tỷ lệ hồ sơ TTHC có cấp kết quả giải quyết TTHC điện tử",
      "Tỷ lệ cấp kết quả giải quyết TTHC điện tử",
      "Tỷ lệ cấp kết quả điện tử",
      "Cấp kết quả bản điện tử",
    ],
    numerator: "Số hồ sơ có tệp kết quả điện tử",
    denominator: "Số hồ sơ của TTHC có yêu cầu trả kết quả bằng văn bản, giấy tờ",
    denominatorGrows: true,
    maxPoints: history([portalRules, points(6), printed]),
    fullAt: history([portalRules, percent(100), computed]),
    zeroDenominator: history([portalRules, "unknown", leftEmpty]),
    movedBy: everyLevel,
    evidence: proof,
  },
  {
    code: "4.2",
    group: "digitization",
    portalCode: "SO_HOA_GIAY_TO_GIAI_QUYET",
    name: "Tỷ lệ hồ sơ thủ tục hành chính thực hiện số hóa hồ sơ",
    shortName: "Thực hiện số hóa hồ sơ",
    nameVariants: [
      "Tỷ lệ hồ sơ TTHC thực hiện số hóa hồ sơ",
      "Tỷ lệ số hóa hồ sơ",
      "Tỷ lệ hồ sơ được số hóa",
      "Tỷ lệ số hóa hồ sơ TTHC",
      "Thực hiện số hóa hồ sơ",
    ],
    numerator: "Số hồ sơ số hóa cả thành phần hồ sơ và kết quả",
    denominator: "Tổng số hồ sơ TTHC thuộc thẩm quyền",
    denominatorGrows: true,
    maxPoints: history([portalRules, points(4), printed]),
    fullAt: history([portalRules, percent(100), computed]),
    zeroDenominator: history([portalRules, "unknown", leftEmpty]),
    // The formula document says full at 80%; the portal gives 0,72 for 18,08%, which only 100% explains.
    movedBy: everyLevel,
    evidence: proof,
  },
  {
    code: "4.3",
    group: "digitization",
    portalCode: "REUSED_DIGITIZED_DATA",
    name: "Tỷ lệ hồ sơ khai thác, sử dụng lại thông tin, dữ liệu số hóa",
    shortName: "Sử dụng lại dữ liệu số hóa",
    nameVariants: [
      "Tỷ lệ khai thác, sử dụng lại thông tin, dữ liệu số hóa",
      "Tỷ lệ sử dụng lại dữ liệu số hóa",
      "Tỷ lệ khai thác, sử dụng lại dữ liệu",
      "Khai thác, sử dụng lại dữ liệu số hóa",
      "Tái sử dụng dữ liệu",
    ],
    numerator: "Số hồ sơ có ít nhất một thành phần dùng lại dữ liệu số hóa",
    denominator: "Số hồ sơ có ngày tiếp nhận trong kỳ",
    denominatorGrows: true,
    maxPoints: history([portalRules, points(2), printed]),
    fullAt: history([portalRules, percent(80), computed]),
    zeroDenominator: history([portalRules, "unknown", leftEmpty]),
    movedBy: everyLevel,
    evidence: proof,
  },
  {
    code: "4.4",
    group: "digitization",
    portalCode: "SYNCED_WITH_DVCQG_PERSONAL_STORAGE",
    name: "Tỷ lệ hồ sơ thủ tục hành chính được số hóa có kết nối, chia sẻ dữ liệu phục vụ tái sử dụng",
    shortName: "Kết nối, chia sẻ để tái sử dụng",
    nameVariants: [
      "Tỷ lệ hồ sơ TTHC được số hóa có kết nối, chia sẻ dữ liệu phục vụ tái sử dụng",
      "Tỷ lệ hồ sơ số hóa được kết nối, chia sẻ",
      "Kết nối, chia sẻ dữ liệu phục vụ tái sử dụng",
    ],
    numerator: "Số hồ sơ có tệp lấy từ kho dữ liệu hoặc kết quả điện tử đồng bộ lên danh mục",
    denominator: "Số hồ sơ có ngày tiếp nhận trong kỳ",
    denominatorGrows: true,
    maxPoints: history([portalRules, points(4), printed]),
    fullAt: history([
      portalRules,
      percent(100),
      evidence("low", "2026-11-20", "formulaDocument", "scoreFitting"),
    ]),
    zeroDenominator: history([portalRules, "unknown", neverSeen]),
    // 0 for every unit seen.
    movedBy: aboveCommune,
    evidence: {
      ...proof,
      movedBy: evidence("medium", "2026-11-20", "portalPhuTho"),
    },
  },
  {
    code: "4.5a",
    group: "digitization",
    portalCode: "CITIZEN_DATA_CONNECTED_FORMALITY",
    name: "Tỷ lệ thủ tục hành chính triển khai kết nối, chia sẻ dữ liệu dân cư phục vụ giải quyết thủ tục hành chính",
    shortName: "TTHC kết nối dữ liệu dân cư",
    nameVariants: [
      "Tỷ lệ TTHC triển khai kết nối, chia sẻ dữ liệu dân cư phục vụ giải quyết TTHC",
      "Tỷ lệ TTHC triển khai kết nối, chia sẻ dữ liệu dân cư phục vụ GQ TTHC",
      "TTHC kết nối, chia sẻ dữ liệu dân cư",
    ],
    numerator: "Số TTHC có kết nối, chia sẻ dữ liệu dân cư",
    denominator: "Tổng số TTHC có đối tượng thực hiện là người dân",
    denominatorGrows: false,
    maxPoints: history([portalRules, points(2), printed]),
    fullAt: history([portalRules, percent(100), computed]),
    zeroDenominator: history([portalRules, "unknown", neverSeen]),
    // Connecting a procedure is done once for the whole province; using the data (4.5b) is the commune's.
    movedBy: aboveCommune,
    evidence: {
      ...proof,
      movedBy: evidence("medium", "2026-11-20", "formulaSheet"),
    },
  },
  {
    code: "4.5b",
    group: "digitization",
    portalCode: "CITIZEN_DATA_CONNECTED_DOSSIER",
    name: "Tỷ lệ hồ sơ thủ tục hành chính có sử dụng thông tin, dữ liệu từ Cơ sở dữ liệu quốc gia về dân cư",
    shortName: "Hồ sơ dùng dữ liệu dân cư",
    nameVariants: [
      "Tỷ lệ hồ sơ TTHC có sử dụng thông tin, dữ liệu dân cư",
      "Tỷ lệ hồ sơ TTHC có sử dụng thông tin, dữ liệu từ CSDLQG về dân cư",
      "Hồ sơ sử dụng dữ liệu dân cư",
    ],
    numerator: "Số hồ sơ dùng dữ liệu dân cư",
    denominator: "Tổng số hồ sơ TTHC",
    denominatorGrows: true,
    maxPoints: history([portalRules, points(2), printed]),
    fullAt: history([portalRules, percent(100), computed]),
    zeroDenominator: history([portalRules, "unknown", neverSeen]),
    movedBy: everyLevel,
    evidence: proof,
  },
  {
    code: "4.6",
    group: "digitization",
    portalCode: "ELECTRONIC_CERTIFIED_COPY",
    name: "Tỷ lệ cung cấp dịch vụ chứng thực bản sao điện tử từ bản chính",
    shortName: "Chứng thực bản sao điện tử",
    nameVariants: [
      "Cung cấp dịch vụ chứng thực bản sao điện tử từ bản chính",
      "Tỷ lệ chứng thực bản sao điện tử",
      "Chứng thực bản sao điện tử từ bản chính",
    ],
    numerator: "Số xã có cung cấp dịch vụ chứng thực bản sao điện tử",
    denominator: "Tổng số xã thuộc phạm vi quản lý",
    denominatorGrows: false,
    maxPoints: history([portalRules, points(2), printed]),
    fullAt: history([
      portalRules,
      percent(100),
      evidence("medium", "2026-11-20", "portalPhuTho", "formulaSheet"),
    ]),
    zeroDenominator: history([portalRules, "unknown", neverSeen]),
    // 2,00 for every unit seen, with no counts printed.
    movedBy: aboveCommune,
    evidence: {
      ...proof,
      movedBy: evidence("medium", "2026-11-20", "portalPhuTho"),
    },
  },
];
