import { chooseRequest } from "./chooseRequest";
import type { DraftItem, DraftReport } from "../../chain/draft/draftReport";
import type { DraftSource } from "../../chain/draft/draftSource";
import { noDraftDecisions, type DraftDecisions } from "../../settings/draftDecisions";
import { describeFault } from "../session/describeFault";
import type { Session } from "../session/session";
import { draftWorkOf } from "./draftWorkOf";

/** Unit and period as the draft names them, or as they are chosen in the pane. */
export type Against = "draft" | "choice";

/** What lies on the desk: a draft, what was found in it, and what a person decided of that. */
export interface DeskState {
  readonly source: DraftSource | null;
  /** Null while the first reading is under way, or when it failed. */
  readonly report: DraftReport | null;
  readonly isReading: boolean;
  readonly fault: string | null;
  readonly against: Against;
  readonly accepted: ReadonlySet<string>;
  /** Remembered in the workbook; shown at once, kept a moment later. */
  readonly ignored: ReadonlySet<string>;
  /** Text being pasted: it outlives a change of tab. */
  readonly typed: string;
}

export type Decision = "accepted" | "ignored" | "open";

/** Holds the draft of a session and reads it again when the workbook changes. */
export interface Desk {
  readonly getState: () => DeskState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly give: (source: DraftSource) => void;
  readonly refuse: (fault: string) => void;
  readonly clear: () => void;
  readonly type: (text: string) => void;
  readonly choose: (against: Against) => void;
  /** Holds the draft against the workbook as it is known now. */
  readonly read: () => Promise<void>;
  readonly decide: (item: DraftItem, decision: Decision) => void;
  /** @param tie as the workbook remembers it; null: no longer tied by hand. */
  readonly tie: (key: string, tie: string | null) => void;
}

const desks = new WeakMap<Session, Desk>();

/** The desk of a session: it stays while the person looks at other tabs. */
export function deskOf(session: Session): Desk {
  const known = desks.get(session) ?? createDesk(session);
  desks.set(session, known);
  return known;
}

interface DeskStore {
  readonly session: Session;
  readonly getState: () => DeskState;
  readonly set: (change: Partial<DeskState>) => void;
}

function createDesk(session: Session): Desk {
  let state: DeskState = {
    source: null,
    report: null,
    isReading: false,
    fault: null,
    against: "draft",
    accepted: new Set(),
    ignored: ignoredIn(session),
    typed: "",
  };
  const listeners = new Set<() => void>();
  const getState = (): DeskState => state;
  const set = (change: Partial<DeskState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const store = { session, getState, set };
  const reader = readerOf(store);
  return {
    getState,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    give(source) {
      set({ source, report: null, fault: null, accepted: new Set() });
      void reader.read();
    },
    refuse(fault) {
      set({ fault });
    },
    clear() {
      reader.stop();
      set({ source: null, report: null, fault: null, isReading: false, accepted: new Set() });
    },
    type(typed) {
      set({ typed });
    },
    choose(against) {
      set({ against });
      void reader.read();
    },
    read: reader.read,
    ...deciderOf(store),
  };
}

/** Reads the draft; of several readings under way only the last is shown. */
function readerOf({ session, getState, set }: DeskStore) {
  let turns = 0;
  return {
    read: async (): Promise<void> => {
      const { source, against } = getState();
      const { analysis, place } = session.getState();
      if (source === null || analysis === null) return;
      const turn = ++turns;
      set({ isReading: true });
      try {
        const request = against === "draft" ? {} : chooseRequest(analysis, place);
        const report = await draftWorkOf(session).proofread(analysis, source, request);
        if (turn === turns) set({ report, isReading: false, fault: null });
      } catch (error) {
        if (turn === turns) set({ report: null, isReading: false, fault: describeFault(error) });
      }
    },
    stop: (): void => {
      turns += 1;
    },
  };
}

/** What a person decides is shown at once and kept in the workbook a moment later. */
function deciderOf({ session, getState, set }: DeskStore): Pick<Desk, "decide" | "tie"> {
  // One after another: a second change must not be made from what stood before the first.
  let keeping: Promise<unknown> = Promise.resolve();
  function keep(change: (decisions: DraftDecisions) => DraftDecisions): void {
    keeping = keeping.then(async () => {
      const kept = await session.remember(({ draft = noDraftDecisions, ...known }) => ({
        ...known,
        draft: change(draft),
      }));
      // What could not be kept is not shown as kept.
      if (!kept) set({ ignored: ignoredIn(session) });
    });
  }
  return {
    decide({ identity }, decision) {
      const { accepted, ignored } = getState();
      const isIgnored = decision === "ignored";
      set({
        accepted: withOrWithout(accepted, identity, decision === "accepted"),
        ignored: withOrWithout(ignored, identity, isIgnored),
      });
      if (ignored.has(identity) === isIgnored) return;
      keep((decisions) => ({
        ...decisions,
        ignored: withOrWithout(decisions.ignored, identity, isIgnored),
      }));
    },
    tie(key, tie) {
      keep(({ ties, ...decisions }) => {
        const others = [...ties].filter(([each]) => each !== key);
        return { ...decisions, ties: new Map(tie === null ? others : [...others, [key, tie]]) };
      });
    },
  };
}

function ignoredIn(session: Session): ReadonlySet<string> {
  return session.getState().remembered.draft?.ignored ?? new Set();
}

function withOrWithout(
  set: ReadonlySet<string>,
  value: string,
  isIn: boolean
): ReadonlySet<string> {
  const others = [...set].filter((each) => each !== value);
  return new Set(isIn ? [...others, value] : others);
}
