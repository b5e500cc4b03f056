import type { Row } from "../figures/row";
import type { NumberToken } from "../hear/tokens";
import { percentOf, wholeOf } from "./exactValue";
import { distinct, none, one, type Tie } from "./tie";

/** The figures of a part and its whole as a sentence tells them, and the indicator it names before them. */
export interface ToldRatio {
  readonly part: NumberToken | null;
  readonly whole: NumberToken | null;
  readonly code: string | null;
}

const notInTable = "số liệu này không có trong bảng điểm";

/** "còn 332 dịch vụ công chưa đạt": what the indicator named before lacks. */
export function missingTie(row: Row, code: string | null): Tie {
  const found = row.indicators.find((each) => each.code === code);
  return found?.numerator == null || found.denominator === null
    ? none(notInTable)
    : one({
        values: [wholeOf(found.denominator.value - found.numerator.value)],
        cells: [...found.denominator.cells, ...found.numerator.cells],
        what: `số trường hợp chưa đạt của chỉ số ${found.code}`,
      });
}

/** The percent that two figures of the same sentence give. */
export function percentTie({ part, whole }: ToldRatio): Tie {
  const exact = part === null || whole === null ? null : percentOf(part.value, whole.value);
  return exact === null
    ? none("thiếu tử số, mẫu số")
    : one({ values: [exact], cells: [], what: "tỷ lệ tính từ hai số nêu trong câu" });
}

/** The part or the whole of an indicator: the one named, else the one that shares the other figure. */
export function partTie(
  row: Row,
  role: "ratioPart" | "ratioWhole",
  { part, whole, code }: ToldRatio
): Tie {
  const isMeant = (each: Row["indicators"][number]): boolean =>
    code === null
      ? each.denominator?.value === (whole?.value ?? -1) / 10_000 ||
        each.numerator?.value === (part?.value ?? -1) / 10_000
      : code === each.code;
  const isPart = role === "ratioPart";
  const found = row.indicators.filter(isMeant).flatMap((each) => {
    const derived = isPart ? each.numerator : each.denominator;
    return derived === null
      ? []
      : [
          {
            values: [wholeOf(derived.value)],
            cells: derived.cells,
            what: `${isPart ? "tử số" : "mẫu số"} của chỉ số ${each.code}`,
          },
        ];
  });
  return { candidates: distinct(found), weak: code === null, reason: notInTable };
}
