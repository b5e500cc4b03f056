import { strings } from "../strings/strings";

export interface ConfidenceWords {
  readonly text: string;
  readonly tone: "success" | "warning" | "danger";
}

/** @example confidenceWords(0.98) // { text: "Chắc chắn", tone: "success" } */
export function confidenceWords(confidence: number): ConfidenceWords {
  const { sure, fair, doubtful } = strings.boards.confidence;
  if (confidence >= 0.9) return { text: sure, tone: "success" };
  if (confidence >= 0.7) return { text: fair, tone: "warning" };
  return { text: doubtful, tone: "danger" };
}
