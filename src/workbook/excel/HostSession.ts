import type { IsSupported } from "./hostSupport";

type Work<Result> = (context: Excel.RequestContext) => Promise<Result>;

/** Sends work to Excel, one piece after another: a read never sees half a write of our own. */
export class HostSession {
  #last: Promise<unknown> = Promise.resolve();

  constructor(private readonly isSupported: IsSupported) {}

  /** Waits until earlier pieces are over, whatever came of them. */
  async exclusively<Result>(work: () => Promise<Result>): Promise<Result> {
    const mine = this.#last.then(work, work);
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  async run<Result>(work: Work<Result>): Promise<Result> {
    return Excel.run(work);
  }

  /** One step of Excel's own undo for the whole write, where the host has that (ExcelApi 1.20). */
  async write<Result>(work: Work<Result>): Promise<Result> {
    return this.isSupported("ExcelApi", "1.20")
      ? Excel.run({ mergeUndoGroup: true }, work)
      : Excel.run(work);
  }
}
