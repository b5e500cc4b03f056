import { Badge } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { strings } from "../strings/strings";
import { confidenceWords } from "./confidence";

export function ConfidenceBadge({ confidence }: { readonly confidence: number }): ReactElement {
  const { text, colour } = confidenceWords(confidence);
  return (
    <Badge
      appearance="tint"
      color={colour}
      title={strings.boards.confidence.title(Math.round(confidence * 100))}
    >
      {text}
    </Badge>
  );
}
