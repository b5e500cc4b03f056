import { isScored } from "../../decision766/formulas";
import { indicators as decisionIndicators } from "../../decision766/indicators";
import type { GroupId } from "../../decision766/identity";
import type { Row, ScoreSubject } from "../figures/row";
import type { OwnClaim } from "./ownClaim";
import {
  isSound,
  isWhole,
  isWithin,
  lossesOf,
  nothing,
  pointsAt,
  sharesOf,
  unitsOf,
  type Case,
  type Truth,
} from "./ownTruth";

type Derive = (self: Case, subject: ScoreSubject, claim: OwnClaim) => Truth;

/** Groups that lose most, in the sheet's order. */
function greatest(row: Row): readonly { readonly id: GroupId; readonly lost: number }[] {
  const losses = lossesOf(row) ?? [];
  const most = losses.reduce((top, { lost }) => Math.max(top, lost), 0);
  return most === 0 ? [] : losses.filter(({ lost }) => lost === most);
}

function portion(row: Row): { portion: string; share: number } | null {
  const [first, second] = greatest(row);
  const shares = sharesOf(row);
  if (first === undefined || second !== undefined || shares === null) return null;
  const whole = (lossesOf(row) ?? []).reduce((sum, { lost }) => sum + lost, 0);
  const share = shares.get(first.id) ?? 0;
  if (first.lost === whole) return { portion: "all", share };
  if (first.lost * 2 === whole) return { portion: "half", share };
  return first.lost * 2 > whole && share > 5000 ? { portion: "most", share } : null;
}

const most: Derive = ({ row }, subject) => {
  const [first] = greatest(row);
  const part = portion(row);
  return first?.id !== subject || part === null
    ? nothing("không phải nhóm chiếm quá nửa số điểm thiếu")
    : { fields: { ...part, lost: first.lost } };
};

const mostLost: Derive = ({ row }, subject) => {
  const [first, second] = greatest(row);
  return first?.id !== subject || second !== undefined || portion(row) !== null
    ? nothing("không phải nhóm duy nhất thiếu nhiều nhất")
    : { fields: { lost: first.lost, share: sharesOf(row)?.get(first.id) ?? null } };
};

const equalLoss: Derive = ({ row }) => {
  const list = greatest(row);
  const [first] = list;
  if (first === undefined || list.length < 2) return nothing("một nhóm thiếu điểm nhiều nhất");
  const shares = new Set(list.map(({ id }) => sharesOf(row)?.get(id) ?? null));
  const [share = null] = shares;
  return {
    fields: {
      count: list.length,
      set: list.map(({ id }) => id),
      lost: first.lost,
      share: shares.size === 1 ? share : null,
    },
  };
};

/** Groups that every unit of the league leaves at the same points, below the maximum; five units or more. */
function sameEverywhere(self: Case): readonly GroupId[] {
  const units = unitsOf(self);
  if (units.length < 5 || !isSound(self)) return [];
  return self.row.ids.filter((id) => {
    const own = pointsAt(self.row, id);
    return (
      own !== null &&
      (self.row.lost(id)?.value ?? 0) > 0 &&
      units.every((each) => pointsAt(each, id) === own)
    );
  });
}

const sameLoss: Derive = (self, subject) =>
  subject !== "total" && sameEverywhere(self).includes(subject)
    ? { fields: { lost: self.row.lost(subject)?.value ?? 0, units: unitsOf(self).length } }
    : nothing("các đơn vị không cùng mức điểm");

const restMost: Derive = (self, subject) => {
  const set = sameEverywhere(self);
  const rest = (lossesOf(self.row) ?? []).filter(({ id, lost }) => lost > 0 && !set.includes(id));
  const top = rest.reduce((high, { lost }) => Math.max(high, lost), 0);
  const found = rest.filter(({ lost }) => lost === top);
  return set.length === 0 || found.length !== 1 || found[0]?.id !== subject
    ? nothing("không phải nhóm thiếu nhiều nhất trong phần còn lại")
    : { fields: { set, lost: top } };
};

const ceiling: Derive = (self, subject) => {
  const units = unitsOf(self);
  if (units.length < 20 || !isSound(self)) return nothing("bảng có ít hơn 20 đơn vị");
  const values = units.flatMap((each) => pointsAt(each, subject) ?? []);
  const top = values.reduce((high, each) => Math.max(high, each), 0);
  const at = values.filter((each) => each === top).length;
  const max = self.row.max(subject)?.value ?? 0;
  return values.length < units.length || top >= max || at < 3 || at === units.length
    ? nothing("không có mức trần trong bảng")
    : { fields: { units: units.length, points: top, at } };
};

