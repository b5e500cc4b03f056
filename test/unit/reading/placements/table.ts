import { head, aside, type SheetDraft, type WrittenCell } from "./book";
import { figureAt, maximumAt, six, total, type Place } from "./figures";
import type { Axis, Plan } from "./plan";
import type { Measure, Typed } from "./words";

/** The units and periods that one table is about. */
export interface Picked {
  readonly unit: readonly number[];
  readonly period: readonly number[];
  /** Of a table that names none itself. */
  readonly group: readonly number[];
}

/** A row or column of figures: what its headings say. */
interface Line extends Place {
  readonly measure: Measure;
}

/** The measures that a group, or the total, prints. */
export function measuresOf(
  { measures, form, columnAxes, rowAxes }: Plan,
  group: number
): readonly Measure[] {
  if (group !== total) return measures;
  const named = [...columnAxes, ...rowAxes].includes("measure");
  const own = measures.filter((each) => each !== "numerator" && each !== "denominator");
  return named && form.totalRank && !own.includes("rank") ? [...own, "rank"] : own;
}

/** Writes one table, headings and all, at the bottom of a sheet. */
export function writeTable(draft: SheetDraft, plan: Plan, picked: Picked): void {
  const { form, rowAxes, columnAxes } = plan;
  const columns = lines(plan, columnAxes, picked);
  const rows = lines(plan, rowAxes, picked);
  const stubs = stubHeads(plan);
  const left = form.indent + stubs.length;
  const gap = form.blankColumn ? left : -1;
  const at = (column: number) => left + column + (gap >= 0 ? 1 : 0);
  const top = draft.bottom;
  const header = writeHeader(draft, { plan, columns, stubs, at });
  writeUnderHeader(draft, { plan, columns, stubs, at });
  rows.forEach((row, index) => {
    if (form.blankRow && index === Math.ceil(rows.length / 2)) draft.blank();
    if (
      form.pages &&
      index === Math.floor(rows.length / 2) &&
      rows.length > 5 &&
      form.side === "each"
    ) {
      draft.line([aside("Trang 2/2")]);
      const again = draft.bottom;
      for (const line of header) draft.line(line);
      for (const each of [...draft.merges])
        if (each.top >= top && each.bottom < top + header.length)
          draft.merge(each.top - top + again, each.left, each.bottom - top + again, each.right);
    }
    if (form.section && index === 0 && rowAxes[0] === "unit")
      draft.line([
        ...blanks(form.indent),
        ...(form.numbering ? [aside("I")] : []),
        aside("KHỐI XÃ, PHƯỜNG"),
      ]);
    const line: (WrittenCell | null)[] = blanks(form.indent);
    if (form.numbering) line.push(aside(index + 1));
    if (hasCode(plan)) line.push(aside(String(470_700 + row.unit)));
    rowAxes.forEach((axis, depth) =>
      line.push(rowName(draft, { plan, rows, index, axis, depth, column: line.length }))
    );
    columns.forEach((column, place) => {
      line[at(place)] = figureCell(plan, merged(row, column, plan));
    });
    draft.line(Array.from(line, (each) => each ?? null));
  });
  writeUnderBody(draft, { plan, columns, stubs, at });
}

function blanks(count: number): null[] {
  return Array.from({ length: Math.max(0, count) }, () => null);
}

function hasCode({ form, rowAxes }: Plan): boolean {
  return form.unitCode && rowAxes[0] === "unit";
}

function stubHeads(plan: Plan): readonly WrittenCell[] {
  const { form, rowAxes, heads } = plan;
  const words: Readonly<Record<Axis, string>> = { ...heads, measure: "Chỉ tiêu đánh giá" };
  return [
    ...(form.numbering ? [aside("STT")] : []),
    ...(hasCode(plan) ? [aside("Mã")] : []),
    ...rowAxes.map((axis) => (axis === "measure" ? head("") : head(words[axis]))),
  ];
}

