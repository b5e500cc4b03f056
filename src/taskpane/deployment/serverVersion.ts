/** Milliseconds between two questions of a page that stays open. */
const anHour = 3_600_000;

/**
 * The version that the page's own server hands out now; null when it cannot be heard. Nobody else is asked, and the
 * server is told nothing.
 */
export async function versionOnServer(): Promise<string | null> {
  try {
    const answer = await fetch(new URL("phien-ban.json", document.baseURI), { cache: "no-store" });
    return answer.ok ? versionIn(await answer.json()) : null;
  } catch {
    return null;
  }
}

/** @example versionIn({ version: "0.2.0" }) // "0.2.0" */
export function versionIn(told: unknown): string | null {
  if (typeof told !== "object" || told === null || !("version" in told)) return null;
  const { version } = told;
  return typeof version === "string" && /^\d+\.\d+\.\d+$/.test(version) ? version : null;
}

/**
 * Tells of a version other than the running one: when a person comes back to the page, and every hour. Each is told
 * once.
 * @param onOther answers whether it could be told; if not, it is tried again with the next look
 * @returns how to cease
 */
export function watchServerVersion(
  ask: () => Promise<string | null>,
  running: string,
  onOther: (version: string) => boolean
): () => void {
  let known = running;
  const look = async (): Promise<void> => {
    if (document.hidden) return;
    const found = await ask();
    if (found !== null && found !== known && (found === running || onOther(found))) known = found;
  };
  const listener = (): void => void look();
  document.addEventListener("visibilitychange", listener);
  const timer = setInterval(listener, anHour);
  return () => {
    clearInterval(timer);
    document.removeEventListener("visibilitychange", listener);
  };
}
