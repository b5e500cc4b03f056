import { describe, expect, it } from "vitest";
import { emptyOfficeDetails, type OfficeDetails } from "../../../src/settings/officeDetails";
import { reportToHtml } from "../../../src/report/html/reportToHtml";
import { reportToText } from "../../../src/report/html/reportToText";
import { cellsText } from "../../../src/report/sourceText";
import type { ReportTable } from "../../../src/report/reportDocument";
import { libraryEntries } from "../../../src/narrative/library/entries";
import { gridFromValues } from "../../../src/cells/grid";
import { commune, details, documentOf, paragraphsOf, textOf, ward, workbook } from "./samples";

function tableOf(document: ReturnType<typeof documentOf>): ReportTable {
  const blocks = document.sections.flatMap(({ parts }) => parts.flatMap((part) => part.blocks));
  const table = blocks.find((block) => block.kind === "table");
  if (table === undefined) throw new Error("no score table");
  return table;
}

function rowsOf(table: ReportTable): readonly (readonly string[])[] {
  return table.rows.map(({ cells }) => cells.map(({ span }) => span.text));
}

describe("the top of the document", () => {
  it("leaves number and day blank for the clerk, and takes the year from the period", () => {
    const { letterhead } = documentOf(commune);
    expect(letterhead.numberLine).toMatch(/^Số:\s+\/BC-UBND$/);
    expect(letterhead.placeAndDate).toMatch(/^Chí Minh, ngày\s+tháng\s+năm 2026$/);
  });

  it("prints a given number and date as the decree wants them: zeros before 1 to 9 and months 1 and 2", () => {
    const given = { number: 7, date: "2026-02-05" };
    const { letterhead } = documentOf(commune, { given, template: "notice" });
    expect(letterhead.numberLine).toBe("Số: 07/TB-UBND");
    expect(letterhead.placeAndDate).toBe("Chí Minh, ngày 05 tháng 02 năm 2026");
  });

  it("names a people's committee in full and prints no agency above it", () => {
    const { letterhead } = documentOf(commune);
    expect(letterhead.parent).toBeNull();
    expect(letterhead.office).toEqual(["ỦY BAN NHÂN DÂN", "XÃ CHÍ MINH"]);
  });

  it("has dotted lines where nothing is known of the office", () => {
    const { letterhead, signature, recipients } = documentOf(ward);
    expect(letterhead.parent).toMatch(/^…+$/);
    expect(letterhead.office[0]).toMatch(/^…+$/);
    expect(signature).toEqual({ titles: [expect.stringMatching(/^…+$/)], name: "" });
    expect(recipients.at(-1)).toMatch(/^- Lưu: VT, …+\.$/);
  });

  it.each([
    ["Sở Xây dựng", "", "………"],
    ["Sở Xây dựng", "UBND tỉnh Đồng Tháp", "Đồng Tháp"],
    ["Trung tâm Phục vụ hành chính công xã Chí Minh", "", "Chí Minh"],
    ["Trung tâm Phục vụ hành chính công", "UBND phường Hải An", "Hải An"],
    ["UBND xã Chí Minh, tỉnh Phú Thọ", "", "Chí Minh"],
    ["Ủy ban nhân dân phường Nguyễn Thị Minh Khai", "", "Nguyễn Thị Minh Khai"],
  ])("dates the document of %s, under %s, at %s", (office, parent, place) => {
    const { letterhead } = documentOf(ward, {
      details: { ...emptyOfficeDetails, office, parent },
    });
    expect(letterhead.placeAndDate.split(", ngày")[0]).toBe(place);
  });

  it("does not guess the year of signing when the period ends with the year", () => {
    const december = workbook(
      gridFromValues("Điểm", [
        ["Nhóm chỉ số", "Điểm tối đa", "31/12/2025"],
        ["Công khai minh bạch", 18, 18],
        ["Tiến độ giải quyết", 20, 19],
        ["Số hóa hồ sơ", 22, 20],
      ])
    );
    expect(documentOf(december).letterhead.placeAndDate).toMatch(/năm 20……$/);
  });
});

