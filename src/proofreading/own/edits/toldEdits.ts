import type { DocumentFinding } from "../../draft/checks/checkedDraft";
import type { WrittenDocument } from "../../written/writtenDocument";
import { changedWords, type Change } from "./changedWords";
import { altered, marked, missing, textOf } from "./editFindings";
import { laidSideBySide, type Laid } from "./pairSentences";
import { plainText, sentencesOf, type Sentence } from "./sentences";
import { isWeighed, turnsResult, type Weighed } from "./weighedWords";
import { isBlank, type Zone } from "./zones";

/** What a report of ours that a person has gone on with is told by. */
export interface EditsAgainst {
  readonly written: WrittenDocument;
  /** By a whole line of the report made anew. */
  readonly zoneOf: (line: string) => Zone;
  readonly weighed: Weighed;
  /** What is wrong with a line, where its claims can be heard; null where nothing is heard to be. */
  readonly explain: (line: string) => string | null;
}

/** Offices cite what they stand on. */
const furtherBasis = /^căn cứ /iu;
const ownWords = "chỉ các số trong câu được đối chiếu.";

/**
 * Where a report of ours reads otherwise after a person went on with it: figures, names and lines of the frame that are
 * not those that the workbook gives; sentences that are the person's own, which are marked and not judged. What the
 * office is asked to confirm, rewrite or fill in is theirs.
 * Where most of it reads otherwise it is no edit of this report: only what can be heard to be wrong is told.
 */
export function toldEdits(
  given: WrittenDocument,
  against: EditsAgainst
): readonly DocumentFinding[] {
  const [mine, theirs] = [sentencesOf(given), sentencesOf(against.written)];
  const laid = laidSideBySide(mine, theirs);
  const teller = new EditTeller(given, against, laid);
  const told = laid.kept.length * 2 < mine.length ? [] : teller.told();
  return [...told, ...teller.heardBeside(told)];
}

class EditTeller {
  /** Paragraphs of either document of which something is left. */
  private readonly left: ReadonlySet<number>;
  private readonly leftAnew: ReadonlyMap<number, number>;
  private readonly zones = new Map<number, Zone>();

  constructor(
    private readonly given: WrittenDocument,
    private readonly against: EditsAgainst,
    private readonly laid: Laid
  ) {
    const pairs = [...laid.kept, ...laid.changed];
    this.left = new Set(pairs.map(([{ paragraph }]) => paragraph));
    this.leftAnew = new Map(pairs.map(([own, { paragraph }]) => [paragraph, own.paragraph]));
  }

  told(): readonly DocumentFinding[] {
    const { changed, added, dropped } = this.laid;
    return [
      ...changed.flatMap(([own, meant]) => this.changed(own, meant)),
      ...added.flatMap((own) => this.added(own)),
      ...this.dropped(dropped),
    ];
  }

  /** What can be heard to be wrong in the other paragraphs that read otherwise. */
  heardBeside(told: readonly DocumentFinding[]): readonly DocumentFinding[] {
    const { changed, added } = this.laid;
    const isAltered = new Set(
      told.flatMap(({ code, paragraph }) => (code === "altered-text" ? (paragraph ?? []) : []))
    );
    const others = [...changed.map(([own]) => own), ...added].map(({ paragraph }) => paragraph);
    return [...new Set(others)].flatMap((paragraph): DocumentFinding[] => {
      const message = isAltered.has(paragraph) ? null : this.heard(paragraph);
      return message === null ? [] : [{ code: "altered-text", message, paragraph }];
    });
  }

  private heard(paragraph: number): string | null {
    return this.against.explain(plainText(this.given.paragraphs[paragraph]?.text ?? ""));
  }

  private zoneOf({ paragraph }: Sentence): Zone {
    const zone =
      this.zones.get(paragraph) ??
      this.against.zoneOf(this.against.written.paragraphs[paragraph]?.text ?? "");
    this.zones.set(paragraph, zone);
    return zone;
  }

  private changed(own: Sentence, meant: Sentence): readonly DocumentFinding[] {
    const zone = this.zoneOf(meant);
    if (zone === "hand") return [];
    const [typed, anew] = [textOf(own, this.given), textOf(meant, this.against.written)];
    const changes = changedWords(typed, anew);
    const isHeavy = ({ mine, theirs }: Change): boolean =>
      isWeighed(typed, mine, this.against.weighed) || isWeighed(anew, theirs, this.against.weighed);
    if (zone === "blanks") {
      const others = changes.filter(({ theirs }) => !isBlank(anew.slice(theirs.from, theirs.to)));
      return others.some(isHeavy) ? [altered(own, typed, anew, others, false)] : [];
    }
    if (zone === "office")
      return changes.every(isHeavy) ? [altered(own, typed, anew, changes, false)] : [];
    const turns = ({ mine, theirs }: Change): boolean =>
      turnsResult(typed.slice(mine.from, mine.to)) ||
      turnsResult(anew.slice(theirs.from, theirs.to));
    const isHeld = zone === "frame" || own.table !== null;
    if (isHeld || changes.some((each) => isHeavy(each) || turns(each)))
      return [altered(own, typed, anew, changes, zone === "cells")];
    // What can be heard to be wrong is told below.
    return this.heard(own.paragraph) === null
      ? [marked(own, `Câu này viết khác báo cáo lập lại từ bảng tính: ${ownWords}`)]
      : [];
  }

  /** In a paragraph of ours, or beside lines that say what the sheet gives. */
  private added(own: Sentence): readonly DocumentFinding[] {
    const isWhole = !this.left.has(own.paragraph);
    if (isWhole && (furtherBasis.test(own.text) || !this.isBesideResults(own))) return [];
    const isMoved = this.laid.dropped.some(({ text }) => text === own.text);
    return [
      marked(
        own,
        isMoved
          ? "Câu này đứng ở chỗ khác trong báo cáo lập lại từ bảng tính."
          : `Câu này không có trong báo cáo lập lại từ bảng tính: ${ownWords}`
      ),
    ];
  }

  private isBesideResults(own: Sentence): boolean {
    const { kept } = this.laid;
    const behind = kept.findIndex(([{ paragraph }]) => paragraph > own.paragraph);
    const [before, after] = [
      kept.at(behind < 0 ? -1 : behind - 1),
      behind < 0 ? undefined : kept[behind],
    ];
    return [before, after].every(
      (pair) => pair === undefined || !["office", "hand", "blanks"].includes(this.zoneOf(pair[1]))
    );
  }

  private dropped(dropped: readonly Sentence[]): readonly DocumentFinding[] {
    const moved = new Set(this.laid.added.map(({ text }) => text));
    const missed = dropped.filter((each) => {
      const zone = this.zoneOf(each);
      if (zone === "hand" || zone === "blanks" || moved.has(each.text)) return false;
      return zone !== "office" || this.leftAnew.has(each.paragraph);
    });
    const tables = new Map<number, Sentence[]>();
    for (const each of missed)
      if (each.table !== null) tables.set(each.table, [...(tables.get(each.table) ?? []), each]);
    return [
      ...missed.flatMap((each) => (each.table === null ? [this.missing(each)] : [])),
      ...[...tables.values()].flatMap(([first, ...others]) =>
        first === undefined ? [] : [this.missing(first, others.length)]
      ),
    ];
  }

  private missing(meant: Sentence, others = 0): DocumentFinding {
    const place = this.leftAnew.get(meant.paragraph) ?? null;
    return missing(textOf(meant, this.against.written), others, place);
  }
}