const furthest: Derive = (self, subject) => {
  const { row } = self;
  const units = unitsOf(self);
  if (units.length < 5 || !isWhole(row) || lossesOf(row) === null || !isSound(self))
    return nothing("bảng có ít hơn 5 đơn vị");
  const gaps = row.ids.map((id) => {
    const best = units.reduce((top, each) => Math.max(top, pointsAt(each, id) ?? 0), 0);
    return { id, gap: best - (pointsAt(row, id) ?? 0) };
  });
  const widest = gaps.reduce((top, { gap }) => Math.max(top, gap), 0);
  const found = gaps.filter(({ gap }) => gap === widest);
  return widest <= 0 || found.length !== 1 || found[0]?.id !== subject
    ? nothing("không phải nhóm duy nhất cách xa mức tốt nhất")
    : { fields: { compared: "less", gap: widest } };
};

/** What this level can win in a group by its indicators; null where they do not tell all. */
function winnable(row: Row, id: GroupId): number | null {
  const lost = row.lost(id)?.value;
  if (lost === undefined) return null;
  if (lost <= 0) return 0;
  const scored = decisionIndicators.filter(
    (each) => isScored(each) && (each.group === id || isPartOf(each.group, id))
  );
  let sum = 0;
  for (const { code, movedBy } of scored) {
    const own = row.indicatorsOf(id).find((each) => each.code === code);
    if (own?.points == null || own.max === null) return null;
    if (movedBy.includes(row.level)) sum += Math.max(own.max.value - own.points.value, 0);
  }
  return scored.length === 0 ? null : sum;
}

function isPartOf(group: GroupId, id: GroupId): boolean {
  return id === "onlineService22" && (group === "onlineServices" || group === "onlinePayment");
}

const priority: Derive = ({ row }, subject) => {
  if (lossesOf(row) === null || !row.addsUp) return nothing("bảng chưa đủ các nhóm");
  const gains = row.ids.map((id) => ({ id, gain: winnable(row, id) }));
  if (gains.some(({ gain }) => gain === null)) return nothing("không đủ số liệu chỉ số thành phần");
  const top = gains.reduce((high, { gain }) => Math.max(high, gain ?? 0), 0);
  const found = gains.filter(({ gain }) => gain === top);
  return top <= 0 || found.length !== 1 || found[0]?.id !== subject
    ? nothing("không phải nhóm duy nhất có thể tăng nhiều nhất")
    : { fields: { winnable: top } };
};

const perhapsOutOfReach: Derive = (self, subject) => {
  const { row } = self;
  const lost = row.lost(subject)?.value;
  return subject !== "onlineServices" ||
    lost !== 200 ||
    row.level !== "commune" ||
    row.indicatorsOf(subject).length > 0 ||
    unitsOf(self).length >= 5 ||
    isWithin(row, subject) !== true
    ? nothing("số điểm thiếu không ứng với chỉ số do cấp trên quyết định")
    : { fields: { lost, code: "3.1" } };
};

/** Groups that are short, the greatest loss first, equal ones in the sheet's order. */
function inOrderOfLoss(row: Row): readonly GroupId[] {
  return row.ids
    .map((id) => ({ id, lost: row.lost(id)?.value ?? 0 }))
    .filter(({ lost }) => lost > 0)
    .sort((a, b) => b.lost - a.lost)
    .map(({ id }) => id);
}

const aim: Derive = ({ row }, _, { fields }) => {
  const found = row.indicators.find(({ code }) => code === fields["code"]);
  return found?.points == null || found.max === null || found.max.value <= found.points.value
    ? nothing("chỉ số không thiếu điểm")
    : {
        fields: {
          aiming: true,
          code: found.code,
          lost: found.max.value - found.points.value,
        },
      };
};

/** Losses: where they lie, and who can win them back. */
export const deriveLosses: Readonly<Record<string, Derive>> = {
  most,
  mostLost,
  equalLoss,
  sameLoss,
  restMost,
  ceiling,
  furthest,
  priority,
  perhapsOutOfReach,
  onlyLoss: ({ row }) => {
    const [group, other] = inOrderOfLoss(row);
    return group === undefined || other !== undefined
      ? nothing("không phải một nhóm thiếu điểm")
      : { fields: { group } };
  },
  lossOrder: ({ row }) => ({ fields: { set: inOrderOfLoss(row) } }),
  noPoints: ({ row }) => ({
    fields: {
      set: row.ids.filter((id) => pointsAt(row, id) === null && !row.saysNotApplicable(id)),
    },
  }),
  aim,
  aimGroups: ({ row }, _, { fields: { set = null } }) => {
    const aimed = row.ids.filter((id) => Array.isArray(set) && set.some((each) => each === id));
    return aimed.length < 2 || aimed.some((id) => row.lost(id)?.value === 0)
      ? nothing("có nhóm không thiếu điểm")
      : { fields: { set } };
  },
  aimGroup: ({ row }, _, { fields }) => {
    const group = row.ids.find((id) => id === fields["group"]);
    return group === undefined || row.lost(group)?.value === 0
      ? nothing("nhóm không thiếu điểm")
      : { fields: { aiming: true, group } };
  },
};