describe("what the document is about", () => {
  it.each([
    ["đến hết ngày 23/3/2026", ward],
    ["đến hết ngày 31/5/2026", commune],
  ])("says its period, %s, before the Decision", (period, contents) => {
    const { subject, closing } = documentOf(contents);
    expect(subject.endsWith(`${period} theo Quyết định số 766/QĐ-TTg`)).toBe(true);
    expect(closing.map(textOf).join(" ")).toContain(period);
  });

  it("quotes the Decision's title right: theo thời gian thực", () => {
    const { subject, legalBases } = documentOf(commune);
    expect(subject).toContain("dịch vụ công theo thời gian thực trên môi trường điện tử");
    expect(legalBases).toEqual([
      "Căn cứ Quyết định số 766/QĐ-TTg ngày 23 tháng 6 năm 2022 của Thủ tướng Chính phủ phê duyệt Bộ chỉ số " +
        "chỉ đạo, điều hành và đánh giá chất lượng phục vụ người dân, doanh nghiệp trong thực hiện thủ tục " +
        "hành chính, dịch vụ công theo thời gian thực trên môi trường điện tử.",
    ]);
  });

  it("ends each legal basis on a semicolon, the last on a full stop", () => {
    const { legalBases } = documentOf(ward, { details });
    expect(legalBases[0]).toMatch(/điện tử;$/);
    expect(legalBases[1]).toBe("Căn cứ Kế hoạch số 01/KH-UBND của UBND phường.");
  });
});

describe("figures that may still change", () => {
  const october = (title: string) =>
    workbook(
      gridFromValues("Điểm", [
        [title],
        ["Nhóm chỉ số", "Điểm tối đa", "Tháng 10/2026"],
        ["Công khai minh bạch", 18, 18],
        ["Tiến độ giải quyết", 20, 19],
        ["Số hóa hồ sơ", 22, 20],
      ])
    );

  it.each([
    ["Kết quả của UBND xã An Bình (số liệu đến ngày 15/10/2026)", true],
    ["Kết quả của UBND xã An Bình, số liệu tạm tính", true],
    ["Kết quả của UBND xã An Bình (số liệu đến ngày 31/10/2026)", false],
    ["Kết quả của UBND xã An Bình", false],
  ])("are called so where the sheet shows it: %s, %s", (title, provisional) => {
    const document = documentOf(october(title));
    expect(document.provisional).toBe(provisional);
    for (const text of [
      document.subject,
      ...[...document.opening, ...document.closing].map(textOf),
    ])
      expect(text.includes("trong tháng 10 năm 2026 (số liệu tạm thời)")).toBe(provisional);
  });
});

/** A score and, on another sheet, the counts that it comes from, for a period whose formulas are known. */
const counted = workbook(
  gridFromValues("Điểm", [
    ["KẾT QUẢ BỘ CHỈ SỐ 766 THÁNG 10/2026 – UBND XÃ AN BÌNH"],
    ["Nhóm chỉ số", "Điểm", "Điểm tối đa"],
    ["Công khai minh bạch", 18, 18],
    ["Tiến độ giải quyết", 20, 20],
    ["Số hóa hồ sơ", 16.4, 22],
  ]),
  gridFromValues("Chỉ số", [
    ["KẾT QUẢ CHỈ SỐ THÀNH PHẦN THÁNG 10/2026 – UBND XÃ AN BÌNH"],
    ["Mã", "Chỉ số thành phần", "Tử số", "Mẫu số"],
    ["4.1", "Cấp kết quả điện tử", 120, 300],
    ["4.2", "Số hóa hồ sơ", 150, 300],
  ])
);

