import type { Hundredths } from "../decision766/hundredths";
import type { EditionId, GroupId, IndicatorCode } from "../decision766/identity";
import type { PeriodKey } from "./periodKey";

/** What a proposition speaks of: the whole result, one group, or all units of the table together. */
export type Subject = "total" | "league" | GroupId;

export type Direction = "up" | "down";
/** Nothing moved: "giữ nguyên". */
export type DirectionOrSame = Direction | "same";
/** "nhưng" where the two movements run against each other, "và" where they agree. */
export type Conjunction = "but" | "and";
/** "vị trí": the number of units ranked is printed and equal on both sides; else "thứ tự công bố". */
export type Position = "place" | "published";
/** "cao hơn", "thấp hơn". */
export type Compared = "more" | "less";
/** "toàn bộ", "phần lớn" (more than half, and printed so), "một nửa" (exactly). */
export type Portion = "all" | "most" | "half";
/** A place that the sheet prints, or one counted over its rows. */
export type RankBasis = "published" | "computed";
/** A grade that the sheet prints, or the office's own bands. */
export type GradeSource = "printed" | "bands";
/** Points that the sheet prints, or worked out by the rules seen from 17/9/2026 ("tính thử"). */
export type PointsBasis = "printed" | "trial";
/** Why two periods are not set against each other. */
export type Barrier = "edition" | "unknown";
/** What an indicator counts: thủ tục, dịch vụ công, hồ sơ, phản ánh kiến nghị, xã. */
export type Counted = "procedures" | "services" | "dossiers" | "petitions" | "communes";
/** Indicators whose ratio is an aim: 2.2 is a time and 5.1 a sorting, of which no case is ever lacking. */
export type MeasuredCode = Exclude<IndicatorCode, "2.2" | "5.1">;
/** Whose points moved a place: the unit's own alone, or those of the others alone. */
export type MovedBy = "own" | "others";
/** Why a period's figures are provisional. */
export type ProvisionalReason = "marked" | "dataDate";

/** Points in hundredths of a point, shares and percents in hundredths of a percent, places and counts whole. */
interface PlaceMoved {
  readonly position: Position;
  readonly placeDirection: Direction;
  /** The second word of direction: "lên", "xuống". */
  readonly way: Direction;
  readonly steps: number;
  readonly from: number;
  readonly to: number;
}

/** Places won or lost by the points in the table, equal points sharing a place. */
interface StepsByPoints {
  readonly placeDirection: Direction;
  readonly steps: number;
}

/** The fewest cases that win what is missing, the others standing still and the denominators too. */
interface Way {
  readonly gap: Hundredths;
  readonly ways: readonly WayPart[];
}

/** So many cases more in the numerator of one indicator. */
export interface WayPart {
  readonly code: IndicatorCode;
  readonly add: number;
}

/**
 * The fields of each kind of proposition. Every word of a sentence that could be wrong is a field, redundant words
 * too (`way` beside `placeDirection`, `conjunction`, `compared`), so that each is heard and derived again by itself.
 * The example under each kind is one of its sentences.
 */
export interface ClaimFields {
  /** Kết quả thực hiện Bộ chỉ số … trong tháng 6 năm 2026 (số liệu tạm thời) theo Quyết định số 766/QĐ-TTg */
  title: { readonly law: string; readonly provisional: boolean };

