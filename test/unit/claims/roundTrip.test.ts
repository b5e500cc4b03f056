import fc from "fast-check";
import { expect, test } from "vitest";
import { isSameClaim, OwnHearing } from "../../../src/narrative/hear/ownHearing";
import { sayForm } from "../../../src/narrative/say/sayClaim";
import { lexicon, saidClaims, type SaidClaim } from "./randomClaims";

const hearing = new OwnHearing(lexicon);

/** What a hostile hand does to a text without changing what it says. */
const disguises: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.normalize("NFD"),
  (text) => text.replaceAll("óa", "oá").replaceAll("Hòa", "Hoà").replaceAll("Thủy", "Thuỷ"),
  (text) => text.replace(/(\d),(\d)/g, "$1.$2"),
  (text) => text.replaceAll(" ", "\u00a0"),
  (text) =>
    text
      .replace(/tháng (\d+)\/(\d{4})/g, "tháng $1 năm $2")
      .replace(/quý (\S+)\/(\d{4})/g, "quý $1 năm $2"),
  (text) => text.charAt(0).toLocaleUpperCase("vi") + text.slice(1),
];

function said({ claim, form }: SaidClaim): string {
  return `${sayForm(form, claim, {}, lexicon)
    .map(({ text }) => text)
    .join("")}.`;
}

test.each([...saidClaims].map(([form, claims]) => [form.form.text, claims] as const))(
  "“%s” is heard as it was meant, in every disguise",
  (_, claims) => {
    fc.assert(
      fc.property(claims, fc.constantFrom(...disguises), (each, disguise) => {
        const readings = hearing.sentence(disguise(said(each)), each.context).readings;
        expect(readings).toHaveLength(1);
        expect(readings[0]).toHaveLength(1);
        const [claim] = readings[0] ?? [];
        expect(claim !== undefined && isSameClaim(each.claim, claim)).toBe(true);
      }),
      { numRuns: 20 }
    );
  }
);
