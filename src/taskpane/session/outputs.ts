import { formatReference } from "../../cells/address";
import { planSettings } from "../../settings/planSettings";
import type { PaneHost } from "../host/paneHost";
import { strings } from "../strings/strings";
import { chosenBoard, type ChosenBoard } from "./chosenBoard";
import { askPerson, decidedOutput, type DecidedOutput } from "./decidedOutput";
import { findBoard } from "./findBoard";
import type { Follower } from "./follow";
import type { Compose, Output, Present } from "./output";
import type { Answer } from "./question";
import type { Remembered } from "./remembered";
import type { SheetPlace } from "./state";
import type { SessionStore } from "./store";
import type { Jobs } from "./workUnderWay";

/** Every write of the pane and the ribbon: read, composed, decided about, written, shown. */
export class Outputs {
  readonly #questions;
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

  readonly undo = async (): Promise<void> => {
    const { undo } = this.store.getState();
    if (undo === null) return;
    await this.jobs.underWay(strings.common.undoing, false, async () => {
      const { kept = [] } = await this.host.workbook.apply(undo.plan);
      const version = this.store.getState().version === undo.to ? undo.from : ++this.#versions;
      this.store.dispatch({ kind: "written", undo: null, version });
      await this.follower.refresh();
      const text = strings.common.undoneBut(kept.map((cell) => formatReference(cell)));
      this.store.dispatch({ kind: "noticed", notice: { intent: "info", text } });
    });
  };

  readonly remember = async (change: (known: Remembered) => Remembered): Promise<boolean> => {
    if (this.store.getState().analysis === null) return false;
    return this.jobs.attempt(async () => {
      const { analysis, remembered } = await this.readPresent(undefined);
      await this.host.workbook.apply(planSettings(analysis.contents, change(remembered)));
      const { undo } = this.store.getState();
      this.store.dispatch({ kind: "written", undo, version: ++this.#versions });
      await this.follower.refresh();
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
    dispatch({
      kind: "written",
      undo: { plan: inverse, label: done, from, to: version },
      version,
    });
    await this.follower.refresh();
    const goTo = shows === null ? {} : { goTo: shows };
    dispatch({ kind: "noticed", notice: { intent: "success", text: done, ...goTo } });
    if (shows !== null) await this.goTo(shows.place);
  }
}