  // Results
  /** Tháng 6/2026, xã An Bình đạt 97,36/100 điểm. */
  total: {
    readonly points: Hundredths;
    readonly max: Hundredths;
    /** "đạt điểm tối đa": all of the maximum, and no group outside its scale. */
    readonly full: boolean;
  };
  /** Nhóm Tiến độ giải quyết đạt 19,96/20 điểm. */
  group: { readonly points: Hundredths; readonly max: Hundredths };
  /** … còn thiếu 0,04 điểm; tổng điểm còn thiếu 2,64 điểm. */
  shortfall: { readonly lost: Hundredths };
  /** … bằng 99,8% điểm tối đa. Left out where the maximum is 100. */
  percent: { readonly percent: Hundredths };
  /** … chiếm 75,76% tổng số điểm thiếu. Shares of a board add to 100,00 (largest remainder, ties by sheet order). */
  share: { readonly share: Hundredths };
  /** … xếp loại Tốt; xếp loại Tốt (theo ngưỡng do đơn vị thiết lập). */
  grade: { readonly grade: string; readonly source: GradeSource };
  /** Để đạt mức Khá theo ngưỡng do đơn vị thiết lập cần thêm 5,52 điểm. */
  nextGrade: { readonly grade: string; readonly gap: Hundredths };
  /** … được công bố xếp thứ 17/114 đơn vị; xếp thứ 2/5 đơn vị theo điểm trong bảng. `of` null where none is printed. */
  rank: { readonly basis: RankBasis; readonly place: number; readonly of: number | null };
  /** Theo điểm trong bảng, xã An Bình xếp thứ 1/3 đơn vị (cần đối chiếu lại thứ tự công bố). */
  rankDiffers: { readonly place: number; readonly of: number };
  /** Bảng điểm chưa có số liệu của các nhóm A, B và C. */
  absent: { readonly set: readonly GroupId[] };
  /** Nhóm A: bảng điểm chưa có số liệu. */
  absentGroup: Bare;
  /** … chưa có số liệu tổng điểm. */
  absentTotal: Bare;
  /** Nhóm A: bảng điểm ghi không áp dụng trong kỳ này. */
  notApplicable: Bare;
  /** Nhóm A có số liệu của 3 chỉ số thành phần. */
  partsOnly: { readonly count: number };
  /** Nhóm A ghi 19/18 điểm, vượt điểm tối đa; chưa phân tích số điểm thiếu. */
  overMaximum: { readonly points: Hundredths; readonly max: Hundredths };
  /** A printed score under nought, which no rule gives; by how much. */
  belowZero: { readonly below: Hundredths };
  /** Tổng điểm ghi 97,5 điểm, cộng các nhóm được 95,5 điểm; chưa nêu tỷ trọng điểm thiếu cho đến khi đối chiếu xong. */
  sumDiffers: { readonly printed: Hundredths; readonly sum: Hundredths };
  /** Điểm ghi của nhóm A nằm ngoài thang điểm nên cần đối chiếu lại tổng điểm. */
  outOfScale: { readonly set: readonly GroupId[] };
  /** Có 4/6 nhóm đạt điểm tối đa, gồm …; cả 6 nhóm chỉ số đều đạt điểm tối đa. */
  full: { readonly count: number; readonly of: number; readonly set: readonly GroupId[] };
  /** Nhóm A đạt tỷ lệ cao nhất (99,8% điểm tối đa). Unique, and no group is full. */
  strongest: { readonly percent: Hundredths };
  /** Nhóm A đạt tỷ lệ thấp nhất (83,33% điểm tối đa). Unique. */
  weakest: { readonly percent: Hundredths };
  /** Các nhóm A và B đã đạt điểm tối đa nên thứ tự công bố của các nhóm này không do thiếu điểm. */
  fullAnyPlace: { readonly set: readonly GroupId[] };

  // Losses
  /** Phần lớn số điểm thiếu nằm ở nhóm A (thiếu 2 điểm, chiếm 75,76%). */
  most: { readonly portion: Portion; readonly lost: Hundredths; readonly share: Hundredths };
  /** Nhóm thiếu điểm nhiều nhất là A (thiếu 2 điểm, chiếm 40,29%). No majority; share null where none may be told. */
  mostLost: { readonly lost: Hundredths; readonly share: Hundredths | null };
  /** Hai nhóm A và B thiếu điểm như nhau (mỗi nhóm 1 điểm, chiếm 50%). */
  equalLoss: {
    readonly count: number;
    readonly set: readonly GroupId[];
    readonly lost: Hundredths;
    readonly share: Hundredths | null;
  };
  /** Phần thiếu của nhóm A (2 điểm) như nhau ở cả 24 đơn vị trong bảng. Five units or more, the whole league. */
  sameLoss: { readonly lost: Hundredths; readonly units: number };
  /** Ngoài phần thiếu của nhóm A, nhóm B thiếu nhiều nhất (0,52 điểm). */
  restMost: { readonly set: readonly GroupId[]; readonly lost: Hundredths };
  /** Không đơn vị nào trong 24 đơn vị của bảng vượt 10 điểm ở nhóm A, 15 đơn vị cùng ở mức này. Twenty units, three tied. */
  ceiling: { readonly units: number; readonly points: Hundredths; readonly at: number };
  /** So với mức tốt nhất trong bảng, xã An Bình còn cách xa nhất ở nhóm A (thấp hơn 1,2 điểm). Five units or more, unique. */
  furthest: { readonly compared: Compared; readonly gap: Hundredths };
  /** Nhóm A cần được ưu tiên trước, có thể tăng tối đa 1,2 điểm ở các chỉ số do đơn vị thực hiện. */
  priority: { readonly winnable: Hundredths };
  /** Trong phần thiếu của nhóm A, 10,04 điểm thuộc các chỉ số không tính theo kết quả riêng của đơn vị, …. */
  attainable: { readonly beyond: Hundredths; readonly winnable: Hundredths };
  /** 2 điểm thiếu ở nhóm A có thể gắn với chỉ số 3.1 (…), do cấp trên quyết định; cần bảng điểm của các đơn vị khác để khẳng định. */
  perhapsOutOfReach: { readonly lost: Hundredths; readonly code: IndicatorCode };

