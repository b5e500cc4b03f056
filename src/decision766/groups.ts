import { evidence, type Evidence } from "./evidence";
import type { Hundredths } from "./hundredths";
import type { GroupId } from "./identity";
import { points } from "./units";

/** A group of indicators, as the Decision and the portal name it. */
export interface Group {
  readonly id: GroupId;
  /** The portal's own code. */
  readonly code: string;
  /** The name our own texts use. */
  readonly name: string;
  /** As short as a chart label. */
  readonly shortName: string;
  /** Unchanged in every edition seen. */
  readonly maxPoints: Hundredths;
  /**
   * Other names met, the name itself and the code left out; compare folded. A few name both
   * `onlineServices` and `onlineService22`: the maximum and the neighbouring groups decide.
   */
  readonly nameVariants: readonly string[];
  /** The groups a merged one is the sum of; empty for the others. */
  readonly mergedFrom: readonly GroupId[];
  readonly evidence: Readonly<Record<"code" | "name" | "maxPoints" | "nameVariants", Evidence>>;
}

const named = evidence("high", "2026-11-20", "observedNames", "offices2026");
const coded = evidence("high", "2026-11-20", "portalRadar");
const decided = evidence("high", "2026-11-20", "decisionSummary", "decisionDigest", "portalPhuTho");
const splitByPortal = evidence("high", "2026-11-20", "portalPhuTho", "portalRadar", "offices2026");

