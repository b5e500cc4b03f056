import { describe, expect, it, vi } from "vitest";

import { builtInCentral, hostedCentral } from "./centralSource";

const answer = (body: string, init: ResponseInit = {}): typeof fetch =>
  vi.fn(() =>
    Promise.resolve(
      new Response(body, { headers: { "content-type": "application/json" }, ...init })
    )
  );

describe("the common configuration of a hosted page", () => {
  it("is asked for once, by a relative address", async () => {
    const ask = answer('{"khiBangDiem":"1223"}');
    const source = hostedCentral(ask);
    expect((await source()).defaults.tieRule).toBe("dense");
    await source();
    expect(vi.mocked(ask).mock.calls.map(([asked]) => asked)).toEqual(["cau-hinh.json"]);
  });

  it.each([
    ["there is none", answer("", { status: 404 })],
    [
      "a page of error comes in its place",
      answer("<html>", { headers: { "content-type": "text/html" } }),
    ],
  ])("is absent, without a word, where %s", async (_, ask) => {
    expect(await hostedCentral(ask)()).toMatchObject({ status: "absent", faults: [] });
  });

  it("is unreachable where the server does not answer", async () => {
    const { status } = await hostedCentral(() =>
      Promise.reject(new TypeError("Failed to fetch"))
    )();
    expect(status).toBe("unreachable");
  });
});

describe("the common configuration of the single file", () => {
  it("lies in the page; an empty one is none", async () => {
    expect((await builtInCentral('{"nguonSoLieu":"Cổng"}')()).defaults.details.dataSource).toBe(
      "Cổng"
    );
    expect((await builtInCentral(" {} ")()).status).toBe("absent");
  });
});
