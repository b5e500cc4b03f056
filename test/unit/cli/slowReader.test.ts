import { expect, it } from "vitest";
import { main } from "../../../src/cli/main";

it("an analysis is written no faster than it is read", async () => {
  let [waiting, most, out] = [0, 0, ""];
  const code = await main(["analyze", "assets/samples/cac-xa-quy-iii-2026.xlsx", "--json"], {
    out(text) {
      out += text;
      waiting += text.length;
      most = Math.max(most, waiting);
    },
    err: () => undefined,
    async taken() {
      await new Promise(setImmediate);
      waiting = 0;
    },
  });
  expect(code).toBe(0);
  expect(JSON.parse(out)).toHaveProperty("tables");
  expect(most).toBeLessThan(out.length / 4);
});
