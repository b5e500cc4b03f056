import { finished, type Steps } from "../cells/steps";
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
  return finished(narrateInSteps(board, table, options));
}

/** The same in steps, a paragraph or two each. */
export function* narrateInSteps(
  board: BoardAssessment,
  table: TableAssessment,
  options: NarrativeOptions = {}
): Steps<Narrative> {
  const { scope = oneUnit } = options;
  const beside = besides(table, board);
  yield;
  const text = new Text(board, beside, table, scope);
  yield;
  if (scope.kind === "league") return yield* leagueText(text);
  const months: readonly Told[] = [
    ["months", monthsPlan],
    ["months.totals", monthTotalsPlan],
  ];
  return yield* unitText(text, options, scope.kind === "months" ? months : []);
}

/** A paragraph about the whole: its name, and what it says. */
type Told = readonly [string, (entailed: Entailed) => Plan];

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
function* unitText(
  text: Text,
  options: NarrativeOptions,
  before: readonly Told[]
): Steps<Narrative> {
  const { board } = text;
  const length = options.length ?? "full";
  const overall = yield* toldInSteps(text, "total", [
    ...before,
    ["overall", resultPlan],
    // A longer period's course has been told by its months.
    ["overall.course", text.scope.kind === "months" ? stayedPlan : coursePlan],
    ["overall.standing", standingPlan],
    ["overall.loss", lossPlan],
    ["overall.ways", waysPlan],
    ["overall.missing", missingPlan],
  ]);
  const variants = variantsOf(board.groups);
  const groups: Paragraph[] = [];
  for (const [index, group] of board.groups.entries()) {
    groups.push(
      text.told(
        `group.${group.id}`,
        group.points === null && group.indicators.length === 0 ? "absent" : "group",
        group.id,
        (entailed) => [
          ...groupPlan(entailed, group.id, { length, variant: variants[index] ?? 0 }),
          ...(text.scope.kind === "months" ? groupMonthsPlan(entailed, group.id) : []),
        ]
      )
    );
    yield;
  }
  return {
    title: text.title(),
    rules: text.told("rules", "rules", "total", rulesPlan),
    overall,
    groups,
    causes: length === "short" ? [] : offeredParagraphs(board, "cause", options),
    remedies: length === "short" ? [] : offeredParagraphs(board, "remedy", options),
  };
}

/** All units of a table together. Causes are each unit's own: none are offered for all. */
function* leagueText(text: Text): Steps<Narrative> {
  const overall = yield* toldInSteps(text, "league", [
    ["league", leagueResultPlan],
    ["league.grades", leagueGradePlan],
    ["league.places", leaguePlacePlan],
  ]);
  const groups: Paragraph[] = [];
  for (const { group, plan } of leagueLossPlans(text.entailed)) {
    groups.push({
      ...text.told(`league.loss.${group}`, "group", "league", () => plan),
      group,
    });
    yield;
  }
  return {
    title: text.title(),
    rules: text.told("rules", "rules", "total", rulesPlan),
    overall,
    groups,
    causes: [],
    remedies: [],
  };
}

/** Those paragraphs about the whole that have something to say. */
function* toldInSteps(
  text: Text,
  subject: "total" | "league",
  wanted: readonly Told[]
): Steps<readonly Paragraph[]> {
  const paragraphs: Paragraph[] = [];
  for (const [id, plan] of wanted) {
    const role = id === "overall.missing" ? "absent" : "overall";
    paragraphs.push(text.told(id, role, subject, plan));
    yield;
  }
  return paragraphs.filter(isTold);
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
