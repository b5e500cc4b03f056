import fc from "fast-check";
import { hundredths } from "../../../src/decision766/hundredths";
import type { GroupId } from "../../../src/decision766/identity";
import { indicators } from "../../../src/decision766/indicators";
import type { Claim } from "../../../src/claims/claim";
import { fits, numberWords, wholeSubject, type Context } from "../../../src/narrative/context";
import { laidForms, type LaidForm } from "../../../src/narrative/forms/forms";
import { isWordType, wordsOf } from "../../../src/narrative/forms/words";
import type { Lexicon } from "../../../src/narrative/lexicon";

const groupIds: readonly GroupId[] = [
  "transparency",
  "timeliness",
  "onlineServices",
  "onlinePayment",
  "satisfaction",
  "digitization",
];
const kinds = ["xã", "phường", "đặc khu", "UBND xã", "Sở"];
const syllables = ["An", "Bình", "Hòa", "Thủy", "Tân", "Long", "Quý", "Thạnh", "Khánh", "Ngọc"];

export const lexicon: Lexicon = {
  groups: new Map([
    ["transparency", "Công khai, minh bạch"],
    ["timeliness", "Tiến độ giải quyết"],
    ["onlineServices", "Dịch vụ công trực tuyến"],
    ["onlinePayment", "Thanh toán trực tuyến"],
    ["satisfaction", "Mức độ hài lòng"],
    ["digitization", "Số hóa hồ sơ"],
  ]),
  boardGroups: groupIds,
  units: syllables.flatMap((one, index) => {
    const name = `${kinds[index % kinds.length] ?? ""} ${one}`;
    return [name, `${name} Thủy`];
  }),
  periods: new Map([["~tuần 23", "tuần 23"]]),
  grades: ["Xuất sắc", "Tốt", "Khá", "Trung bình", "Yếu"],
};

const pad = (value: number): string => String(value).padStart(2, "0");
const year = fc.integer({ min: 2024, max: 2027 });
const period: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${String(y)}-M${pad(m)}`),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${String(y)}-Q${String(q)}`),
  fc
    .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([y, m, d]) => `${String(y)}-${pad(m)}-${pad(d)}`),
  fc.tuple(year, fc.constantFrom("H1", "H2", "9M", "Y")).map(([y, u]) => `${String(y)}-${u}`),
  fc.constant("~tuần 23")
);
const points = fc
  .oneof(fc.constantFrom(0, 1, 5, 10, 2000, 10_000), fc.integer({ min: 0, max: 10_000 }))
  .map(hundredths);
const unit = fc.constantFrom(...lexicon.units);
const someGroups = (least: number) =>
  fc.subarray([...groupIds], { minLength: least, maxLength: 5 });

function slotValue(type: string): fc.Arbitrary<unknown> {
  if (isWordType(type)) return fc.constantFrom(...Object.keys(wordsOf[type]));
  switch (type) {
    case "points":
    case "percent":
      return points;
    case "int":
    case "two":
      return fc.oneof(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 12_000 }));
    case "halves":
      return fc.integer({ min: 1, max: 7_000 }).map((twice) => twice / 2);
    case "ways":
      return fc.uniqueArray(
        fc.record({
          code: fc.constantFrom(...indicators.map(({ code }) => code)),
          add: fc.integer({ min: 1, max: 12_000 }),
        }),
        { minLength: 1, maxLength: 4, selector: ({ code }) => code }
      );
    case "word":
      return fc.constantFrom(...Object.keys(numberWords).map(Number));
    case "law":
      return fc.constantFrom("766/QĐ-TTg", "29/2026/QĐ-TTg", "42/2022/NĐ-CP");
    case "code":
    case "indicator":
      return fc.constantFrom(...indicators.map(({ code }) => code));
    case "grade":
      return fc.constantFrom(...lexicon.grades);
    case "unit":
    case "other":
      return unit;
    case "units":
      return fc.uniqueArray(unit, { minLength: 1, maxLength: 4 });
    case "group":
      return fc.constantFrom(...groupIds);
    case "groups":
      return someGroups(2);
    case "oneGroup":
      return fc.constantFrom(...groupIds).map((id) => [id]);
    case "months":
      return fc.array(fc.record({ period, points }), { minLength: 1, maxLength: 4 });
    default:
      return period;
  }
}

