import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { WebSocket } from "ws";

/** Milliseconds for Firefox to start on a busy machine. */
const startTime = 60_000;

/** A Firefox of the machine, spoken to through WebDriver BiDi, its own remote protocol. */
export interface Firefox {
  readonly open: (address: string) => Promise<FirefoxTab>;
  /** The folder that downloads go to. */
  readonly downloads: string;
  /** Names of the files that were downloaded whole. The folder says so in every version of Firefox. */
  readonly downloaded: () => readonly string[];
  readonly close: () => Promise<void>;
}

export interface FirefoxTab {
  /** Value of a JavaScript expression in the page; promises are waited for. Values that JSON has alone. */
  readonly value: (expression: string) => Promise<unknown>;
  /** Waits until an expression is true. */
  readonly until: (expression: string) => Promise<void>;
  readonly giveFile: (selector: string, file: string) => Promise<void>;
  /** Addresses that were asked for, the page's own first. */
  readonly requests: readonly string[];
}

/** Network cut: every connection is sent to a port at which nobody answers. */
const cutOff = {
  "network.proxy.type": 1,
  "network.proxy.http": "127.0.0.1",
  "network.proxy.http_port": 9,
  "network.proxy.ssl": "127.0.0.1",
  "network.proxy.ssl_port": 9,
  "network.proxy.allow_hijacking_localhost": true,
};

/** @example const firefox = await launchFirefox("/usr/bin/firefox-esr"); … await firefox.close(); */
export async function launchFirefox(executable: string): Promise<Firefox> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "score766-firefox-"));
  const downloads = path.join(folder, "downloads");
  const settings = {
    ...cutOff,
    // The page speaks the language of its browser.
    "intl.accept_languages": "vi,en-US",
    "browser.download.folderList": 2,
    "browser.download.dir": downloads,
    "browser.download.useDownloadDir": true,
    "browser.shell.checkDefaultBrowser": false,
    "datareporting.policy.dataSubmissionEnabled": false,
    "app.update.enabled": false,
  };
  const lines = Object.entries(settings).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`
  );
  await writeFile(path.join(folder, "user.js"), lines.join("\n"));
  const child = spawn(
    executable,
    ["--headless", "--no-remote", "--profile", folder, "--remote-debugging-port=0"],
    { stdio: ["ignore", "ignore", "pipe"], env: { ...process.env, HOME: folder } }
  );
  const talk = await Conversation.with(await addressOf(child));
  await talk.ask("session.new", { capabilities: {} });
  await talk.ask("session.subscribe", {
    events: ["network.beforeRequestSent"],
  });
  return {
    downloads,
    downloaded: () => wholeFilesIn(downloads),
    open: (address) => openTab(talk, address),
    async close() {
      const gone = new Promise((resolve) => child.once("exit", resolve));
      await talk.ask("browser.close", {}).catch(() => child.kill());
      await gone;
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** None while one of them is still coming: Firefox keeps its place with an empty file and writes beside it. */
function wholeFilesIn(folder: string): readonly string[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const isComing = names.some((name) => name.endsWith(".part"));
  return isComing ? [] : names.filter((name) => statSync(path.join(folder, name)).size > 0);
}

async function addressOf(child: ChildProcess): Promise<string> {
  let said = "";
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      reject(new Error(`Firefox did not start: ${said}`));
    }, startTime);
    child.stderr?.on("data", (chunk: Buffer) => {
      said += chunk.toString("utf8");
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (address === undefined) return;
      clearTimeout(late);
      resolve(`${address}/session`);
    });
    child.once("exit", (code) => {
      reject(new Error(`Firefox ended with ${String(code)}: ${said}`));
    });
  });
}

async function openTab(talk: Conversation, address: string): Promise<FirefoxTab> {
  const { context } = (await talk.ask("browsingContext.create", { type: "tab" })) as {
    context: string;
  };
  const requests: string[] = [];
  talk.on("network.beforeRequestSent", ({ request }) => {
    requests.push((request as { url: string }).url);
  });
  const evaluate = async (expression: string): Promise<RemoteValue> => {
    const answer = (await talk.ask("script.evaluate", {
      expression,
      target: { context },
      awaitPromise: true,
    })) as { type: string; result?: RemoteValue; exceptionDetails?: { text: string } };
    if (answer.result === undefined) throw new Error(answer.exceptionDetails?.text);
    return answer.result;
  };
  const value = async (expression: string): Promise<unknown> => {
    const { value: text } = await evaluate(`Promise.resolve(${expression}).then(JSON.stringify)`);
    return typeof text === "string" ? (JSON.parse(text) as unknown) : undefined;
  };
  await talk.ask("browsingContext.navigate", { context, url: address, wait: "complete" });
  return {
    requests,
    value,
    async until(expression) {
      const end = Date.now() + 30_000;
      while ((await value(`Boolean(${expression})`)) !== true) {
        if (Date.now() > end) throw new Error(`Not true in 30 s: ${expression}`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    async giveFile(selector, file) {
      const element = await evaluate(`document.querySelector(${JSON.stringify(selector)})`);
      await talk.ask("input.setFiles", {
        context,
        element: { sharedId: element.sharedId },
        files: [path.resolve(file)],
      });
    },
  };
}

interface RemoteValue {
  readonly value?: unknown;
  readonly sharedId?: string;
}

type Told = Readonly<Record<string, unknown>>;

/** Questions and answers over the socket, and what Firefox tells unasked. */
class Conversation {
  #last = 0;
  readonly #waiting = new Map<number, (answer: Told) => void>();
  readonly #listeners = new Map<string, (told: Told) => void>();

  private constructor(readonly socket: WebSocket) {
    socket.on("message", (data: Buffer) => {
      const message = JSON.parse(data.toString("utf8")) as Told;
      const { id, method, params } = message;
      if (typeof id === "number") this.#waiting.get(id)?.(message);
      else if (typeof method === "string") this.#listeners.get(method)?.(params as Told);
    });
  }

  static async with(address: string): Promise<Conversation> {
    const socket = new WebSocket(address);
    await new Promise((resolve, reject) => {
      socket.once("open", resolve);
      socket.once("error", reject);
    });
    return new Conversation(socket);
  }

  on(event: string, listener: (told: Told) => void): void {
    this.#listeners.set(event, listener);
  }

  async ask(method: string, params: object): Promise<unknown> {
    const id = ++this.#last;
    const answer = await new Promise<Told>((resolve) => {
      this.#waiting.set(id, resolve);
      this.socket.send(JSON.stringify({ id, method, params }));
    });
    this.#waiting.delete(id);
    if (answer["type"] === "error") throw new Error(`${method}: ${String(answer["message"])}`);
    return answer["result"];
  }
}
