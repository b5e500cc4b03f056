import { isOwnLibrary, readOwnLibrary } from "../narrative/library/ownLibrary";
import { readSettings } from "../settings/readSettings";
import { scoringOptions } from "../settings/scoringOptions";
import { settle, type SettledSettings } from "../settings/settle";
import type { CentralDefaults } from "../settings/central/centralDefaults";
import { finished, type Steps } from "../cells/steps";
import { assessBookInSteps } from "../scoring/assessBook";
import type { ScoringOptions, TableAssessment } from "../scoring/assessment";
import { joinIndicators } from "../scoring/joinIndicators";
import type { CellRange } from "../cells/address";
import type { Finding } from "../sheet/finding";
import { joinParts } from "../sheet/book/joinParts";
import { isSilent, readSheetsInSteps } from "../sheet/readSheets";
import type { LabelCorrection } from "../sheet/scoreboard";
import type { WorkbookContents } from "../plan/port";

export interface AnalysisOptions {
  /** Read this sheet alone. */
  readonly sheet?: string;
  /** Instead of those that the workbook remembers. */
  readonly corrections?: readonly LabelCorrection[];
  /** Grade bands and tie rule, instead of those that the workbook remembers. */
  readonly scoring?: ScoringOptions;
  /** What holds where the workbook says nothing itself. */
  readonly central?: CentralDefaults;
}

/** Everything that is known of a workbook once it is read and scored. */
export interface WorkbookAnalysis {
  readonly contents: WorkbookContents;
  /** The workbook's own settings over the common ones: what every output goes by. */
  readonly settings: SettledSettings;
  /** Each table by itself, as its sheet stands. */
  readonly tables: readonly TableAssessment[];
  /**
   * The same tables in the same order, each board with the groups and the indicators that other tables give for it.
   */
  readonly joined: readonly TableAssessment[];
  /** About the workbook as a whole. */
  readonly findings: readonly Finding[];
}

/**
 * The chain from cells to assessed tables, by the settings that the workbook itself keeps, else the common ones. Pure: the
 * same contents always give the same analysis, inside Excel and outside.
 * @example analyzeWorkbook(await workbook.read()).tables[0]?.boards[0]?.total?.points
 */
export function analyzeWorkbook(
  contents: WorkbookContents,
  options: AnalysisOptions = {}
): WorkbookAnalysis {
  return finished(analyzeWorkbookInSteps(contents, options));
}

/**
 * The same in steps, for a page that is to answer meanwhile.
 * @param isChecked whether all that is found is told at the end, too: a page shows it at once
 * @example await inTurns(analyzeWorkbookInSteps(contents))
 */
export function* analyzeWorkbookInSteps(
  contents: WorkbookContents,
  options: AnalysisOptions = {},
  isChecked = false
): Steps<WorkbookAnalysis> {
  const silent = new Set(options.corrections === undefined ? contents.silentSheets : []);
  const grids = contents.grids.filter(
    (grid) =>
      !isOwnLibrary(grid) &&
      !silent.has(grid.sheet) &&
      (options.sheet === undefined || grid.sheet === options.sheet)
  );
  const library = readOwnLibrary(contents.grids);
  const settings = settle(readSettings(contents), options.central, library.rows.length > 0);
  const scoring = options.scoring ?? scoringOptions(settings);
  const reading = yield* readSheetsInSteps(grids, {
    corrections: options.corrections ?? settings.corrections,
    ownRegions: ownRegionsBySheet(contents),
    sheetNames: contents.grids.map(({ sheet }) => sheet),
  });
  const tables = yield* assessBookInSteps(reading.tables, scoring, isChecked);
  const findings = [...reading.findings, ...library.findings];
  const whole = joinParts(reading.tables);
  const joined = joinIndicators(
    whole === reading.tables ? tables : yield* assessBookInSteps(whole, scoring, isChecked)
  );
  return { contents, settings, tables, joined, findings };
}

/**
 * The sheets that hold no table of scores and give no finding, by name: a register of 40,000 dossiers is mostly that,
 * and who knows it need not read it again.
 * @example silentSheets(await workbook.read()) // ["Hồ sơ"]
 */
export function silentSheets(contents: WorkbookContents): readonly string[] {
  const options = {
    corrections: readSettings(contents).corrections,
    ownRegions: ownRegionsBySheet(contents),
  };
  return contents.grids.filter((grid) => isSilent(grid, options)).map(({ sheet }) => sheet);
}

function ownRegionsBySheet(contents: WorkbookContents): ReadonlyMap<string, readonly CellRange[]> {
  const bySheet = new Map<string, CellRange[]>();
  for (const { sheet, range } of contents.ownRegions) {
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), range]);
  }
  return bySheet;
}