  // Standing among other units
  /** Trong bảng có 02 đơn vị (kể cả xã An Bình) cùng đạt mức điểm này và cùng xếp thứ 1 (cùng được công bố xếp thứ 17). */
  tie: { readonly basis: RankBasis; readonly count: number; readonly place: number };
  /** Có 03 đơn vị (kể cả …) cùng mức điểm này, được công bố từ thứ 17 đến thứ 19; thứ tự … không do chênh lệch điểm. */
  tieApart: { readonly count: number; readonly place: number; readonly last: number };
  /** Đơn vị có điểm cao nhất trong bảng là xã B, đạt 97,99/100 điểm, cao hơn xã An Bình 0,1 điểm. */
  leader: {
    readonly other: string;
    readonly points: Hundredths;
    readonly max: Hundredths;
    readonly compared: Compared;
    readonly gap: Hundredths;
  };
  /** Đơn vị có điểm cao nhất đạt 97,99/100 điểm, cao hơn xã An Bình 0,1 điểm. A line of the sheet prints it, without a name. */
  printedLeader: {
    readonly points: Hundredths;
    readonly max: Hundredths;
    readonly compared: Compared;
    readonly gap: Hundredths;
  };
  /** Xã An Bình là đơn vị có điểm cao nhất trong bảng, cao hơn đơn vị liền sau 0,1 điểm. */
  leads: { readonly compared: Compared; readonly gap: Hundredths };
  /** Đơn vị có điểm liền trên là xã B, cao hơn xã An Bình 0,1 điểm. */
  neighbour: {
    readonly side: "above" | "below";
    readonly other: string;
    readonly compared: Compared;
    readonly gap: Hundredths;
  };
  /** Điểm trung bình của 24 đơn vị trong bảng là 95,12 điểm; xã An Bình cao hơn 2,24 điểm. Half-up to hundredths. */
  average: {
    readonly units: number;
    readonly mean: Hundredths;
    readonly compared: Compared | "same";
    readonly gap: Hundredths;
  };
  /** Nếu xếp theo điểm chưa làm tròn, thứ tự của xã An Bình trong bảng nằm trong khoảng từ thứ 9 đến thứ 24. */
  bounds: { readonly best: number; readonly worst: number };
  /** Tứ phân vị dưới của 24 đơn vị trong bảng là 94,1 điểm, tứ phân vị trên là 96,2 điểm. Nearest rank; twenty units. */
  quartiles: {
    readonly units: number;
    readonly lower: Hundredths;
    readonly upper: Hundredths;
  };
  /** Trong 24 đơn vị của bảng, xã An Bình có tổng điểm cao hơn 18 đơn vị (75%). Twenty units; equal points are not lower. */
  lowerUnits: { readonly units: number; readonly count: number; readonly percent: Hundredths };
  /** Trong 12 đơn vị (kể cả …) có số hồ sơ (mẫu số của chỉ số 2.1) hơn kém xã An Bình không quá một phần tư, … xếp thứ 3. */
  similarVolume: {
    readonly units: number;
    readonly code: IndicatorCode;
    readonly place: number;
  };
  /** Để lên thứ 16 theo điểm trong bảng cần thêm 0,13 điểm; một cách ít trường hợp nhất là thêm 12 trường hợp ở chỉ số 3.2. */
  placeWay: { readonly place: number } & Way;
  /** Để đạt mức Khá cần thêm 0,13 điểm; một cách ít trường hợp nhất là thêm 12 trường hợp ở chỉ số 3.2. */
  gradeWay: { readonly grade: string } & Way;
  /** Trung vị của 24 đơn vị trong bảng là 95,3 điểm. Even numbers: the mean of the middle two, half-up. */
  median: { readonly units: number; readonly median: Hundredths };
  /** Cao nhất trong bảng ở nhóm A là xã B (11,5 điểm). Unique. */
  groupBest: { readonly other: string; readonly points: Hundredths };

