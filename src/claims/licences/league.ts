import { hundredths } from "../../decision766/hundredths";
import { roundedRatio } from "../../scoring/arithmetic";
import { withheld, type Drawn, type Licence } from "../licence";
import { leagueIsSound, threeUnits, twoUnits } from "../needs";
import { countOf, madeFrom, unitsOf } from "../origins";
import { periodKey } from "../periodKey";
import { groupOf, type ClaimView } from "../view";
import { medianOf, meanOf, nameOf, rowsOf } from "./standing";

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
    return lowest === undefined || highest === undefined
      ? withheld(twoUnits.because)
      : {
          fields: { units: all.length, lowest: lowest.value, highest: highest.value },
          origins: { units: unitsOf(view.league), lowest: lowest.origin, highest: highest.origin },
        };
  },
};

export const leagueMiddle: Licence<"leagueMiddle"> = {
  about: "league",
  needs: [...needs, threeUnits],
  draw: (view) => {
    const rows = rowsOf(view);
    const all = totals(view);
    return {
      fields: { units: rows.length, mean: meanOf(rows), median: medianOf(rows) },
      origins: {
        units: unitsOf(view.league),
        mean: madeFrom("mean", all),
        median: madeFrom("median", all),
      },
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
    const inOrder = [...rows].sort((a, b) => b.points.value - a.points.value);
    const grades = [...new Set(inOrder.flatMap((row) => gradeIn(row) ?? []))];
    return grades.map((grade): Drawn<"leagueGrade"> => {
      const of = rows.filter((row) => gradeIn(row) === grade);
      return {
        fields: {
          grade,
          units: of.length,
          of: rows.length,
          source: printed ? "printed" : "bands",
        },
        origins: { units: unitsOf(of.map(({ board }) => board)), of: unitsOf(view.league) },
      };
    });
  },
};

/** So many places are named, the units that share the last of them included. */
const placesNamed = 3;
const mostNamed = 5;

export const leagueTop: Licence<"leagueTop"> = {
  about: "league",
  needs,
  draw: (view) => {
    const inOrder = [...rowsOf(view)].sort((a, b) => b.points.value - a.points.value);
    const told: Drawn<"leagueTop">[] = [];
    let place = 1;
    while (place <= Math.min(placesNamed, inOrder.length)) {
      const points = inOrder[place - 1]?.points;
      if (points === undefined) break;
      const units = inOrder.filter((row) => row.points.value === points.value);
      if (units.length > mostNamed || units.length === inOrder.length) break;
      told.push({
        fields: {
          place,
          units: units.map(({ board }) => nameOf(board)),
          points: points.value,
        },
        origins: { place: madeFrom("rankInLeague", [points]), points: points.origin },
      });
      place += units.length;
    }
    return told.length === 0 ? withheld("Quá nhiều đơn vị cùng điểm.") : told;
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

export const leagueLoss: Licence<"leagueLoss"> = {
  about: "league",
  needs: [...needs, threeUnits],
  draw: (view) => {
    const { league } = view;
    return view.groups.flatMap(({ id }): readonly Drawn<"leagueLoss">[] => {
      const scores = league.flatMap((board) => groupOf(board, id) ?? []);
      const losses = scores.flatMap(({ shortfall }) => shortfall ?? []);
      if (losses.length < league.length) return [];
      const lossy = losses.filter(({ value }) => value > 0);
      if (lossy.length === 0) return [];
      const sum = losses.reduce((all, { value }) => all + value, 0);
      const mean = roundedRatio(sum, losses.length, 1);
      return [
        {
          fields: { group: id, units: lossy.length, of: league.length, mean },
          origins: {
            units: countOf(
              scores
                .filter(({ shortfall }) => (shortfall?.value ?? 0) > 0)
                .map((each) => each.points)
            ),
            of: unitsOf(league),
            mean: madeFrom("meanLoss", losses),
          },
        },
      ];
    });
  },
};

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
    const known = changes.filter((each) => each !== null);
    const [rose, fell, same] = [1, -1, 0].map((sign) =>
      known.filter(({ value }) => Math.sign(value) === sign)
    );
    return {
      fields: {
        against: periodKey(comparison.period),
        rose: rose?.length ?? 0,
        fell: fell?.length ?? 0,
        same: same?.length ?? 0,
      },
      origins: { rose: countOf(rose ?? []), fell: countOf(fell ?? []), same: countOf(same ?? []) },
    };
  },
};
