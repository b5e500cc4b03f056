import type { GroupId } from "../../../decision766/identity";
import type { OutlinedParagraph } from "../outline";
import { aims } from "../paragraphVerdicts";
import { labelOf, losses, type CheckedDraft, type DocumentCheck } from "./checkedDraft";

/** Words by which a remedy is known to be about a group, also where the group is not named. */
const spokenOf: Readonly<Record<GroupId, RegExp>> = {
  transparency: /công khai|minh bạch|đồng bộ/iu,
  timeliness: /tiến độ|đúng hạn|trước hạn|quá hạn|trễ hạn|chậm/iu,
  onlineServices: /trực tuyến|dịch vụ công|DVC/iu,
  onlinePayment: /thanh toán/iu,
  satisfaction: /hài lòng|phản ánh|kiến nghị|PAKN|góp ý/iu,
  digitization: /số hóa|ký số|kết quả điện tử|bản điện tử|kho dữ liệu/iu,
  onlineService22: /trực tuyến|dịch vụ công|thanh toán/iu,
};

function named({ lexed }: OutlinedParagraph): readonly GroupId[] {
  return lexed.tokens.flatMap((token) =>
    token.kind === "group"
      ? token.groups.slice(0, 1)
      : token.kind === "groupList"
        ? token.groups
        : []
  );
}

function tellsScore({ lexed }: OutlinedParagraph): boolean {
  return /‹n\d+›\s*(?:\/\s*‹n\d+›\s*)?[*]*(?:điểm|đ(?!\p{L}))|‹n\d+›\s*\/\s*‹n\d+›|điểm (?:tối đa|tuyệt đối)|‹n\d+›\s*%/iu.test(
    lexed.words
  );
}

function groupsTold({ paragraphs }: CheckedDraft): ReadonlySet<GroupId> {
  return new Set(
    paragraphs
      .filter((each) => each.part !== "remedies" && each.part !== "causes" && tellsScore(each))
      .flatMap(named)
  );
}

function groupsKnown({ against: { row } }: CheckedDraft): readonly GroupId[] {
  return row.ids.filter((id) => row.points(id) !== null);
}

/** Whether a draft goes through the groups: a note on the total, or on half of them, leaves none out. */
export function tellsGroups(draft: CheckedDraft): boolean {
  const [told, known] = [groupsTold(draft).size, groupsKnown(draft).length];
  return known >= 4 && told >= 3 && told * 2 > known;
}

/** Whether a draft has a part on causes, or on remedies: a lone line of that kind is none. */
export function hasPart({ paragraphs }: CheckedDraft, name: "causes" | "remedies"): boolean {
  return paragraphs.filter(({ part }) => part === name).length >= 2;
}

/** Groups are told one by one, and one is left out. */
export const everyGroupTold: DocumentCheck = (draft) => {
  if (!tellsGroups(draft)) return [];
  const told = groupsTold(draft);
  return groupsKnown(draft)
    .filter((id) => !told.has(id))
    .map((id) => ({
      code: "missing-group" as const,
      message: `Chưa có đoạn nêu kết quả của nhóm ${labelOf(draft, id)}, trong khi các nhóm khác đều được nêu.`,
      paragraph: null,
    }));
};

/** Remedies go by groups and one has none, or a group that loses points is not thought of at all. */
export const everyLossHasRemedy: DocumentCheck = (draft) => {
  const remedies = draft.paragraphs.filter(({ part }) => part === "remedies");
  if (!hasPart(draft, "remedies")) return [];
  const headings = remedies.filter((each) => each.isHeading || startsNumbered(each));
  const headed = new Set(headings.flatMap((each) => named(each).slice(0, 2)));
  const text = remedies.map(({ lexed }) => lexed.text).join("\n");
  const ids = draft.against.row.ids;
  const left =
    headed.size >= 3
      ? ids.filter((id) => !headed.has(id))
      : losses(draft).flatMap(({ id, lost }) => (lost > 0 && !spokenOf[id].test(text) ? [id] : []));
  return left.map((id) => ({
    code: "missing-remedy" as const,
    message:
      headed.size >= 3
        ? `Phần giải pháp chia theo nhóm chỉ số nhưng chưa có mục cho nhóm ${labelOf(draft, id)}.`
        : `Nhóm ${labelOf(draft, id)} còn thiếu điểm nhưng phần giải pháp chưa nhắc tới.`,
    paragraph: remedies[0]?.index ?? null,
  }));
};

function startsNumbered({ lexed }: OutlinedParagraph): boolean {
  return /^\s*(?:\d{1,2}|[a-hđ])[.)]\s/u.test(lexed.text);
}

/** More than half of the loss lies in one group, and the causes do not name it. */
export const causesCoverMainLoss: DocumentCheck = (draft) => {
  const causes = draft.paragraphs.filter(({ part }) => part === "causes");
  const lost = losses(draft).filter((each) => each.lost > 0);
  const sum = lost.reduce((all, each) => all + each.lost, 0);
  const [most] = lost;
  if (!hasPart(draft, "causes") || most === undefined || most.lost * 2 <= sum) return [];
  if (causes.some((each) => named(each).includes(most.id))) return [];
  return [
    {
      code: "causes-miss-loss",
      message: `Nguyên nhân chưa nói tới nhóm ${labelOf(draft, most.id)}, nhóm chiếm phần lớn số điểm thiếu.`,
      paragraph: causes[0]?.index ?? null,
    },
  ];
};

const praise =
  /hoạt động (?:hiệu quả|tốt|ổn định)|điểm mạnh|điểm sáng|nổi bật|rất tốt|làm tốt|kết quả tốt|hiệu quả cao|thực hiện tốt/iu;