  // Movement
  /** So với tháng 5/2026, tổng điểm tăng 0,04 điểm; … giữ nguyên. */
  changePoints: {
    readonly against: PeriodKey;
    readonly direction: DirectionOrSame;
    readonly amount: Hundredths;
  };
  /** So với tháng 5/2026, thứ tự công bố của xã An Bình giảm 44 bậc, từ thứ 46 xuống thứ 90. No points on one side. */
  changePlace: { readonly against: PeriodKey } & PlaceMoved;
  /** So với tháng 5/2026, tổng điểm tăng 0,04 điểm nhưng vị trí giảm 44 bậc, từ thứ 46 xuống thứ 90. */
  moved: {
    readonly against: PeriodKey;
    readonly direction: DirectionOrSame;
    readonly amount: Hundredths;
    readonly conjunction: Conjunction;
  } & PlaceMoved;
  /** So với tháng 5/2026, vị trí giữ nguyên ở thứ 12. */
  samePlace: { readonly against: PeriodKey; readonly position: Position; readonly place: number };
  /** So với tháng 5/2026, điểm của các nhóm A và B giữ nguyên. Groups whose place moved are told by themselves. */
  unchanged: { readonly against: PeriodKey; readonly set: readonly GroupId[] };
  /** So với tháng 5/2026, điểm của các nhóm A và B giữ nguyên nhưng thứ tự công bố cùng giảm 13 bậc, từ thứ 77 xuống thứ 90. */
  unchangedMoved: { readonly against: PeriodKey; readonly set: readonly GroupId[] } & PlaceMoved;
  /** So với tháng 5/2026, điểm của cả 6 nhóm giữ nguyên. */
  unchangedAll: { readonly against: PeriodKey; readonly count: number };
  /** Số đơn vị được xếp hạng thay đổi (114 và 168) nên không so sánh trực tiếp thứ 5/114 với thứ 9/168. */
  universe: {
    readonly against: PeriodKey;
    readonly ofBefore: number;
    readonly ofNow: number;
    readonly placeBefore: number;
    readonly ofBeforeAgain: number;
    readonly placeNow: number;
    readonly ofNowAgain: number;
  };
  /** Cách tính điểm … đã thay đổi giữa hai kỳ … nên không so sánh điểm kỳ 30/9/2026 với kỳ 31/5/2026. */
  notComparable: { readonly against: PeriodKey; readonly why: Barrier };
  /** So với tháng 5/2026, có đơn vị khác trong bảng tăng điểm nhiều hơn xã An Bình. Both leagues in the book, same set. */
  othersRose: { readonly against: PeriodKey };
  /** So với tháng 5/2026, có 02 đơn vị trong bảng vượt lên trên xã An Bình về tổng điểm, gồm xã B và xã C. Up to three named. */
  overtaken: {
    readonly against: PeriodKey;
    readonly count: number;
    readonly units: readonly string[];
  };
  /** Tính theo điểm trong bảng, thứ tự của xã An Bình giảm 13 bậc so với …, toàn bộ do điểm của các đơn vị khác thay đổi. */
  movedBy: { readonly against: PeriodKey; readonly by: MovedBy } & StepsByPoints;
  /** …, phần do điểm của xã An Bình thay đổi là tăng 2 bậc, phần do điểm của các đơn vị khác thay đổi là giảm 15 bậc. */
  movedByBoth: {
    readonly against: PeriodKey;
    readonly ownDirection: Direction;
    /** In places; halves occur. */
    readonly own: number;
    readonly othersDirection: Direction;
    readonly others: number;
  } & StepsByPoints;
  /** So với tháng 5/2026, chỉ nhóm A thay đổi điểm (tăng 0,02 điểm). All groups are compared. */
  soleMover: {
    readonly against: PeriodKey;
    readonly direction: Direction;
    readonly amount: Hundredths;
  };
  /** Từ tháng 01/2026 đến tháng 6/2026 (6 kỳ), tổng điểm tăng 0,5 điểm, từ 96,86 lên 97,36 điểm. */
  course: {
    readonly first: PeriodKey;
    readonly last: PeriodKey;
    readonly count: number;
    readonly direction: Direction;
    readonly amount: Hundredths;
    readonly from: Hundredths;
    readonly way: Direction;
    readonly to: Hundredths;
  };
  /** Từ tháng 01/2026 đến tháng 6/2026 (6 kỳ có số liệu), thứ tự công bố giảm 44 bậc, từ thứ 46 xuống thứ 90. */
  coursePlace: {
    readonly first: PeriodKey;
    readonly last: PeriodKey;
    readonly count: number;
  } & PlaceMoved;
  /** Từ tháng 01/2026 đến tháng 6/2026 (6 kỳ), tổng điểm cao nhất là 97,5 điểm (tháng 3/2026), thấp nhất là 96,1 điểm (tháng 5/2026). */
  extremes: {
    readonly first: PeriodKey;
    readonly last: PeriodKey;
    readonly count: number;
    readonly best: Hundredths;
    readonly bestAt: PeriodKey;
    readonly worst: Hundredths;
    readonly worstAt: PeriodKey;
  };
  /** Tổng điểm giảm 3 lần liên tiếp, từ tháng 3/2026 đến tháng 6/2026. Moves are counted, not periods. */
  run: {
    readonly direction: Direction;
    readonly times: number;
    readonly first: PeriodKey;
    readonly last: PeriodKey;
  };
  /** So với tháng 5/2026, nhóm A tăng nhiều nhất (0,5 điểm). Unique. */
  mover: {
    readonly against: PeriodKey;
    readonly direction: Direction;
    readonly amount: Hundredths;
  };

