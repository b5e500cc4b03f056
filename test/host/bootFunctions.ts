import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";
import { JSDOM, VirtualConsole } from "jsdom";
import { libraryFolder } from "./bootNode";
import type { ExcelHost } from "./ExcelHost";
import { ExternalPlug } from "./plugs/external";

const page = "https://localhost/taskpane.html";
const library = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/**
 * Boots the whole of Microsoft's library in a page without a browser, as desktop Excel does with a shared
 * runtime, and waits until its runtime of custom functions asks for calls. Afterwards the globals
 * `CustomFunctions` and `Office` are the page's, and `host.functions.call` goes through the library's own
 * invocation protocol.
 * @example
 * const host = await bootFunctions(new ExcelHost(new HostWorkbook({})));
 * registerFunctions(() => undefined);
 * await host.functions.call("CRITERIA766", [null]).outcome;
 */
export async function bootFunctions(host: ExcelHost): Promise<ExcelHost> {
  const dom = new JSDOM(`<!doctype html><script src="${library}office.js"></script>`, {
    url: page,
    runScripts: "outside-only",
    // What the page would print is not the test's concern.
    virtualConsole: new VirtualConsole(),
  });
  const { window } = dom;
  new ExternalPlug(host).install(window);
  answerScripts(dom);
  run(dom, "office.debug.js");
  for (const name of ["CustomFunctions", "Office"]) {
    const value: unknown = Reflect.get(window, name);
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  await Office.onReady();
  while (!host.functions.isReady) await new Promise((resolve) => setTimeout(resolve, 5));
  return host;
}

/** Scripts that the library adds to the page are run from the package. */
function answerScripts(dom: JSDOM): void {
  const { prototype } = dom.window.Node;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own this below
  const { appendChild } = prototype;
  prototype.appendChild = function append<Child extends Node>(this: Node, child: Child): Child {
    if (child.nodeName === "SCRIPT" && child instanceof dom.window.HTMLScriptElement) {
      const name = child.src.slice(library.length);
      setTimeout(() => {
        if (existsSync(join(libraryFolder, name))) run(dom, name);
        child.dispatchEvent(new dom.window.Event("load"));
      });
      return child;
    }
    return appendChild.call(this, child) as Child;
  };
}

function run(dom: JSDOM, name: string): void {
  const filename = join(libraryFolder, name);
  new Script(readFileSync(filename, "utf8"), { filename }).runInContext(dom.getInternalVMContext());
}
