import type {
  Compared,
  Conjunction,
  Counted,
  Direction,
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
} as const;

export type WordType = keyof typeof wordsOf;

export function isWordType(type: string): type is WordType {
  return type in wordsOf;
}
