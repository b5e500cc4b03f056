import { Field, Select } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

import { hundredths } from "../../decision766/hundredths";
import type { BoardAssessment, TableAssessment } from "../../scoring/assessment";
import { formatCount, formatHundredths } from "../../narrative/format/number";
import { analysisWords } from "../strings/analysis";
import { trendOf, type TrendPoint, type TrendSubject } from "./trend";
import { TrendLine } from "./TrendLine";

interface TrendsProps {
  readonly table: TableAssessment;
  readonly board: BoardAssessment;
}

/** Points and position of the total or of one group over the periods of the table. */
export function Trends({ table, board }: TrendsProps): ReactElement {
  const words = analysisWords;
  const [wanted, setWanted] = useState<TrendSubject>(
    board.total === null ? firstGroup(board) : "total"
  );
  const names = new Map<TrendSubject, string>([
    ...(board.total === null ? [] : [["total", words.total] as const]),
    ...board.groups.map(({ id, label }) => [id, label.text] as const),
  ]);
  const subject = names.has(wanted) ? wanted : firstGroup(board);
  const points = trendOf(table, board, subject, "points");
  const ranks = trendOf(table, board, subject, "rank");
  const name = names.get(subject) ?? "";
  return (
    <>
      <Field label={words.trendGroup} size="small">
        <Select
          size="small"
          value={subject}
          onChange={(_, { value }) => {
            const next = [...names.keys()].find((each) => each === value);
            if (next !== undefined) setWanted(next);
          }}
        >
          {[...names].map(([id, text]) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </Select>
      </Field>
      {known(points) > 0 && (
        <TrendLine
          caption={words.trendPoints}
          name={words.chart.trend(name)}
          points={points}
          format={(value) => formatHundredths(hundredths(value))}
        />
      )}
      {known(ranks) > 0 && (
        <TrendLine
          caption={words.trendRank}
          name={words.chart.trend(`${words.rank}, ${name}`)}
          points={ranks}
          format={formatCount}
          reversed
        />
      )}
    </>
  );
}

function firstGroup({ groups }: BoardAssessment): TrendSubject {
  return groups[0]?.id ?? "total";
}

function known(points: readonly TrendPoint[]): number {
  return points.filter(({ quantity }) => quantity !== null).length;
}
