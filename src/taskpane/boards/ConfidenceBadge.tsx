import type { ReactElement } from "react";

import { Pill } from "../shell/Pill";
import { strings } from "../strings/strings";
import { confidenceWords } from "./confidence";

export function ConfidenceBadge({ confidence }: { readonly confidence: number }): ReactElement {
  const { text, tone } = confidenceWords(confidence);
  const title = strings.boards.confidence.title(Math.round(confidence * 100));
  return <Pill tone={tone} text={text} title={title} />;
}
