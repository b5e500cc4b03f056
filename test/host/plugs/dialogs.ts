import { isRecord } from "../protocol/wire";

const closedByUser = 12_006;

export interface HostDialog {
  readonly url: string;
  /** The dialog's page sends a message to its parent. */
  say(text: string): void;
  /** The person closes it. */
  close(): void;
}

/** Dialogs the add-in opened. */
export class Dialogs {
  readonly opened: HostDialog[] = [];
  readonly sentToDialog: string[] = [];

  /** `target` is JSON text with the address and the size. */
  open(target: string, fire: (payload: readonly unknown[]) => void): void {
    const parsed: unknown = JSON.parse(target);
    const url = isRecord(parsed) ? parsed["url"] : null;
    this.opened.push({
      url: typeof url === "string" ? url : target,
      say: (text) => {
        fire([0, text, "https://localhost"]);
      },
      close: () => {
        fire([closedByUser]);
      },
    });
  }
}
