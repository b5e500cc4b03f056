import type { Subject } from "../claims/claim";
import { Entailed } from "../claims/licences";
import { claimView } from "../claims/view";
import type { BoardAssessment, GroupAssessment, TableAssessment } from "../scoring/assessment";
import { lexiconOf } from "./lexicon";
import { offeredParagraphs } from "./offers";
import type { Narrative, NarrativeOptions, Paragraph, ParagraphRole } from "./paragraph";
import { groupPlan } from "./outline/group";
import {
  coursePlan,
  lossPlan,
  missingPlan,
  resultPlan,
  standingPlan,
  waysPlan,
} from "./outline/overall";
import type { SentencePlan } from "./outline/sentencePlan";
import { sayParagraph } from "./say/sayParagraph";

type Plan = readonly (SentencePlan | null)[];

/**
 * The analysis of one board in Vietnamese: what the figures entail, group by group, then causes and remedies
 * offered for a person to confirm. Pure: the same board always gives the same text.
 * @example narrate(board, table).overall.map(paragraphText)
 */
export function narrate(
  board: BoardAssessment,
  table: TableAssessment,
  options: NarrativeOptions = {}
): Narrative {
  const length = options.length ?? "full";
  const own = table.boards.includes(board) ? table.boards : [...table.boards, board];
  const boards = table.elsewhere === undefined ? own : [...own, ...table.elsewhere];
  const view = claimView(board, boards, table.table.title);
  const entailed = new Entailed(view);
  const lexicon = lexiconOf(board, boards);
  const told = (id: string, role: ParagraphRole, subject: Subject, plan: Plan) => {
    const { unit, period } = view;
    const { spans, claims } = sayParagraph(plan, { unit, period, subject, lexicon });
    const group = subject === "total" || subject === "league" ? null : subject;
    return { id, role, group, indicator: null, actor: null, spans, claims, offer: null };
  };
  const overall: readonly Paragraph[] = [
    told("overall", "overall", "total", resultPlan(entailed)),
    told("overall.course", "overall", "total", coursePlan(entailed)),
    told("overall.standing", "overall", "total", standingPlan(entailed)),
    told("overall.loss", "overall", "total", lossPlan(entailed)),
    told("overall.ways", "overall", "total", waysPlan(entailed)),
    told("overall.missing", "absent", "total", missingPlan(entailed)),
  ];
  const variants = variantsOf(board.groups);
  return {
    overall: overall.filter(({ spans }) => spans.length > 0),
    groups: board.groups.map((group, index) =>
      told(
        `group.${group.id}`,
        group.points === null && group.indicators.length === 0 ? "absent" : "group",
        group.id,
        groupPlan(entailed, group.id, { length, variant: variants[index] ?? 0 })
      )
    ),
    causes: length === "short" ? [] : offeredParagraphs(board, "cause", options),
    remedies: length === "short" ? [] : offeredParagraphs(board, "remedy", options),
  };
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
