/** Widths of Times New Roman letters in thousandths of the letter size, from the typeface's public metrics. */
type Widths = Readonly<Record<number, string>>;

const upright: Widths = {
  180: "'",
  250: ",. ",
  278: "/:;\\ijlt",
  333: "!()-I[]`fr",
  389: "Js",
  444: "?acez“”",
  500: "#$*0123456789_bdghknopquvxy–",
  556: "FPS",
  564: "+<=>≥≤",
  611: "ELTZ",
  667: "BCR",
  722: "ADGHKNOQUVXYw",
  778: "&m",
  833: "%",
  889: "M",
  944: "W",
  1000: "—…",
};
const heavy: Widths = {
  250: ",. ",
  278: "'/\\il",
  333: "!()-:;[]`fjt",
  389: "Is",
  444: "cerz",
  500: "#$*0123456789?J_agovxy–“”",
  556: "Sbdhknpqu",
  570: "+<=>≥≤",
  611: "FP",
  667: "BELTZ",
  722: "ACDNRUVXYw",
  778: "GHKOQ",
  833: "&m",
  944: "M",
  1000: "%W—…",
};

/** As wide as any letter: what the tables above do not know is never taken for narrow. */
const unknown = 1000;
/**
 * A machine without Times New Roman sets it in a typeface of the same widths that often lacks the letters of Vietnamese
 * alone; these then come from a third one, so much wider.
 */
const strangerWidth = 1.36;
const vietnameseAlone = /[\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]/u;

const bareLetter: Readonly<Partial<Record<string, string>>> = {
  "\u00A0": " ",
  "\u0111": "d",
  "\u0110": "D",
};

const byLetter = {
  upright: lettersOf(upright),
  heavy: lettersOf(heavy),
} as const;

function lettersOf(widths: Widths): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(widths).flatMap(([width, letters]: [string, string]) =>
      [...letters].map((letter): [string, number] => [letter, Number(width)])
    )
  );
}

/**
 * Width of a text set in Times New Roman, in thousandths of the letter size.
 * @example textWidthOf("thiếu", true) // about 2450: at 12 points 29 points wide
 */
export function textWidthOf(text: string, bold: boolean): number {
  const known = byLetter[bold ? "heavy" : "upright"];
  let sum = 0;
  for (const letter of text.normalize("NFC")) {
    // Marks take no room of their own, nor does the bar of đ.
    const bare = bareLetter[letter] ?? letter.normalize("NFD").charAt(0);
    const width = known.get(bare) ?? unknown;
    sum += vietnameseAlone.test(letter) ? width * strangerWidth : width;
  }
  return sum;
}

/** The widest piece that a line break cannot part. @example widestWord("Xếp vị trí", true) // that of "Xếp" */
export function widestWord(text: string, bold: boolean): number {
  return Math.max(0, ...text.split(/[ \n]+/u).map((word) => textWidthOf(word, bold)));
}
