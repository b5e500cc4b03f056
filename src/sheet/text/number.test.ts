import fc from "fast-check";
import { expect, test } from "vitest";
import { roundedRatio } from "../../scoring/arithmetic";
import { readNumber, toHundredths } from "./number";

const points = fc.integer({ min: 0, max: 10_000 });

test("a score reads the same in every spelling", () => {
  fc.assert(
    fc.property(points, (value) => {
      const plain = (value / 100).toFixed(2);
      const spellings = [
        plain,
        plain.replace(".", ","),
        `${plain} điểm`,
        `${plain.replace(".", ",")}đ`,
        `\u00a0${plain} `,
        `${plain}*`,
        `${plain}/100`,
      ];
      for (const typed of spellings) {
        const reading = readNumber({ kind: "text", value: typed });
        expect(reading.kind === "number" ? toHundredths(reading.decimal) : typed).toBe(value);
      }
      const number = readNumber({ kind: "number", value: value / 100 });
      expect(number.kind === "number" ? toHundredths(number.decimal) : null).toBe(value);
    })
  );
});

test("rounding to hundredths is half away from zero on the digits themselves", () => {
  fc.assert(
    fc.property(fc.boolean(), fc.nat(99_999), fc.nat(9999), (negative, whole, fraction) => {
      const digits = String(fraction).padStart(4, "0");
      const exact = BigInt(whole) * 10_000n + BigInt(fraction);
      const expected = Number((exact + 50n) / 100n);
      expect(toHundredths(`${negative ? "-" : ""}${String(whole)}.${digits}`)).toBe(
        negative && expected !== 0 ? -expected : expected
      );
    })
  );
});

test("a number that no score sheet can hold is not a number, whatever its size or spelling", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const kind = Math.abs(value) < 1e9 ? "number" : "notANumber";
      expect(readNumber({ kind: "number", value }).kind).toBe(kind);
    })
  );
  for (const typed of [
    "98765432101234",
    "9,5/99999999999999999999",
    "9".repeat(310),
    "1.000.000.000",
  ])
    expect(readNumber({ kind: "text", value: typed })).toEqual({ kind: "notANumber", text: typed });
});

test("whatever number a cell holds, its hundredths and its shares can be computed", () => {
  const figure = fc.oneof(fc.double({ noNaN: true }), fc.double({ min: -2, max: 2, noNaN: true }));
  fc.assert(
    fc.property(figure, figure, (one, other) => {
      const [top, bottom] = [one, other].map((value) => readNumber({ kind: "number", value }));
      if (top?.kind !== "number" || bottom?.kind !== "number") return;
      expect(Number.isSafeInteger(toHundredths(top.decimal))).toBe(true);
      const [numerator, denominator] = [Number(top.decimal), Number(bottom.decimal)];
      if (denominator === 0) return;
      expect(Number.isSafeInteger(roundedRatio(numerator, denominator, 10_000))).toBe(true);
    })
  );
});
