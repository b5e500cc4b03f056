import { describe, expect, test } from "vitest";
import { crc32, crc32InScript } from "./crc32";
import {
  InflatedTooLong,
  scriptDeflater,
  streamDeflater,
  zlibDeflater,
  type Deflater,
} from "./deflate";
import { nodeZlib } from "./nodeZlib";

const hasStreams = ((): boolean => {
  try {
    return new DecompressionStream("deflate-raw").readable instanceof ReadableStream;
  } catch {
    return false;
  }
})();

const all: readonly (readonly [string, Deflater])[] = [
  ["script", scriptDeflater],
  ...(nodeZlib === null ? [] : [["zlib", zlibDeflater(nodeZlib)] as const]),
  ...(hasStreams ? [["streams", streamDeflater] as const] : []),
];

const text = new TextEncoder().encode("Số hóa hồ sơ, trả kết quả. ".repeat(20_000));

describe.each(all)("deflate by %s", (_, deflater) => {
  test("gives back what went in, also to the others", async () => {
    const raw = await deflater.deflate(text);
    expect(raw.length).toBeLessThan(text.length / 50);
    for (const [, other] of all) {
      const back = await other.inflate(raw, text.length);
      expect(Buffer.compare(back, text)).toBe(0);
    }
    expect(await deflater.inflate(await deflater.deflate(new Uint8Array(0)), 0)).toHaveLength(0);
  });

  test("stops where a part grows beyond its stated size", async () => {
    const raw = await deflater.deflate(text);
    await expect(deflater.inflate(raw, text.length - 1)).rejects.toThrow(InflatedTooLong);
  });

  test("rejects broken data", async () => {
    await expect(deflater.inflate(Uint8Array.of(7, 7, 7, 7), 100)).rejects.toThrow();
  });
});

test("the check sum, with and without the machine's help", () => {
  expect(crc32InScript(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
  for (const length of [0, 1, 7, 8, 9, 1000]) {
    expect(crc32InScript(text.subarray(0, length))).toBe(crc32(text.subarray(0, length)));
  }
});