/** Every combination along some axes, the others at their first. */
function lines(plan: Plan, axes: readonly Axis[], picked: Picked): readonly Line[] {
  const start: Line = {
    unit: picked.unit[0] ?? 0,
    period: picked.period[0] ?? 0,
    group: picked.group[0] ?? 0,
    measure: "points",
  };
  const groups = groupsAlong(plan);
  let made: Line[] = [start];
  for (const axis of axes) {
    made = made.flatMap((line) => {
      switch (axis) {
        case "unit":
          return picked.unit.map((unit) => ({ ...line, unit }));
        case "period":
          return picked.period.map((period) => ({ ...line, period }));
        case "group":
          return groups.map((group) => ({ ...line, group }));
        case "measure":
          return allMeasures(plan).map((measure) => ({ ...line, measure }));
      }
    });
  }
  const both = axes.includes("group") && axes.includes("measure");
  return both
    ? made.filter(({ group, measure }) => measuresOf(plan, group).includes(measure))
    : made;
}

function allMeasures(plan: Plan): readonly Measure[] {
  const ofTotal = plan.form.total === "none" ? [] : measuresOf(plan, total);
  return [...new Set([...plan.measures, ...ofTotal])];
}

function groupsAlong({ form }: Plan): readonly number[] {
  const groups = six.map((_, group) => group);
  if (form.total === "none") return groups;
  return form.total === "first" ? [total, ...groups] : [...groups, total];
}

/** What a cell is about: its row and its column together; null where nothing is printed. */
function merged(row: Line, column: Line, { rowAxes, columnAxes, ...plan }: Plan): Line | null {
  // Along neither, both say the same.
  const pick = <Key extends Axis>(axis: Key): Line[Key] =>
    rowAxes.includes(axis) ? row[axis] : column[axis];
  const line = {
    unit: pick("unit"),
    period: pick("period"),
    group: pick("group"),
    measure: pick("measure"),
  };
  return measuresOf({ ...plan, rowAxes, columnAxes }, line.group).includes(line.measure)
    ? line
    : null;
}

function nameCell(
  { units, periods, names, words, heads }: Plan,
  axis: Axis,
  line: Line
): WrittenCell {
  switch (axis) {
    case "unit":
      return { typed: units.names[line.unit] ?? "", role: { kind: "name", axis, of: line.unit } };
    case "period":
      return {
        typed: periods.periods[line.period]?.cell ?? "",
        role: { kind: "name", axis, of: line.period },
      };
    case "group":
      return {
        typed: line.group === total ? heads.total : (names[line.group] ?? ""),
        role: { kind: "name", axis, of: line.group },
      };
    case "measure":
      return { typed: words[line.measure], role: { kind: "measure" } };
  }
}

function figureCell({ form }: Plan, line: Line | null): WrittenCell | null {
  if (line === null) return null;
  const { measure, ...place } = line;
  return { typed: typedFigure(form, measure, place), role: { kind: "figure", measure, place } };
}

function typedFigure(form: Plan["form"], measure: Measure, place: Place): Typed {
  const value = figureAt(measure, place);
  const comma = String(value).replace(".", ",");
  if (measure === "percent") {
    if (form.percent === "sign") return `${comma}%`;
    return form.percent === "format"
      ? { kind: "number", value: Math.round(value * 100) / 10_000, numberFormat: "0.00%" }
      : value;
  }
  if (measure !== "points") return value;
  switch (form.points) {
    case "number":
      return value;
    case "comma":
      return comma;
    case "words":
      return `${comma} điểm`;
    case "of":
      return `${comma}/${maximumAt(place.group)}`;
  }
}

interface TableParts {
  readonly plan: Plan;
  readonly columns: readonly Line[];
  readonly stubs: readonly WrittenCell[];
  readonly at: (column: number) => number;
}

/** @returns the lines, to be printed again on a second page */
function writeHeader(
  draft: SheetDraft,
  { plan, columns, stubs, at }: TableParts
): readonly (WrittenCell | null)[][] {
  const { form, columnAxes } = plan;
  const top = draft.bottom;
  const written = columnAxes.map((axis, depth) => {
    const line: (WrittenCell | null)[] = blanks(form.indent);
    line.push(...(depth === 0 ? stubs : blanks(stubs.length)));
    const runs = runsOf(columns, columnAxes.slice(0, depth + 1));
    for (const [first, last] of runs) {
      const name = nameCell(plan, axis, columns[first] ?? never());
      line[at(first)] = name;
      if (form.spread === "each")
        for (let column = first + 1; column <= last; column += 1) line[at(column)] = name;
      if (form.spread === "merged") draft.merge(top + depth, at(first), top + depth, at(last));
    }
    const cells = Array.from(line, (each) => (each?.typed === "" ? null : (each ?? null)));
    draft.line(cells);
    return cells;
  });
  if (form.spread === "merged" && columnAxes.length > 1)
    stubs.forEach((_, stub) => {
      draft.merge(top, form.indent + stub, top + columnAxes.length - 1, form.indent + stub);
    });
  return written;
}

