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

test("an exact decimal is rounded half away from zero, and what is none is an error", () => {
  expect(["17.435", "17.4349", "18", "-0.01", "-0.004", "-19.965"].map(toHundredths)).toEqual([
    1744, 1743, 1800, -1, 0, -1997,
  ]);
  expect(() => toHundredths("mười tám")).toThrow(RangeError);
  expect(() => toHundredths("1,5")).toThrow("Not a decimal: 1,5");
});

test("where nobody says what a number is for, what is left for later is blank", () => {
  expect(readNumber({ kind: "text", value: "chưa có" })).toEqual({ kind: "blank" });
  expect(readNumber({ kind: "text", value: "không phát sinh" })).toEqual({ kind: "notApplicable" });
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
