import { centralFile } from "../../settings/central/centralDefaults";
import { readCentralText } from "../../settings/central/readCentral";

/** An answer of the web server, as far as the checks look at it. */
export interface Answer {
  readonly status: number;
  /** Of a header, by its name in lower case; null where it is absent or not told to pages. */
  readonly header: (name: string) => string | null;
  readonly text: string;
  /** Whether it came compressed; null where the browser does not tell. */
  readonly compressed: boolean | null;
}

/** The deployment as the page sees it. */
export interface Deployment {
  /** Address of the folder that the pages stand in, with the slash at its end. */
  readonly base: string;
  /** Asks the server for a file beside the page. Never throws: an unreachable file has the status 0. */
  readonly ask: (file: string) => Promise<Answer>;
  /** Whether Microsoft's library can be reached from this machine. */
  readonly officeReachable: () => Promise<boolean>;
}

export interface CheckResult {
  readonly name: string;
  /** Null: right; else what is wrong and what to do. */
  readonly fault: string | null;
}

type Check = (deployment: Deployment) => Promise<CheckResult>;

const mediaTypes = [
  ["taskpane.html", /^text\/html; ?charset=utf-8$/i, "text/html; charset=utf-8"],
  ["functions.json", /^application\/json/i, "application/json"],
  ["functions-en.json", /^application\/json/i, "application/json"],
  ["shortcuts.json", /^application\/json/i, "application/json"],
  ["shortcuts-en.json", /^application\/json/i, "application/json"],
  ["manifest.xml", /^(?:application|text)\/xml/i, "application/xml"],
  ["sw.js", /^(?:application|text)\/javascript/i, "text/javascript"],
  ["huong-dan.html", /^text\/html; ?charset=utf-8$/i, "text/html; charset=utf-8"],
] as const;

/** The first script that a page names. */
export function firstScript(html: string): string | null {
  return /<script[^>]+src="(js\/[^"]+)"/.exec(html)?.[1] ?? null;
}

const https: Check = ({ base }) =>
  Promise.resolve({
    name: "Địa chỉ dùng https",
    fault: base.startsWith("https://")
      ? null
      : "Excel chỉ mở trang https. Hãy cài chứng chỉ và mở lại trang này bằng https.",
  });

const files: Check = async ({ ask }) => {
  const wrong: string[] = [];
  for (const [file, right, told] of mediaTypes) {
    const answer = await ask(file);
    const type = answer.header("content-type") ?? "không ghi";
    if (answer.status !== 200) wrong.push(`thiếu tệp ${file} (mã ${answer.status})`);
    else if (!right.test(type)) wrong.push(`tệp ${file} gửi với kiểu ${type}, cần ${told}`);
  }
  const script = firstScript((await ask("taskpane.html")).text);
  const type = script === null ? null : (await ask(script)).header("content-type");
  if (!/^(?:text|application)\/javascript/i.test(type ?? "")) {
    wrong.push(`tệp .js gửi với kiểu ${type ?? "không ghi"}, cần text/javascript`);
  }
  return {
    name: "Đủ tệp, đúng kiểu (MIME)",
    fault:
      wrong.length === 0
        ? null
        : `${upper(wrong.join("; "))}. Hãy chép lại đủ thư mục và xem phần kiểu tệp của máy chủ.`,
  };
};

const compression: Check = async ({ ask }) => {
  const script = firstScript((await ask("taskpane.html")).text);
  const compressed = script === null ? null : (await ask(script)).compressed;
  return {
    name: "Tệp .js được nén (gzip)",
    fault:
      compressed === false
        ? "Máy chủ gửi tệp .js không nén, trang mở chậm hơn ba lần. Hãy bật gzip."
        : null,
  };
};

const headers: Check = async ({ ask }) => {
  const page = await ask("taskpane.html");
  const wrong: string[] = [];
  if (page.header("x-content-type-options")?.toLowerCase() !== "nosniff") {
    wrong.push("thiếu X-Content-Type-Options: nosniff");
  }
  if (page.header("x-frame-options") !== null) {
    wrong.push("có X-Frame-Options, Excel trên web sẽ không mở được ngăn");
  }
  if (!/Content-Security-Policy/.test(page.text))
    wrong.push("trang taskpane.html không có chính sách CSP");
  return {
    name: "Tiêu đề bảo mật",
    fault:
      wrong.length === 0 ? null : `${upper(wrong.join("; "))}. Hãy theo tệp mẫu trong may-chu/.`,
  };
};

