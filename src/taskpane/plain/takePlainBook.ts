import { download } from "../host/download";
import { workbookMediaType } from "../host/mediaTypes";
import { part } from "../parts/part";
import type { Session } from "../session/session";
import { plain as words } from "../strings/plain";
import type { PlainBook } from "./plainBook";

const copying = part(async () => (await import("./plainBook")).plainBook);

/**
 * Makes the copy for people without the add-in: in Excel it opens in a window of its own, a browser tab takes it down.
 * The workbook at hand stays as it is.
 */
export async function takePlainBook(session: Session): Promise<void> {
  const { host } = session;
  const { copyOfFile } = host;
  if (copyOfFile === null) return;
  const made: { plain: PlainBook | null } = { plain: null };
  const isDone = await session.work(words.making, async (signal) => {
    const plainBook = await copying.load();
    made.plain = await plainBook(await copyOfFile());
    signal.throwIfAborted();
    if (made.plain === null) return;
    if (host.kind === "excel") await host.openBook(made.plain.book);
    else download({ ...made.plain.book, mediaType: workbookMediaType });
  });
  if (!isDone) return;
  if (made.plain === null) {
    session.notice({ intent: "warning", text: words.none });
    return;
  }
  const { book, turned, without } = made.plain;
  const done = [
    host.kind === "excel" ? words.opened : words.saved(book.name),
    ...(turned === 0 ? [] : [words.turned(turned)]),
  ].join(" ");
  session.notice(
    without === 0
      ? { intent: "success", text: done }
      : { intent: "warning", text: `${done} ${words.without(without)}` }
  );
}
