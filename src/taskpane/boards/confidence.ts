import { strings } from "../strings/strings";

export interface ConfidenceWords {
  readonly text: string;
  readonly colour: "success" | "warning" | "danger";
}

/** @example confidenceWords(0.98) // { text: "Chắc chắn", colour: "success" } */
export function confidenceWords(confidence: number): ConfidenceWords {
  const { sure, fair, doubtful } = strings.boards.confidence;
  if (confidence >= 0.9) return { text: sure, colour: "success" };
  if (confidence >= 0.7) return { text: fair, colour: "warning" };
  return { text: doubtful, colour: "danger" };
}