export interface SaidClaim {
  readonly claim: Claim;
  readonly form: LaidForm;
  readonly context: Context;
}

const omitted: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  against: period,
  first: period,
  last: period,
  count: fc.integer({ min: 2, max: 12 }),
  units: fc.integer({ min: 2, max: 200 }),
  code: fc.constantFrom(...indicators.map(({ code }) => code)),
};

/** Numbers that the words say twice, or that a list beside them settles. */
function settled(claim: Record<string, unknown>, { form }: LaidForm): Record<string, unknown> {
  const { set, units } = claim;
  if (Array.isArray(units) && units.length > 0 && "count" in claim)
    return { ...claim, count: units.length };
  if (form.allGroups === true) return { ...claim, set: groupIds, count: 6, of: 6 };
  if (!Array.isArray(set) || !("count" in claim)) return claim;
  return { ...claim, count: set.length, ...("of" in claim ? { of: 6 } : {}) };
}

/** The same with the values that some words need: full marks, few cases, one unit alone. */
function bent(claim: Claim): readonly Claim[] {
  const fields: Readonly<Record<string, unknown>> = { ...claim };
  const bends: readonly Readonly<Record<string, unknown>>[] = [
    {},
    { max: fields["points"] },
    { denominator: 7 },
    { denominator: 70 },
    { units: lexicon.units.slice(0, 1) },
    { units: lexicon.units.slice(0, 1), count: 1 },
    { units: lexicon.units.slice(0, 2) },
    { units: lexicon.units.slice(0, 2), count: 2 },
    { portion: "half" },
    { of: 9 },
  ];
  return bends.map(
    (bend) =>
      Object.fromEntries(
        Object.entries(fields).map(([field, value]) => [field, field in bend ? bend[field] : value])
      ) as unknown as Claim
  );
}

const kindFields = (kind: string): ReadonlySet<string> =>
  new Set(
    [...(laidForms.get(kind as Claim["kind"]) ?? [])].flatMap(({ fields, form }) => [
      ...fields,
      ...Object.keys(form.fixed ?? {}),
    ])
  );

/** A proposition that a given form can say, with the context it says it in. */
function claimFor(form: LaidForm): fc.Arbitrary<SaidClaim> {
  const slots = form.parts.filter((part) => typeof part !== "string");
  const lacking = [...kindFields(form.kind)].filter(
    (field) => field in omitted && !form.fields.has(field) && !(field in (form.form.fixed ?? {}))
  );
  return fc
    .record({
      slots: fc.record(
        Object.fromEntries(slots.map(({ field, type }) => [field, slotValue(type)]))
      ),
      known: fc.record(
        Object.fromEntries(lacking.map((field) => [field, omitted[field] ?? fc.constant(null)]))
      ),
      unit: fc.option(unit),
      period: fc.option(period),
      group: fc.constantFrom(...groupIds),
    })
    .map((drawn): SaidClaim => {
      const subject = form.manner === "whole" ? wholeSubject(form.kind) : drawn.group;
      const claim = settled(
        {
          kind: form.kind,
          unit: drawn.unit,
          period: drawn.period,
          subject,
          ...drawn.known,
          ...drawn.slots,
          ...form.form.fixed,
        },
        form
      ) as unknown as Claim;
      const context: Context = {
        unit: claim.unit,
        period: claim.period,
        subject: claim.subject,
        carried: drawn.known,
      };
      const fitting = bent(claim).find((each) => fits(form, each, context));
      return { claim: fitting ?? claim, form, context };
    })
    .filter(({ claim, context }) => fits(form, claim, context));
}

/** Every form of every kind, each as often as another. */
export const saidClaims: ReadonlyMap<LaidForm, fc.Arbitrary<SaidClaim>> = new Map(
  [...laidForms.values()].flat().map((form) => [form, claimFor(form)])
);
