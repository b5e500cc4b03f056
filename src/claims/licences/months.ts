import type { BoardAssessment } from "../../scoring/assessment";
import { withheld, drawn, type Licence } from "../licence";
import { countOf } from "../origins";
import { periodKey } from "../periodKey";
import { addsUp, type ClaimView } from "../view";

/**
 * A quarter, half or year whose months the sheet gives without the whole: what the months have is told, and that the
 * whole is not there. Their mean is nobody's score.
 */
const notWhole = "Không lập báo cáo của kỳ dài hơn.";

export const onlyMonths: Licence<"onlyMonths"> = {
  about: "total",
  needs: [],
  draw: (view) => (view.whole === null ? withheld(notWhole) : drawn({ whole: view.whole.key })),
};

/** Months that the sheet does not give are not passed over in silence. */
export const monthsGiven: Licence<"monthsGiven"> = {
  about: "total",
  needs: [],
  draw: ({ whole }) => {
    if (whole === null) return withheld(notWhole);
    const { key, of, months: given } = whole;
    return given.length === of
      ? withheld("Bảng điểm có đủ các tháng.")
      : {
          fields: { whole: key, count: given.length },
          origins: { count: countOf(given.map(({ total }) => total?.points ?? null)) },
        };
  },
};

export const months: Licence<"months"> = {
  about: "total",
  needs: [],
  draw: (view) => {
    if (view.whole === null) return withheld(notWhole);
    const { key: whole, months: list } = view.whole;
    if (list.length < 2) return withheld("Không đủ số liệu các tháng.");
    if (!list.every(addsUp)) return withheld("Có tháng mà tổng điểm không bằng tổng các nhóm.");
    const values = list.flatMap(pointsOf);
    return {
      fields: { whole, values: values.map(({ period, points }) => ({ period, points })) },
      origins: Object.fromEntries(
        values.map(({ origin }, index) => [`values.${String(index)}`, origin])
      ),
    };
  },
};

function pointsOf({ period, total }: BoardAssessment) {
  return period === null || total?.points == null
    ? []
    : [{ period: periodKey(period), points: total.points.value, origin: total.points.origin }];
}

/** The months of a longer period are few: a run or a best month is told from three of them. */
export function fewestPeriods({ whole }: ClaimView, usual: number): number {
  return whole === null ? usual : Math.min(usual, 3);
}
