import { withheld, drawn, type Licence } from "../licence";
import { addsUp, type ClaimView } from "../view";
import { periodKey } from "../periodKey";

/**
 * A quarter, half or year whose months the sheet gives without the whole: what the months have is told, and that the
 * whole is not there. Their mean is nobody's score.
 */
function monthsIn({ whole, series }: ClaimView) {
  return whole === null
    ? []
    : series.filter(({ period }) => whole.months.has(monthOf(period?.date)));
}

function monthOf(date: string | null | undefined): string {
  return date?.slice(0, 7) ?? "";
}

export const onlyMonths: Licence<"onlyMonths"> = {
  about: "total",
  needs: [],
  draw: (view) =>
    view.whole === null
      ? withheld("Không lập báo cáo của kỳ dài hơn.")
      : drawn({ whole: view.whole.key }),
};

export const months: Licence<"months"> = {
  about: "total",
  needs: [],
  draw: (view) => {
    const list = monthsIn(view);
    if (view.whole === null || list.length < 2) return withheld("Không đủ số liệu các tháng.");
    if (!list.every(addsUp)) return withheld("Có tháng mà tổng điểm không bằng tổng các nhóm.");
    const values = list.flatMap(({ period, total }) =>
      period === null || total?.points == null
        ? []
        : [{ period: periodKey(period), points: total.points.value, origin: total.points.origin }]
    );
    return {
      fields: {
        whole: view.whole.key,
        values: values.map(({ period, points }) => ({ period, points })),
      },
      origins: Object.fromEntries(
        values.map(({ origin }, index) => [`values.${String(index)}`, origin])
      ),
    };
  },
};
