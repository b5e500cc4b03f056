import { Button, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular, TableAddRegular } from "@fluentui/react-icons";
import { useState, type ReactElement } from "react";

import type { WorkbookAnalysis } from "../../chain/analyzeWorkbook";
import { defaultColumns, possibleColumns, type ColumnKind } from "../../columns/columnChoice";
import { drawnSheets } from "../../memory/drawnSheets";
import type { TableAssessment } from "../../scoring/assessment";
import { chosenBoard, type ChosenBoard } from "../session/chosenBoard";
import { useSession, useSessionState } from "../session/useSession";
import { ActionBar } from "../shell/ActionBar";
import { BoardPicker } from "../shell/BoardPicker";
import { EmptyState } from "../shell/EmptyState";
import { SectionHeading } from "../shell/SectionHeading";
import { useJournal } from "../journal/useJournal";
import { TabPage } from "../shell/TabPage";
import { columnWords } from "../strings/columns";
import { strings } from "../strings/strings";
import { ColumnChoices } from "./ColumnChoices";
import { columnsOutput } from "./columnsOutput";
import { PreviewTable } from "./PreviewTable";
import { usePlannedColumns } from "./usePlannedColumns";

const useStyles = makeStyles({
  intro: { display: "grid", gap: "2px" },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** *Tính điểm*: computed columns beside the table, shown before they are written. */
export function ColumnsTab(): ReactElement | null {
  const { analysis, place } = useSessionState();
  if (analysis === null) return null;
  const chosen = chosenBoard(analysis, place);
  const { title, text } = strings.boards.empty;
  if (chosen === null) return <EmptyState title={title} text={text} />;
  return <TableColumns key={chosen.place.table} analysis={analysis} chosen={chosen} />;
}

interface TableColumnsProps {
  readonly analysis: WorkbookAnalysis;
  readonly chosen: ChosenBoard;
}

function TableColumns({ analysis, chosen }: TableColumnsProps): ReactElement {
  const styles = useStyles();
  const assessment = analysis.tables[chosen.place.table] ?? chosen.table;
  const possible = possibleColumns(assessment);
  const [columns, setColumns] = useState<readonly ColumnKind[]>(() => defaultColumns(assessment));
  const wasDrawn = drawnSheets(analysis.contents).has(assessment.table.sheet);
  const [draws, setDraws] = useState(wasDrawn);
  const words = columnWords;
  return (
    <TabPage>
      <div className={styles.intro}>
        <SectionHeading>{words.heading}</SectionHeading>
        <Text size={200} className={styles.hint}>
          {words.hint}
        </Text>
      </div>
      <BoardPicker tablesOnly analysis={analysis} chosen={chosen} />
      {possible.length === 0 ? (
        <Text>{words.none}</Text>
      ) : (
        <>
          <ColumnChoices possible={possible} chosen={columns} onChange={setColumns} />
          <Checkbox
            label={words.draws}
            checked={draws}
            onChange={(_, { checked }) => {
              setDraws(checked === true);
            }}
          />
          {columns.length === 0 ? (
            <Text>{words.chooseOne}</Text>
          ) : (
            <PlannedWrite
              analysis={analysis}
              chosen={chosen}
              assessment={assessment}
              columns={columns}
              draws={draws}
              wasDrawn={wasDrawn}
            />
          )}
        </>
      )}
    </TabPage>
  );
}

interface PlannedWriteProps {
  readonly analysis: WorkbookAnalysis;
  readonly chosen: ChosenBoard;
  readonly assessment: TableAssessment;
  readonly columns: readonly ColumnKind[];
  readonly draws: boolean;
  /** The columns that stand there have bars and arrows. */
  readonly wasDrawn: boolean;
}

function PlannedWrite(props: PlannedWriteProps): ReactElement {
  const { analysis, chosen, assessment, columns, draws, wasDrawn } = props;
  const styles = useStyles();
  const session = useSession();
  const { work } = useSessionState();
  const { canUndo } = useJournal();
  const planned = usePlannedColumns(analysis, assessment, columns, draws);
  const words = columnWords;
  if (planned === null) return <Text role="status">{words.planning}</Text>;
  if (planned.kind === "refused") return <Text role="alert">{planned.message}</Text>;
  const { preview } = planned;
  const { new: fresh, changed, same, kept } = preview.counts;
  const upToDate = fresh + changed === 0 && draws === wasDrawn;
  return (
    <>
      <div className={styles.intro}>
        <SectionHeading>{words.preview}</SectionHeading>
        <Text size={200} className={styles.hint}>
          {[upToDate ? words.upToDate : words.summary(fresh, changed, same), words.kept(kept)]
            .filter((part) => part !== "")
            .join(" ")}
        </Text>
      </div>
      <PreviewTable preview={preview} />
      <ActionBar>
        <Button
          appearance="primary"
          icon={<TableAddRegular />}
          disabledFocusable={work !== null || upToDate}
          onClick={() =>
            void session.put((present) => columnsOutput(present, columns, draws), chosen)
          }
        >
          {words.write}
        </Button>
        {kept > 0 && (
          <Button
            disabledFocusable={work !== null}
            onClick={() =>
              void session.put((present) => columnsOutput(present, columns, draws), chosen, true)
            }
          >
            {words.review(kept)}
          </Button>
        )}
        <Button
          icon={<ArrowUndoRegular />}
          disabledFocusable={work !== null || !canUndo}
          onClick={() => void session.undo()}
        >
          {strings.common.undo}
        </Button>
      </ActionBar>
    </>
  );
}