describe("the body", () => {
  it.each([
    ["report", ward],
    ["notice", commune],
  ] as const)(
    "of a %s numbers its sections from I and their parts from 1",
    (template, contents) => {
      const { sections } = documentOf(contents, { template });
      expect(sections.map(({ numeral }) => numeral)).toEqual(["I", "II", "III"]);
      for (const { parts } of sections) {
        const headed = parts.flatMap(({ heading }) => heading ?? []);
        expect(headed.map(({ number }) => number)).toEqual(
          headed.map((_, index) => String(index + 1))
        );
        // What stands before the first heading leads all of them in.
        expect(parts.slice(1).every(({ heading }) => heading !== null)).toBe(true);
      }
    }
  );

  it("starts from I still when nothing is lost and only the results are left", () => {
    const full = workbook(
      gridFromValues("Điểm", [
        ["Nhóm chỉ số", "Điểm", "Điểm tối đa"],
        ["Công khai minh bạch", 18, 18],
        ["Tiến độ giải quyết", 20, 20],
        ["Dịch vụ công trực tuyến", 12, 12],
        ["Thanh toán trực tuyến", 10, 10],
        ["Mức độ hài lòng", 18, 18],
        ["Số hóa hồ sơ", 22, 22],
        ["Tổng cộng", 100, 100],
      ])
    );
    expect(documentOf(full).sections.map(({ numeral }) => numeral)).toEqual(["I"]);
  });

  it("has a paragraph for every group", () => {
    const words = paragraphsOf(documentOf(ward)).map(textOf);
    for (const group of [
      "Công khai minh bạch",
      "Tiến độ giải quyết công việc",
      "Dịch vụ công trực tuyến",
      "Thanh toán trực tuyến",
      "Mức độ hài lòng",
      "Số hoá hồ sơ",
    ]) {
      expect(words.some((text) => text.startsWith(`Nhóm ${group}`))).toBe(true);
    }
  });

  it("names the groups that lose, the greatest loss first, without telling the figures again", () => {
    const words = paragraphsOf(documentOf(ward)).map(textOf);
    expect(words).toContain(
      "Các nhóm chỉ số chưa đạt điểm tối đa, xếp theo số điểm còn thiếu: Dịch vụ công trực tuyến; Số hoá hồ sơ; " +
        "Tiến độ giải quyết công việc."
    );
  });

  it("sets every cause under the group it is about, lettered as Vietnamese letters run", () => {
    const blocks = documentOf(ward).sections[1]?.parts[1]?.blocks ?? [];
    const points = blocks.filter((block) => block.kind === "point");
    expect(points.map(({ letter, text }) => `${letter}) ${text}`)).toEqual([
      "a) Nhóm Dịch vụ công trực tuyến",
      "b) Nhóm Số hoá hồ sơ",
      "c) Nhóm Tiến độ giải quyết công việc",
    ]);
    expect(blocks[0]?.kind).toBe("point");
    expect(blocks.at(-1)?.kind).toBe("paragraph");
  });

  it("tells the source of the figures where the office has said it, and explains no abbreviation that it does not use", () => {
    const source = { ...emptyOfficeDetails, dataSource: "Cổng Dịch vụ công quốc gia." };
    const [opening] = documentOf(commune, { details: source }).opening;
    expect(opening && textOf(opening)).toMatch(
      /^Theo số liệu thống kê trên Cổng Dịch vụ công quốc gia, UBND xã Chí Minh báo cáo .* như sau:$/
    );
    const [plain] = documentOf(ward).opening;
    expect(plain && textOf(plain)).toMatch(/ như sau:$/);
  });

  it("says once what the tasks of an indicator can win, not with each of them", () => {
    const words = paragraphsOf(documentOf(counted)).map(textOf);
    expect(words).toContain(
      "Các nhiệm vụ, giải pháp dưới đây hướng tới nhóm Số hóa hồ sơ, chỉ số 4.1 (còn thiếu 3,6 điểm), chỉ số 4.2 (còn thiếu 2 điểm)."
    );
    expect(words.join()).not.toContain("có thể tăng tối đa");
  });

  it("is set out as a table of tasks where the office wants one, each with its comment", () => {
    const office = { ...emptyOfficeDetails, tasks: "table", taskDeadline: "Quý II/2026" } as const;
    const { parts } = documentOf(ward, { details: office }).sections.at(-1) ?? { parts: [] };
    const tasks = parts[0]?.blocks.find((block) => block.kind === "table");
    expect(tasks?.header[0]?.map(({ text }) => text)).toEqual([
      "TT",
      "Nhiệm vụ",
      "Đơn vị chủ trì",
      "Thời hạn",
      "Chỉ tiêu",
    ]);
    const listed = paragraphsOf(documentOf(ward)).filter(({ because }) => because !== null);
    const cells = tasks?.rows.map(({ cells: [, task, lead, due] }) => [task, lead, due]) ?? [];
    expect(cells.length).toBeGreaterThan(3);
    for (const [task, lead, due] of cells) {
      expect(listed.map((each) => textOf(each).replace(/\.$/, ""))).toContain(task?.span.text);
      expect(task?.because).toMatch(/thiếu/);
      expect(lead?.span.text).toMatch(/^Trung tâm|^Các|^Lãnh đạo/);
      expect(due?.span.text).toBe("Quý II/2026");
    }
  });

  it("has a centre ask its leaders, and a committee tell them", () => {
    const headings = (office: OfficeDetails) =>
      documentOf(counted, { details: office })
        .sections.at(-1)
        ?.parts.map(({ heading }) => heading?.text);
    expect(headings(details)).toContain("Đề nghị lãnh đạo UBND phường Hải An");
    expect(headings(emptyOfficeDetails)).toContain("Đối với lãnh đạo đơn vị");
  });

  it("marks what nobody has confirmed, and no longer once it is confirmed", () => {
    const offered = paragraphsOf(documentOf(ward)).filter(({ because }) => because !== null);
    expect(offered.length).toBeGreaterThan(0);
    for (const paragraph of offered) {
      expect(paragraph.unconfirmed).toBe(true);
      expect(textOf(paragraph)).not.toContain("cần xác nhận");
    }
    const decisions = new Map(libraryEntries.map(({ id }) => [id, "confirmed"] as const));
    const confirmed = paragraphsOf(documentOf(ward, { decisions }));
    expect(confirmed.some(({ unconfirmed }) => unconfirmed)).toBe(false);
  });

  it("closes its last sentence, and no other, with ./.", () => {
    for (const template of ["report", "notice"] as const) {
      const document = documentOf(commune, { template });
      expect(document.closing.map(textOf).join(" ")).toMatch(/[^\s]\.\/\.$/);
      expect(paragraphsOf(document).map(textOf).join(" ")).not.toContain("./.");
    }
  });

  it("groups remedies by who acts in a report, by group in a notice", () => {
    const headings = (template: "report" | "notice") =>
      documentOf(ward, { template })
        .sections.at(-1)
        ?.parts.flatMap(({ heading }) => heading?.text ?? []);
    expect(headings("report")?.[0]).toBe("Đối với Trung tâm Phục vụ hành chính công");
    expect(headings("notice")).toContain("Dịch vụ công trực tuyến");
  });
});

