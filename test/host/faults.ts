import { HostError } from "./protocol/hostObject";

/** Statuses with which a host refuses a whole request, and what the client library makes of them. */
export const hostStatus = {
  cellEditMode: 5004,
  generalFault: 5001,
  sessionExpired: 5012,
  activityLimit: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  accessDenied: 7000,
} as const;

export type HostStatus = (typeof hostStatus)[keyof typeof hostStatus];

/** What a host answers to a request it does not run, by the bridge: the code the desktop library derives. */
export const statusCodes: Readonly<Record<HostStatus, { code: string; http: number }>> = {
  5004: { code: "InvalidOperationInCellEditMode", http: 400 },
  5001: { code: "GeneralException", http: 500 },
  5012: { code: "InvalidOrTimedOutSession", http: 408 },
  5102: { code: "ActivityLimitReached", http: 429 },
  5103: { code: "RequestPayloadSizeLimitExceeded", http: 400 },
  5104: { code: "ResponsePayloadSizeLimitExceeded", http: 400 },
  7000: { code: "AccessDenied", http: 401 },
};

/** Faults a test orders. All counting is from the moment of the order. */
export class Faults {
  readonly #refusals = new Map<number, HostStatus>();
  #requests = 0;
  #actionsLeft = Infinity;
  #isOver = false;
  #diesForGood = false;

  /** Refuses the n-th next request of the add-in with a host status (0: the very next one). */
  refuseRequest(status: HostStatus, skip = 0): void {
    this.#refusals.set(this.#requests + skip, status);
  }

  /** Breaks the host before the n-th next action; it recovers with the next request. */
  breakAtAction(skip: number): void {
    this.#actionsLeft = skip;
    this.#diesForGood = false;
  }

  /** Kills the host before the n-th next action: nothing is answered any more until `revive`. */
  dieAtAction(skip: number): void {
    this.#actionsLeft = skip;
    this.#diesForGood = true;
  }

  revive(): void {
    this.#isOver = false;
    this.#actionsLeft = Infinity;
  }

  /** Whether an ordered break has happened. */
  get hasStruck(): boolean {
    return this.#actionsLeft === Infinity || this.#isOver;
  }

  nextRefusal(): HostStatus | null {
    const status = this.#refusals.get(this.#requests) ?? null;
    this.#refusals.delete(this.#requests);
    this.#requests += 1;
    return this.#isOver ? hostStatus.generalFault : status;
  }

  beforeAction(): void {
    if (this.#actionsLeft === 0) {
      this.#actionsLeft = Infinity;
      this.#isOver = this.#diesForGood;
      throw new HostError("GeneralException", "There was an internal error.", "", 500);
    }
    this.#actionsLeft -= 1;
  }
}
