import type { CheckedDraft, DocumentCheck, DocumentFinding } from "./checkedDraft";
import {
  causesCoverMainLoss,
  everyGroupTold,
  everyLossHasRemedy,
  fullMarksNotBlamed,
  groupsRightlyNamed,
  hasPart,
  leaderHasGap,
  lossNotPraised,
  periodsCompared,
  tellsGroups,
} from "./coverage";
import { datesAgree, quarterEnds } from "./dates";
import {
  evenPercents,
  frameComplete,
  isWholeDocument,
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

interface Look {
  /** What is looked for, in words. */
  readonly words: string;
  /** Whether the draft has what is looked at; left out: any has. */
  readonly applies?: (draft: CheckedDraft) => boolean;
  /** Why nothing was looked at where it has not. */
  readonly otherwise?: string;
}

const looks: readonly Look[] = [
  { words: "thời điểm ở tiêu đề, phần đầu và phần kết" },
  { words: "tên, số và ngày của Quyết định 766/QĐ-TTg; hiệu lực của căn cứ đã biết" },
  {
    words: "đủ các nhóm chỉ số",
    applies: tellsGroups,
    otherwise: "đủ các nhóm chỉ số (dự thảo không nêu lần lượt các nhóm)",
  },
  {
    words: "nguyên nhân của nhóm thiếu nhiều điểm nhất",
    applies: (draft) => hasPart(draft, "causes"),
    otherwise:
      "nguyên nhân của nhóm thiếu nhiều điểm nhất (chưa nhận ra phần nguyên nhân trong dự thảo)",
  },
  {
    words: "giải pháp cho nhóm thiếu điểm",
    applies: (draft) => hasPart(draft, "remedies"),
    otherwise: "giải pháp cho nhóm thiếu điểm (chưa nhận ra phần giải pháp trong dự thảo)",
  },
  { words: "so sánh với kỳ trước, khoảng cách với đơn vị cao nhất" },
  { words: "dấu thập phân, số chữ số của tỷ lệ, thuật ngữ, đánh số mục" },
  {
    words: "nơi nhận, người ký",
    applies: isWholeDocument,
    otherwise: "nơi nhận, người ký (dự thảo chưa có bố cục của một văn bản)",
  },
];

/** What was looked at in a draft and what it gave no ground to look at, in Vietnamese words. */
export interface LookedAt {
  readonly checked: readonly string[];
  readonly skipped: readonly string[];
}

/** What is done with a report that the program made and nobody edited: it is compared, not judged as a draft. */
export const lookedAtOwn: LookedAt = {
  checked: ["từng dòng, bảng và biểu đồ so với chính báo cáo đó lập lại từ bảng tính đang mở"],
  skipped: [
    "cách trình bày của một dự thảo (văn bản do chương trình lập và chưa ai sửa nên không xét)",
  ],
};

/** @example lookedAt(draft).skipped // ["nơi nhận, người ký (dự thảo chưa có bố cục của một văn bản)"] */
export function lookedAt(draft: CheckedDraft): LookedAt {
  const made = looks.filter(({ applies }) => applies === undefined || applies(draft));
  return {
    checked: made.map(({ words }) => words),
    skipped: looks.flatMap((each) => (made.includes(each) ? [] : (each.otherwise ?? []))),
  };
}
