import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular, FolderZipRegular } from "@fluentui/react-icons";
import { useEffect, useMemo, useRef, useState, type ReactElement } from "react";

import {
  periodKey,
  planBatch,
  reportsIn,
  scoredPeriods,
  type BatchPlan,
} from "../../../chain/batch/planBatch";
import { leagueTables } from "../../../chain/leagueTables";
import type { ChosenBoard } from "../../session/chosenBoard";
import { usualNamePattern } from "../../../settings/namePattern";
import { useSession, useSessionState } from "../../session/useSession";
import { ActionBar } from "../../shell/ActionBar";
import { TabPage } from "../../shell/TabPage";
import { reportWords } from "../../strings/report";
import { NoDownloadHelp } from "../NoDownloadHelp";
import { TemplateField } from "../TemplateField";
import type { ReportForm } from "../useReport";
import { LeagueButton } from "./LeagueButton";
import { PeriodField } from "./PeriodField";
import { saveBatch } from "./saveBatch";
import { leagueSubject } from "./saveLeague";
import { UnitList } from "./UnitList";

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))", gap: "8px" },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  hint: { color: tokens.colorNeutralForeground3 },
});

interface BatchPageProps {
  /** Name of the workbook. */
  readonly source: string;
  /** The board looked at: its table is meant. */
  readonly chosen: ChosenBoard;
  readonly form: ReportForm;
  readonly onForm: (form: ReportForm) => void;
  readonly onBack: () => void;
}

/** In place of one unit's text: reports for many units of the table, as one zip. */
export function BatchPage({ source, chosen, form, onForm, onBack }: BatchPageProps): ReactElement {
  const { table } = chosen;
  const styles = useStyles();
  const session = useSession();
  const { work, analysis } = useSessionState();
  const fileName = analysis?.settings.fileName ?? usualNamePattern;
  const { template } = form;
  const naming = useMemo(
    () => ({ template, workbook: source, fileName }),
    [template, source, fileName]
  );
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const words = reportWords.batch;
  const tables = useMemo(
    () => leagueTables(table, analysis?.joined ?? [table]),
    [table, analysis?.joined]
  );
  const periods = useMemo(() => scoredPeriods(tables), [tables]);
  const everyone = useMemo(() => {
    const period = scoredPeriods(tables).find((each) => periodKey(each) === asked);
    return planBatch(tables, { ...naming, ...(period === undefined ? {} : { period }) });
  }, [tables, asked, naming]);
  const plan: BatchPlan = {
    ...everyone,
    entries: everyone.entries.filter(({ unit }) => !left.has(unit)),
  };
  const ofAll = useMemo(() => ({ ...naming, period: everyone.period }), [naming, everyone.period]);
  // One on all units goes with those of all units, not with those of some.
  const hasLeague = useMemo(() => leagueSubject(tables, ofAll) !== null, [tables, ofAll]);
  const league = hasLeague && left.size === 0;
  const count = reportsIn(plan).length + (league ? 1 : 0);

  // What was clicked is gone; the page that took its place is told.
  useEffect(() => {
    heading.current?.focus();
  }, []);

  const make = async (): Promise<void> => {
    const units = new Set(plan.entries.map(({ unit }) => unit));
    const request = { ...naming, period: plan.period, units, league };
    if (await saveBatch(session, { request, seen: chosen, source, form })) setTried(true);
  };

  return (
    <TabPage>
      <div>
        <Button size="small" appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
          {words.back}
        </Button>
      </div>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {words.heading}
      </h2>
      <Text size={200} className={styles.hint}>
        {words.hint}
      </Text>
      <div className={styles.row}>
        {periods.length > 1 && (
          <PeriodField periods={periods} value={periodKey(everyone.period)} onChange={setAsked} />
        )}
        <TemplateField
          template={template}
          onChange={(next) => {
            onForm({ ...form, template: next });
          }}
        />
      </div>
      <UnitList plan={everyone} left={left} onLeft={setLeft} />
      <ActionBar>
        <Button
          appearance="primary"
          icon={<FolderZipRegular />}
          disabledFocusable={work !== null || count === 0}
          onClick={() => void make()}
        >
          {words.make(count)}
        </Button>
        <LeagueButton
          tables={tables}
          wanted={{ request: ofAll, seen: chosen, form }}
          onSaved={() => {
            setTried(true);
          }}
        />
        {tried && session.host.kind === "excel" && (
          <NoDownloadHelp blocked={words.blocked} blockedNoPage={words.blockedNoPage} />
        )}
      </ActionBar>
    </TabPage>
  );
}
