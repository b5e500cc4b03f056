import type { WorkbookAnalysis } from "../../chain/analyzeWorkbook";
import { noCentral, type CentralState } from "../central/centralSource";
import { strings } from "../strings/strings";
import { findBoard } from "./findBoard";
import { nothingRemembered, type Remembered } from "./remembered";
import type { Question } from "./question";
import type { BoardPlace, Notice, SessionState, TabId, Work } from "./state";

export type SessionEvent =
  | { readonly kind: "reading" }
  /** Another hand changed the workbook. */
  | { readonly kind: "changed" }
  | {
      readonly kind: "read";
      readonly analysis: WorkbookAnalysis;
      readonly remembered: Remembered;
      readonly central: CentralState;
      /** The board that the person stands on as the pane opens; null: by rule. */
      readonly meant: BoardPlace | null;
    }
  | { readonly kind: "readFailed"; readonly message: string }
  | { readonly kind: "tabOpened"; readonly tab: TabId }
  | { readonly kind: "boardChosen"; readonly place: BoardPlace }
  | WorkEvent
  | { readonly kind: "asked"; readonly question: Question | null }
  | { readonly kind: "noticed"; readonly notice: Notice }
  | { readonly kind: "noticeDismissed" }
  | {
      readonly kind: "written";
      readonly undo: SessionState["undo"];
      readonly redo: SessionState["redo"];
      readonly version: number;
    }
  | { readonly kind: "saved" }
  /** A person rewrites a paragraph; null: no longer. */
  | { readonly kind: "drafted"; readonly key: string; readonly text: string | null };

type WorkEvent =
  | { readonly kind: "workStarted"; readonly work: Work }
  | { readonly kind: "workProgressed"; readonly progress: number; readonly detail: string | null }
  | { readonly kind: "workEnded" };

export const initialState: SessionState = {
  phase: "loading",
  analysis: null,
  freshness: "fresh",
  remembered: nothingRemembered,
  central: noCentral,
  place: null,
  tab: "boards",
  failure: null,
  work: null,
  notice: null,
  question: null,
  undo: null,
  redo: null,
  drafts: new Map(),
  version: 0,
  savedVersion: 0,
};

/** What the pane knows after an event. Pure. */
export function reduce(state: SessionState, event: SessionEvent): SessionState {
  switch (event.kind) {
    case "reading":
      return state.analysis === null ? { ...state, phase: "loading", failure: null } : state;
    case "changed":
      return state.analysis === null ? state : { ...state, freshness: "changed" };
    case "read":
      return {
        ...state,
        phase: "ready",
        failure: null,
        freshness: "fresh",
        analysis: event.analysis,
        remembered: event.remembered,
        central: event.central,
        // Once: what is wrong with it stands in the settings ever after.
        notice:
          state.analysis === null ? (centralNotice(event.central) ?? state.notice) : state.notice,
        place: carriedOver(state, event.meant, event.analysis),
      };
    case "readFailed":
      return state.analysis === null
        ? { ...state, phase: "failed", failure: event.message }
        : {
            ...state,
            freshness: "unread",
            notice: { intent: "error", text: event.message },
          };
    case "tabOpened":
      return { ...state, tab: event.tab };
    case "boardChosen":
      return { ...state, place: event.place };
    case "asked":
      return { ...state, question: event.question };
    case "noticed":
      return { ...state, notice: event.notice };
    case "noticeDismissed":
      return { ...state, notice: null };
    case "written":
      return { ...state, undo: event.undo, redo: event.redo, version: event.version };
    case "saved":
      return { ...state, savedVersion: state.version };
    case "drafted":
      return { ...state, drafts: drafted(state.drafts, event.key, event.text) };
    default:
      return { ...state, work: workAfter(state.work, event) };
  }
}

function workAfter(work: Work | null, event: WorkEvent): Work | null {
  switch (event.kind) {
    case "workStarted":
      return event.work;
    case "workProgressed":
      return work && { ...work, progress: event.progress, detail: event.detail };
    case "workEnded":
      return null;
  }
}

function centralNotice({ status, faults }: CentralState): Notice | null {
  const [fault, ...others] = faults;
  if (fault !== undefined) {
    const text = strings.common.central.faulty(fault.message, others.length);
    return { intent: "warning", text };
  }
  return status === "unreachable"
    ? { intent: "warning", text: strings.common.central.unreachable }
    : null;
}

function drafted(
  drafts: SessionState["drafts"],
  key: string,
  text: string | null
): SessionState["drafts"] {
  const others = [...drafts].filter(([other]) => other !== key);
  return new Map(text === null ? others : [...others, [key, text]]);
}

/** The person's choice follows its board to where it stands now; a board that is gone gives it back to the rule. */
function carriedOver(
  { analysis: before, place }: SessionState,
  meant: BoardPlace | null,
  analysis: WorkbookAnalysis
): BoardPlace | null {
  if (place === null) return meant;
  const board = before?.joined[place.table]?.boards[place.board];
  const table = before?.joined[place.table];
  if (table === undefined || board === undefined) return null;
  return findBoard(analysis, { table, board, place })?.place ?? null;
}