describe("the score table", () => {
  it("of one period: points, maximum, rate, shortfall, place", () => {
    const table = tableOf(documentOf(commune));
    expect(table.header[0]?.map(({ text }) => text)).toEqual([
      "TT",
      "Nhóm chỉ số",
      "Điểm đạt được",
      "Điểm tối đa",
      "Tỷ lệ",
      "Điểm thiếu",
      "Xếp vị trí",
    ]);
    expect(rowsOf(table)[2]).toEqual([
      "3",
      "Tiến độ giải quyết",
      "19,96",
      "20",
      "99,8%",
      "0,04",
      "40",
    ]);
    expect(rowsOf(table).at(-1)).toEqual([
      "",
      "Tổng cộng",
      "97,89",
      "100",
      "97,89%",
      "2,11",
      "17/114",
    ]);
  });

  it("of several periods: place and points of each, rate and shortfall of the last", () => {
    const table = tableOf(documentOf(ward));
    expect(table.header[0]?.map(({ text, columnSpan }) => [text, columnSpan])).toEqual([
      ["TT", 1],
      ["Nhóm chỉ số", 1],
      ["Điểm tối đa", 1],
      ["31/01/2026", 2],
      ["28/02/2026", 2],
      ["23/3/2026", 4],
    ]);
    expect(rowsOf(table).at(-1)).toEqual([
      "",
      "Tổng cộng",
      "100",
      "46",
      "97,32",
      "77",
      "97,34",
      "90",
      "97,36",
      "97,36%",
      "2,64",
    ]);
  });

  it("of an earlier period leaves the later ones out", () => {
    const table = tableOf(documentOf(ward, {}, { period: "28/02/2026" }));
    expect(table.header[0]?.map(({ text }) => text)).not.toContain("23/3/2026");
  });

  it("calls points over the maximum so, and no loss below nothing", () => {
    const rows = [
      ["Nhóm chỉ số", "Điểm", "Điểm tối đa"],
      ["Công khai minh bạch", 19, 18],
      ["Tiến độ giải quyết", 18, 20],
      ["Số hóa hồ sơ", 21, 22],
    ];
    const table = tableOf(documentOf(workbook(gridFromValues("Điểm", rows))));
    expect(rowsOf(table)[0]).toEqual(["1", "Công khai minh bạch", "19", "18", "105,56%", "Vượt"]);
  });

  it("shows a dash for a missing score, never 0, and says what the dash means", () => {
    const rows = [
      ["Nhóm chỉ số", "Điểm", "Điểm tối đa"],
      ["Công khai minh bạch", 18, 18],
      ["Tiến độ giải quyết", null, 20],
      ["Dịch vụ công trực tuyến", 10, 12],
      ["Thanh toán trực tuyến", 10, 10],
      ["Mức độ hài lòng", 18, 18],
      ["Số hóa hồ sơ", 21, 22],
    ];
    const table = tableOf(documentOf(workbook(gridFromValues("Điểm", rows))));
    expect(rowsOf(table)[1]).toEqual(["2", "Tiến độ giải quyết", "–", "20", "–", "–"]);
    expect(table.note).toContain("không có số liệu");
  });
});

