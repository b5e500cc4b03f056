import { strings } from "../strings/strings";

/** Says, in a page that nothing draws any more, what happened and how to go on. Without React: it has given up. */
export function lastWords(container: HTMLElement, error: unknown): void {
  const { ownerDocument } = container;
  const words = strings.faults;
  const box = ownerDocument.createElement("main");
  box.className = "first-bytes";
  box.setAttribute("role", "alert");
  const heading = ownerDocument.createElement("h1");
  heading.textContent = words.title;
  const text = ownerDocument.createElement("p");
  text.textContent = words.text(error instanceof Error ? error.message : String(error));
  const reload = ownerDocument.createElement("button");
  reload.type = "button";
  reload.textContent = words.reload;
  reload.addEventListener("click", () => {
    ownerDocument.defaultView?.location.reload();
  });
  box.append(heading, text, reload);
  // After React has emptied the page.
  setTimeout(() => {
    container.replaceChildren(box);
  });
}
