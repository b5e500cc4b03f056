import type { Answer, Question } from "./question";
import type { SessionStore } from "./store";

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
