import { isScored } from "../../decision766/formulas";
import { hundredths } from "../../decision766/hundredths";
import { indicatorsOf } from "../../decision766/indicators";
import type { Quantity } from "../../scoring/assessment";
import { cheapestWay } from "../../scoring/decisions/cheapestWay";
import { winnableOf } from "../../scoring/decisions/winnable";
import { ruled } from "../../scoring/quantity";
import type { ClaimFields } from "../claim";
import { withheld, type Drawn, type Licence, type Origins, type Withheld } from "../licence";
import {
  formulasAreKnown,
  leagueIsSound,
  leagueIsWhole,
  outOfAHundred,
  present,
  totalIsSum,
  twoUnits,
  withinMaximum,
} from "../needs";
import { nextTo, standingIn } from "../leagueStandings";
import { madeFrom } from "../origins";
import { groupOf, type ClaimView } from "../view";

/** What can be won, and the cheapest way to what is near. */

/** A greater step than this is no task of a report: it is asked for where targets are chosen. Hundredths. */
const furthest = 500;

type Way = Pick<ClaimFields["placeWay"], "gap" | "ways">;

function wayOver(
  { board }: ClaimView,
  gap: Quantity<ReturnType<typeof hundredths>>
): { readonly fields: Way; readonly origins: Origins } | Withheld {
  const day = board.period?.date ?? null;
  if (day === null || gap.value <= 0 || gap.value > furthest)
    return withheld("Mục tiêu đã đạt hoặc còn xa.");
  const fields = winnableOf(board, day, gap.value);
  const way = cheapestWay(fields, gap.value, "dossiers");
  if (way === null || way.length === 0)
    return withheld("Bảng không đủ tử số, mẫu số của các chỉ số đơn vị tác động được.");
  const adds = way.map(({ code, add }) => {
    const field = fields.find((each) => each.code === code);
    const { numerator = null, denominator = null } = field?.indicator ?? {};
    return ruled(add, "casesForStep", [numerator, denominator], "2026");
  });
  return {
    fields: {
      gap: gap.value,
      ways: way.map(({ code, add }) => ({ code, add })),
    },
    origins: {
      gap: gap.origin,
      ...Object.fromEntries(adds.map(({ origin }, at) => [`ways.${at}`, origin])),
    },
  };
}

/** To the place of those who stand next above: equal points share it. */
export const placeWay: Licence<"placeWay"> = {
  about: "total",
  needs: [
    present,
    withinMaximum,
    totalIsSum,
    twoUnits,
    leagueIsSound,
    leagueIsWhole,
    formulasAreKnown,
  ],
  draw: (view) => {
    const own = view.total?.points ?? null;
    if (own === null) return withheld(present.because);
    const standing = standingIn(view.league, "total");
    const [next] = nextTo(standing, own.value, "above");
    if (next === undefined) return withheld("Đơn vị có điểm cao nhất.");
    const gap = ruled(hundredths(next.points.value - own.value), "change", [next.points, own]);
    const way = wayOver(view, gap);
    if ("because" in way) return way;
    const place = 1 + (standing.above.get(next.points.value) ?? 0);
    return {
      fields: { place, ...way.fields },
      origins: { place: madeFrom("rankInLeague", [next.points]), ...way.origins },
    } satisfies Drawn<"placeWay">;
  },
};

export const gradeWay: Licence<"gradeWay"> = {
  about: "total",
  needs: [present, withinMaximum, totalIsSum, outOfAHundred, formulasAreKnown],
  draw: (view) => {
    const next = view.total?.nextGrade ?? null;
    if (next === null) return withheld("Không có mức xếp loại cao hơn.");
    const way = wayOver(view, next.gap);
    return "because" in way
      ? way
      : { fields: { grade: next.name, ...way.fields }, origins: way.origins };
  },
};

/** What of a group's loss no work of the unit wins back: only where its indicators tell all of the loss. */
export const attainable: Licence<"attainable"> = {
  about: "groups",
  needs: [present, withinMaximum],
  draw: ({ board }, subject) => {
    const group = subject === "total" || subject === "league" ? null : groupOf(board, subject);
    const lost = group?.shortfall?.value ?? 0;
    if (group === null || lost <= 0) return withheld("Nhóm không thiếu điểm.");
    const own = indicatorsOf(group.id)
      .filter(isScored)
      .map(({ code }) => group.indicators.find((each) => each.code === code));
    const losses = own.flatMap((each) =>
      each?.shortfall == null ? [] : [{ beyond: each.outOfReach, shortfall: each.shortfall }]
    );
    const sum = losses.reduce((all, { shortfall }) => all + shortfall.value, 0);
    if (own.length === 0 || losses.length < own.length || sum !== lost)
      return withheld("Các chỉ số thành phần không cho biết hết phần thiếu của nhóm.");
    if (losses.some(({ shortfall }) => shortfall.value < 0))
      return withheld("Có chỉ số vượt điểm tối đa.");
    const of = (beyond: boolean): readonly Quantity[] =>
      losses
        .filter((each) => each.beyond === beyond && each.shortfall.value > 0)
        .map(({ shortfall }) => shortfall);
    const total = (list: readonly Quantity[]) =>
      hundredths(list.reduce((all, { value }) => all + value, 0));
    const [out, mine] = [of(true), of(false)];
    if (out.length === 0) return withheld("Mọi chỉ số thiếu điểm do đơn vị thực hiện.");
    return {
      fields: { beyond: total(out), winnable: total(mine) },
      origins: {
        beyond: madeFrom("shortfall", out),
        winnable: madeFrom("shortfall", mine),
      },
    };
  },
};
