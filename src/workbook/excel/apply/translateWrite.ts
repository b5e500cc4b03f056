import { formatReference } from "../../../cells/address";
import type { CellRange } from "../../../cells/address";
import type { EditStep, PlannedCell, WrittenContent } from "../../../plan/plan";
import { linked, lookOf, missingOf } from "../cellLook";
import type { WantedLook } from "../cellLook";
import { mergedCell, staffCell } from "../hostFaults";
import { inputOf, isSameInput } from "./cellState";
import type { CellInput } from "./cellState";
import type { HostEdit } from "./hostEdit";
import type { Picture } from "./Picture";
import { sameAreas } from "./sameAreas";
import type { LayoutChange } from "./translateLayout";
import type { UndoMemory } from "./UndoMemory";

export type WriteStep = Extract<EditStep, { kind: "write" }>;

/** What a write must keep to. Cells are of the sheet that is written to. */
export interface WriteRules {
  readonly memory: UndoMemory | null;
  readonly skipsStaffCells: boolean;
  mayChange(row: number, column: number, input: CellInput): boolean;
  /** Told of each cell that is left alone. */
  keep(row: number, column: number): void;
  readonly layout: LayoutChange;
}

/** What one planned cell changes. Null: nothing; a link that stays is undefined. */
interface CellChange {
  readonly input: CellInput | null;
  readonly look: WantedLook | null;
  readonly link: string | null | undefined;
}

const unchanged: CellChange = { input: null, look: null, link: undefined };

/**
 * The edits of one write, only where the cells differ; notes in the picture what they leave. Links come first,
 * since Excel changes the look of a linked cell; formats before contents, since a text format would turn
 * numbers into text.
 * @throws WorkbookError staffCell.
 */
export function translateWrite(
  step: WriteStep,
  picture: Picture,
  rules: WriteRules
): readonly HostEdit[] {
  const { sheet, top, left } = step;
  const changes = step.rows.map((line, down) =>
    line.map((planned, across) => {
      const place = { sheet, row: top + down, column: left + across };
      return changeOf(planned, place, picture, rules);
    })
  );
  const links = changes.flatMap((line, down) =>
    line.flatMap(({ link }, across): HostEdit[] =>
      link === undefined
        ? []
        : [{ kind: "link", sheet, row: top + down, column: left + across, target: link }]
    )
  );
  const looks = sameAreas(
    changes.map((line) => line.map(({ look }) => look)),
    top,
    left,
    (look) => JSON.stringify(look)
  ).map(({ value, range }): HostEdit => ({ kind: "look", sheet, range, look: value }));
  const { parted, joined } = rules.layout;
  return [...parted, ...links, ...looks, ...contentsOf(step, changes), ...joined];
}

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

function changeOf(
  planned: PlannedCell,
  place: Place,
  picture: Picture,
  rules: WriteRules
): CellChange {
  const { content } = planned;
  return content.kind === "kept"
    ? unchanged
    : changeTo({ ...planned, content }, place, picture, rules);
}

function changeTo(
  planned: PlannedCell & { readonly content: WrittenContent },
  place: Place,
  picture: Picture,
  rules: WriteRules
): CellChange {
  const { sheet, row, column } = place;
  if (rules.layout.isSettled(row, column)) return unchanged;
  const now = picture.now(row, column);
  const before = rules.memory?.before(sheet, row, column) ?? null;
  const input = before?.input ?? inputOf(planned.content);
  const target = before ? before.link : (planned.link ?? null);
  const link = target === now.link ? undefined : target;
  const wanted = before ? before.look : lookOf(planned.style, target !== null);
  const has = typeof link === "string" && now.look ? { ...now.look, ...linked } : now.look;
  const look = wanted && (has ? missingOf(wanted, has) : wanted);
  const isSame = isSameInput(now.input, input);
  if (isSame && look === null && link === undefined) return unchanged;

  if (now.input !== "" && !rules.mayChange(row, column, now.input)) {
    if (rules.skipsStaffCells) {
      rules.keep(row, column);
      return unchanged;
    }
    throw staffCell(formatReference(place));
  }
  if (!isSame && input !== "" && rules.layout.isSwallowed(row, column)) {
    throw mergedCell(formatReference(place));
  }
  picture.change(row, column, { input, look: has && { ...has, ...wanted }, link: target });
  return { input: isSame ? null : input, look, link };
}

/** One edit around all cells whose content changes; those between them stay as they are. */
function contentsOf(
  { sheet, top, left }: WriteStep,
  changes: readonly (readonly CellChange[])[]
): readonly HostEdit[] {
  const changed = changes.flatMap((line, row) =>
    line.flatMap(({ input }, column) => (input === null ? [] : [{ row, column }]))
  );
  const [start] = changed;
  if (!start) return [];
  const box = changed.reduce<CellRange>(
    (range, { row, column }) => ({
      top: range.top,
      left: Math.min(range.left, column),
      bottom: row,
      right: Math.max(range.right, column),
    }),
    { top: start.row, left: start.column, bottom: start.row, right: start.column }
  );
  const width = box.right - box.left + 1;
  const range = {
    top: top + box.top,
    left: left + box.left,
    bottom: top + box.bottom,
    right: left + box.right,
  };
  const rows = changes
    .slice(box.top, box.bottom + 1)
    .map((line) =>
      Array.from({ length: width }, (_cell, at) => line[box.left + at]?.input ?? null)
    );
  return [{ kind: "contents", sheet, range, rows }];
}
