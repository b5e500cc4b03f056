import { describe, expect, it } from "vitest";

import { checkDeployment, type Answer, type Deployment } from "./checks";

const base = "https://host.example.vn/score766/";

type Faked = Readonly<Record<string, readonly [text: string, headers: Record<string, string>]>>;

const always = { "x-content-type-options": "nosniff", "cache-control": "no-cache" };
const right: Faked = {
  "taskpane.html": [
    `<meta http-equiv="Content-Security-Policy"><script src="js/firstBytes.0a.js"></script>`,
    { ...always, "content-type": "text/html; charset=utf-8" },
  ],
  "js/firstBytes.0a.js": [
    "",
    { "content-type": "text/javascript", "cache-control": "public, max-age=31536000, immutable" },
  ],
  "functions.json": ["{}", { ...always, "content-type": "application/json" }],
  "functions-en.json": ["{}", { ...always, "content-type": "application/json" }],
  "shortcuts-en.json": ["{}", { ...always, "content-type": "application/json" }],
  "shortcuts.json": ["{}", { ...always, "content-type": "application/json" }],
  "manifest.xml": [
    `<SourceLocation DefaultValue="${base}taskpane.html" />`,
    { ...always, "content-type": "text/xml" },
  ],
  "sw.js": ["", { ...always, "content-type": "text/javascript" }],
  "huong-dan.html": ["", { ...always, "content-type": "text/html; charset=utf-8" }],
  "phien-ban.json": [`{"version":"1.2.3"}`, { ...always, "content-type": "application/json" }],
};

function deployment(changes: Faked = {}, parts: Partial<Deployment> = {}): Deployment {
  const files = { ...right, ...changes };
  return {
    base,
    officeReachable: () => Promise.resolve(true),
    ask(file): Promise<Answer> {
      const [text, headers] = files[file] ?? ["", {}];
      return Promise.resolve({
        status: file in files ? 200 : 404,
        header: (name) => headers[name] ?? null,
        text,
        compressed: text === "plain" ? false : true,
      });
    },
    ...parts,
  };
}

const faultsOf = async (seen: Deployment) =>
  (await checkDeployment(seen)).flatMap(({ fault }) => (fault === null ? [] : [fault]));

describe("the check of a deployment", () => {
  it("passes one that is right, and names its version", async () => {
    expect(await faultsOf(deployment())).toEqual([]);
    const names = (await checkDeployment(deployment())).map(({ name }) => name);
    expect(names).toContain("Phiên bản 1.2.3");
  });

  it("needs no common configuration, and says whether there is one", async () => {
    const central = (await checkDeployment(deployment())).find(({ name }) => /Cấu hình/.test(name));
    expect(central).toEqual({
      name: "Cấu hình chung cau-hinh.json: không đặt, dùng giá trị mặc định",
      fault: null,
    });
    const given = deployment({
      "cau-hinh.json": [
        `{"khiBangDiem":"1223"}`,
        { ...always, "content-type": "application/json" },
      ],
    });
    expect(await faultsOf(given)).toEqual([]);
    expect((await checkDeployment(given)).map(({ name }) => name)).toContain(
      "Cấu hình chung cau-hinh.json: đúng"
    );
  });

  it.each<[string, Deployment, RegExp]>([
    [
      "functions whose help leads elsewhere",
      deployment({
        "functions.json": [
          `{"helpUrl": "https://localhost:3000/huong-dan.html#score766"}`,
          { ...always, "content-type": "application/json" },
        ],
      }),
      /functions\.json ghi https:\/\/localhost:3000/,
    ],
    [
      "a common configuration that is none",
      deployment({
        "cau-hinh.json": ["{'a'}", { ...always, "content-type": "application/json" }],
      }),
      /không đúng dạng JSON/,
    ],
    [
      "a value in it that cannot be used",
      deployment({
        "cau-hinh.json": [
          `{"khiBangDiem":"12"}`,
          { ...always, "content-type": "application/json" },
        ],
      }),
      /mục “khiBangDiem”/,
    ],
    [
      "a page of an error in its place",
      deployment({
        "cau-hinh.json": ["<html>", { ...always, "content-type": "text/html; charset=utf-8" }],
      }),
      /kiểu text\/html; charset=utf-8, cần application\/json/,
    ],
    [
      "a configuration that is kept for a year",
      deployment({
        "cau-hinh.json": [
          "{}",
          { "content-type": "application/json", "cache-control": "max-age=31536000" },
        ],
      }),
      /thay đổi của cơ quan đến muộn/,
    ],
    ["plain http", deployment({}, { base: "http://host.example.vn/" }), /chỉ mở trang https/],
    [
      "a list of functions under another type",
      deployment({ "functions.json": ["{}", { ...always, "content-type": "text/plain" }] }),
      /functions\.json gửi với kiểu text\/plain/,
    ],
    [
      "scripts that come as they are",
      deployment({ "js/firstBytes.0a.js": ["plain", right["js/firstBytes.0a.js"]?.[1] ?? {}] }),
      /Hãy bật gzip/,
    ],
    [
      "a page that may not stand in a frame",
      deployment({
        "taskpane.html": [
          right["taskpane.html"]?.[0] ?? "",
          { ...right["taskpane.html"]?.[1], "x-frame-options": "DENY" },
        ],
      }),
      /X-Frame-Options/,
    ],
    [
      "pages that are kept",
      deployment({
        "taskpane.html": [
          right["taskpane.html"]?.[0] ?? "",
          { ...right["taskpane.html"]?.[1], "cache-control": "max-age=86400" },
        ],
      }),
      /no-cache/,
    ],
    [
      "a service worker that is kept",
      deployment({
        "sw.js": ["", { "content-type": "text/javascript", "cache-control": "max-age=86400" }],
      }),
      /sw\.js cần Cache-Control: no-cache/,
    ],
    [
      "the manifest of another host",
      deployment({
        "manifest.xml": [
          `<SourceLocation DefaultValue="https://localhost:3000/taskpane.html" />`,
          { "content-type": "text/xml" },
        ],
      }),
      /manifest\.xml ghi https:\/\/localhost:3000/,
    ],
    [
      "a network without Microsoft",
      deployment({}, { officeReachable: () => Promise.resolve(false) }),
      /appsforoffice\.microsoft\.com/,
    ],
  ])("tells %s, and that alone", async (_, seen, told) => {
    const faults = await faultsOf(seen);
    expect(faults[0]).toMatch(told);
    expect(faults.filter((fault) => !told.test(fault)).length).toBeLessThanOrEqual(1);
  });
});