/** The six groups of the portal's list, then the Decision's merged one. */
export const groups: readonly Group[] = [
  {
    id: "transparency",
    code: "CKMB",
    name: "Công khai, minh bạch",
    shortName: "Công khai",
    maxPoints: points(18),
    nameVariants: [
      "Công khai minh bạch",
      "Công khai",
      "Công khai và minh bạch",
      "Tính công khai, minh bạch",
      "Mức độ công khai, minh bạch",
      "Chỉ số công khai, minh bạch",
      "Công khai, minh bạch TTHC",
      "Công khai, minh bạch thủ tục hành chính",
      "Công khai, minh bạch thủ tục hành chính (TTHC)",
      "Công khai, minh bạch trong thực hiện TTHC",
      "Công khai, minh bạch trong giải quyết TTHC",
    ],
    mergedFrom: [],
    evidence: { code: coded, name: decided, maxPoints: decided, nameVariants: named },
  },
  {
    id: "timeliness",
    code: "TDGQ",
    name: "Tiến độ, kết quả giải quyết",
    shortName: "Tiến độ",
    maxPoints: points(20),
    nameVariants: [
      "Tiến độ",
      "Tiến độ giải quyết",
      "Tiến độ giải quyết công việc",
      "Tiến độ giải quyết hồ sơ",
      "Tiến độ giải quyết TTHC",
      "Tiến độ giải quyết thủ tục hành chính",
      "Tiến độ và kết quả giải quyết",
      "Tiến độ, kết quả giải quyết TTHC",
      "Tiến độ, kết quả giải quyết hồ sơ",
      "Tiến độ, kết quả giải quyết thủ tục hành chính",
      "Chỉ số tiến độ giải quyết",
      "Kết quả giải quyết",
    ],
    mergedFrom: [],
    evidence: { code: coded, name: decided, maxPoints: decided, nameVariants: named },
  },
  {
    id: "onlineServices",
    code: "CLGQ",
    name: "Dịch vụ công trực tuyến",
    shortName: "Trực tuyến",
    maxPoints: points(12),
    nameVariants: [
      "DVC trực tuyến",
      "DVCTT",
      "DVC TT",
      "Dịch vụ trực tuyến",
      "Chất lượng giải quyết",
      "Chất lượng giải quyết (DVCTT)",
      "Chất lượng giải quyết DVCTT",
      "Cung cấp DVCTT",
      "Cung cấp DVC trực tuyến",
      "Cung cấp dịch vụ công trực tuyến",
      "Cung cấp dịch vụ trực tuyến",
      "Mức độ cung cấp dịch vụ công trực tuyến",
      "Chỉ số dịch vụ công trực tuyến",
      "Nộp hồ sơ trực tuyến",
      "ONLINE",
    ],
    mergedFrom: [],
    evidence: {
      code: coded,
      name: splitByPortal,
      maxPoints: splitByPortal,
      nameVariants: named,
    },
  },
  {
    id: "onlinePayment",
    code: "TTTT",
    name: "Thanh toán trực tuyến",
    shortName: "Thanh toán",
    maxPoints: points(10),
    nameVariants: [
      "Thanh toán",
      "TT trực tuyến",
      "Thanh toán trực tuyến trên Cổng DVCQG",
      "Thanh toán điện tử",
      "Mức độ thanh toán trực tuyến",
      "Chỉ số thanh toán trực tuyến",
      "Thanh toán trực tuyến phí, lệ phí",
    ],
    mergedFrom: [],
    evidence: {
      code: coded,
      name: splitByPortal,
      maxPoints: splitByPortal,
      nameVariants: named,
    },
  },
  {
    id: "satisfaction",
    code: "MDHL",
    name: "Mức độ hài lòng",
    shortName: "Hài lòng",
    maxPoints: points(18),
    nameVariants: [
      "Hài lòng",
      "Sự hài lòng",
      "Chỉ số hài lòng",
      "Chỉ số Mức độ hài lòng",
      "Đánh giá mức độ hài lòng",
      "Mức độ hài lòng của người dân",
      "Mức độ hài lòng của người dân, doanh nghiệp",
      "Mức độ hài lòng của người dân và doanh nghiệp",
      "Sự hài lòng của người dân, doanh nghiệp",
    ],
    mergedFrom: [],
    evidence: { code: coded, name: decided, maxPoints: decided, nameVariants: named },
  },
  {
    id: "digitization",
    code: "MDSH",
    name: "Số hóa hồ sơ",
    shortName: "Số hóa",
    maxPoints: points(22),
    nameVariants: [
      "Số hóa",
      "Số hoá hồ sơ",
      "Mức độ số hóa",
      "Mức độ số hóa hồ sơ",
      "SHHS",
      "Chỉ tiêu số hóa",
      "Chỉ số số hóa",
      "Chỉ số số hóa hồ sơ",
      "Số hóa hồ sơ TTHC",
      "Số hóa hồ sơ thủ tục hành chính",
      "Số hóa hồ sơ, kết quả giải quyết TTHC",
      "Số hóa hồ sơ, giấy tờ, kết quả giải quyết TTHC",
    ],
    mergedFrom: [],
    evidence: { code: coded, name: decided, maxPoints: decided, nameVariants: named },
  },
  {
    id: "onlineService22",
    code: "ONLINE",
    name: "Cung cấp dịch vụ trực tuyến",
    shortName: "Trực tuyến (22 điểm)",
    maxPoints: points(22),
    nameVariants: [
      "Dịch vụ trực tuyến",
      "Dịch vụ công trực tuyến",
      "Cung cấp dịch vụ công trực tuyến",
      "Cung cấp DVC trực tuyến",
      "Cung cấp DVCTT",
      "DVC trực tuyến",
      "DVCTT",
      "ONLINE_SERVICE",
      "Dịch vụ công trực tuyến, thanh toán trực tuyến",
      "Dịch vụ công trực tuyến và thanh toán trực tuyến",
    ],
    mergedFrom: ["onlineServices", "onlinePayment"],
    evidence: { code: coded, name: decided, maxPoints: decided, nameVariants: named },
  },
];

const byId = new Map(groups.map((group) => [group.id, group]));

/**
 * @throws RangeError never for a GroupId: the data covers them all.
 * @example groupById("timeliness").maxPoints // 2000
 */
export function groupById(id: GroupId): Group {
  const group = byId.get(id);
  if (group === undefined) throw new RangeError(`No such group: ${id}`);
  return group;
}

/** The groups of which each holds its own points: a merged one repeats those of its parts. */
export const separateGroups: readonly Group[] = groups.filter(
  ({ mergedFrom }) => mergedFrom.length === 0
);