  // Indicators
  /** Chỉ số 3.2 (…) đạt 46/378 dịch vụ công, bằng 12,17%, còn 332 dịch vụ công chưa phát sinh hồ sơ. Nothing behind the percent where none is missing. */
  ratio: {
    readonly code: IndicatorCode;
    readonly numerator: number;
    readonly denominator: number;
    readonly counted: Counted;
    readonly percent: Hundredths;
    readonly missing: number;
    /** Of which indicator the cases are said to be short; null where none is missing. */
    readonly lacking: MeasuredCode | null;
    /** The number below ten is stated beside the percent. */
    readonly small: boolean;
  };
  /** Chỉ số 3.2 (…) đạt 12,17%. The sheet prints no counts. */
  ratioAlone: { readonly code: IndicatorCode; readonly percent: Hundredths };
  /** Chỉ số 3.2 đạt 0,49/4 điểm; … (tính thử theo cách tính quan sát được từ ngày 17/9/2026). */
  indicatorPoints: {
    readonly code: IndicatorCode;
    readonly points: Hundredths;
    readonly max: Hundredths | null;
    readonly basis: PointsBasis;
  };
  /** Chỉ số 3.2 còn thiếu 3,51 điểm. */
  indicatorShortfall: { readonly code: IndicatorCode; readonly lost: Hundredths };
  /** Chỉ số 1.1 không tính theo kết quả riêng của đơn vị. */
  indicatorBeyond: { readonly code: IndicatorCode };
  /** Trong nhóm A, chỉ số 3.2 thiếu nhiều nhất (3,51 điểm). Unique, two or more lose. */
  indicatorMost: { readonly code: IndicatorCode; readonly lost: Hundredths };

  // Time and rules
  /** Số liệu tháng 6/2026 là tạm thời. */
  provisional: { readonly reason: ProvisionalReason };
  /** Bảng điểm không ghi kỳ báo cáo nên chưa xác định được cách tính điểm áp dụng. */
  undated: Bare;
  /** Kỳ báo cáo theo cách tính điểm quan sát được …  Of a dated period; dates that were only observed are worded so. */
  edition: { readonly edition: EditionId };