describe("the sources", () => {
  it("know the cell of every figure of the document", () => {
    const document = documentOf(ward);
    const marks = new Set(document.sources.flatMap((source) => source.marks));
    const figures = [
      ...paragraphsOf(document).flatMap(({ spans }) => spans),
      ...tableOf(document).rows.flatMap(({ cells }) => cells.map(({ span }) => span)),
    ].filter((span) => span.kind === "figure");
    expect(figures.length).toBeGreaterThan(60);
    for (const { mark } of figures) {
      expect(mark).toMatch(/^_s766_[A-Za-z0-9_]{1,34}$/);
      expect(marks.has(mark)).toBe(true);
    }
    expect(new Set(figures.map(({ mark }) => mark)).size).toBe(figures.length);
  });

  it("name a figure's mark after its cell, and say the rule of a computed one", () => {
    const { sources, sourceNote } = documentOf(ward);
    const total = sources.find(({ text }) => text === "97,36");
    expect(total?.marks[0]).toBe("_s766_Tong_hop_I10");
    expect(total?.cells[0]).toEqual({ sheet: "Tổng hợp", row: 9, column: 8 });
    expect(sources.find(({ text }) => text === "99,75%")?.rule).toContain("chia điểm tối đa");
    expect(sourceNote).toContain(
      "cách tính điểm quan sát được trên Cổng Dịch vụ công quốc gia đến ngày 31/5/2026"
    );
  });
});

describe("the sources in a league", () => {
  const league = workbook(
    gridFromValues("Các xã", [
      ["Đơn vị", "Công khai, minh bạch", "Tiến độ giải quyết", "Số hóa hồ sơ", "Tổng điểm"],
      ["Xã An Bình", 17, 19, 20, 56],
      ["Xã Bình Minh", 18, 18.5, 21, 57.5],
      ["Xã Cẩm Sơn", 16, 20, 19, 55],
    ])
  );

  it("lead from the number of units to the cells that name them", () => {
    const { sources } = documentOf(league, {}, { unit: "Xã An Bình" });
    const counts = sources.filter(({ rule, text }) => rule.startsWith("Đếm") && text === "3");
    expect(counts.map(({ cells }) => cellsText(cells))).toEqual(["'Các xã'!A2:A4"]);
  });

  it("give every figure a cell of its own, maxima of the Decision apart", () => {
    const { sources } = documentOf(league, {}, { unit: "Xã An Bình" });
    const without = sources.filter(({ cells }) => cells.length === 0);
    expect(without.map(({ rule }) => rule)).toEqual(
      without.map(() => "Điểm tối đa theo Quyết định số 766/QĐ-TTg")
    );
    expect(without.length).toBeLessThan(sources.length);
  });
});

