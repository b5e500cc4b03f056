import { OwnEar } from "../own/hearOwn";
import { judgeOwn } from "../own/judgeOwn";
import type { Case } from "../own/ownTruth";
import type { NameBook } from "../hear/nameBook";
import { spelled } from "../hear/spelling";
import type { Against } from "../tie/subject";
import type { Verdict } from "../tie/verdict";
import type { OutlinedParagraph } from "./outline";

/** Ears for the names of a workbook and the grades of an office: many drafts ask the same. */
const ears = new WeakMap<NameBook, Map<string, OwnEar>>();

function earFor({ ledger, bands }: Against): OwnEar {
  const known = ears.get(ledger.names) ?? new Map<string, OwnEar>();
  ears.set(ledger.names, known);
  const grades = bands.map(({ name }) => name);
  const key = grades.join("|");
  const ear = known.get(key) ?? new OwnEar(ledger.names, grades);
  known.set(key, ear);
  return ear;
}

/**
 * A report of ours goes on in Word: what a person left as it was is still ours, and says more than figures alone tell
 * ("nếu xếp theo điểm chưa làm tròn, … từ thứ 9 đến thứ 24"). A sentence that is heard whole as one of ours and is what
 * the cells give is right in all its figures; any other keeps the verdicts it has.
 */
export function withOwnSentences(
  verdicts: readonly Verdict[],
  { topic }: Pick<OutlinedParagraph, "topic">,
  against: Against
): readonly Verdict[] {
  const doubted = new Set(
    verdicts.filter(({ status }) => status !== "right").map(({ sentence }) => sentence)
  );
  const ours = new Set([...doubted].filter((sentence) => isOurs(sentence, topic, against)));
  return verdicts.map((each) =>
    ours.has(each.sentence) && each.status !== "right"
      ? { ...each, status: "right", expected: null, message: "" }
      : each
  );
}

function isOurs(sentence: string, topic: OutlinedParagraph["topic"], against: Against): boolean {
  const { ledger, period, row, unit, bands } = against;
  const self: Case = {
    ...{ ledger, now: period, row, unit, bands },
    isNamedOnce: ledger.periods.every(({ twins }) => !twins.has(unit)),
    tieRule: "competition",
    lines: [],
    // All tables of the workbook are in this ledger.
    joinLeague: () => undefined,
    whole: null,
  };
  const [group, other] = topic;
  const subject = group === undefined || other !== undefined ? "total" : group;
  const { readings } = earFor(against).hear(spelled(sentence).text.trim(), {
    unit,
    period: period.key,
    subject,
  });
  const [reading, second] = readings;
  return (
    reading !== undefined &&
    second === undefined &&
    reading.every(({ claim }) => judgeOwn(claim, self) === null)
  );
}
