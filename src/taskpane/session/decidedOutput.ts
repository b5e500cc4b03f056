import { prepareWrite, type PreparedWrite } from "../../memory/prepareWrite";
import type { WorkbookContents } from "../../plan/port";
import type { Compose, Output, Present } from "./output";
import { changeKey, questionAbout, type Answer, type Question } from "./question";
import type { SessionStore } from "./store";

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
 * An output as it may be written, once the person has decided about the cells that are theirs; null: it is not to be.
 * While they think the workbook goes on, so it is read anew behind each answer.
 * @param asksAgain whether what they decided on earlier days is to be thought over
 */
export async function decidedOutput(
  read: () => Promise<Present>,
  compose: Compose,
  ask: (question: Question) => Promise<Answer>,
  asksAgain: boolean
): Promise<DecidedOutput | null> {
  const decisions = new Map<string, "keep" | "replace">();
  for (;;) {
    const present = await read();
    const { contents } = present.analysis;
    const output = await compose(present);
    if (output.kind === "refused") return { kind: "refused", output };
    const prepared = prepareWrite(
      contents,
      output.plan,
      (change) => decisions.get(changeKey(change)) ?? (asksAgain ? "ask" : null),
      output.done
    );
    const question = questionAbout(prepared);
    if (question === null) return { kind: "write", output, prepared, contents };
    const answer = await ask(question);
    if (answer === null) return null;
    for (const change of [...question.changed, ...question.homeless]) {
      decisions.set(changeKey(change), answer.has(changeKey(change)) ? "replace" : "keep");
    }
    // What has no place cannot be kept: the person takes it elsewhere first.
    if (question.homeless.some((change) => !answer.has(changeKey(change)))) return null;
  }
}

/** One question at a time, which waits for its answer. */
export function askPerson({ dispatch }: SessionStore): {
  readonly ask: (question: Question) => Promise<Answer>;
  readonly answer: (answer: Answer) => void;
} {
  let answered: ((answer: Answer) => void) | null = null;
  return {
    ask: (question) =>
      new Promise((resolve) => {
        answered = resolve;
        dispatch({ kind: "asked", question });
      }),
    answer(answer) {
      const resolve = answered;
      answered = null;
      dispatch({ kind: "asked", question: null });
      resolve?.(answer);
    },
  };
}