/** First and last of each stretch of lines that agree along some axes. */
function runsOf(
  list: readonly Line[],
  axes: readonly Axis[]
): readonly (readonly [number, number])[] {
  const key = (line: Line | undefined) => axes.map((axis) => line?.[axis]).join("|");
  const runs: [number, number][] = [];
  list.forEach((line, index) => {
    const run = runs.at(-1);
    if (run === undefined || key(list[index - 1]) !== key(line)) runs.push([index, index]);
    else run[1] = index;
  });
  return runs;
}

function rowName(
  draft: SheetDraft,
  {
    plan,
    rows,
    index,
    axis,
    depth,
    column,
  }: {
    readonly plan: Plan;
    readonly rows: readonly Line[];
    readonly index: number;
    readonly axis: Axis;
    readonly depth: number;
    readonly column: number;
  }
): WrittenCell | null {
  const { form, rowAxes } = plan;
  const name = nameCell(plan, axis, rows[index] ?? never());
  const isPaged = form.pages || form.blankRow || (form.section && rowAxes[0] === "unit");
  if (depth === rowAxes.length - 1 || form.side === "each" || (isPaged && form.side === "first"))
    return name;
  const run = runsOf(rows, rowAxes.slice(0, depth + 1)).find(
    ([first, last]) => first <= index && index <= last
  );
  if (run?.[0] !== index) return isPaged ? name : null;
  if (form.side === "merged" && !isPaged)
    draft.merge(draft.bottom, column, draft.bottom + run[1] - index, column);
  return name;
}

function writeUnderHeader(draft: SheetDraft, { plan, columns, stubs, at }: TableParts): void {
  const { form, rowAxes, columnAxes, measures } = plan;
  if (form.columnNumbers !== "none") {
    const width = at(columns.length - 1) + 1 - form.indent;
    const number = (place: number): Typed =>
      form.columnNumbers === "plain"
        ? place
        : form.columnNumbers === "formulas" && place === width
          ? `(${place})=(3)+(4)`
          : `(${place})`;
    draft.line([
      ...blanks(form.indent),
      ...Array.from({ length: width }, (_, place) => aside(number(place + 1))),
    ]);
  }
  if (form.note)
    draft.line([
      ...blanks(form.indent),
      aside("(Số liệu trích xuất từ Cổng dịch vụ công quốc gia)"),
    ]);
  const down = rowAxes.includes("unit") || rowAxes.includes("period");
  if (
    !form.maximumRow ||
    !down ||
    !columnAxes.includes("group") ||
    rowAxes.length > 1 ||
    measures.includes("max")
  )
    return;
  const line: (WrittenCell | null)[] = [
    ...blanks(form.indent + stubs.length - 1),
    aside("Điểm tối đa"),
  ];
  columns.forEach(({ measure, group }, place) => {
    if (measure === "points") line[at(place)] = aside(maximumAt(group));
  });
  draft.line(Array.from(line, (each) => each ?? null));
}

function writeUnderBody(draft: SheetDraft, { plan, columns, stubs, at }: TableParts): void {
  const { form, rowAxes, columnAxes } = plan;
  const [only] = rowAxes;
  if (!form.average || rowAxes.length !== 1 || only !== "unit" || !columnAxes.includes("group"))
    return;
  const line: (WrittenCell | null)[] = [
    ...blanks(form.indent + stubs.length - 1),
    aside("Bình quân"),
  ];
  columns.forEach(({ measure, group }, place) => {
    if (measure === "points") line[at(place)] = aside(maximumAt(group) - 2.5);
  });
  draft.line(Array.from(line, (each) => each ?? null));
}

function never(): never {
  throw new RangeError("A line that is not there");
}
