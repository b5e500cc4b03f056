import { carried, behind, type OwnForm } from "./form";
import { score } from "./phrases";

const ratio = "chỉ số <code> đạt <numerator>/<denominator> <counted>, bằng <percent>";

/** Indicators of a group. */
export const indicatorForms: readonly OwnForm[] = [
  ...(
    [
      [", còn <missing> <counted2> <lacking>", {}],
      ["", { missing: 0 }],
    ] as const
  ).flatMap(([rest, implied]) => [
    carried("ratio", `${ratio}${rest}`, { ...implied, small: false }),
    carried(
      "ratio",
      `${ratio}${rest} \\(chỉ có <denominator2> <counted3> nên mỗi trường hợp làm tỷ lệ thay đổi nhiều\\)`,
      { ...implied, small: true }
    ),
  ]),
  carried("ratioAlone", "chỉ số <code> đạt <percent>"),
  ...[carried, behind].flatMap((make) => {
    const head = make === carried ? "chỉ số <code> " : "";
    return [
      make("indicatorPoints", `${head}đạt ${score}`, { basis: "printed" }),
      make("indicatorPoints", `${head}đạt ${score} \\(tính thử\\)`, { basis: "trial" }),
      make("indicatorPoints", `${head}đạt <points> điểm`, { basis: "printed", max: null }),
      make("indicatorPoints", `${head}đạt <points> điểm \\(tính thử\\)`, {
        basis: "trial",
        max: null,
      }),
      make("indicatorShortfall", `${head}thiếu <lost> điểm`),
      make("indicatorBeyond", `${head}không tính theo kết quả riêng của đơn vị`),
    ];
  }),
  carried("indicatorMost", "trong nhóm, chỉ số <code> thiếu nhiều nhất \\(thiếu <lost> điểm\\)"),
];
