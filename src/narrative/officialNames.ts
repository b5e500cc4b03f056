import { decision } from "../decision766/decision";

/** Full title of the indicator set, as the Decision itself writes it. */
export const indicatorSetTitle = decision.subject.replace(/^phê duyệt /, "");
