import type { HostSession } from "./HostSession";
import type { IsSupported } from "./hostSupport";

/** What changed since the listener was called last. */
export interface WorkbookChange {
  readonly cells: boolean;
  /** Rows, columns or cells were inserted or deleted: what stood somewhere stands elsewhere. */
  readonly structure: boolean;
  /** Sheets were added, deleted, renamed, moved, hidden or shown. */
  readonly sheets: boolean;
  /** Another sheet was activated. */
  readonly activeSheet: boolean;
}

export interface WatchOptions {
  /** Quiet time after the last change before the listener is called. */
  readonly quietMilliseconds?: number;
  readonly isSupported: IsSupported;
  /** Sheets added or deleted by this program, by id. */
  readonly ownSheets: ReadonlySet<string>;
}

const nothing: WorkbookChange = {
  cells: false,
  structure: false,
  sheets: false,
  activeSheet: false,
};

/**
 * Calls the listener once for each burst of changes by people, other programs and co-authors; what this
 * program itself writes is no news. Answers how to stop.
 */
export async function watchChanges(
  session: HostSession,
  listener: (change: WorkbookChange) => void,
  { quietMilliseconds = 300, ownSheets, isSupported }: WatchOptions
): Promise<() => Promise<void>> {
  let pending = nothing;
  let touchedSheets: string[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;

  const flush = (): void => {
    const change = { ...pending, sheets: touchedSheets.some((id) => !ownSheets.has(id)) };
    pending = nothing;
    touchedSheets = [];
    if (change.cells || change.sheets || change.activeSheet) listener(change);
  };
  const note = (): Promise<void> => {
    clearTimeout(timer);
    if (!isStopped) timer = setTimeout(flush, quietMilliseconds);
    return Promise.resolve();
  };

  const handlers = await session.run(async (context) => {
    const { worksheets } = context.workbook;
    const onSheets = (event: { readonly worksheetId: string }): Promise<void> => {
      touchedSheets.push(event.worksheetId);
      return note();
    };
    const all = [
      worksheets.onChanged.add((event) => {
        if (event.triggerSource === "ThisLocalAddin") return Promise.resolve();
        const structure = pending.structure || event.changeType !== "RangeEdited";
        pending = { ...pending, cells: true, structure };
        return note();
      }),
      worksheets.onAdded.add(onSheets),
      worksheets.onDeleted.add(onSheets),
      worksheets.onActivated.add(() => {
        pending = { ...pending, activeSheet: true };
        return note();
      }),
      // A result of a calculation is no change to Excel: it tells of it in this way alone.
      worksheets.onCalculated.add(() => {
        pending = { ...pending, cells: true };
        return note();
      }),
      ...(isSupported("ExcelApi", "1.17")
        ? [
            worksheets.onNameChanged.add(onSheets),
            worksheets.onMoved.add(onSheets),
            worksheets.onVisibilityChanged.add(onSheets),
          ]
        : []),
    ];
    await context.sync();
    return all;
  });

  return async () => {
    isStopped = true;
    clearTimeout(timer);
    const [first] = handlers;
    if (!first) return;
    await Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}
