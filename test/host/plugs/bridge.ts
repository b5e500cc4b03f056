import type { ExcelHost, HostAnswer } from "../ExcelHost";
import { statusCodes } from "../faults";
import { isRecord } from "../protocol/wire";

/** The pipe the library finds as a global `_richApiNativeBridge`: JSON text both ways, no page needed. */
export interface NativeBridge {
  /** Replaced by the library when it loads. */
  onMessageFromHost: (text: string) => void;
  sendMessageToHost(text: string): void;
}

const requestMessage = 1;
const answerMessage = 2;
const eventMessage = 3;

/** A bridge whose host can be exchanged, since the library is loaded once and takes only one bridge. */
export class ExchangeableBridge implements NativeBridge {
  #host: ExcelHost | null = null;
  #disconnect: () => void = () => undefined;

  onMessageFromHost: (text: string) => void = () => undefined;

  connect(host: ExcelHost): void {
    this.#disconnect();
    this.#host = host;
    this.#disconnect = host.onMessage((entries) => {
      this.onMessageFromHost(
        JSON.stringify({ type: eventMessage, flags: 0, message: { entries } })
      );
    });
  }

  sendMessageToHost(text: string): void {
    const message: unknown = JSON.parse(text);
    if (!isRecord(message) || message["type"] !== requestMessage || !isRecord(message["message"])) {
      return;
    }
    const host = this.#host;
    if (!host) throw new Error("No host is connected.");
    void host.execute(message["message"]["body"]).then((answer) => {
      this.onMessageFromHost(
        JSON.stringify({
          id: message["id"],
          type: answerMessage,
          flags: 0,
          message: httpAnswer(answer),
        })
      );
    });
  }
}

function httpAnswer(answer: HostAnswer): unknown {
  if (answer.status === "ok") {
    return { statusCode: 200, headers: {}, body: JSON.stringify(answer.response) };
  }
  const { code, http } = statusCodes[answer.code];
  const error = { code, message: `The host refused the request (${answer.code}).` };
  return { statusCode: http, headers: {}, body: JSON.stringify({ error }) };
}
