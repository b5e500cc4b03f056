const onFirst: Readonly<Record<string, string>> = {
  á: "óa",
  à: "òa",
  ả: "ỏa",
  ã: "õa",
  ạ: "ọa",
  é: "óe",
  è: "òe",
  ẻ: "ỏe",
  ẽ: "õe",
  ẹ: "ọe",
  ý: "úy",
  ỳ: "ùy",
  ỷ: "ủy",
  ỹ: "ũy",
  ỵ: "ụy",
};

/**
 * One spelling at the door: composed letters, plain spaces and dashes, the tone mark on the first vowel of oa, oe and
 * uy where they end a syllable. Not in "quý" (behind q) nor in "hoàn" (a letter follows).
 * @example oneSpelling("Số hoá") // "Số hóa"
 */
export function oneSpelling(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u00a0\u2009\u202f]/gu, " ")
    .replace(/[\u2212\u2013]/gu, "-")
    .replace(/o([áàảãạéèẻẽẹ])(?!\p{L})/giu, (whole, vowel: string) => inCase(whole, vowel))
    .replace(/(?<!q)u([ýỳỷỹỵ])(?!\p{L})/giu, (whole, vowel: string) => inCase(whole, vowel))
    .replace(/ {2,}/gu, " ");
}

function inCase(whole: string, vowel: string): string {
  const spelt = onFirst[vowel.toLocaleLowerCase("vi")] ?? whole;
  if (whole === whole.toLocaleUpperCase("vi")) return spelt.toLocaleUpperCase("vi");
  const [first = "", second = ""] = spelt;
  return /^\p{Lu}/u.test(whole) ? first.toLocaleUpperCase("vi") + second : spelt;
}
