import { damagedFile, truncatedFile } from "../faults";
import { signature } from "./zipEntry";

/** Where the table of contents stands and how many parts it lists. */
export interface Directory {
  readonly offset: number;
  readonly count: number;
}

/** Size of the closing record, and of the longest comment behind it. */
const endSize = 22;
const longestComment = 0xffff;

/** @throws WorkbookError when the end of the zip is missing or broken. */
export function findDirectory(view: DataView): Directory {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  if (count !== 0xffff && offset !== 0xffffffff) return checked(view, { offset, count });
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== signature.locator64) {
    return checked(view, { offset, count });
  }
  const long = Number(view.getBigUint64(locator + 8, true));
  if (long + 56 > view.byteLength || view.getUint32(long, true) !== signature.end64) {
    throw damagedFile("mục lục zip64");
  }
  return checked(view, {
    offset: Number(view.getBigUint64(long + 48, true)),
    count: Number(view.getBigUint64(long + 32, true)),
  });
}

function findEnd(view: DataView): number {
  const last = view.byteLength - endSize;
  for (let place = last; place >= 0 && place >= last - longestComment; place -= 1) {
    if (view.getUint32(place, true) === signature.end) return place;
  }
  throw truncatedFile();
}

function checked(view: DataView, directory: Directory): Directory {
  if (directory.offset > view.byteLength) throw truncatedFile();
  return directory;
}
