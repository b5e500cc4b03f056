import { hundredths } from "../../decision766/hundredths";
import { roundedRatio } from "../../scoring/arithmetic";
import { withheld, type Drawn, type Licence } from "../licence";
import { leagueIsSound, outOfAHundred, threeUnits, twoUnits } from "../needs";
import { madeFrom, unitsOf } from "../origins";
import { periodKey } from "../periodKey";
import { groupOf, type ClaimView } from "../view";
import { middleOf, nameOf, rowsOf } from "./standing";

/** What is said of all units of a table together; the view is of any of them. */

const needs = [twoUnits, leagueIsSound] as const;

function totals(view: ClaimView) {
  return rowsOf(view).map(({ points }) => points);
}

export const leagueRange: Licence<"leagueRange"> = {
  about: "league",
  needs,
  draw: (view) => {
    const all = [...totals(view)].sort((a, b) => a.value - b.value);
    const [lowest] = all;
    const highest = all.at(-1);
    return lowest === undefined || highest === undefined || lowest.value === highest.value
      ? withheld("Các đơn vị cùng tổng điểm.")
      : {
          fields: { units: all.length, lowest: lowest.value, highest: highest.value },
          origins: { units: unitsOf(view.league), lowest: lowest.origin, highest: highest.origin },
        };
  },
};

export const leagueEqual: Licence<"leagueEqual"> = {
  about: "league",
  needs,
  draw: (view) => {
    const all = totals(view);
    const [first] = all;
    return first === undefined || all.some(({ value }) => value !== first.value)
      ? withheld("Các đơn vị khác nhau về tổng điểm.")
      : {
          fields: { units: all.length, points: first.value },
          origins: { units: unitsOf(view.league), points: first.origin },
        };
  },
};

export const leagueAbsent: Licence<"leagueAbsent"> = {
  about: "league",
  needs: [twoUnits],
  draw: ({ without }) =>
    without.length === 0
      ? withheld("Mọi đơn vị trong bảng đều có tổng điểm.")
      : { fields: { count: without.length }, origins: { count: unitsOf(without) } },
};

/** A table of provinces and ministries, say: they are not ranked together. */
export const leagueOthers: Licence<"leagueOthers"> = {
  about: "league",
  needs: [twoUnits],
  draw: apart,
};

export const othersApart: Licence<"othersApart"> = {
  about: "total",
  needs: [twoUnits],
  draw: apart,
};

function apart({ others }: ClaimView) {
  return others.length === 0
    ? withheld("Các đơn vị trong bảng cùng cấp.")
    : { fields: { count: others.length }, origins: { count: unitsOf(others) } };
}

/** The rows are not the universe: where a larger number is printed beside every place, it is said. */
export const leagueUniverse: Licence<"leagueUniverse"> = {
  about: "league",
  needs: [twoUnits],
  draw: ({ league }) => {
    const printed = league.flatMap((board) => {
      const of = board.total?.rankOf ?? null;
      return of?.origin.kind === "cell" ? [of] : [];
    });
    const [first] = printed;
    if (first === undefined || printed.some(({ value }) => value !== first.value))
      return withheld("Bảng không ghi số đơn vị được xếp hạng.");
    return first.value <= league.length
      ? withheld("Bảng có đủ các đơn vị được xếp hạng.")
      : {
          fields: { of: first.value, units: league.length },
          origins: { of: first.origin, units: unitsOf(league) },
        };
  },
};

export const leagueMiddle: Licence<"leagueMiddle"> = {
  about: "league",
  needs: [...needs, threeUnits],
  draw: (view) => {
    const { mean, median } = middleOf(view);
    return {
      fields: { units: rowsOf(view).length, mean: mean.value, median: median.value },
      origins: { units: unitsOf(view.league), mean: mean.origin, median: median.origin },
    };
  },
};

export const leagueGrade: Licence<"leagueGrade"> = {
  about: "league",
  needs,
  draw: (view) => {
    const rows = rowsOf(view);
    const printed = rows.every(({ board }) => board.total?.printedGrade != null);
    const gradeIn = ({ board }: (typeof rows)[number]) =>
      printed ? (board.total?.printedGrade?.text ?? null) : (board.total?.grade ?? null);
    const some = rows.some(({ board }) => board.total?.printedGrade != null);
    if (some && !printed) return withheld("Chỉ một số đơn vị có xếp loại ghi trong bảng.");
    if (!printed && !rows.every(({ board }) => board.total?.maxPoints?.value === 10_000))
      return withheld(outOfAHundred.because);
    const inOrder = [...rows].sort((a, b) => b.points.value - a.points.value);
    const grades = [...new Set(inOrder.flatMap((row) => gradeIn(row) ?? []))];
    return grades.map((grade): Drawn<"leagueGrade"> => {
      const held = rows.filter((row) => gradeIn(row) === grade);
      const all = held.length === rows.length;
      return {
        fields: {
          grade,
          units: held.length,
          of: all ? null : rows.length,
          source: printed ? "printed" : "bands",
        },
        origins: {
          units: unitsOf(held.map(({ board }) => board)),
          ...(all ? {} : { of: unitsOf(view.league) }),
        },
      };
    });
  },
};

/** So many places are named, the units that share the last of them included. */
const placesNamed = 3;
const mostNamed = 5;

