import type { ExcelHost } from "../ExcelHost";
import { hostContext } from "./hostContext";
import type { ExternalOptions } from "./hostContext";
import { Dialogs } from "./dialogs";

/** Numbers by which the library names what it wants of desktop Excel. Private to it, pinned with its version. */
const dispatch = {
  dialogMessage: 10,
  fileCopy: 77,
  fileSlice: 80,
  fileClose: 81,
  batchEvents: 33,
  commandInvoked: 39,
  batch: 93,
  commandDone: 94,
  closeContainer: 97,
} as const;

const unknownCall = 5001;

type Callback = (answer: SafeArray, code?: number) => void;
type Handler = (id: number, payload: SafeArray) => void;

/** How COM arrays look to the library. */
interface SafeArray {
  toArray(): readonly unknown[];
  dimensions(): number;
}

const safeArray = (values: readonly unknown[]): SafeArray => ({
  toArray: () => values,
  dimensions: () => 1,
});

export interface CommandResult {
  readonly id: string;
  readonly status: number;
  readonly event: unknown;
}

/** `window.external` as desktop Excel on Windows injects it: the whole of office.js boots on it. */
export class ExternalPlug {
  readonly dialogs = new Dialogs();
  readonly commandResults: CommandResult[] = [];
  /** Calls this plug does not know; each was answered with an error. */
  readonly unknownCalls: string[] = [];
  /** Copies of the file that were handed out and not closed again. */
  openFiles = 0;
  readonly #handlers = new Map<string, Handler>();
  #commands = 0;

  constructor(
    private readonly host: ExcelHost,
    private readonly options: ExternalOptions = {}
  ) {
    host.onMessage((entries) => {
      this.#raise(dispatch.batchEvents, entries);
    });
  }

  /** Puts the plug in place; must run before office.js. */
  install(page: object): this {
    const present: unknown = Reflect.get(page, "external");
    const external: object = typeof present === "object" && present !== null ? present : {};
    for (const [name, value] of Object.entries(this.#members())) {
      Object.defineProperty(external, name, { value, configurable: true });
    }
    if (present !== external) {
      Object.defineProperty(page, "external", { value: external, configurable: true });
    }
    return this;
  }

  /** Presses a ribbon button or menu entry whose action has this name; its end shows in commandResults. */
  pressCommand(action: string): string {
    this.#commands += 1;
    const id = `command-${this.#commands}`;
    const event = JSON.stringify({ source: { id: action } });
    this.#raise(dispatch.commandInvoked, [id, action, event]);
    return id;
  }

  #members(): Readonly<Record<string, unknown>> {
    const { options } = this;
    return {
      GetHostInfo: () =>
        [
          "Excel",
          "Win32",
          "16.01",
          options.locale ?? "vi-VN",
          "telemetry",
          "",
          "disableLogging",
          options.sharedRuntime === false ? "0" : "3",
        ].join("$"),
      GetLoggingAllowed: () => false,
      GetContext: () => hostContext(this.host, options),
      Execute: (id: number, values: readonly unknown[], callback: Callback) => {
        void this.#execute(id, values, callback);
      },
      RegisterEvent: (id: number, target: string, handler: Handler, callback: Callback) => {
        if (id === dispatch.dialogMessage) {
          this.dialogs.open(target, (payload) => {
            handler(id, safeArray(payload));
          });
        }
        this.#handlers.set(keyOf(id, target), handler);
        answer(callback, [0]);
      },
      UnregisterEvent: (id: number, target: string, callback: Callback) => {
        this.#handlers.delete(keyOf(id, target));
        answer(callback, [0]);
      },
      MessageChild2: (json: string) => {
        this.dialogs.sentToDialog.push(json);
      },
    };
  }

  async #execute(id: number, values: readonly unknown[], callback: Callback): Promise<void> {
    if (id === dispatch.batch) {
      // [custom data, method, path, headers, body, …]
      const [message] = values;
      const body: unknown = Array.isArray(message) ? message[4] : null;
      const result = await this.host.execute(body);
      const payload =
        result.status === "ok" ? [0, [200, [], JSON.stringify(result.response)]] : [result.code];
      answer(callback, payload);
    } else if (id === dispatch.commandDone) {
      const [command, status, event] = values;
      this.commandResults.push({
        id: String(command),
        status: Number(status),
        event: typeof event === "string" ? JSON.parse(event) : null,
      });
      answer(callback, [0]);
    } else if (id === dispatch.fileCopy) {
      const { file } = this.host.workbook;
      this.openFiles += file === null ? 0 : 1;
      answer(callback, file === null ? [unknownCall] : [0, [this.openFiles, file.length]]);
    } else if (id === dispatch.fileSlice) {
      const [, offset, size] = values.map(Number);
      const slice = this.host.workbook.file?.slice(offset, (offset ?? 0) + (size ?? 0));
      answer(callback, [0, [[...(slice ?? [])], slice?.length ?? 0]]);
    } else if (id === dispatch.fileClose) {
      this.openFiles -= 1;
      answer(callback, [0]);
    } else if (id === dispatch.closeContainer) {
      answer(callback, [0]);
    } else {
      this.unknownCalls.push(`Execute ${id}`);
      answer(callback, [unknownCall]);
    }
  }

  #raise(id: number, payload: readonly unknown[]): void {
    this.#handlers.get(keyOf(id, ""))?.(id, safeArray(payload));
  }
}

/** Dialogs register with their own target each; everything else with an empty one. */
function keyOf(id: number, target: string | null | undefined): string {
  return `${id}:${id === dispatch.dialogMessage ? "" : (target ?? "")}`;
}

function answer(callback: Callback, values: readonly unknown[]): void {
  queueMicrotask(() => {
    callback(safeArray(values), 0);
  });
}
