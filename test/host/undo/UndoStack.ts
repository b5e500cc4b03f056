import { HostError } from "../protocol/hostObject";
import { withoutUndo } from "./undoCapabilities";
import type { Platform } from "./undoCapabilities";

/** Reported to empty the undo stack of Excel on Windows, though it only reads: OfficeDev/office-js#5918. */
const asksForMerges = "Range.getMergedAreasOrNullObject";

/** Excel's own undo stack, as far as an add-in can harm it. */
export class UndoStack {
  platform: Platform = "desktop";
  /** Whether a group is open: between the beginning and the end of `Excel.run({ mergeUndoGroup: true }, …)`. */
  isGrouping = false;
  /** Excel that fails for a group without a reason, as it was reported to do for large ones. */
  refusesEveryGroup = false;
  /** How many groups were asked for. */
  groups = 0;
  /** Members that emptied the person's undo stack, in order. */
  readonly emptiedBy: string[] = [];

  /** @throws HostError UndoNotSupported for what cannot be undone while a group is open. */
  note(wireMember: string): void {
    const member = documented(wireMember);
    if (this.isGrouping && this.refusesEveryGroup) {
      throw new HostError("GeneralException", "There was an internal error.", "", 500);
    }
    if (member === asksForMerges && this.platform === "desktop") this.emptiedBy.push(member);
    if (!withoutUndo[this.platform].has(member)) return;
    if (this.isGrouping) {
      throw new HostError("UndoNotSupported", `${member} can't be undone.`, member, 400);
    }
    this.emptiedBy.push(member);
  }
}

/** "Worksheet.Delete" on the wire is `Worksheet.delete` in the documentation. */
function documented(wireMember: string): string {
  const [type = "", member = ""] = wireMember.split(".");
  return `${type}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
}
