import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { validateXML } from "xmllint-wasm";
import { libraryEntries } from "../../../src/narrative/library/entries";
import type { ReportDocument } from "../../../src/report/reportDocument";
import { reportToDocx } from "../../../src/report/word/reportToDocx";
import { commune, details, documentOf, paragraphsOf, textOf, ward } from "./samples";

type Parts = ReadonlyMap<string, string>;

async function partsOf(document: ReportDocument): Promise<Parts> {
  const unzipped = unzipSync(await reportToDocx(document));
  return new Map(Object.entries(unzipped).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

function part(parts: Parts, name: string): string {
  const xml = parts.get(name);
  if (xml === undefined)
    throw new Error(`No part ${name}; there are ${[...parts.keys()].join(", ")}`);
  return xml;
}

/** Text of each paragraph, as a reader sees it. */
function printed(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:p\b(?:[^>]*\/>|[^>]*>(.*?)<\/w:p>)/gs)].map(([, inner = ""]) =>
    [...inner.matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>|<w:noBreakHyphen\/>/g)]
      .map(([found, text]) => text ?? (found === "<w:noBreakHyphen/>" ? "-" : ""))
      .join("")
      .replaceAll("&amp;", "&")
  );
}

describe("the Word report of a ward", () => {
  const document = documentOf(ward, { details });
  let parts: Parts;
  let body: string;
  beforeAll(async () => {
    parts = await partsOf(document);
    body = part(parts, "word/document.xml");
  });

  it("is a page of A4 with the margins of the decree: 20, 20, 30 and 15 mm", () => {
    expect(body).toMatch(/<w:pgSz [^>]*w:w="11906"[^>]*w:h="16838"/);
    const [, margins = ""] = /<w:pgMar ([^>]*)>/.exec(body) ?? [];
    expect(margins).toContain('w:top="1134"');
    expect(margins).toContain('w:bottom="1134"');
    expect(margins).toContain('w:left="1701"');
    expect(margins).toContain('w:right="850"');
  });

  it("is written in Times New Roman 14, in Vietnamese for the spell check", () => {
    const styles = part(parts, "word/styles.xml");
    const [defaults = ""] = /<w:docDefaults>.*?<\/w:docDefaults>/s.exec(styles) ?? [];
    expect(defaults).toContain('w:ascii="Times New Roman"');
    expect(defaults).toContain('<w:sz w:val="28"/>');
    expect(defaults).toMatch(/<w:lang [^>]*w:val="vi-VN"/);
  });

  it("numbers its pages in the middle of the top margin, from page 2", () => {
    expect(body).toContain("<w:titlePg/>");
    const headers = [...parts].filter(([name]) => /^word\/header\d\.xml$/.test(name));
    const numbered = headers.filter(([, xml]) => /PAGE/.test(xml));
    expect(headers).toHaveLength(2);
    expect(numbered).toHaveLength(1);
    expect(numbered[0]?.[1]).toContain('<w:jc w:val="center"/>');
    expect([...parts.keys()].some((name) => name.startsWith("word/footer"))).toBe(false);
  });

  it("draws its three rules as bordered lines of exact height, which stay put", () => {
    const rules = body.match(/<w:p><w:pPr><w:pStyle w:val="S766Rule"\/>.*?<\/w:p>/gs) ?? [];
    expect(rules).toHaveLength(3);
    expect(rules.every((rule) => rule.includes("<w:pBdr><w:bottom"))).toBe(true);
    const [, look = ""] =
      /w:styleId="S766Rule">(.*?)<\/w:style>/s.exec(part(parts, "word/styles.xml")) ?? [];
    expect(look).toContain('w:lineRule="exact"');
  });

  it("prints every paragraph of the document", () => {
    const lines = printed(body);
    expect(lines).toContain(document.name);
    expect(lines).toContain(document.subject);
    for (const paragraph of [...paragraphsOf(document), ...document.closing]) {
      const words = `${paragraph.listed ? "- " : ""}${textOf(paragraph)}`;
      expect(lines).toContain(words);
    }
    expect(lines).toContain("KT.\u00A0GIÁM ĐỐC");
    expect(lines).toContain("Nguyễn Văn An");
  });

  it("repeats the header of a table and never breaks a row or the signature", () => {
    const rows = body.match(/<w:tr\b.*?<\/w:tr>/gs) ?? [];
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.every((row) => row.includes("<w:cantSplit/>"))).toBe(true);
    expect(rows.filter((row) => row.includes("<w:tblHeader/>")).length).toBe(2);
  });

  it("gives every figure a hidden bookmark of its own, by which its source is found", () => {
    const bookmarks = [...body.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/g)].map(
      ([, name]) => name
    );
    const marks = document.sources.flatMap((source) => source.marks);
    expect(bookmarks.toSorted()).toEqual(marks.toSorted());
    expect(new Set(bookmarks).size).toBe(bookmarks.length);
  });

  it("holds no address of a cell: those are for the working file", () => {
    expect(printed(body).filter((line) => /PHỤ LỤC|![A-Z]{1,3}\d/.test(line))).toEqual([]);
    expect(body).not.toContain("<w:hyperlink");
  });

  it("comments on what nobody has confirmed, and leaves its words as they are", () => {
    const unconfirmed = paragraphsOf(document).filter((paragraph) => paragraph.unconfirmed);
    const comments = part(parts, "word/comments.xml");
    expect(unconfirmed.length).toBeGreaterThan(0);
    expect(comments.match(/<w:comment /g)).toHaveLength(unconfirmed.length);
    for (const mark of ["commentRangeStart", "commentRangeEnd", "commentReference"]) {
      expect(body.match(new RegExp(`<w:${mark} `, "g"))).toHaveLength(unconfirmed.length);
    }
    for (const { because } of unconfirmed) expect(printed(comments).join()).toContain(because);
    expect(body).not.toContain("w:highlight");
    expect(printed(body).join()).not.toContain("xác nhận");
  });

  it("has no part for comments once everything is confirmed", async () => {
    const decisions = new Map(libraryEntries.map(({ id }) => [id, "confirmed"] as const));
    const confirmed = await partsOf(documentOf(ward, { details, decisions }));
    expect([...confirmed.keys()].filter((name) => name.includes("comments"))).toEqual([]);
  });

  it("is made of named styles, headings under headings, so that it can be walked through by ear", () => {
    const used = [...body.matchAll(/<w:pStyle w:val="([^"]*)"/g)].map(([, id]) => id ?? "");
    const known = new Set(
      [...part(parts, "word/styles.xml").matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id)
    );
    expect(used.filter((id) => !known.has(id))).toEqual([]);
    expect(body.match(/<w:p>(?!<w:pPr><w:pStyle )/g)).toBeNull();
    const levels = used.flatMap((id) => /^Heading(\d)$/.exec(id)?.[1] ?? []).map(Number);
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, index) => {
      expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  it("says of each table and chart what it is", () => {
    const tables = body.match(/<w:tblPr>.*?<\/w:tblPr>/gs) ?? [];
    expect(tables.every((properties) => properties.includes("<w:tblCaption "))).toBe(true);
    expect(body).toContain('<w:tblCaption w:val="Bảng 1. Điểm các nhóm chỉ số"/>');
    const drawings = [...body.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, text]) => text);
    expect(drawings[0]).toMatch(/31\/01\/2026: 97,32; .*23\/3\/2026: 97,36\.$/);
  });

  it("holds native charts with their data: points, places, loss by group", () => {
    const charts = [...parts.keys()].filter((name) => /^word\/charts\/chart\d\.xml$/.test(name));
    const workbooks = [...parts.keys()].filter((name) => name.endsWith(".xlsx"));
    expect(charts).toHaveLength(3);
    expect(workbooks).toHaveLength(3);
    expect(part(parts, "word/charts/chart1.xml")).toContain("<c:v>97.36</c:v>");
    // A label is written out: its comma is the same on a machine of any country.
    expect(part(parts, "word/charts/chart1.xml")).toContain("<a:t>97,36</a:t>");
    expect(part(parts, "word/charts/chart2.xml")).toContain('<c:orientation val="maxMin"/>');
    expect(part(parts, "word/charts/chart3.xml")).toContain("Dịch vụ công trực tuyến");
  });

  it("has well-formed parts, and every relationship leads to one", async () => {
    const xml = [...parts]
      .filter(([name]) => /\.(?:xml|rels)$/.test(name))
      .map(([name, contents]) => ({ fileName: name.replaceAll("/", "_"), contents }));
    for (const each of xml) {
      const { valid, rawOutput } = await validateXML({ xml: [each], normalization: "format" });
      expect(valid, `${each.fileName}: ${rawOutput}`).toBe(true);
    }
    for (const [name, links] of parts) {
      if (!name.endsWith(".rels")) continue;
      const folder = name.replace(/_rels\/[^/]*$/, "");
      for (const [, target = ""] of links.matchAll(/<Relationship [^>]*Target="([^"]*)"/g)) {
        const path = new URL(target, `file:///${folder}`).pathname.slice(1);
        expect(parts.has(path), `${name} → ${target}`).toBe(true);
      }
    }
  });
});

describe("the bytes of a Word report", () => {
  it("are the same on any day and at any making", async () => {
    const document = documentOf(ward, { details });
    vi.useFakeTimers({ now: new Date("2026-01-05T08:00:00Z"), toFake: ["Date"] });
    const first = await reportToDocx(document);
    vi.setSystemTime(new Date("2031-07-19T17:30:00Z"));
    await reportToDocx(documentOf(commune));
    const second = await reportToDocx(document);
    vi.useRealTimers();
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it("have no chart of movement for a single period", async () => {
    const parts = await partsOf(documentOf(commune, { template: "notice" }));
    expect([...parts.keys()].filter((name) => name.startsWith("word/charts/chart"))).toHaveLength(
      1
    );
    expect(printed(part(parts, "word/document.xml"))).toContain("THÔNG BÁO");
  });
});
