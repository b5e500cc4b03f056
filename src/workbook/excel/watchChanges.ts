import type { HostSession } from "./HostSession";

/** What changed since the listener was called last. */
export interface WorkbookChange {
  readonly cells: boolean;
  /** Sheets were added or deleted. */
  readonly sheets: boolean;
  /** Another sheet was activated. */
  readonly activeSheet: boolean;
}

export interface WatchOptions {
  /** Quiet time after the last change before the listener is called. */
  readonly quietMilliseconds?: number;
  /** Sheets added or deleted by this program, by id. */
  readonly ownSheets: ReadonlySet<string>;
}

const nothing: WorkbookChange = { cells: false, sheets: false, activeSheet: false };

/**
 * Calls the listener once for each burst of changes by people, other programs and co-authors; what this
 * program itself writes is no news. Answers how to stop.
 */
export async function watchChanges(
  session: HostSession,
  listener: (change: WorkbookChange) => void,
  { quietMilliseconds = 300, ownSheets }: WatchOptions
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
        pending = { ...pending, cells: true };
        return note();
      }),
      worksheets.onAdded.add(onSheets),
      worksheets.onDeleted.add(onSheets),
      worksheets.onActivated.add(() => {
        pending = { ...pending, activeSheet: true };
        return note();
      }),
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
