import { total, type OwnForm } from "./form";

/** What is short, and what the tasks aim at. */
export const aimForms: readonly OwnForm[] = [
  total("onlyLoss", "còn nhóm <group> chưa đạt điểm tối đa"),
  total("lossOrder", "các nhóm chỉ số chưa đạt điểm tối đa, xếp theo số điểm còn thiếu: <set>"),
  total("noPoints", "chưa có số liệu điểm của nhóm chỉ số: <set>"),
  total("aimGroups", "các nhiệm vụ, giải pháp dưới đây hướng tới các nhóm chỉ số: <set>"),
  ...["các nhiệm vụ, giải pháp dưới đây hướng tới ", ""].flatMap((head) => {
    const first = head === "" ? {} : { aiming: true };
    return [
      total("aim", `${head}chỉ số <code> \\(còn thiếu <lost> điểm\\)`, first),
      total("aimGroup", `${head}nhóm <group>`, first),
    ];
  }),
];
