import type {
  Compared,
  Conjunction,
  Counted,
  Direction,
  MeasuredCode,
  Portion,
  Position,
} from "../../claims/claim";

/** Words that stand for the values of a field: one word a value, read both ways. */
export const wordsOf = {
  direction: { up: "tăng", down: "giảm" } satisfies Record<Direction, string>,
  way: { up: "lên", down: "xuống" } satisfies Record<Direction, string>,
  conjunction: { but: "nhưng", and: "và" } satisfies Record<Conjunction, string>,
  position: { place: "vị trí", published: "thứ tự công bố" } satisfies Record<Position, string>,
  side: { above: "liền trên", below: "liền dưới" } satisfies Record<"above" | "below", string>,
  compared: { more: "cao hơn", less: "thấp hơn" } satisfies Record<Compared, string>,
  portion: { all: "toàn bộ", most: "phần lớn", half: "một nửa" } satisfies Record<Portion, string>,
  counted: {
    procedures: "thủ tục",
    services: "dịch vụ công",
    dossiers: "hồ sơ",
    petitions: "phản ánh, kiến nghị",
    communes: "xã",
  } satisfies Record<Counted, string>,
  // What a case outside the numerator is, in the words of the indicator's own name and formula.
  lacking: {
    "1.1": "chưa được công bố đúng hạn",
    "1.2": "chưa được cập nhật, công khai đúng hạn",
    "1.3": "chưa được công khai đầy đủ nội dung",
    "1.4": "chưa được đồng bộ",
    "2.1": "quá hạn",
    "3.1": "chưa cung cấp dịch vụ công trực tuyến",
    "3.2": "chưa phát sinh hồ sơ",
    "3.3": "không nộp trực tuyến",
    "3.5a": "chưa được tích hợp thanh toán trực tuyến",
    "3.5b": "chưa có giao dịch thanh toán trực tuyến",
    "3.6": "chưa thanh toán trực tuyến",
    "4.1": "chưa được cấp kết quả điện tử",
    "4.2": "chưa được số hóa",
    "4.3": "chưa khai thác, sử dụng lại dữ liệu số hóa",
    "4.4": "chưa được kết nối, chia sẻ dữ liệu",
    "4.5a": "chưa kết nối, chia sẻ dữ liệu dân cư",
    "4.5b": "chưa sử dụng dữ liệu dân cư",
    "4.6": "chưa cung cấp dịch vụ chứng thực bản sao điện tử",
    "5.2": "chưa được xử lý đúng hạn",
    "5.3": "bị đánh giá không hài lòng, phản ánh tiếp hoặc quá hạn",
    "5.4": "quá hạn, bị đánh giá không hài lòng hoặc có phản ánh",
  } satisfies Record<MeasuredCode, string>,
} as const;

export type WordType = keyof typeof wordsOf;

export function isWordType(type: string): type is WordType {
  return type in wordsOf;
}
