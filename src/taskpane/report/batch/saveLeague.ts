import { planBatch, reportsIn, type BatchRequest } from "../../../chain/batch/planBatch";
import type { ReportSubject } from "../../../chain/compose/composeText";
import { leagueTables } from "../../../chain/leagueTables";
import { reportFileName } from "../../../chain/reportFileName";
import { WorkbookError } from "../../../plan/port";
import { ReportMismatch } from "../../../proofreading/mismatch";
import type { TableAssessment } from "../../../scoring/assessment";
import type { ChosenBoard } from "../../session/chosenBoard";
import type { Session } from "../../session/session";
import { reportWords } from "../../strings/report";
import { saveWord } from "../saveWord";
import { composed, type ReportForm } from "../useReport";

/**
 * What the one document on all units of a league is about; null where fewer than two have a total in the period.
 * @example leagueSubject([table], { template: "report", workbook: "chi-so.xlsx" })?.scope // { kind: "league" }
 */
export function leagueSubject(
  tables: readonly TableAssessment[],
  request: BatchRequest
): ReportSubject | null {
  const plan = planBatch(tables, { ...request, league: true, units: new Set() });
  const [found] = reportsIn(plan);
  return found === undefined
    ? null
    : { table: found.table, board: found.board, scope: found.scope };
}

export interface WantedLeague {
  /** The period that is meant. */
  readonly request: BatchRequest;
  /** The board that the person was looking at: its league is the one meant. */
  readonly seen: ChosenBoard;
  readonly form: ReportForm;
}

/**
 * Makes the Word file on all units of the table from what the workbook says now, and hands it to the browser.
 * @returns Whether a file was handed over.
 */
export async function saveLeague(
  session: Session,
  { request, seen, form }: WantedLeague
): Promise<boolean> {
  const words = reportWords;
  let name = "";
  const done = await session.work(
    words.batch.league.working,
    async (signal, _report, { analysis, chosen }) => {
      if (chosen === null) throw new WorkbookError("missing", words.boardGone);
      const subject = leagueSubject(leagueTables(chosen.table, analysis.joined), request);
      if (subject === null) throw new WorkbookError("missing", words.batch.league.gone);
      const { contents, settings } = analysis;
      const { document, verdicts } = await composed(contents, settings, subject, form);
      if (verdicts.length > 0) throw new ReportMismatch(verdicts);
      name = reportFileName(analysis, subject, document);
      await saveWord(document, name, signal);
    },
    seen
  );
  if (done) session.notice({ intent: "success", text: words.wordSaved(name) });
  return done;
}
