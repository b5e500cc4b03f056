import type { CheckedDraft, DocumentCheck, DocumentFinding } from "./checkedDraft";
import {
  causesCoverMainLoss,
  everyGroupTold,
  everyLossHasRemedy,
  fullMarksNotBlamed,
  groupsRightlyNamed,
  leaderHasGap,
  lossNotPraised,
  periodsCompared,
} from "./coverage";
import { datesAgree, quarterEnds } from "./dates";
import {
  evenPercents,
  frameComplete,
  nothingUnread,
  numberedFromOne,
  oneDecimalSign,
  pointsNotPercent,
} from "./form";
import { basesHold, decisionRightlyQuoted, termsOfToday } from "./legal";

/** Every check of a document as a whole, in the order their findings are told. */
const checks: readonly DocumentCheck[] = [
  datesAgree,
  quarterEnds,
  decisionRightlyQuoted,
  basesHold,
  everyGroupTold,
  periodsCompared,
  leaderHasGap,
  lossNotPraised,
  fullMarksNotBlamed,
  groupsRightlyNamed,
  causesCoverMainLoss,
  everyLossHasRemedy,
  pointsNotPercent,
  oneDecimalSign,
  evenPercents,
  termsOfToday,
  numberedFromOne,
  frameComplete,
  nothingUnread,
];

/** @returns what a reader of the whole document would find; each kind of quotation once a paragraph. */
export function checkDocumentForm(draft: CheckedDraft): readonly DocumentFinding[] {
  return checks.flatMap((check) => check(draft));
}

/** What is looked for, in words, for the block that says what was checked. */
export const checksInWords: readonly string[] = [
  "thời điểm ở tiêu đề, phần đầu và phần kết",
  "tên, số và ngày của Quyết định 766/QĐ-TTg; hiệu lực của căn cứ đã biết",
  "đủ các nhóm chỉ số, nguyên nhân và giải pháp cho nhóm thiếu điểm",
  "so sánh với kỳ trước, khoảng cách với đơn vị cao nhất",
  "dấu thập phân, số chữ số của tỷ lệ, thuật ngữ, đánh số mục, nơi nhận, người ký",
];