describe("the foot of the document", () => {
  it.each([
    ["direct", ["Chủ tịch"], ["CHỦ TỊCH"]],
    ["KT.", ["Chủ tịch", "Phó Chủ tịch"], ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]],
    ["KT.", ["KT. Chủ tịch", "Phó Chủ tịch"], ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]],
    ["TM.", ["Ủy ban nhân dân", "Chủ tịch"], ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]],
    [
      "TM.",
      ["Ủy ban nhân dân", "KT. Chủ tịch", "Phó Chủ tịch"],
      ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
    ],
    ["TL.", ["Chủ tịch", "Chánh Văn phòng"], ["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"]],
    ["TUQ.", ["Chủ tịch", "Giám đốc"], ["TUQ. CHỦ TỊCH", "GIÁM ĐỐC"]],
    ["Q.", ["Giám đốc"], ["Q. GIÁM ĐỐC"]],
  ] as const)("is signed %s", (signerForm, signerTitles, lines) => {
    const office: OfficeDetails = { ...emptyOfficeDetails, signerForm, signerTitles };
    const { titles } = documentOf(commune, { details: office }).signature;
    expect(titles.map((title) => title.replaceAll("\u00A0", " "))).toEqual(lines);
    // A form and its title are never parted at the end of a line.
    expect(titles.join()).not.toMatch(/(?:KT|TM|TL|TUQ|Q)\. /u);
  });

  it("lists the recipients with a dash and a semicolon, the last with a full stop", () => {
    expect(documentOf(ward, { details }).recipients).toEqual([
      "- Chủ tịch UBND phường;",
      "- Các phòng chuyên môn;",
      "- Lưu: VT.",
    ]);
  });
});

describe("the clipboard", () => {
  it("holds every paragraph as plain text, the table with tabs", () => {
    const document = documentOf(commune);
    const lines = reportToText(document).split("\n");
    expect(lines[0]).toBe("BÁO CÁO");
    expect(lines).toContain("3\tTiến độ giải quyết\t19,96\t20\t99,8%\t0,04\t40");
    expect(lines.at(-1)).toMatch(/\.\/\.$/);
  });

  it("holds borders on every cell and marks unconfirmed text as rich text", () => {
    const html = reportToHtml(documentOf(ward));
    const cells = html.match(/<td\b[^>]*>/g) ?? [];
    expect(cells.length).toBeGreaterThan(70);
    expect(cells.every((cell) => cell.includes("border:solid windowtext 1.0pt"))).toBe(true);
    expect(html).toContain('<span style="background:#ffff00">');
  });

  it("never lets a label of the sheet become markup", () => {
    const hostile = workbook(
      gridFromValues("Điểm", [
        ["Đơn vị: UBND xã <b>A</b> & B"],
        ["Nhóm chỉ số", "Điểm", "Điểm tối đa"],
        ["Công khai minh bạch", 18, 18],
        ["Tiến độ giải quyết", 19, 20],
        ["Số hóa hồ sơ", 21, 22],
      ])
    );
    const office = { ...emptyOfficeDetails, office: "UBND xã <script>A" };
    expect(reportToHtml(documentOf(hostile, { details: office }))).not.toContain("<script>");
  });
});

describe("the director's page", () => {
  const brief = documentOf(ward, { template: "brief" });

  it("says what came out, where to look and what to do first, and nothing else", () => {
    expect(brief.sections.map(({ heading }) => heading)).toEqual([
      "KẾT QUẢ",
      "ĐIỂM CẦN CHÚ Ý",
      "VIỆC CẦN LÀM TRƯỚC",
    ]);
    expect(brief.subject).toBe("Kết quả thực hiện Bộ chỉ số 766 đến hết ngày 23/3/2026");
    expect([brief.legalBases, brief.opening, brief.closing]).toEqual([[], [], []]);
  });

  it("shows the period itself, not the ones before", () => {
    expect(rowsOf(tableOf(brief)).at(-1)).toEqual([
      "",
      "Tổng cộng",
      "97,36",
      "100",
      "97,36%",
      "2,64",
      "90",
    ]);
  });
});
