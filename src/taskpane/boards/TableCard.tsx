import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { BoardAssessment, TableAssessment } from "../../scoring/assessment";
import { formatRange } from "../../cells/address";
import { CellLink } from "../shell/CellLink";
import { RovingGroup } from "../shell/RovingGroup";
import { strings } from "../strings/strings";
import { ConfidenceBadge } from "./ConfidenceBadge";
import { FindingList } from "./FindingList";
import { GroupTable } from "./GroupTable";
import { MappingFix } from "./MappingFix";
import { RoleList } from "./RoleList";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gap: "10px",
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    minWidth: 0,
  },
  head: { display: "flex", gap: "8px", alignItems: "flex-start", justifyContent: "space-between" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  about: { color: tokens.colorNeutralForeground3 },
  label: { margin: "0 0 6px", fontSize: tokens.fontSizeBase200 },
});

interface TableCardProps {
  readonly assessment: TableAssessment;
  /** Shown of the table; null when it is not the table looked at. */
  readonly board: BoardAssessment | null;
}

/** One table of the workbook: where it is, how it was understood, how sure that is, and what to look at. */
export function TableCard({ assessment, board }: TableCardProps): ReactElement {
  const styles = useStyles();
  const { table, boards: assessed, findings } = assessment;
  const { boards } = strings;
  const start = { sheet: table.sheet, row: table.range.top, column: table.range.left };
  const count = boards.boards(
    distinct(assessed.map(({ unit }) => unit?.text ?? "")),
    distinct(assessed.map(({ period }) => period?.label ?? ""))
  );
  return (
    <section className={styles.card} aria-label={table.title?.text ?? table.sheet}>
      <div className={styles.head}>
        <h2 className={styles.title}>{table.title?.text ?? table.sheet}</h2>
        <ConfidenceBadge confidence={table.confidence} />
      </div>
      <Text size={200} className={styles.about}>
        <CellLink cell={start}>{`${table.sheet}, ${formatRange(table.range)}`}</CellLink>
        {` · ${boards.layout[table.layout]}${count === "" ? "" : ` · ${count}`}`}
      </Text>
      {board !== null && (
        <RovingGroup>
          <GroupTable board={board} />
        </RovingGroup>
      )}
      {findings.length === 0 ? (
        <Text size={200} className={styles.about}>
          {boards.noFindings}
        </Text>
      ) : (
        <div>
          <h3 className={styles.label}>{boards.findings(findings.length)}</h3>
          <RovingGroup>
            <FindingList findings={findings} />
          </RovingGroup>
        </div>
      )}
      <MappingFix table={table} />
      {table.roles.length > 0 && <RoleList roles={table.roles} />}
    </section>
  );
}

function distinct(names: readonly string[]): number {
  return new Set(names).size;
}
