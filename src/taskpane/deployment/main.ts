import { checkDeployment, type Answer, type CheckResult, type Deployment } from "./checks";

const officeLibrary = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** This page's own deployment. Each file is asked for once. */
function ownDeployment(): Deployment {
  const base = new URL("./", window.location.href).href;
  const answers = new Map<string, Promise<Answer>>();
  return {
    base,
    ask(file) {
      const known = answers.get(file) ?? fetchAnswer(new URL(file, base).href);
      answers.set(file, known);
      return known;
    },
    officeReachable: () =>
      fetch(officeLibrary, { mode: "no-cors", cache: "no-store" }).then(
        () => true,
        () => false
      ),
  };
}

async function fetchAnswer(address: string): Promise<Answer> {
  try {
    const response = await fetch(address, { cache: "no-store" });
    const text = await response.text();
    const header = (name: string): string | null => response.headers.get(name);
    const { status } = response;
    return { status, header, text, compressed: isCompressed(address) };
  } catch {
    return { status: 0, header: () => null, text: "", compressed: null };
  }
}

function isCompressed(address: string): boolean | null {
  const entry = performance.getEntriesByName(address).at(-1);
  if (!(entry instanceof PerformanceResourceTiming) || entry.encodedBodySize === 0) return null;
  return entry.encodedBodySize < entry.decodedBodySize;
}

function show(results: readonly CheckResult[]): void {
  const list = document.getElementById("checks");
  const summary = document.getElementById("summary");
  for (const { name, fault } of results) {
    const item = document.createElement("li");
    const title = document.createElement("p");
    title.textContent = `${fault === null ? "✓" : "✗"} ${name}`;
    item.append(title);
    if (fault !== null) {
      const why = document.createElement("p");
      why.textContent = fault;
      item.append(why);
    }
    list?.append(item);
  }
  const wrong = results.filter(({ fault }) => fault !== null).length;
  if (summary === null) return;
  summary.textContent =
    wrong === 0
      ? "Máy chủ đã sẵn sàng: mọi mục đều đúng."
      : `Còn ${wrong} mục cần sửa trong ${results.length} mục.`;
}

void checkDeployment(ownDeployment()).then(show);
