import { hundredths } from "../../decision766/hundredths";
import type { Form, FormBook } from "./form";

type Kinds =
  | "most"
  | "mostLost"
  | "equalLoss"
  | "sameLoss"
  | "restMost"
  | "ceiling"
  | "furthest"
  | "priority"
  | "attainable"
  | "perhapsOutOfReach";

const parted = "(thiếu {lost:points} điểm, chiếm {share:percent} tổng số điểm thiếu)";

const notOwn = "thuộc các chỉ số không tính theo kết quả riêng của đơn vị";

function attainableForms(group: string): readonly Form<"attainable">[] {
  return [
    {
      text: `trong phần thiếu của ${group}, {beyond:points} điểm ${notOwn}; có thể tăng tối đa {winnable:points} điểm ở các chỉ số do đơn vị thực hiện`,
      when: ({ winnable }) => winnable > 0,
    },
    {
      text: `toàn bộ phần thiếu của ${group} ({beyond:points} điểm) ${notOwn}`,
      fixed: { winnable: hundredths(0) },
    },
  ];
}

export const lossForms: Pick<FormBook, Kinds> = {
  most: {
    named: [
      {
        text: "toàn bộ số điểm thiếu nằm ở nhóm {subject:group} (thiếu {lost:points} điểm)",
        fixed: { portion: "all", share: hundredths(10_000) },
      },
      {
        text: `{portion:portion} số điểm thiếu nằm ở nhóm {subject:group} ${parted}`,
        when: ({ portion }) => portion !== "all",
      },
    ],
  },
  mostLost: {
    named: [
      { text: `nhóm thiếu điểm nhiều nhất là {subject:group} ${parted}` },
      {
        text: "nhóm thiếu điểm nhiều nhất là {subject:group} (thiếu {lost:points} điểm)",
        fixed: { share: null },
      },
    ],
  },
  equalLoss: {
    whole: [
      {
        text: "{count:word} nhóm {set:groups} thiếu điểm nhiều nhất và như nhau (mỗi nhóm thiếu {lost:points} điểm, chiếm {share:percent} tổng số điểm thiếu), cần được quan tâm ngang nhau",
        when: ({ count, set }) => count === set.length,
      },
      {
        text: "{count:word} nhóm {set:groups} thiếu điểm nhiều nhất và như nhau (mỗi nhóm thiếu {lost:points} điểm), cần được quan tâm ngang nhau",
        fixed: { share: null },
        when: ({ count, set }) => count === set.length,
      },
    ],
  },
  sameLoss: {
    named: [
      {
        text: "phần thiếu {lost:points} điểm của nhóm {subject:group} như nhau ở cả {units:int} đơn vị trong bảng",
      },
    ],
  },
  restMost: {
    named: [
      {
        text: "ngoài phần thiếu của nhóm {set:oneGroup}, nhóm {subject:group} thiếu nhiều nhất (thiếu {lost:points} điểm)",
      },
      {
        text: "ngoài phần thiếu của các nhóm {set:groups}, nhóm {subject:group} thiếu nhiều nhất (thiếu {lost:points} điểm)",
      },
    ],
  },
  ceiling: {
    named: [
      {
        text: "không đơn vị nào trong {units:int} đơn vị của bảng vượt {points:points} điểm ở nhóm {subject:group}, {at:int} đơn vị cùng ở mức này",
      },
    ],
  },
  furthest: {
    named: [
      {
        text: "so với mức tốt nhất trong bảng, {unit:unit} còn cách xa nhất ở nhóm {subject:group} ({compared:compared} {gap:points} điểm)",
      },
    ],
  },
  priority: {
    named: [
      {
        text: "nhóm {subject:group} cần được ưu tiên trước, có thể tăng tối đa {winnable:points} điểm ở các chỉ số do đơn vị thực hiện",
      },
    ],
  },
  attainable: {
    named: ["nhóm {subject:group}"].flatMap(attainableForms),
    grouped: ["nhóm"].flatMap(attainableForms),
  },
  perhapsOutOfReach: {
    named: [
      {
        text: "phần thiếu {lost:points} điểm của nhóm {subject:group} có thể gắn với chỉ số {code:indicator}, do cấp trên quyết định; cần bảng điểm của các đơn vị khác để khẳng định",
      },
    ],
  },
};
