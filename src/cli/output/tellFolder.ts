import path from "node:path";
import type { Console } from "../terminal/console";
import { printableLine } from "../terminal/printable";
import type { OutputFolder } from "./OutputFolder";

const shownNames = 10;

/**
 * Says that an earlier run into the folder was cut off, and which of its files this run does not write anew: they may
 * be of two runs.
 */
export function tellCutOff(
  { cutOff, path: folder }: OutputFolder,
  files: readonly string[],
  console: Console
): void {
  if (cutOff === null) return;
  const left = cutOff.filter((name) => !files.includes(name));
  const rest =
    left.length === 0
      ? "Lần này ghi lại đủ các tệp của lần đó."
      : `Các tệp sau có thể là của hai lần chạy khác nhau, hãy lập lại: ${left.slice(0, shownNames).join("; ")}${left.length > shownNames ? "; …" : ""}.`;
  const text = `Lần ghi trước vào “${folder}” bị ngắt giữa chừng. ${rest}`;
  console.err(`${printableLine(text)}\n`);
}

/** Says under which names edited reports were kept. */
export function tellKept(kept: readonly string[], folder: OutputFolder, console: Console): void {
  if (kept.length === 0) return;
  const places = kept.map((name) => printableLine(path.join(folder.path, name)));
  console.err(`Văn bản Word cũ đã được sửa tay nên được giữ lại: ${places.join("; ")}\n`);
}
