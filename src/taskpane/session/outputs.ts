import { formatReference, type CellAddress } from "../../cells/address";
import type { JournalPlan, Refusal } from "../../memory/journal/takeBack";
import type { PaneHost } from "../host/paneHost";
import { part } from "../parts/part";
import { strings } from "../strings/strings";
import { askPerson } from "./askPerson";
import { chosenBoard, type ChosenBoard } from "./chosenBoard";
import type { DecidedOutput } from "./decidedOutput";
import { findBoard } from "./findBoard";
import type { Follower } from "./follow";
import type { Compose, Output, Present } from "./output";
import type { Answer } from "./question";
import type { Remembered } from "./remembered";
import type { SheetPlace, Undo } from "./state";
import type { SessionStore } from "./store";
import type { Jobs } from "./workUnderWay";

/** Fetched when the page is idle: nobody takes a write of another day back in the first second. */
const journal = part(() => import("../../memory/journal/takeBack"));
const writing = part(async () => (await import("./writing")).writing);

/** Every write of the pane and the ribbon: read, composed, decided about, written, shown. */
export class Outputs {
  readonly #questions;
  /** Writes since the pane opened that can be taken back, and those that were, the latest last. */
  readonly #done: Undo[] = [];
  readonly #undone: Undo[] = [];
  #versions = 0;

  constructor(
    private readonly host: PaneHost,
    private readonly store: SessionStore,
    private readonly follower: Follower,
    private readonly jobs: Jobs
  ) {
    this.#questions = askPerson(store);
  }

  /** Reads first: nothing leaves from old figures. */
  readonly readPresent = async (seen: ChosenBoard | undefined): Promise<Present> => {
    await this.follower.readNow();
    const { analysis, remembered, place } = this.store.getState();
    if (analysis === null) throw new Error("The workbook was read without an analysis.");
    const chosen = seen === undefined ? chosenBoard(analysis, place) : findBoard(analysis, seen);
    return { analysis, remembered, chosen, isChosen: seen !== undefined || place !== null };
  };

  readonly put = async (
    compose: Compose,
    seen?: ChosenBoard,
    asksAgain = false
  ): Promise<boolean> => {
    let isWritten = false;
    await this.jobs.underWay(strings.common.writing, false, async () => {
      const { ask } = this.#questions;
      const { decidedOutput } = await writing.load();
      const decided = await decidedOutput(() => this.readPresent(seen), compose, ask, asksAgain);
      if (decided?.kind === "refused") this.#refuse(decided.output);
      if (decided?.kind !== "write") return;
      await this.#write(decided);
      isWritten = true;
    });
    return isWritten;
  };

  readonly answer = (answer: Answer): void => {
    this.#questions.answer(answer);
  };

  /** The last write: with all its looks as long as the pane stays open, else by the workbook's journal. */
  readonly undo = async (): Promise<void> => {
    const live = this.#done.at(-1);
    await this.jobs.underWay(strings.common.undoing, false, async () => {
      if (live === undefined) await this.#journalled("takeBack", strings.journal.notUndone);
      else await this.#turnBack(live);
    });
  };

  readonly redo = async (): Promise<void> => {
    const live = this.#undone.at(-1);
    await this.jobs.underWay(strings.common.redoing, false, async () => {
      if (live === undefined) await this.#journalled("doAgain", strings.journal.notRedone);
      else await this.#turnForth(live);
    });
  };

  readonly remember = async (change: (known: Remembered) => Remembered): Promise<boolean> => {
    if (this.store.getState().analysis === null) return false;
    return this.jobs.attempt(async () => {
      const { planSettings } = await writing.load();
      const { analysis, remembered } = await this.readPresent(undefined);
      await this.host.workbook.apply(planSettings(analysis.contents, change(remembered)));
      await this.#written(++this.#versions);
    });
  };

  readonly goTo = async ({ sheet, range }: SheetPlace): Promise<void> => {
    const { workbook } = this.host;
    await this.jobs.attempt(() =>
      workbook.select({ sheet, row: range.top, column: range.left }, range)
    );
  };

  #refuse({ tab, notice }: Extract<Output, { kind: "refused" }>): void {
    if (tab !== null) this.store.dispatch({ kind: "tabOpened", tab });
    if (notice !== null) this.store.dispatch({ kind: "noticed", notice });
  }

  async #turnBack(live: Undo): Promise<void> {
    const redo = await this.host.workbook.apply(live.plan);
    this.#done.pop();
    this.#undone.push({ ...live, plan: redo });
    const isLast = this.store.getState().version === live.to;
    await this.#written(isLast ? live.from : ++this.#versions);
    this.#tellTurned(strings.common.undoneBut, redo.kept ?? []);
  }

  async #turnForth(live: Undo): Promise<void> {
    const undo = await this.host.workbook.apply(live.plan);
    this.#undone.pop();
    this.#done.push({ ...live, plan: undo });
    const isLast = this.store.getState().version === live.from;
    await this.#written(isLast ? live.to : ++this.#versions);
    this.#tellTurned(strings.common.redoneBut, undo.kept ?? []);
  }

  async #journalled(
    way: "takeBack" | "doAgain",
    told: (because: Refusal, cells: readonly string[]) => string
  ): Promise<void> {
    const { analysis } = await this.readPresent(undefined);
    const turned: JournalPlan = (await journal.load())[way](analysis.contents);
    if (turned.kind === "refused") {
      const cells = turned.cells.map(({ cell }) => formatReference(cell));
      const text = told(turned.because, cells);
      this.store.dispatch({ kind: "noticed", notice: { intent: "warning", text } });
      return;
    }
    await this.host.workbook.apply(turned.plan, { seen: analysis.contents });
    this.#undone.length = 0;
    await this.#written(++this.#versions);
    this.#tellTurned(
      turned.entry.isUndone ? strings.common.redoneBut : strings.common.undoneBut,
      turned.kept.map(({ cell }) => cell)
    );
  }

  #tellTurned(told: (kept: readonly string[]) => string, kept: readonly CellAddress[]): void {
    const text = told(kept.map((cell) => formatReference(cell)));
    this.store.dispatch({ kind: "noticed", notice: { intent: "info", text } });
  }

  /** Says what can be taken back now, and reads what was written. */
  async #written(version: number): Promise<void> {
    const [undo, redo] = [this.#done.at(-1) ?? null, this.#undone.at(-1) ?? null];
    this.store.dispatch({ kind: "written", undo, redo, version });
    await this.follower.refresh();
  }

  async #write({
    output,
    prepared,
    contents,
  }: Extract<DecidedOutput, { kind: "write" }>): Promise<void> {
    const { dispatch, getState } = this.store;
    const { shows } = output;
    const kept = strings.question.kept(prepared.kept.map(({ cell }) => cell));
    const done = kept === "" ? output.done : `${output.done} ${kept}`;
    const inverse = await this.host.workbook.apply(prepared.plan, { seen: contents });
    const from = getState().version;
    const version = ++this.#versions;
    this.#done.push({ plan: inverse, label: done, from, to: version });
    this.#undone.length = 0;
    await this.#written(version);
    const goTo = shows === null ? {} : { goTo: shows };
    dispatch({ kind: "noticed", notice: { intent: "success", text: done, ...goTo } });
    if (shows !== null) await this.goTo(shows.place);
  }
}
