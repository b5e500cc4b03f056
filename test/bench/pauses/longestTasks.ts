/** An event of Chromium's own trace; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the thread alone: on a busy machine `dur` holds the waiting for a processor, too. */
  readonly tdur?: number;
}

export interface Phase {
  readonly name: string;
  /** Milliseconds of processor time of the page's longest task. */
  readonly longest: number;
  /** What filled the longest task, most first. */
  readonly made: readonly string[];
}

/**
 * The longest task of the page's own thread in each phase. A phase begins with the mark
 * `phase:NAME` that the page has set, and ends where the next begins.
 * @example phasesOf(await browser.stopTracing())
 */
export function phasesOf(trace: Buffer): readonly Phase[] {
  const { traceEvents } = JSON.parse(trace.toString("utf8")) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const marks = traceEvents
    .filter(({ name, ts }) => name.startsWith("phase:") && ts > 0)
    .sort((one, other) => one.ts - other.ts);
  const [first] = marks;
  if (first === undefined) throw new Error("The trace holds no phase.");
  const own = traceEvents.filter(({ pid, tid }) => pid === first.pid && tid === first.tid);
  const tasks = own.filter(({ name, ph }) => ph === "X" && name === "RunTask");
  if (tasks.length === 0) throw new Error("The trace holds no task.");
  return marks.map(({ name, ts }, at) => {
    const until = marks[at + 1]?.ts ?? Infinity;
    const within = tasks.filter((task) => task.ts >= ts && task.ts < until);
    const longest = within.reduce<TraceEvent | null>(
      (most, task) => (cost(task) > cost(most) ? task : most),
      null
    );
    return {
      name: name.slice("phase:".length),
      longest: cost(longest) / 1000,
      made: longest === null ? [] : madeOf(longest, own),
    };
  });
}

function cost(task: TraceEvent | null): number {
  return task === null ? 0 : (task.tdur ?? task.dur ?? 0);
}

function madeOf(task: TraceEvent, events: readonly TraceEvent[]): readonly string[] {
  const until = task.ts + (task.dur ?? 0);
  return events
    .filter((each) => each !== task && each.ph === "X" && each.ts >= task.ts && each.ts < until)
    .sort((one, other) => cost(other) - cost(one))
    .slice(0, 4)
    .map((each) => `${each.name} ${(cost(each) / 1000).toFixed(0)}`);
}
