import type { ProducedFile } from "./paneHost";

/** Hands a file to the browser's own download. Some hosts ignore it without a word. */
export function download({ name, mediaType, bytes }: ProducedFile): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: mediaType }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
