/**
 * Puts a text on the clipboard with its look, and plain beside it. Some hosts allow only the old way.
 * @returns Whether the machine allowed it.
 */
export async function copyRichText(html: string, plain: string): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        "text/html": new Blob([html], { type: "text/html" }),
        "text/plain": new Blob([plain], { type: "text/plain" }),
      }),
    ]);
    return true;
  } catch {
    return copyOldWay(html, plain);
  }
}

function copyOldWay(html: string, plain: string): boolean {
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", plain);
    event.preventDefault();
  };
  document.addEventListener("copy", fill);
  try {
    // Deprecated, and the only way inside frames that deny the clipboard.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand("copy");
  } finally {
    document.removeEventListener("copy", fill);
  }
}
