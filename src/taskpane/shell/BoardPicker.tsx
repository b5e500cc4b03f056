import { Field, makeStyles, Select } from "@fluentui/react-components";
import { Suspense, type ComponentProps, type ReactElement } from "react";

import type { WorkbookAnalysis } from "../../chain/analyzeWorkbook";
import type { BoardAssessment, TableAssessment } from "../../scoring/assessment";
import { lazyPart } from "../parts/lazyPart";
import type { ChosenBoard } from "../session/chosenBoard";
import { useSession } from "../session/useSession";
import { strings } from "../strings/strings";

/** Few workbooks have that many units. */
const UnitSearch = lazyPart(async () => (await import("./UnitSearch")).UnitSearch);

/** A province's communes can be looked through in a list; a country's are found by name. */
const mostListed = 150;

const useStyles = makeStyles({
  select: { minWidth: 0, "& > select": { minWidth: 0, textOverflow: "ellipsis" } },
  row: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))", gap: "8px" },
});

interface BoardPickerProps {
  readonly analysis: WorkbookAnalysis;
  readonly chosen: ChosenBoard;
  /** Where all units and periods are meant. */
  readonly tablesOnly?: boolean;
}

/** Which table, unit and period is looked at; asks only what there is to choose. */
export function BoardPicker({
  analysis,
  chosen,
  tablesOnly = false,
}: BoardPickerProps): ReactElement | null {
  const styles = useStyles();
  const session = useSession();
  const { common } = strings;
  const tables = analysis.joined
    .map((assessment, at) => ({ assessment, at }))
    .filter(({ assessment }) => assessment.boards.some(hasPoints));
  const { boards } = chosen.table;
  const units = tablesOnly ? [] : distinct(boards.map(unitOf));
  const unit = unitOf(chosen.board);
  const ofUnit = tablesOnly
    ? []
    : boards.map((board, at) => ({ board, at })).filter((each) => unitOf(each.board) === unit);

  const choose = (board: number): void => {
    session.chooseBoard({ table: chosen.place.table, board });
  };
  const chooseUnit = (name: string): void => {
    const period = periodOf(chosen.board);
    const same = boards.findIndex((board) => unitOf(board) === name && periodOf(board) === period);
    choose(same >= 0 ? same : boards.findIndex((board) => unitOf(board) === name));
  };

  if (tables.length < 2 && units.length < 2 && ofUnit.length < 2) return null;
  return (
    <div className={styles.row}>
      {tables.length > 1 && (
        <Field label={common.table} size="small">
          <Select
            className={styles.select}
            size="small"
            value={chosen.place.table}
            onChange={(_, { value }) => {
              const table = Number(value);
              const last = analysis.joined[table]?.boards.findLastIndex(hasPoints) ?? 0;
              session.chooseBoard({ table, board: Math.max(0, last) });
            }}
          >
            {tables.map(({ assessment, at }) => (
              <option key={at} value={at}>
                {tableName(assessment, tables)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {units.length > mostListed && (
        <FetchedSearch units={units} unit={unit} onChoose={chooseUnit} />
      )}
      {units.length > 1 && units.length <= mostListed && (
        <Field label={common.unit} size="small">
          <Select
            className={styles.select}
            size="small"
            value={unit}
            onChange={(_, { value }) => {
              chooseUnit(value);
            }}
          >
            {units.map((name) => (
              <option key={name} value={name}>
                {name === "" ? common.noUnit : name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {ofUnit.length > 1 && (
        <Field label={common.period} size="small">
          <Select
            className={styles.select}
            size="small"
            value={chosen.place.board}
            onChange={(_, { value }) => {
              choose(Number(value));
            }}
          >
            {ofUnit.map(({ board, at }) => (
              <option key={at} value={at}>
                {board.period?.label ?? common.noPeriod}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}

function hasPoints(board: BoardAssessment): boolean {
  return board.groups.some(({ points }) => points !== null);
}

function unitOf(board: BoardAssessment): string {
  return board.unit?.text ?? "";
}

function periodOf(board: BoardAssessment): string {
  return board.period?.label ?? "";
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}

function FetchedSearch(props: ComponentProps<typeof UnitSearch>): ReactElement {
  return (
    <Suspense fallback={null}>
      <UnitSearch {...props} />
    </Suspense>
  );
}

/** Its title; where several bear the same (a sheet for each unit), behind the name of its sheet. */
function tableName(
  { table: { sheet, title } }: TableAssessment,
  all: readonly { readonly assessment: TableAssessment }[]
): string {
  if (title === null) return sheet;
  const isOnlyOne =
    all.filter(({ assessment }) => assessment.table.title?.text === title.text).length === 1;
  return isOnlyOne ? title.text : `${sheet}: ${title.text}`;
}