/** The first places with the units that share each, best first, up to a place that too many share. */
function topPlaces(view: ClaimView) {
  const inOrder = [...rowsOf(view)].sort((a, b) => b.points.value - a.points.value);
  const places: { readonly place: number; readonly rows: typeof inOrder }[] = [];
  let place = 1;
  while (place <= Math.min(placesNamed, inOrder.length)) {
    const points = inOrder[place - 1]?.points;
    const rows = inOrder.filter((row) => row.points.value === points?.value);
    if (points === undefined || rows.length === inOrder.length) break;
    places.push({ place, rows });
    if (rows.length > mostNamed) break;
    place += rows.length;
  }
  return places;
}

export const leagueTop: Licence<"leagueTop"> = {
  about: "league",
  needs,
  draw: (view) => {
    const told = topPlaces(view).flatMap(({ place, rows }): readonly Drawn<"leagueTop">[] => {
      const [first] = rows;
      return first === undefined || rows.length > mostNamed
        ? []
        : [
            {
              fields: {
                place,
                units: rows.map(({ board }) => nameOf(board)),
                points: first.points.value,
              },
              origins: {
                place: madeFrom("rankInLeague", [first.points]),
                points: first.points.origin,
              },
            },
          ];
    });
    return told.length === 0 ? withheld("Quá nhiều đơn vị cùng điểm.") : told;
  },
};

export const leagueCrowd: Licence<"leagueCrowd"> = {
  about: "league",
  needs,
  draw: (view) => {
    const { place, rows } = topPlaces(view).at(-1) ?? { place: 0, rows: [] };
    const [first] = rows;
    return first === undefined || rows.length <= mostNamed
      ? withheld("Ít đơn vị cùng điểm.")
      : {
          fields: { place, count: rows.length, points: first.points.value },
          origins: {
            place: madeFrom("rankInLeague", [first.points]),
            count: unitsOf(rows.map(({ board }) => board)),
            points: first.points.origin,
          },
        };
  },
};

export const leagueLast: Licence<"leagueLast"> = {
  about: "league",
  needs: [...needs, threeUnits],
  draw: (view) => {
    const rows = rowsOf(view);
    const least = Math.min(...rows.map(({ points }) => points.value));
    const units = rows.filter(({ points }) => points.value === least);
    const [first] = units;
    return first === undefined || units.length > mostNamed || units.length === rows.length
      ? withheld("Quá nhiều đơn vị cùng điểm.")
      : {
          fields: { units: units.map(({ board }) => nameOf(board)), points: hundredths(least) },
          origins: { points: first.points.origin },
        };
  },
};

/** A group a claim, that which the units lack most on average first. */
export const leagueLoss: Licence<"leagueLoss"> = {
  about: "league",
  needs: [...needs, threeUnits],
  draw: (view) =>
    lossesIn(view)
      .filter(({ least, most }) => least.value < most.value)
      .map(({ group, all, mean, least, most }) => {
        const lossy = all.filter(({ lost }) => lost.value > 0);
        const units = lossy.length;
        const of = units === all.length ? null : all.length;
        return {
          fields: { group, units, of, mean: mean.value, least: least.value, most: most.value },
          origins: {
            units: unitsOf(lossy.map(({ board }) => board)),
            ...(of === null ? {} : { of: unitsOf(view.league) }),
            mean: mean.origin,
            least: least.origin,
            most: most.origin,
          },
        };
      }),
};

/** What all units lack alike, most often what is decided above them. */
export const leagueLossSame: Licence<"leagueLossSame"> = {
  about: "league",
  needs: [...needs, threeUnits],
  draw: (view) =>
    lossesIn(view)
      .filter(({ least, most }) => least.value === most.value)
      .map(({ group, all, least }) => ({
        fields: { group, units: all.length, lost: least.value },
        origins: { units: unitsOf(view.league), lost: least.origin },
      })),
};

/** Groups in which some unit loses and every unit's points are known. */
function lossesIn({ league, groups }: ClaimView) {
  const known = groups.flatMap(({ id }) => {
    const all = league.flatMap((board) => {
      const lost = groupOf(board, id)?.shortfall ?? null;
      return lost === null ? [] : [{ board, lost }];
    });
    const inOrder = all.map(({ lost }) => lost).sort((a, b) => a.value - b.value);
    const [least] = inOrder;
    const most = inOrder.at(-1);
    if (least === undefined || most === undefined) return [];
    if (all.length < league.length || most.value <= 0) return [];
    const sum = inOrder.reduce((whole, { value }) => whole + value, 0);
    const mean = {
      value: roundedRatio(sum, all.length, 1),
      origin: madeFrom(
        "meanLoss",
        all.map(({ lost }) => lost)
      ),
    };
    return [{ group: id, all, mean, least, most }];
  });
  return known.sort((a, b) => b.mean.value - a.mean.value);
}

export const leagueMoved: Licence<"leagueMoved"> = {
  about: "league",
  needs,
  draw: (view) => {
    const { comparison } = view.board;
    const changes = view.league.map(({ total }) => total?.movement?.points ?? null);
    const sameBefore = view.league.every(
      ({ comparison: own }) =>
        own.kind === "previous" &&
        comparison.kind === "previous" &&
        periodKey(own.period) === periodKey(comparison.period)
    );
    if (comparison.kind !== "previous" || !sameBefore || changes.includes(null))
      return withheld("Không phải đơn vị nào cũng có kỳ trước để so sánh.");
    const moved = (sign: number) =>
      view.league.filter(({ total }) => Math.sign(total?.movement?.points?.value ?? 0) === sign);
    const [rose, fell, same] = [moved(1), moved(-1), moved(0)];
    return {
      fields: {
        against: periodKey(comparison.period),
        rose: rose.length,
        fell: fell.length,
        same: same.length,
      },
      origins: { rose: unitsOf(rose), fell: unitsOf(fell), same: unitsOf(same) },
    };
  },
};
