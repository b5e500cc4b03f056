import { formatCell } from "../../src/cells/address";
import { CustomFunctionCalls } from "./customFunctions";
import { eventEntries } from "./events";
import type { EventName, MessageEntry } from "./events";
import { workbookObject } from "./excel/workbookObject";
import { Faults, hostStatus } from "./faults";
import type { HostStatus } from "./faults";
import { BatchInterpreter } from "./protocol/batch";
import { parseBatch, pathType } from "./protocol/wire";
import type { BatchRequest, BatchResponse } from "./protocol/wire";
import { services, Surroundings } from "./services";
import { noteSettled, tableHabits } from "./workbook/tableHabits";
import { UndoStack } from "./undo/UndoStack";
import { HostWorkbook } from "./workbook/HostWorkbook";

export interface LoggedRequest {
  readonly request: BatchRequest;
  /** Null when the request was refused as a whole. */
  response: BatchResponse | null;
  /** `addin`: what an author counts; the rest is the library's own housekeeping. */
  readonly origin: "addin" | "library";
  /** Characters of the request and of its answer on the wire. */
  readonly sent: number;
  received: number;
}

export type HostAnswer =
  | { readonly status: "ok"; readonly response: BatchResponse }
  | { readonly status: "refused"; readonly code: HostStatus };

/** The emulated Excel: one workbook behind a plug, with a request log, ordered faults, events and latency. */
export class ExcelHost {
  readonly requests: LoggedRequest[] = [];
  readonly faults = new Faults();
  readonly around = new Surroundings();
  readonly undo = new UndoStack();
  readonly functions = new CustomFunctionCalls((entries) => {
    this.#send(entries);
  });
  latencyMilliseconds = 0;
  /** Called before each request of the add-in is carried out: what people do meanwhile. */
  beforeRequest: () => void = () => undefined;
  /** Characters a request, or an answer, may have: 5 MB in Excel on the web. */
  largestMessage = 5_000_000;
  readonly #interpreter: BatchInterpreter;
  readonly #sinks = new Set<(entries: readonly MessageEntry[]) => void>();

  constructor(readonly workbook: HostWorkbook = new HostWorkbook()) {
    const root = workbookObject(workbook, (event, payload) => {
      queueMicrotask(() => {
        this.raise(event, payload);
      });
    });
    this.#interpreter = new BatchInterpreter(
      root,
      services(this.around, this.functions, (isVisible) => {
        queueMicrotask(() => {
          this.raise("VisibilityChanged", { visibility: isVisible ? "Visible" : "Background" });
        });
      })
    );
    this.#interpreter.beforeMember = (member) => {
      this.undo.note(member);
    };
  }

  /** Requests of the add-in itself, as an author counts them. */
  get addinRequests(): readonly LoggedRequest[] {
    return this.requests.filter((each) => each.origin === "addin");
  }

  /** Ranges the client still keeps alive. */
  get keptReferences(): number {
    return this.#interpreter.keptReferences;
  }

  async execute(message: unknown): Promise<HostAnswer> {
    const request = parseBatch(message);
    const logged: LoggedRequest = {
      request,
      response: null,
      origin: originOf(request),
      sent: JSON.stringify(request).length,
      received: 0,
    };
    this.requests.push(logged);
    if (this.latencyMilliseconds > 0) {
      await new Promise((resolve) => setTimeout(resolve, this.latencyMilliseconds));
    }
    if (logged.origin === "addin") {
      this.beforeRequest();
      const code = this.faults.nextRefusal();
      if (code !== null) return { status: "refused", code };
      if (logged.sent > this.largestMessage) {
        return { status: "refused", code: hostStatus.requestTooLarge };
      }
    }
    const response = this.#interpreter.run(request, () => {
      if (logged.origin === "addin") this.faults.beforeAction();
    });
    logged.response = response;
    logged.received = JSON.stringify(response).length;
    if (logged.origin === "addin" && logged.received > this.largestMessage) {
      return { status: "refused", code: hostStatus.responseTooLarge };
    }
    return { status: "ok", response };
  }

  /** A person types into the workbook: the state changes and the add-in is told. */
  type(sheetName: string, row: number, column: number, input: string | number | boolean): void {
    const sheet = this.workbook.findSheet(sheetName);
    if (!sheet) throw new Error(`There is no sheet ${sheetName}.`);
    noteSettled(this.workbook, sheet);
    sheet.put(row, column, input);
    const cell = { top: row, bottom: row, left: column, right: column };
    tableHabits(this.workbook, sheet, cell);
    this.raise("WorksheetChanged", {
      worksheetId: sheet.id,
      address: formatCell({ row, column }),
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: "Unknown",
    });
  }

  /** A formula's result changes by calculation: Excel raises no change for it. */
  calculate(sheetName: string, row: number, column: number, value: number): void {
    const sheet = this.workbook.findSheet(sheetName);
    if (!sheet) throw new Error(`There is no sheet ${sheetName}.`);
    sheet.put(row, column, value);
    this.raise("WorksheetCalculated", {
      worksheetId: sheet.id,
      address: formatCell({ row, column }),
    });
  }

  /** A person gives a sheet another name. */
  rename(sheetName: string, name: string): void {
    const sheet = this.workbook.findSheet(sheetName);
    if (!sheet) throw new Error(`There is no sheet ${sheetName}.`);
    sheet.name = name;
    this.raise("WorksheetNameChanged", {
      worksheetId: sheet.id,
      nameBefore: sheetName,
      nameAfter: name,
      source: "Local",
    });
  }

  raise(event: EventName, payload: Readonly<Record<string, unknown>>): void {
    this.#send(eventEntries(event, payload));
  }

  /** Connects a plug; answers how to disconnect it. */
  onMessage(sink: (entries: readonly MessageEntry[]) => void): () => void {
    this.#sinks.add(sink);
    return () => void this.#sinks.delete(sink);
  }

  #send(entries: readonly MessageEntry[]): void {
    for (const sink of this.#sinks) sink(entries);
  }
}

function originOf({ Actions, ObjectPaths }: BatchRequest): "addin" | "library" {
  const isCleanUp = Actions.some((action) => action.Name === "_RemoveReference");
  const isService = Object.values(ObjectPaths).some(
    (path) => path.ObjectPathType === pathType.service
  );
  return isCleanUp || isService ? "library" : "addin";
}
