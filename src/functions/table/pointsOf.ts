import type { Hundredths } from "../../decision766/hundredths";
import type { Quantity } from "../../scoring/assessment";
import type { Subject } from "../arguments/subject";
import type { ChosenBoard } from "./boardArgument";

/** Points of the total, a group or an indicator of a board; null where there are none. */
export function pointsOf({ board }: ChosenBoard, subject: Subject): Quantity<Hundredths> | null {
  switch (subject.kind) {
    case "total":
      return board.total?.points ?? null;
    case "group":
      return board.groups.find(({ id }) => id === subject.id)?.points ?? null;
    case "indicator":
      return (
        board.groups
          .flatMap(({ indicators }) => indicators)
          .find(({ code }) => code === subject.code)?.points ?? null
      );
  }
}
