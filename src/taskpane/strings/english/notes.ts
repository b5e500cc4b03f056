import type { notes as vietnamese } from "../notes";
import type { Words } from "../words";
import { counted } from "./counted";

export const notes: Words<typeof vietnamese> = {
  hint: "Errors and warnings can be put as notes on their very cells, for whoever enters the figures to see.",
  put: "Put notes on cells",
  clear: "Clear notes of Score766",
  putting: "Putting notes on cells…",
  clearing: "Clearing notes…",
  done: (written, left) =>
    [
      written === 0
        ? "There is no new note to put."
        : `${counted(written, "note")} put on cells; Clear notes of Score766 takes them away.`,
      left === 0 ? "" : `${counted(left, "cell")} with notes of others left alone.`,
    ]
      .filter((part) => part !== "")
      .join(" "),
  cleared: (count) =>
    count === 0
      ? "There is no note of Score766 to clear."
      : `${counted(count, "note")} of Score766 cleared; notes that somebody edited or answered are kept.`,
};
