import { groupById } from "../../../decision766/groups";
import type { GroupId } from "../../../decision766/identity";
import { indicatorByCode } from "../../../decision766/indicators";
import type { SheetView } from "../../find/sheetView";
import type { Finding } from "../../finding";
import { ABSENT } from "../../scoreboard";
import { readNumber, toHundredths } from "../../text/number";
import { chooseTwin, duplicateGroup } from "../duplicates";
import { identifyGroups } from "../identity";
import { countNumbers } from "../verticalRows";
import type {
  GroupColumns,
  IndicatorColumns,
  LeagueBase,
  NamedColumns,
  Placed,
  Unscaled,
} from "./namedColumns";
import { maximumRowOf } from "./names";

type PlacedColumns = Omit<NamedColumns, "confidence">;

/** Rows looked at to tell points from ratios. */
const sampledRows = 200;

/** Which group each name is; of two names of one group the better one. */
export function groupsOf(
  base: LeagueBase,
  named: readonly Placed[],
  findings: Finding[]
): readonly GroupColumns[] {
  const { view, header } = base;
  const maximumRow = maximumRowOf(view, header);
  const maximumOf = ({ labelMaximum, columns }: Placed) => {
    const column = columns.get("points");
    if ("value" in labelMaximum) return labelMaximum.value;
    if (maximumRow === null || column === undefined) return null;
    const reading = readNumber(view.cell(maximumRow, column));
    return reading.kind === "number" ? toHundredths(reading.decimal) : null;
  };
  const twin = (each: Placed) => {
    const column = each.columns.get("points");
    const below = header.firstBodyRow;
    return {
      maximum: maximumOf(each),
      hasPoints:
        column !== undefined &&
        [0, 1, 2, 3].some((next) => countNumbers(view, below + next, column, column) > 0),
    };
  };
  const identities = identifyGroups(
    named.map((each) => ({
      text: each.anchor.text,
      matches: each.anchor.groups,
      maximum: maximumOf(each),
      points: null,
    }))
  );
  const kept = new Map<GroupId, { readonly placed: Placed; readonly confidence: number }>();
  named.forEach((placed, index) => {
    const found = identities[index];
    if (found === undefined) return;
    const known = kept.get(found.id);
    if (known === undefined) {
      kept.set(found.id, { placed, confidence: found.confidence });
      return;
    }
    const { used, because } = chooseTwin(found.id, twin(known.placed), twin(placed));
    const [stays, goes] =
      used === "first" ? [known.placed, placed] : ([placed, known.placed] as const);
    if (used === "second") kept.set(found.id, { placed, confidence: found.confidence });
    findings.push(
      duplicateGroup(addressOf(view, goes), goes.label, addressOf(view, stays), because, "cột")
    );
  });
  return [...kept].map(([id, { placed, confidence }]) => ({
    ...withoutAnchor(placed),
    id,
    confidence,
    isNamed: true,
    indicators: [],
  }));
}

function addressOf(view: SheetView, { labelRow, labelColumn }: PlacedColumns) {
  return { sheet: view.sheet, row: labelRow, column: labelColumn };
}

function withoutAnchor({
  label,
  labelRow,
  labelColumn,
  columns,
  labelMaximum,
}: PlacedColumns): PlacedColumns {
  return { label, labelRow, labelColumn, columns, labelMaximum };
}

/** Each indicator with its group; a group that the sheet does not name stands in for its indicators. */
export function withIndicators(
  groups: readonly GroupColumns[],
  indicators: readonly IndicatorColumns[]
): readonly GroupColumns[] {
  const owned = new Map<GroupId, IndicatorColumns[]>();
  const bare: GroupColumns[] = [];
  for (const indicator of indicators) {
    const { group } = indicatorByCode(indicator.code);
    const id = groups.find((each) => groupById(each.id).mergedFrom.includes(group))?.id ?? group;
    const list = owned.get(id) ?? [];
    if (list.some(({ code }) => code === indicator.code)) continue;
    list.push(indicator);
    if (!owned.has(id) && !groups.some((each) => each.id === id)) {
      bare.push({
        ...withoutAnchor(indicator),
        id,
        label: groupById(id).name,
        confidence: indicator.confidence,
        columns: new Map(),
        labelMaximum: ABSENT,
        isNamed: false,
        indicators: [],
      });
    }
    owned.set(id, list);
  }
  return [...groups, ...bare].map((group) => {
    const list = owned.get(group.id);
    return list === undefined ? group : { ...group, indicators: list };
  });
}

/**
 * Indicators whose columns say nothing under the name: ratios where a figure is more than the indicator's
 * maximum, is written as a percent, or no figure is more than 1; else points.
 */
export function scaled(
  { view, header }: LeagueBase,
  indicators: readonly Unscaled[]
): readonly IndicatorColumns[] {
  const unsaid = indicators.filter(({ bare }) => bare !== null);
  if (unsaid.length === 0) return indicators;
  const maximumRow = maximumRowOf(view, header);
  let beyond = false;
  let greatest = 0;
  for (const { code, bare } of unsaid) {
    const column = bare ?? header.first;
    const limit = indicatorByCode(code).maxPoints / 100;
    for (let row = header.firstBodyRow; row < header.firstBodyRow + sampledRows; row += 1) {
      const reading = row === maximumRow ? null : readNumber(view.cell(row, column));
      if (reading?.kind !== "number") continue;
      if (reading.suffix === "percent" || reading.value > limit) beyond = true;
      greatest = Math.max(greatest, reading.value);
    }
  }
  const role = beyond || (maximumRow === null && greatest <= 1) ? "ratio" : "points";
  return indicators.map(({ bare, ...each }) =>
    bare === null ? each : { ...each, columns: new Map([...each.columns, [role, bare]]) }
  );
}
