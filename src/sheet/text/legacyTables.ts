/** TCVN3 (ABC) letters as Latin-1 shows their codes, each followed by the letter it stands for. */
const tcvn3 =
  "¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ¨ă©âªê«ô¬ơ\u00adư®đµà¶ả·ã¸á¹ạ»ằ¼ẳ½ẵ¾ắÆặÇầÈẩÉẫÊấËậÌèÎẻÏẽÐéÑẹÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞịßòáỏâõãóäọåồæổçỗèốéộêờëởìỡíớîợïùñủòũóúôụõừöử÷ữøứùựúỳûỷüỹþỵ";

export const tcvn3Letters: ReadonlyMap<string, string> = new Map(
  Array.from(tcvn3).flatMap((letter, index, all): [string, string][] =>
    index % 2 === 0 ? [[letter, all[index + 1] ?? letter]] : []
  )
);

/** VNI writes a vowel and then its mark; each mark stands for the combining ones beside it. */
const vniMarks: readonly (readonly [mark: string, combining: string])[] = [
  ["ù", "\u0301"],
  ["ø", "\u0300"],
  ["û", "\u0309"],
  ["õ", "\u0303"],
  ["ï", "\u0323"],
  ["â", "\u0302"],
  ["á", "\u0302\u0301"],
  ["à", "\u0302\u0300"],
  ["å", "\u0302\u0309"],
  ["ã", "\u0302\u0303"],
  ["ä", "\u0302\u0323"],
  ["ê", "\u0306"],
  ["é", "\u0306\u0301"],
  ["è", "\u0306\u0300"],
  ["ú", "\u0306\u0309"],
  ["ü", "\u0306\u0303"],
  ["ë", "\u0306\u0323"],
];
const toneMarks = new Set(["ù", "ø", "û", "õ", "ï"]);
const circumflexMarks = new Set(["â", "á", "à", "å", "ã", "ä"]);
const vniSingles: readonly (readonly [string, string])[] = [
  ["ñ", "đ"],
  ["í", "í"],
  ["ì", "ì"],
  ["æ", "ỉ"],
  ["ó", "ĩ"],
  ["ò", "ị"],
  ["î", "ỵ"],
  ["ô", "ơ"],
  ["ö", "ư"],
];

/** Which marks follow which vowel: a tone alone any, a circumflex only a, e, o, a breve only an a. */
function marksOf(vowel: string): readonly (readonly [string, string])[] {
  return vniMarks.filter(
    ([mark]) =>
      toneMarks.has(mark) || vowel === "a" || ("eo".includes(vowel) && circumflexMarks.has(mark))
  );
}

/** Written pair or single code → letter, in both cases. */
export const vniPairs: ReadonlyMap<string, string> = new Map(
  [
    ...vniSingles,
    ...["a", "e", "o", "u", "y"].flatMap((vowel) =>
      marksOf(vowel).map(
        ([mark, combining]) => [vowel + mark, (vowel + combining).normalize("NFC")] as const
      )
    ),
    ...(["ô", "ö"] as const).flatMap((vowel) =>
      vniMarks
        .filter(([mark]) => toneMarks.has(mark))
        .map(
          ([mark, combining]) =>
            [vowel + mark, ((vowel === "ô" ? "ơ" : "ư") + combining).normalize("NFC")] as const
        )
    ),
  ].flatMap(([written, letter]): [string, string][] => {
    const capital = written.toUpperCase();
    const mixed = written.charAt(0).toUpperCase() + written.slice(1);
    return [
      [written, letter],
      [capital, letter.toLocaleUpperCase("vi")],
      [mixed, letter.toLocaleUpperCase("vi")],
    ];
  })
);
