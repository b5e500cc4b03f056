import type { RowMeaning } from "../axes/rowMeaning";
import { fewestNames } from "../axes/shortWords";
import type { Ground } from "./ground";
import type { Section } from "./section";

/**
 * "A | Xã An Bình | 100 | 90" over the groups of that unit, in the column of their names: its total, and whose the rows
 * below are. Adds it to the section.
 */
export function opensPart({ frame, keys }: Ground, read: RowMeaning, section: Section): boolean {
  if (frame.subjectsAcross || frame.unitsAcross || saysMore(read)) return false;
  const [name, ...more] = read.names;
  if (name === undefined || more.length > 0 || !keys.includes(name.column)) return false;
  if (name.column.namesGroups < fewestNames) return false;
  if (read.unitCell === name.cell) [section.unit, section.unitCell] = [read.unit, name.cell];
  else if (read.periodCell === name.cell)
    [section.period, section.periodCell] = [read.period, name.cell];
  else return false;
  section.group = null;
  return true;
}

/** A subject, a measure, or figures of several. */
function saysMore({ subjectCell, measure, sum, benchmark }: RowMeaning): boolean {
  return subjectCell !== null || measure !== null || sum || benchmark;
}
