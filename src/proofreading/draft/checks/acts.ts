/** A legal act that reports of this kind cite, with the days it holds. ISO; `until`: the first day it no longer does. */
interface Act {
  readonly number: string;
  readonly name: string;
  readonly from: string;
  readonly until: string | null;
  readonly replacedBy: string | null;
}

/** Dates as public announcements give them; the texts themselves were not read. */
export const acts: readonly Act[] = [
  {
    number: "42/2022/NĐ-CP",
    name: "Nghị định",
    from: "2022-08-15",
    until: "2026-07-01",
    replacedBy: "Nghị định 224/2026/NĐ-CP",
  },
  {
    number: "224/2026/NĐ-CP",
    name: "Nghị định",
    from: "2026-07-01",
    until: null,
    replacedBy: null,
  },
  {
    number: "31/2021/QĐ-TTg",
    name: "Quyết định",
    from: "2021-10-11",
    until: "2026-07-20",
    replacedBy: "Quyết định 29/2026/QĐ-TTg",
  },
  {
    number: "29/2026/QĐ-TTg",
    name: "Quyết định",
    from: "2026-07-20",
    until: null,
    replacedBy: null,
  },
  {
    number: "118/2025/NĐ-CP",
    name: "Nghị định",
    from: "2025-07-01",
    until: null,
    replacedBy: null,
  },
  { number: "148/2025/QH15", name: "Luật", from: "2026-07-01", until: null, replacedBy: null },
];
