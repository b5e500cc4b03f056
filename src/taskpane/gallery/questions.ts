import type { StaffChange } from "../../memory/staffChanges";
import type { Question } from "../session/question";

const change = (row: number, column: number, value: string): StaffChange => ({
  cell: { sheet: "Theo dõi", row, column },
  region: "_score766.columns.1.A1",
  now: { kind: "text", value },
  mark: `m${row}${column}`,
  wrote: "w",
  paragraph: null,
  place: { row, column },
  isSettled: false,
});

/** What a person may be asked before anything is written. */
export const questions: readonly Question[] = [
  {
    kind: "changed",
    changed: [change(3, 5, "ghi chú của tôi"), change(4, 5, "chờ Sở Tư pháp xác nhận lại số liệu")],
    homeless: [change(5, 6, "đã báo cáo lãnh đạo")],
  },
  {
    kind: "sheets",
    sheets: [
      {
        sheet: "Năm trước",
        state: { visibility: "veryHidden", isProtected: false, isFiltered: false },
      },
      { sheet: "Quý I", state: { visibility: "visible", isProtected: true, isFiltered: true } },
    ],
    hasOthers: true,
  },
];