  // A whole league (subject "league", unit null)
  /** Tổng hợp kết quả thực hiện Bộ chỉ số … của các đơn vị trong tháng 6 năm 2026 theo Quyết định số 766/QĐ-TTg */
  leagueTitle: { readonly law: string; readonly provisional: boolean };
  /** Bảng có 24 đơn vị có tổng điểm, từ 80,1 đến 97,99 điểm. */
  leagueRange: {
    readonly units: number;
    readonly lowest: Hundredths;
    readonly highest: Hundredths;
  };
  /** Bảng có 24 đơn vị có tổng điểm, cùng đạt 100 điểm. Instead of the range. */
  leagueEqual: { readonly units: number; readonly points: Hundredths };
  /** Có 2 đơn vị trong bảng chưa có tổng điểm nên không tính vào các số liệu chung. */
  leagueAbsent: { readonly count: number };
  /** Bảng còn có 3 đơn vị không cùng cấp, không tính vào các số liệu chung. */
  leagueOthers: { readonly count: number };
  /** The same in the text on one unit: "trong bảng" is then not all of the table. */
  othersApart: { readonly count: number };
  /** Số đơn vị được xếp hạng công bố là 114, nhiều hơn số đơn vị có tổng điểm trong bảng (24). Printed and larger. */
  leagueUniverse: { readonly of: number; readonly units: number };
  /** Điểm trung bình của 24 đơn vị là 95,12 điểm, trung vị 95,3 điểm. */
  leagueMiddle: {
    readonly units: number;
    readonly mean: Hundredths;
    readonly median: Hundredths;
  };
  /** Có 20/24 đơn vị xếp loại Xuất sắc; cả 24 đơn vị đều xếp loại Xuất sắc, `of` null. */
  leagueGrade: {
    readonly grade: string;
    readonly units: number;
    readonly of: number | null;
    readonly source: GradeSource;
  };
  /** Đơn vị dẫn đầu là xã B (97,99 điểm). One claim a place told, in order; ties told together. */
  leagueTop: {
    readonly place: number;
    readonly units: readonly string[];
    readonly points: Hundredths;
  };
  /** Cùng xếp thứ 1 trong bảng có 30 đơn vị, cùng đạt 100 điểm. Too many to name. */
  leagueCrowd: { readonly place: number; readonly count: number; readonly points: Hundredths };
  /** Đơn vị có điểm thấp nhất là xã C (80,1 điểm). */
  leagueLast: { readonly units: readonly string[]; readonly points: Hundredths };
  /** Nhóm A: 22/24 đơn vị thiếu điểm, nhiều nhất 4 điểm, bình quân mỗi đơn vị trong bảng thiếu 1,98 điểm. */
  leagueLoss: {
    readonly group: GroupId;
    readonly units: number;
    /** Null where all lose: "cả 24 đơn vị đều thiếu điểm". */
    readonly of: number | null;
    readonly mean: Hundredths;
    /** What the unit that loses least lacks: 0 unless all lose. */
    readonly least: Hundredths;
    readonly most: Hundredths;
  };
  /** Nhóm A: cả 24 đơn vị cùng thiếu 2 điểm. */
  leagueLossSame: { readonly group: GroupId; readonly units: number; readonly lost: Hundredths };
  /** So với tháng 5/2026, có 15 đơn vị tăng điểm, 8 đơn vị giảm điểm, 1 đơn vị giữ nguyên. */
  leagueMoved: {
    readonly against: PeriodKey;
    readonly rose: number;
    readonly fell: number;
    readonly same: number;
  };

  // A longer period told by the shorter ones of its sheet
  /** Bảng điểm chỉ có số liệu từng tháng; chưa có điểm công bố của quý III/2026. */
  onlyMonths: { readonly whole: PeriodKey };
  /** Bảng điểm mới có số liệu của 2 tháng trong quý III/2026. Not all of its months. */
  monthsGiven: { readonly whole: PeriodKey; readonly count: number };
  /** Trong quý III/2026, tổng điểm các tháng 7, 8 và 9 lần lượt là 97,1; 97,3 và 97,36 điểm. */
  months: {
    readonly whole: PeriodKey;
    readonly values: readonly { readonly period: PeriodKey; readonly points: Hundredths }[];
  };
}

/** A kind whose sentence has no figures of its own. */
type Bare = object;

export type ClaimKind = keyof ClaimFields;

/** What every proposition has. */
export interface ClaimBase {
  /** As a sentence writes the name ("xã An Bình"); null where the sheet names none, or all units are meant. */
  readonly unit: string | null;
  /** The period reported on; null where the sheet names none. */
  readonly period: PeriodKey | null;
  readonly subject: Subject;
}

/**
 * One proposition about a board. Closed: whoever adds a kind adds it to `ClaimFields`, and the compiler asks for the
 * rest (its licence, its ways of being said, its place in the plan). It holds no cell: where its figures come from
 * travels beside it, so that a proposition heard in a text equals the one that was meant.
 * @example { kind: "shortfall", unit: "xã An Bình", period: "2026-M06", subject: "total", lost: hundredths(264) }
 */
export type Claim<Kind extends ClaimKind = ClaimKind> = {
  [Each in Kind]: ClaimBase & { readonly kind: Each } & ClaimFields[Each];
}[Kind];
