import type { MessageEntry } from "./events";

/** How a call of a custom function ended: its value, or its error code (0: general) and message. */
export type FunctionOutcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly errorCode: number | null; readonly message: unknown };

const functionMessages = 1;
const invoke = 1000;
const cancel = 1001;
const cancelable = 1;
const streaming = 2;

/** What Excel tells with a call besides the values. */
export interface CallOptions {
  readonly address?: string;
  /** Told to functions that ask for it: where each range stands. */
  readonly parameterAddresses?: readonly string[];
  readonly cancelable?: boolean;
  readonly streaming?: boolean;
}

export interface FunctionCall {
  readonly id: number;
  readonly outcome: Promise<FunctionOutcome>;
}

/** Calls of custom functions, as a recalculation makes them. */
export class CustomFunctionCalls {
  /** Set by the library when it has taken up the functions. */
  isReady = false;
  /** How many answers came, so that repeated answers of a streaming function are seen too. */
  answers = 0;
  #lastId = 0;
  readonly #waiting = new Map<number, (outcome: FunctionOutcome) => void>();

  constructor(private readonly send: (entries: readonly MessageEntry[]) => void) {}

  /**
   * Asks the add-in for one value. Arguments are 2-D arrays for ranges, plain values otherwise.
   * @example const { value } = await host.functions.call("SCORE766", [[["Công khai"]], 17]).outcome
   */
  call(name: string, values: readonly unknown[], options: CallOptions = {}): FunctionCall {
    const [one] = this.callAll(name, [values], options);
    if (!one) throw new Error("A call was not made.");
    return one;
  }

  /** Many calls in one message, as Excel sends them when a column is recalculated. */
  callAll(
    name: string,
    lists: readonly (readonly unknown[])[],
    options: CallOptions = {}
  ): readonly FunctionCall[] {
    const flags =
      (options.cancelable === true ? cancelable : 0) + (options.streaming === true ? streaming : 0);
    const address = options.address ?? "[Book1.xlsx]Sheet1!A1";
    const entries: MessageEntry[] = [];
    const calls = lists.map((values) => {
      this.#lastId += 1;
      const id = this.#lastId;
      const { parameterAddresses = null } = options;
      const json = JSON.stringify([id, name, values, address, flags, parameterAddresses]);
      entries.push([functionMessages, invoke, "", json, 0, false]);
      const outcome = new Promise<FunctionOutcome>((resolve) => this.#waiting.set(id, resolve));
      return { id, outcome };
    });
    this.send(entries);
    return calls;
  }

  /** The cell was changed or deleted while its function was still computing. */
  cancel(id: number): void {
    const json = JSON.stringify({ invocationId: id });
    this.send([[functionMessages, cancel, "", json, 0, false]]);
  }

  /** Takes one result: [id, ok, value, error code, timing]. */
  settle(result: unknown): void {
    if (!Array.isArray(result)) throw new TypeError("A result of a custom function is no array.");
    const [id, ok, value, errorCode] = result as readonly unknown[];
    this.answers += 1;
    const outcome: FunctionOutcome =
      ok === true
        ? { ok: true, value }
        : {
            ok: false,
            errorCode: typeof errorCode === "number" ? errorCode : null,
            message: value,
          };
    this.#waiting.get(Number(id))?.(outcome);
    this.#waiting.delete(Number(id));
  }
}
