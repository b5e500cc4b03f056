import type { GroupId } from "../../../../src/decision766/identity";
import { aside, SheetDraft, title } from "./book";
import { figureAt, maximumAt, six, total } from "./figures";
import { drawPlan, type Plan, type Whereabouts } from "./plan";
import { Random } from "./random";
import { measuresOf, writeTable, type Picked } from "./table";
import { textOf, type PeriodForm } from "./words";

/** What a board must say, as the sheet prints it. Points as printed, not in hundredths. */
export interface WantedBoard {
  readonly unit: string | null;
  readonly period: PeriodForm | null;
  readonly groups: ReadonlyMap<GroupId | "total", WantedScore>;
}

export interface WantedScore {
  readonly points: number | null;
  readonly rank: number | null;
  readonly max: number | null;
  readonly percent: number | null;
}

export interface Book {
  readonly plan: Plan;
  readonly sheets: readonly SheetDraft[];
  readonly wanted: readonly WantedBoard[];
}

/**
 * A book of sheets by chance; the same seed, the same book.
 * @param isOutside groups stand in titles and in names of sheets alone
 */
export function buildBook(seed: number, isOutside = false): Book {
  const random = new Random(seed);
  let plan = drawPlan(random, isOutside);
  while (plan === null) plan = drawPlan(random, isOutside);
  return { plan, sheets: sheetsOf(plan, random), wanted: wantedOf(plan) };
}

const several: readonly Whereabouts[] = ["row", "column", "stack", "sheets"];

function picked({ unitAt, periodAt, groupAt }: Plan): Picked {
  return {
    group: several.includes(groupAt) ? six.map((_, group) => group) : [5],
    unit: several.includes(unitAt) ? [0, 1, 2] : [0],
    period: several.includes(periodAt) ? [0, 1] : [0],
  };
}

function sheetsOf(plan: Plan, random: Random): readonly SheetDraft[] {
  const all = picked(plan);
  if (plan.unitAt === "sheets")
    return all.unit.map((unit) =>
      oneSheet(plan, random, {
        name: plan.units.names[unit] ?? "",
        picked: { ...all, unit: [unit] },
      })
    );
  if (plan.periodAt === "sheets")
    return all.period.map((period) =>
      oneSheet(plan, random, {
        name: sheetName(plan, period),
        picked: { ...all, period: [period] },
      })
    );
  if (plan.groupAt === "sheets")
    return all.group.map((group) =>
      oneSheet(plan, random, { name: sheetNameOf(plan, group), picked: { ...all, group: [group] } })
    );
  const name =
    plan.groupAt === "name"
      ? sheetNameOf(plan, all.group[0] ?? 0)
      : plan.unitAt === "name"
        ? plan.units.names[0]
        : plan.periodAt === "name"
          ? sheetName(plan, 0)
          : random.one(["Sheet1", "Bảng điểm", "Phụ lục"]);
  return [oneSheet(plan, random, { name, picked: all })];
}

function sheetNameOf({ names }: Plan, group: number): string {
  return (names[group] ?? "").slice(0, 31);
}

/** A sheet's name holds no slash. */
function sheetName({ periods }: Plan, period: number): string {
  return textOf(periods.periods[period]?.cell).replaceAll("/", "-");
}

function oneSheet(
  plan: Plan,
  random: Random,
  { name, picked: all }: { readonly name: string; readonly picked: Picked }
): SheetDraft {
  const draft = new SheetDraft(name);
  const { form } = plan;
  draft.blank(form.topRows);
  for (const line of titles(plan, random)) draft.line([title(line)]);
  if (plan.groupAt === "title") draft.line([title(groupLine(plan, random, all.group[0] ?? 0))]);
  if (form.letter)
    draft.line([title("(Kèm theo Báo cáo số 145/BC-UBND ngày 05/12/2026 của Ủy ban nhân dân)")]);
  if (form.titleGap) draft.blank();
  const stacked = stackOf(plan, all, random);
  if (stacked.length === 0) writeTable(draft, plan, all);
  for (const { label, picked: own } of stacked) {
    draft.line([title(label)]);
    writeTable(draft, plan, own);
    draft.blank();
  }
  if (form.signature) {
    draft.blank();
    draft.line([null, aside("NGƯỜI LẬP BIỂU"), null, aside("TM. ỦY BAN NHÂN DÂN")]);
    draft.line([null, aside("Ngày 05 tháng 12 năm 2026")]);
  }
  return draft;
}

function titles({ unitAt, periodAt, units, periods }: Plan, random: Random): readonly string[] {
  const [period] = periods.periods;
  // A year in the title of a table without periods would be its period.
  const year = periods.yearless === true && periodAt !== "nowhere" ? " NĂM 2026" : "";
  const of = unitAt === "title" ? ` CỦA ${units.names[0].toLocaleUpperCase("vi")}` : "";
  const first = `KẾT QUẢ BỘ CHỈ SỐ 766${of}`;
  const second = periodAt === "title" ? textOf(period.cell) : "";
  if (second === "") return [first + year];
  return random.maybe(0.4)
    ? [`${first} - ${second}${year}`]
    : [first + year, random.maybe(0.5) ? `Kỳ báo cáo: ${second}` : second];
}

/** "Nhóm chỉ số: Số hóa hồ sơ", or the name alone. */
function groupLine({ names }: Plan, random: Random, group: number): string {
  const name = names[group] ?? "";
  return random.one([`Nhóm chỉ số: ${name}`, `Nhóm ${name}`, name]);
}

function stackOf(
  plan: Plan,
  all: Picked,
  random: Random
): readonly { readonly label: string; readonly picked: Picked }[] {
  const { unitAt, periodAt, groupAt, units, periods } = plan;
  if (groupAt === "stack")
    return all.group.map((group) => ({
      label: groupLine(plan, random, group),
      picked: { ...all, group: [group] },
    }));
  if (unitAt === "stack")
    return all.unit.map((unit) => ({
      label: `Đơn vị: ${units.names[unit] ?? ""}`,
      picked: { ...all, unit: [unit] },
    }));
  if (periodAt === "stack")
    return all.period.map((period) => ({
      label: textOf(periods.periods[period]?.cell),
      picked: { ...all, period: [period] },
    }));
  return [];
}

function wantedOf(plan: Plan): readonly WantedBoard[] {
  const all = picked(plan);
  const ids = plan.groupAt === "row" ? six : six.filter((_, group) => all.group.includes(group));
  return all.unit.flatMap((unit) =>
    all.period.map((period) => ({
      unit: plan.unitAt === "nowhere" ? null : (plan.units.names[unit] ?? null),
      period: plan.periodAt === "nowhere" ? null : (plan.periods.periods[period] ?? null),
      groups: new Map(
        [...ids, ...(plan.form.total === "none" ? [] : ["total" as const])].map((id) => [
          id,
          wantedScore(plan, { unit, period, group: id === "total" ? total : six.indexOf(id) }),
        ])
      ),
    }))
  );
}

function wantedScore(
  plan: Plan,
  place: { readonly unit: number; readonly period: number; readonly group: number }
): WantedScore {
  const printed = measuresOf(plan, place.group);
  const figure = (measure: "rank" | "percent") =>
    printed.includes(measure) ? figureAt(measure, place) : null;
  return {
    points: figureAt("points", place),
    rank: figure("rank"),
    max: printed.includes("max") || plan.form.points === "of" ? maximumAt(place.group) : null,
    percent: figure("percent"),
  };
}