const caching: Check = async ({ ask }) => {
  const page = await ask("taskpane.html");
  const script = firstScript(page.text);
  const kept = script === null ? "" : ((await ask(script)).header("cache-control") ?? "");
  const wrong: string[] = [];
  if (!/no-cache|max-age=0/.test(page.header("cache-control") ?? "")) {
    wrong.push("trang .html cần Cache-Control: no-cache, nếu không bản mới đến muộn");
  }
  if (!/no-cache|max-age=0/.test((await ask("sw.js")).header("cache-control") ?? "")) {
    wrong.push(
      "tệp sw.js cần Cache-Control: no-cache, nếu không trang trong trình duyệt giữ bản cũ"
    );
  }
  if (!/immutable|max-age=[1-9]\d{4,}/.test(kept)) {
    wrong.push("tệp trong js/ nên có Cache-Control: max-age=31536000, immutable");
  }
  return {
    name: "Thời hạn lưu tệp",
    fault: wrong.length === 0 ? null : `${upper(wrong.join("; "))}.`,
  };
};

const manifest: Check = async ({ base, ask }) => {
  const { text } = await ask("manifest.xml");
  const named = [...text.matchAll(/(?:DefaultValue|<SourceLocation[^>]*)="(https:[^"]+)"/g)];
  // The help of each function leads to a page of its own address.
  const helps = [...(await ask("functions.json")).text.matchAll(/"helpUrl":\s*"([^"]+)"/g)];
  const elsewhere = (found: readonly RegExpMatchArray[]): string | undefined =>
    found.map(([, address]) => address ?? "").find((address) => !address.startsWith(base));
  const again = "Hãy ghi lại địa chỉ đúng như trong hướng dẫn triển khai.";
  const [page, help] = [elsewhere(named), elsewhere(helps)];
  const faults = [
    ...(named.length === 0 ? ["Không đọc được địa chỉ nào trong manifest.xml."] : []),
    ...(page === undefined ? [] : [`manifest.xml ghi ${page}, còn trang này ở ${base}. ${again}`]),
    ...(help === undefined
      ? []
      : [
          `functions.json ghi ${help}, còn trang này ở ${base}: hướng dẫn của hàm sẽ không mở. ${again}`,
        ]),
  ];
  return {
    name: "Địa chỉ trong manifest.xml là địa chỉ này",
    fault: faults.length === 0 ? null : faults.join(" "),
  };
};

const version: Check = async ({ ask }) => {
  const { text, status } = await ask("phien-ban.json");
  const found = /"version":\s*"([^"]+)"/.exec(text)?.[1];
  return {
    name: found === undefined ? "Phiên bản" : `Phiên bản ${found}`,
    fault:
      found === undefined
        ? `Không đọc được phien-ban.json (mã ${status}). Hãy chép lại đủ thư mục.`
        : null,
  };
};

const jsonType = "application/json";

/** The office's common configuration is optional: what is there must be whole, of its type, and never kept too long. */
const configuration: Check = async ({ ask }) => {
  const { status, text, header } = await ask(centralFile);
  const type = header("content-type") ?? "không ghi";
  const named = (what: string) => `Cấu hình chung ${centralFile}: ${what}`;
  if (status === 404) return { name: named("không đặt, dùng giá trị mặc định"), fault: null };
  if (status !== 200)
    return {
      name: named("không đọc được"),
      fault: `Máy chủ trả lời mã ${String(status)}. Nếu không đặt cấu hình chung, máy chủ phải trả lời 404.`,
    };
  const wrong: string[] = [];
  if (!/^application\/json/i.test(type)) wrong.push(`Tệp gửi với kiểu ${type}, cần ${jsonType}.`);
  if (!/no-cache|max-age=0/.test(header("cache-control") ?? ""))
    wrong.push("Tệp cần Cache-Control: no-cache, nếu không thay đổi của cơ quan đến muộn.");
  if (!/html/i.test(type))
    wrong.push(...readCentralText(text).faults.map(({ message }) => message));
  return {
    name: named(wrong.length === 0 ? "đúng" : "cần sửa"),
    fault: wrong.length === 0 ? null : wrong.join(" "),
  };
};

const office: Check = async ({ officeReachable }) => ({
  name: "Mở được thư viện của Microsoft",
  fault: (await officeReachable())
    ? null
    : "Máy này không tới được https://appsforoffice.microsoft.com: ngăn trong Excel sẽ không mở. Hãy cho phép địa chỉ đó, hoặc dùng trang trong trình duyệt.",
});

const checks: readonly Check[] = [
  https,
  files,
  compression,
  headers,
  caching,
  manifest,
  version,
  configuration,
  office,
];

/** Looks at a deployment from a user's machine. @example (await checkDeployment(seen)).every(({ fault }) => fault === null) */
export async function checkDeployment(deployment: Deployment): Promise<readonly CheckResult[]> {
  const results: CheckResult[] = [];
  for (const check of checks) results.push(await check(deployment));
  return results;
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
