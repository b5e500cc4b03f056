import { ownWords, typeOfField, type FieldType } from "./fieldTypes";
import type { OwnForm } from "./forms/form";

/** A word, a sign, or the kind of a token ("‹n"), as a sentence and a form both begin with. */
type Element = string;

interface Node {
  /** Places in the list of forms. */
  readonly forms: number[];
  readonly next: Map<Element, Node>;
}

/** Beyond it a form is told from others by trying it. */
const mostElements = 16;
/** A form that may begin in more ways is told apart by fewer of its words. */
const mostWays = 12;

// Words are what stands between blanks and signs: classes of letters would cost more to prepare than all else here.
const piece = /\s+|‹([a-z])\d+›|[^\s‹›<>\\,;:./%()?|+*-]+|[^]/y;
const formPiece = /<(\w+)>|\\([^])|( )|([^\s‹›<>\\,;:./%()?|+*-]+|[,;:/%-])|[^]/y;

/**
 * Which forms can stand at a place of a text, by the words with which they begin: a form whose first words are not
 * there need not be tried. Never leaves out a form that fits.
 * @example new FormOpenings(ownForms).at("tổng điểm đạt ‹n0›/‹n1› điểm", 0) // places of the forms "tổng điểm …"
 */
export class FormOpenings {
  readonly #root: Node = newNode();

  constructor(forms: readonly OwnForm[]) {
    forms.forEach((form, place) => {
      for (const way of openingsOf(form)) this.#add(way, place);
    });
  }

  /** Places in the list of forms, in its order. */
  at(words: string, start: number): readonly number[] {
    const found = new Set<number>();
    let node: Node | undefined = this.#root;
    piece.lastIndex = start;
    while (node !== undefined) {
      for (const place of node.forms) found.add(place);
      const match: RegExpExecArray | null = node.next.size === 0 ? null : piece.exec(words);
      node = match === null ? undefined : node.next.get(elementOf(match));
    }
    return [...found].sort((a, b) => a - b);
  }

  #add(way: readonly Element[], place: number): void {
    let node = this.#root;
    for (const element of way) {
      const next = node.next.get(element) ?? newNode();
      node.next.set(element, next);
      node = next;
    }
    node.forms.push(place);
  }
}

function newNode(): Node {
  return { forms: [], next: new Map() };
}

function elementOf([text, kind]: RegExpExecArray): Element {
  if (kind !== undefined) return `‹${kind}`;
  return text.trim() === "" ? " " : text.toLowerCase();
}

/** The ways in which a form begins, as far as its words alone say it. */
function openingsOf({ text, kind }: OwnForm): readonly (readonly Element[])[] {
  let ways: (readonly Element[])[] = [[]];
  const elements: (readonly (readonly Element[])[])[] = [];
  formPiece.lastIndex = 0;
  for (let match = formPiece.exec(text); match !== null; match = formPiece.exec(text)) {
    const [, field, escaped, space, plain] = match;
    const sign = escaped ?? space ?? plain?.toLowerCase();
    const said =
      field === undefined
        ? { ways: sign === undefined ? [] : [[sign]], isWhole: true }
        : openingOf(typeOfField(field, kind));
    if (said.ways.length > 0) elements.push(said.ways);
    if (said.ways.length === 0 || !said.isWhole || elements.length >= mostElements) break;
  }
  // What a form ends with may go on in the text: "điểm" also fits where "điểms" is written.
  if (formPiece.lastIndex === 0 || formPiece.lastIndex >= text.length) elements.pop();
  for (const said of elements) {
    if (ways.length * said.length > mostWays) break;
    ways = ways.flatMap((way) => said.map((each) => [...way, ...each]));
  }
  return ways;
}

interface Opening {
  /** None: it may begin with anything. */
  readonly ways: readonly (readonly Element[])[];
  /** Whether nothing else of the field can follow. */
  readonly isWhole: boolean;
}

const mark = (letter: string, isWhole = true): Opening => ({ ways: [[`‹${letter}`]], isWhole });
const anything: Opening = { ways: [], isWhole: false };

const openingsOfTypes: Readonly<Record<Exclude<FieldType, keyof typeof ownWords>, Opening>> = {
  hundredths: mark("n"),
  count: mark("n"),
  halves: mark("n"),
  percent: { ways: [["‹n", "%"]], isWhole: true },
  period: { ways: [["‹p"], ["trong", " ", "‹p"], ["đến", " ", "‹p"]], isWhole: true },
  unit: mark("u"),
  units: mark("u", false),
  group: mark("g"),
  groups: { ways: [["‹g"], ["‹l"]], isWhole: true },
  code: mark("c", false),
  law: mark("d"),
  ways: mark("n", false),
  months: mark("p", false),
  grade: anything,
  title: anything,
  lacking: anything,
};

function openingOf(type: FieldType): Opening {
  return isOfWords(type)
    ? { ways: Object.keys(ownWords[type]).map(elementsOf), isWhole: true }
    : openingsOfTypes[type];
}

function isOfWords(type: FieldType): type is keyof typeof ownWords {
  return type in ownWords;
}

function elementsOf(words: string): readonly Element[] {
  return [...words.matchAll(new RegExp(piece.source, "g"))].map(elementOf);
}
