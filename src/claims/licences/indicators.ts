import type { GroupAssessment, IndicatorAssessment } from "../../scoring/assessment";
import { hundredths } from "../../decision766/hundredths";
import type { ClaimKind, Subject } from "../claim";
import { countedBy, isMeasured } from "../counted";
import { drawn, withheld, type Drawn, type Licence, type Withheld } from "../licence";
import { madeFrom } from "../origins";
import type { ClaimView } from "../view";

/** Below this many cases the number is said beside the percent: a single case moves it by over ten points. */
const smallDenominator = 10;
const allOfIt = 10_000;

/** Whether an indicator costs points, or may: what is complete, or only followed, is not told one by one. */
export function isShort({ code, shortfall, ratio, points }: IndicatorAssessment): boolean {
  if (!isMeasured(code)) return false;
  if (shortfall !== null) return shortfall.value > 0;
  return points === null ? ratio !== null && ratio.value < allOfIt : true;
}

function groupIn({ groups }: ClaimView, subject: Subject): GroupAssessment | null {
  return groups.find(({ id }) => id === subject) ?? null;
}

/** One proposition an indicator of the group that is short, where its figures give one. */
function ofEach<Kind extends ClaimKind>(
  draw: (indicator: IndicatorAssessment) => Drawn<Kind> | null
): Licence<Kind>["draw"] {
  return (view, subject): readonly Drawn<Kind>[] | Withheld => {
    const found = (groupIn(view, subject)?.indicators ?? [])
      .filter(isShort)
      .flatMap((indicator) => draw(indicator) ?? []);
    return found.length === 0 ? withheld("Không có số liệu loại này ở chỉ số thành phần.") : found;
  };
}

export const ratio: Licence<"ratio"> = {
  about: "groups",
  needs: [],
  draw: ofEach(({ code, numerator, denominator, ratio: own }) => {
    if (numerator === null || denominator === null || own === null || !isMeasured(code))
      return null;
    const [part, whole] = [numerator.value, denominator.value];
    const isCount = Number.isInteger(part) && Number.isInteger(whole);
    if (!isCount || whole <= 0 || part < 0 || part > whole) return null;
    return {
      fields: {
        code,
        numerator: part,
        denominator: whole,
        counted: countedBy[code],
        percent: own.value,
        missing: whole - part,
        lacking: part === whole ? null : code,
        small: whole < smallDenominator,
      },
      origins: {
        numerator: numerator.origin,
        denominator: denominator.origin,
        percent: own.origin,
        missing: madeFrom("missingCount", [denominator, numerator]),
      },
    };
  }),
};

export const ratioAlone: Licence<"ratioAlone"> = {
  about: "groups",
  needs: [],
  draw: ofEach(({ code, numerator, denominator, ratio: own }) =>
    own === null || (numerator !== null && denominator !== null)
      ? null
      : drawn({ code, percent: own.value }, { percent: own })
  ),
};

export const indicatorPoints: Licence<"indicatorPoints"> = {
  about: "groups",
  needs: [],
  draw: ofEach(({ code, points, maxPoints }) =>
    points === null || (maxPoints !== null && points.value > maxPoints.value)
      ? null
      : drawn(
          {
            code,
            points: points.value,
            max: maxPoints?.value ?? null,
            basis: points.origin.kind === "cell" ? "printed" : "trial",
          },
          { points, max: maxPoints }
        )
  ),
};

export const indicatorShortfall: Licence<"indicatorShortfall"> = {
  about: "groups",
  needs: [],
  draw: ofEach(({ code, shortfall: lost }) =>
    lost === null ? null : drawn({ code, lost: lost.value }, { lost })
  ),
};

export const indicatorBeyond: Licence<"indicatorBeyond"> = {
  about: "groups",
  needs: [],
  draw: ofEach(({ code, outOfReach, shortfall }) =>
    outOfReach && (shortfall?.value ?? 0) > 0 ? drawn({ code }) : null
  ),
};

export const indicatorMost: Licence<"indicatorMost"> = {
  about: "groups",
  needs: [],
  draw: (view, subject) => {
    const indicators = groupIn(view, subject)?.indicators ?? [];
    const lossy = indicators.filter(({ shortfall }) => (shortfall?.value ?? 0) > 0);
    const top = Math.max(...lossy.map(({ shortfall }) => shortfall?.value ?? 0));
    const [first, second] = lossy.filter(({ shortfall }) => shortfall?.value === top);
    if (first?.shortfall == null || second !== undefined || lossy.length < 2)
      return withheld("Không có một chỉ số thiếu nhiều nhất trong nhóm.");
    if (indicators.some(({ shortfall, ratio: own }) => shortfall === null && own !== null))
      return withheld("Có chỉ số trong nhóm chưa biết điểm.");
    return drawn(
      { code: first.code, lost: hundredths(first.shortfall.value) },
      { lost: first.shortfall }
    );
  },
};
