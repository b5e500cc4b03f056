/** A document that an entry rests on, with the days on which it may be cited. */
export interface LegalBasis {
  /** As a sentence cites it. */
  readonly cited: string;
  /** First day in force, ISO; null where only the office that named it knows. */
  readonly from: string | null;
  /** Last day in force, ISO; null: no end is known. */
  readonly until: string | null;
}

/**
 * Documents of the field, by name and date. Their texts were not read: they are cited for what they are about, never for
 * a clause. Sources: the official gazette's entries as published by the press and law portals, November 2026.
 */
export const legalBases = {
  oneStopShop2018: {
    cited: "Nghị định số 61/2018/NĐ-CP",
    from: "2018-06-21",
    until: "2025-06-30",
  },
  oneStopShop: {
    cited: "Nghị định số 118/2025/NĐ-CP",
    from: "2025-07-01",
    until: null,
  },
  /** The kinds "toàn trình" and "một phần"; ended by Decree 224/2026/NĐ-CP, article 90. */
  onlineServices2022: {
    cited: "Nghị định số 42/2022/NĐ-CP",
    from: "2022-08-15",
    until: "2026-06-30",
  },
  digitalTransformation: {
    cited: "Nghị định số 224/2026/NĐ-CP",
    from: "2026-07-01",
    until: null,
  },
  /** Logging in to the National portal by electronic identity. */
  nationalPortal: {
    cited: "Quyết định số 29/2026/QĐ-TTg",
    from: "2026-07-20",
    until: null,
  },
  /** Papers replaced by data. */
  dataForPapers: {
    cited: "Nghị quyết số 66.7/2025/NQ-CP",
    from: "2026-01-01",
    until: null,
  },
  reform2021: {
    cited: "Nghị quyết số 76/NQ-CP ngày 15/7/2021",
    from: "2021-07-15",
    until: null,
  },
} as const satisfies Readonly<Record<string, LegalBasis>>;

/**
 * The first of the bases that is in force on a day, as a sentence cites it; null where none is. A day that is not known
 * has none: what an office names itself always stands.
 * @example citedOn([legalBases.oneStopShop], "2026-03-31") // "Nghị định số 118/2025/NĐ-CP"
 */
export function citedOn(bases: readonly LegalBasis[], day: string | null): string | null {
  const found = bases.find(
    ({ from, until }) =>
      from === null || (day !== null && from <= day && (until === null || day <= until))
  );
  return found?.cited ?? null;
}
