import fc from "fast-check";
import { expect, test } from "vitest";
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
