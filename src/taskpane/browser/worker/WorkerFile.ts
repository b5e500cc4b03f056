import { nextTurn } from "../../../chain/batch/nextTurn";
import type { EditPlan } from "../../../plan/plan";
import { WorkbookError, type WorkbookContents } from "../../../plan/port";
import { unpackContents } from "../../../workbook/file/contentsParcel";
import { browserWords } from "../../strings/browser";
import type { DraftWork } from "../../host/draftWork";
import type { OpenFile } from "../openFile";
import type { Answer, Answers, OpenedInfo, Request } from "./protocol";

/** A file that a worker holds. */
export class WorkerFile implements OpenFile {
  #contents: WorkbookContents | null = null;
  readonly #numbers = new WeakMap<EditPlan, number>();

  private constructor(
    readonly link: WorkerLink,
    readonly info: OpenedInfo
  ) {}

  /** @throws WorkbookError as `openFileWorkbook`; the signal's reason when the person stops it. */
  static async open(
    worker: Worker,
    bytes: Uint8Array,
    name: string,
    signal: AbortSignal
  ): Promise<WorkerFile> {
    const link = new WorkerLink(worker);
    const stop = (): void => {
      link.end(signal.reason);
    };
    signal.addEventListener("abort", stop);
    try {
      const file = new WorkerFile(link, await link.ask("open", { kind: "open", bytes, name }));
      await file.read();
      return file;
    } catch (error) {
      link.end(error);
      throw error;
    } finally {
      signal.removeEventListener("abort", stop);
    }
  }

  get name(): string {
    return this.info.name;
  }

  get savedName(): string {
    return this.info.savedName;
  }

  get convertedFrom(): string | null {
    return this.info.convertedFrom;
  }

  async read(): Promise<WorkbookContents> {
    const parcel = await this.link.ask("read", { kind: "read" });
    if (parcel !== null) {
      // Taking a large workbook over is a task of its own: the page answers before it is read.
      await nextTurn();
      this.#contents = unpackContents(parcel);
    }
    if (this.#contents === null) throw new Error("The worker sent no contents.");
    return this.#contents;
  }

  async apply(plan: EditPlan): Promise<EditPlan> {
    const undoes = this.#numbers.get(plan) ?? null;
    const { inverse, number } = await this.link.ask("apply", { kind: "apply", plan, undoes });
    this.#numbers.set(inverse, number);
    return inverse;
  }

  save(): Promise<Uint8Array> {
    return this.link.ask("save", { kind: "save" });
  }

  readonly drafts: DraftWork = {
    proofread: ({ settings }, source, request) =>
      this.link.ask("proofread", { kind: "proofread", settings, source, request }),
    correct: (source, marks, summary) =>
      this.link.ask("correct", { kind: "correct", source, marks, summary }),
  };

  close(): void {
    this.link.end(new WorkbookError("sessionExpired", browserWords.closed));
  }
}

interface Waiting {
  readonly done: (value: never) => void;
  readonly failed: (error: unknown) => void;
}

/** Requests to a worker and their answers, that come in the same order. */
class WorkerLink {
  readonly #waiting: Waiting[] = [];
  #ended: { readonly reason: unknown } | null = null;

  constructor(readonly worker: Worker) {
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
      const next = this.#waiting.shift();
      if (data.kind === "done") next?.done(data.value as never);
      else next?.failed(faultOf(data));
    });
    // Out of memory, mostly: what the worker catches itself comes as an answer.
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      this.end(new WorkbookError("tooLarge", browserWords.workerDied));
    });
  }

  ask<Kind extends Request["kind"]>(
    _kind: Kind,
    request: Extract<Request, { kind: Kind }>
  ): Promise<Answers[Kind]> {
    return new Promise((done, failed) => {
      if (this.#ended !== null) throw this.#ended.reason;
      this.#waiting.push({ done, failed });
      this.worker.postMessage(request);
    });
  }

  /** Stops the thread, in the middle of whatever it does. */
  end(reason: unknown): void {
    if (this.#ended !== null) return;
    this.#ended = { reason };
    this.worker.terminate();
    for (const { failed } of this.#waiting.splice(0)) failed(reason);
  }
}

function faultOf({ code, message }: Extract<Answer, { kind: "fault" }>): Error {
  return code === null ? new Error(message) : new WorkbookError(code, message);
}