const doubt = /chưa|không|còn hạn chế|tuy nhiên|để |nhằm |phấn đấu/iu;

/** What loses most is praised. */
export const lossNotPraised: DocumentCheck = (draft) => {
  const [most] = losses(draft);
  if (most === undefined || most.lost <= 0) return [];
  return draft.paragraphs
    .filter(({ part, isHeading }) => part !== "remedies" && !isHeading)
    .flatMap((each) =>
      each.lexed.words.split(/;\s*|(?<=[.!?])\s+(?=\p{Lu}|‹)/u).flatMap((clause) => {
        const marks = [...clause.matchAll(/‹[gl](\d+)›/gu)].map(
          ([, at]) => each.lexed.tokens[Number(at)]
        );
        const speaks = marks.some(
          (token) =>
            (token?.kind === "group" && token.groups.includes(most.id)) ||
            (token?.kind === "groupList" && token.groups.includes(most.id))
        );
        return speaks && praise.test(clause) && !doubt.test(clause)
          ? [
              {
                code: "praise-of-loss" as const,
                message: `Câu này khen nhóm ${labelOf(draft, most.id)}, trong khi đây là nhóm thiếu điểm nhiều nhất theo bảng.`,
                paragraph: each.index,
              },
            ]
          : [];
      })
    );
};

const blamed =
  /(?:chậm|hạn chế|yếu|kém|chưa tốt|trễ)[^.]{0,40}(?:do vậy|do đó|nên|vì vậy|vì thế|dẫn đến|dẫn tới)[^.]{0,50}(?:vị trí|xếp|thứ|hạng)|(?:vị trí|xếp|thứ hạng|hạng)[^.]{0,50}(?:do|vì|bởi)\s[^.]{0,40}(?:chậm|hạn chế|yếu|kém|chưa tốt|trễ)/iu;

/** A group with nothing left to gain is given bad work as the cause of its place. */
export const fullMarksNotBlamed: DocumentCheck = (draft) =>
  draft.paragraphs
    .filter(({ topic, part }) => part !== "remedies" && topic.length > 0)
    .flatMap((each) => {
      const full = each.topic.find((id) => draft.against.row.lost(id)?.value === 0);
      return full !== undefined && blamed.test(each.lexed.text)
        ? [
            {
              code: "rank-blamed" as const,
              message: `Nhóm ${labelOf(draft, full)} đã đạt điểm tối đa nên thứ hạng không do thực hiện chưa tốt; bảng không có căn cứ cho nguyên nhân này.`,
              paragraph: each.index,
            },
          ]
        : [];
    });

const otherName =
  /(?:tương ứng với|hay còn gọi là|tức là|là) (?:nhóm )?(?:tiêu chí|chỉ tiêu|nhóm chỉ số|nhóm)\s*[“"‘](?<name>[^”"’]{6,120})[”"’]/giu;

/** A group is given a name that the Decision and the sheet do not know. */
export const groupsRightlyNamed: DocumentCheck = (draft) =>
  draft.paragraphs
    .filter(({ topic }) => topic.length > 0)
    .flatMap(({ lexed, index, topic }) =>
      [...lexed.words.matchAll(otherName)].flatMap((match) =>
        /‹[gl]\d+›/u.test(match.groups?.["name"] ?? "")
          ? []
          : [
              {
                code: "group-misnamed" as const,
                message: `Nhóm ${labelOf(draft, topic[0] ?? "transparency")} được gọi bằng tên khác; nên dùng một tên như trong bảng.`,
                paragraph: index,
              },
            ]
      )
    );

/** The table shows several periods and the text compares none. */
export const periodsCompared: DocumentCheck = (draft) => {
  const { document, against, verdicts } = draft;
  const shown = against.ledger.periods.filter(
    ({ period }) =>
      period !== null &&
      document.tables.some(({ rows }) =>
        rows.slice(0, 3).some((row) => row.some((cell) => cell?.includes(period.label) === true))
      )
  );
  const compares = verdicts.some(({ kind }) => kind === "change" || kind === "placeChange");
  const says = draft.paragraphs.some(
    ({ part, lexed }) =>
      part !== "remedies" &&
      /so với ‹[pr]\d+›|từ ‹n\d+›[^.]{0,40}(?:lên|xuống) /iu.test(lexed.words)
  );
  return shown.length < 2 || compares || says
    ? []
    : [
        {
          code: "no-comparison",
          message: `Bảng có ${String(shown.length)} kỳ nhưng phần lời chưa so sánh kỳ nào với kỳ trước.`,
          paragraph: null,
        },
      ];
};

/** The best unit's points are told, the distance to it is not. */
export const leaderHasGap: DocumentCheck = (draft: CheckedDraft) => {
  const leader = draft.paragraphs.find(
    ({ lexed, part }) =>
      part !== "remedies" &&
      !aims.test(lexed.words) &&
      /(?:đơn vị|xã|phường)(?:[^.;‹]|‹u\d+›){0,30}(?:cao nhất|dẫn đầu|đứng đầu)(?:[^.;‹]|‹u\d+›){0,50}‹n\d+›/iu.test(
        lexed.words
      )
  );
  const gap = draft.paragraphs.some(({ lexed }) =>
    /(?:cao hơn|thấp hơn|kém|cách|hơn|thua|chênh)(?:[^.;‹]|‹[un]\d+›){0,50}‹n\d+›\s*điểm|‹n\d+›\s*điểm so với đơn vị/iu.test(
      lexed.words
    )
  );
  return leader === undefined || gap
    ? []
    : [
        {
          code: "leader-without-gap",
          message:
            "Có nêu điểm của đơn vị cao nhất nhưng chưa nêu khoảng cách của đơn vị mình với đơn vị đó.",
          paragraph: leader.index,
        },
      ];
};
