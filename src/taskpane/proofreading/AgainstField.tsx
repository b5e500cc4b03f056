import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { WorkbookAnalysis } from "../../chain/analyzeWorkbook";
import type { ChosenBoard } from "../session/chosenBoard";
import { BoardPicker } from "../shell/BoardPicker";
import { proofreading as words } from "../strings/proofreading";
import type { Against, Desk } from "./desk";

const options: readonly (readonly [Against, string])[] = [
  ["draft", words.byDraft],
  ["choice", words.byChoice],
];

interface AgainstFieldProps {
  readonly desk: Desk;
  readonly against: Against;
  readonly analysis: WorkbookAnalysis;
  readonly chosen: ChosenBoard;
}

/** Which board the draft is held against: the one it names, or one chosen. */
export function AgainstField({ desk, against, analysis, chosen }: AgainstFieldProps): ReactElement {
  return (
    <>
      <Field label={words.against} size="small">
        <Select
          size="small"
          value={against}
          onChange={(_, { value }) => {
            const found = options.find(([each]) => each === value);
            if (found !== undefined) desk.choose(found[0]);
          }}
        >
          {options.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      {against === "choice" && <BoardPicker analysis={analysis} chosen={chosen} />}
    </>
  );
}
