import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { BoardAssessment } from "../../scoring/assessment";
import { chosenBoard } from "../session/chosenBoard";
import { useSessionState } from "../session/useSession";
import { BoardPicker } from "../shell/BoardPicker";
import { EmptyState } from "../shell/EmptyState";
import { SectionHeading } from "../shell/SectionHeading";
import { TabPage } from "../shell/TabPage";
import { analysisWords } from "../strings/analysis";
import { strings } from "../strings/strings";
import { LeagueStrip } from "./LeagueStrip";
import { ScoreCards } from "./ScoreCards";
import { ShortfallBars } from "./ShortfallBars";
import { Decisions } from "./Decisions";
import { Sparklines } from "./Sparklines";
import { Trends } from "./Trends";

const useStyles = makeStyles({ hint: { color: tokens.colorNeutralForeground3 } });

/** *Phân tích*: one board in numbers and pictures. */
export function AnalysisTab(): ReactElement | null {
  const styles = useStyles();
  const { analysis, place } = useSessionState();
  if (analysis === null) return null;
  const chosen = chosenBoard(analysis, place);
  const { empty } = strings.boards;
  if (chosen === null) return <EmptyState title={empty.title} text={empty.text} />;

  const words = analysisWords;
  const { table, board } = chosen;
  const { total } = board;
  const sameUnit = table.boards.filter(({ unit }) => unit?.text === board.unit?.text);
  const league = table.boards.filter(({ period }) => period?.label === board.period?.label);
  const totals = league.flatMap((each) => each.total?.points?.value ?? []);
  return (
    <TabPage>
      <BoardPicker analysis={analysis} chosen={chosen} />
      {total !== null && <ScoreCards board={board} total={total} />}
      <SectionHeading>{words.shortfallHeading}</SectionHeading>
      <ShortfallBars groups={board.groups} mainLoss={board.mainLoss} />
      {total?.standing != null && total.points !== null && (
        <>
          <SectionHeading>{words.leagueHeading}</SectionHeading>
          <LeagueStrip standing={total.standing} own={total.points.value} totals={totals} />
        </>
      )}
      <Decisions key={boardKey(board)} analysis={analysis} chosen={chosen} />
      <SectionHeading>{words.trendHeading}</SectionHeading>
      {sameUnit.length > 1 ? (
        <>
          <Trends table={table} board={board} />
          <Sparklines table={table} board={board} />
        </>
      ) : (
        <Text size={200} className={styles.hint}>
          {words.trendNone}
        </Text>
      )}
    </TabPage>
  );
}

/** Another board is another question: what was typed about one is not asked of the other. */
function boardKey({ unit, period }: BoardAssessment): string {
  return JSON.stringify([unit?.text, period?.label]);
}
