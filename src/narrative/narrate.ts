import type { Subject } from "../claims/claim";
import { besides, type Beside } from "../claims/beside";
import { Entailed } from "../claims/licences";
import { oneUnit, type Scope } from "../claims/scope";
import { linesOf } from "../claims/provisional";
import { claimView } from "../claims/view";
import type { BoardAssessment, GroupAssessment, TableAssessment } from "../scoring/assessment";
import { lexiconOf, type Lexicon } from "./lexicon";
import { offeredParagraphs } from "./offers";
import type { Narrative, NarrativeOptions, Paragraph, ParagraphRole } from "./paragraph";
import { groupPlan } from "./outline/group";
import {
  leagueGradePlan,
  leagueLossPlans,
  leaguePlacePlan,
  leagueResultPlan,
} from "./outline/league";
import { rulesPlan } from "./outline/rules";
import { groupMonthsPlan, monthsPlan, monthTotalsPlan } from "./outline/months";
import {
  coursePlan,
  lossPlan,
  missingPlan,
  resultPlan,
  standingPlan,
  stayedPlan,
  waysPlan,
} from "./outline/overall";
import { named, type SentencePlan } from "./outline/sentencePlan";
import { sayParagraph } from "./say/sayParagraph";

type Plan = readonly (SentencePlan | null)[];

/**
 * The analysis of one board in Vietnamese, or of all units of its table, or of a longer period by its months: what the
 * figures entail, then causes and remedies offered for a person to confirm. Pure: the same board always gives the same
 * text.
 * @example narrate(board, table).overall.map(paragraphText)
 */
export function narrate(
  board: BoardAssessment,
  table: TableAssessment,
  options: NarrativeOptions = {}
): Narrative {
  const { scope = oneUnit } = options;
  const beside = besides(table, board);
  const text = new Text(board, beside, table, scope);
  switch (scope.kind) {
    case "league":
      return leagueText(text);
    case "months":
      return unitText(text, options, [
        text.told("months", "overall", "total", monthsPlan),
        text.told("months.totals", "overall", "total", monthTotalsPlan),
      ]);
    case "unit":
      return unitText(text, options, []);
  }
}

/** What sayings of one text share. */
class Text {
  readonly entailed: Entailed;
  private readonly lexicon: Lexicon;

  constructor(
    readonly board: BoardAssessment,
    beside: Beside,
    { table }: TableAssessment,
    readonly scope: Scope
  ) {
    this.entailed = new Entailed(claimView(board, beside, linesOf(table), scope));
    this.lexicon = lexiconOf(board, beside.boards);
  }

  told(
    id: string,
    role: ParagraphRole,
    subject: Subject,
    plan: (entailed: Entailed) => Plan
  ): Paragraph {
    const { lexicon } = this;
    const { unit, period } = this.entailed.view;
    const said = sayParagraph(plan(this.entailed), { unit, period, subject, lexicon });
    const group = subject === "total" || subject === "league" ? null : subject;
    // Told once of the last month and once of the longer period: a person's wording of one is not that of the other.
    const whole = this.entailed.view.whole?.key ?? null;
    return {
      id: whole === null ? id : `${id}@${whole}`,
      role,
      group,
      indicator: null,
      actor: null,
      offer: null,
      ...said,
    };
  }

  /** Of a longer period told by its months, that period's. */
  title(): Paragraph {
    const { view } = this.entailed;
    const kind = this.scope.kind === "league" ? "leagueTitle" : "title";
    const period = view.whole?.key ?? view.period;
    return this.told("title", "title", this.scope.kind === "league" ? "league" : "total", () =>
      this.entailed.of(kind).map((title) => named({ ...title, claim: { ...title.claim, period } }))
    );
  }
}

/** One unit: the whole of it, then each of its groups. */
function unitText(text: Text, options: NarrativeOptions, before: readonly Paragraph[]): Narrative {
  const { board } = text;
  const length = options.length ?? "full";
  const overall: readonly Paragraph[] = [
    ...before,
    text.told("overall", "overall", "total", resultPlan),
    // A longer period's course has been told by its months.
    text.told(
      "overall.course",
      "overall",
      "total",
      text.scope.kind === "months" ? stayedPlan : coursePlan
    ),
    text.told("overall.standing", "overall", "total", standingPlan),
    text.told("overall.loss", "overall", "total", lossPlan),
    text.told("overall.ways", "overall", "total", waysPlan),
    text.told("overall.missing", "absent", "total", missingPlan),
  ];
  const variants = variantsOf(board.groups);
  return {
    title: text.title(),
    rules: text.told("rules", "rules", "total", rulesPlan),
    overall: overall.filter(isTold),
    groups: board.groups.map((group, index) =>
      text.told(
        `group.${group.id}`,
        group.points === null && group.indicators.length === 0 ? "absent" : "group",
        group.id,
        (entailed) => [
          ...groupPlan(entailed, group.id, { length, variant: variants[index] ?? 0 }),
          ...(text.scope.kind === "months" ? groupMonthsPlan(entailed, group.id) : []),
        ]
      )
    ),
    causes: length === "short" ? [] : offeredParagraphs(board, "cause", options),
    remedies: length === "short" ? [] : offeredParagraphs(board, "remedy", options),
  };
}

/** All units of a table together. Causes are each unit's own: none are offered for all. */
function leagueText(text: Text): Narrative {
  const overall: readonly Paragraph[] = [
    text.told("league", "overall", "league", leagueResultPlan),
    text.told("league.grades", "overall", "league", leagueGradePlan),
    text.told("league.places", "overall", "league", leaguePlacePlan),
  ];
  return {
    title: text.title(),
    rules: text.told("rules", "rules", "total", rulesPlan),
    overall: overall.filter(isTold),
    groups: leagueLossPlans(text.entailed).map(({ group, plan }) => ({
      ...text.told(`league.loss.${group}`, "group", "league", () => plan),
      group,
    })),
    causes: [],
    remedies: [],
  };
}

function isTold({ spans }: Paragraph): boolean {
  return spans.length > 0;
}

const variantCount = 2;

/** Which wording each group's loss is told in: fixed by its own figures, and never the same twice running. */
function variantsOf(groups: readonly GroupAssessment[]): readonly number[] {
  let last = -1;
  return groups.map(({ shortfall, points }) => {
    if (shortfall === null || points === null || shortfall.value <= 0) return 0;
    const wanted = points.value % variantCount;
    last = wanted === last ? (wanted + 1) % variantCount : wanted;
    return last;
  });
}
