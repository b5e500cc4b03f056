import { evidence, type Evidence } from "./evidence";
import type { Hundredths } from "./hundredths";
import { points } from "./units";

/** A grade and the lowest total that earns it. */
export interface DefaultGradeBand {
  readonly name: string;
  /** In hundredths of a point, included. */
  readonly from: Hundredths;
  readonly evidence: Readonly<Record<"name" | "from", Evidence>>;
}

const named = evidence("high", "2026-11-20", "gradeNews");

/**
 * A starting setting, from the best down: the Decision sets no grades, localities do.
 * The higher the cut, the more published examples agree with it.
 */
export const defaultGradeBands: readonly DefaultGradeBand[] = [
  {
    name: "Xuất sắc",
    from: points(90),
    evidence: { name: named, from: evidence("high", "2026-11-20", "gradeNews", "gradePractice") },
  },
  {
    name: "Tốt",
    from: points(80),
    evidence: { name: named, from: evidence("medium", "2026-11-20", "gradeNews", "gradePractice") },
  },
  {
    name: "Khá",
    from: points(70),
    evidence: { name: named, from: evidence("low", "2026-11-20", "gradePractice") },
  },
  {
    name: "Trung bình",
    from: points(50),
    evidence: { name: named, from: evidence("low", "2026-11-20", "gradePractice", "gradeNews") },
  },
  {
    name: "Yếu",
    from: points(0),
    evidence: { name: named, from: evidence("low", "2026-11-20", "gradePractice") },
  },
];
