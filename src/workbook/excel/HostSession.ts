import type { IsSupported } from "./hostSupport";

type Work<Result> = (context: Excel.RequestContext) => Promise<Result>;

/** Sends work to Excel, one piece after another: a read never sees half a write of our own. */
export class HostSession {
  #last: Promise<unknown> = Promise.resolve();
  #groupsWork: boolean;

  constructor(isSupported: IsSupported) {
    this.#groupsWork = isSupported("ExcelApi", "1.20");
  }

  /** Whether writes may still be grouped into one step of Excel's own undo (ExcelApi 1.20). */
  get groupsWrites(): boolean {
    return this.#groupsWork;
  }

  /** Excel refused a group: from now on each call is a step of its own. */
  stopGrouping(): void {
    this.#groupsWork = false;
  }

  /** Waits until earlier pieces are over, whatever came of them. */
  async exclusively<Result>(work: () => Promise<Result>): Promise<Result> {
    const mine = this.#last.then(work, work);
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  async run<Result>(work: Work<Result>): Promise<Result> {
    return Excel.run(work);
  }

  /** One step of Excel's own undo for the whole write, where the host has that and all of it can be undone. */
  async write<Result>(work: Work<Result>, canBeUndone: boolean): Promise<Result> {
    return this.#groupsWork && canBeUndone
      ? Excel.run({ mergeUndoGroup: true }, work)
      : Excel.run(work);
  }
}
