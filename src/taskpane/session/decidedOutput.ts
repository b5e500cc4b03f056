import { inTurns } from "../../chain/inTurns";
import { prepareWriteInSteps, type PreparedWrite } from "../../memory/prepareWrite";
import { closedSheets, withoutSheets, writesNothing } from "../../plan/closedSheets";
import type { EditPlan } from "../../plan/plan";
import type { WorkbookContents } from "../../plan/port";
import type { Compose, Output, Present } from "./output";
import { changeKey, questionAbout, type Answer, type Question } from "./question";

export type DecidedOutput =
  | {
      readonly kind: "write";
      readonly output: Extract<Output, { kind: "write" }>;
      readonly prepared: PreparedWrite;
      /** The workbook that the plan was made from. */
      readonly contents: WorkbookContents;
    }
  | { readonly kind: "refused"; readonly output: Extract<Output, { kind: "refused" }> };

/**
 * An output as it may be written, once the person has decided about sheets that are closed and cells that are theirs;
 * null: it is not to be. While they think the workbook goes on, so it is read anew behind each answer.
 * @param asksAgain whether what they decided on earlier days is to be thought over
 */
export async function decidedOutput(
  read: () => Promise<Present>,
  compose: Compose,
  ask: (question: Question) => Promise<Answer>,
  asksAgain: boolean
): Promise<DecidedOutput | null> {
  const decisions = new Decisions(asksAgain);
  for (;;) {
    const present = await read();
    const { contents } = present.analysis;
    const output = await compose(present);
    if (output.kind === "refused") return { kind: "refused", output };
    const plan = decisions.withoutSkipped(output.plan);
    const aboutSheets = decisions.questionAboutSheets(contents, plan);
    const prepared = await inTurns(prepareWriteInSteps(contents, plan, decisions.of, output.done));
    const question = aboutSheets ?? questionAbout(prepared);
    if (question === null) return { kind: "write", output, prepared, contents };
    const answer = await ask(question);
    if (answer === null || !decisions.take(question, answer)) return null;
  }
}

/** What the person has said so far. */
class Decisions {
  readonly #changes = new Map<string, "keep" | "replace">();
  readonly #written = new Set<string>();
  readonly #skipped = new Set<string>();

  constructor(private readonly asksAgain: boolean) {}

  readonly of = (change: Parameters<typeof changeKey>[0]): "keep" | "replace" | "ask" | null =>
    this.#changes.get(changeKey(change)) ?? (this.asksAgain ? "ask" : null);

  withoutSkipped(plan: EditPlan): EditPlan {
    return withoutSheets(plan, this.#skipped);
  }

  questionAboutSheets(contents: WorkbookContents, plan: EditPlan): Question | null {
    const sheets = closedSheets(contents, plan).filter(({ sheet }) => !this.#written.has(sheet));
    const names = new Set(sheets.map(({ sheet }) => sheet));
    const hasOthers = !writesNothing(withoutSheets(plan, names));
    // A protected sheet alone is refused by Excel itself, with the way out.
    const isAsked = sheets.some(
      ({ state }) => hasOthers || state.visibility !== "visible" || state.isFiltered
    );
    return isAsked ? { kind: "sheets", sheets, hasOthers } : null;
  }

  /** Answers whether there is something left to write. */
  take(question: Question, answer: NonNullable<Answer>): boolean {
    if (question.kind === "sheets") {
      const isWritten = answer.kind === "sheets" && answer.choice === "write";
      const taken = isWritten ? this.#written : this.#skipped;
      for (const { sheet } of question.sheets) taken.add(sheet);
      return isWritten || question.hasOthers;
    }
    const replaced = answer.kind === "changed" ? answer.replaced : new Set<string>();
    for (const change of [...question.changed, ...question.homeless]) {
      const key = changeKey(change);
      this.#changes.set(key, replaced.has(key) ? "replace" : "keep");
    }
    // What has no place cannot be kept: the person takes it elsewhere first.
    return question.homeless.every((change) => replaced.has(changeKey(change)));
  }
}
