import type { TabId } from "../session/state";

/** Where the guide speaks of each tab: names of its headings in an address. */
export const guideChapters: Readonly<Record<TabId, string>> = {
  boards: "2-chuan-bi-bang-diem",
  columns: "trong-excel",
  analysis: "xem-phan-tich-de-quyet-dinh",
  report: "4-truoc-khi-trinh-ky",
  proofreading: "soat-mot-van-ban-do-nguoi-viet",
  settings: "nut-them-va-the-cai-dat",
};
