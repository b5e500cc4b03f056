import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { decodeText } from "./legacy";
import { fold } from "./fold";
import { matchGroup, maximumIn } from "./groupName";
import { meaningOf } from "../label/meaningOf";
import { matchIndicator } from "./indicatorName";
import { readNumber } from "./number";
import { findPeriodIn, readPeriod } from "./period";
import { findUnitIn } from "./unitName";

const context = { date1904: false, address: null };

describe("numbers as typed", () => {
  test.each([
    ["19.96", "19.96", null],
    ["19,96", "19.96", null],
    ["18,00 điểm", "18", null],
    ["18đ", "18", null],
    ["17/114", "17", "114"],
    ["4,32 / 6", "4.32", "6"],
    ["13.2/18", "13.2", "18"],
    ["thứ 90", "90", null],
    ["99,75%", "99.75", null],
    ["1.234.567", "1234567", null],
    ["1.234,5", "1234.5", null],
    ["1 234", "1234", null],
    ["(0,04)", "-0.04", null],
    ["−0,04", "-0.04", null],
    ["18 (18đ)", "18", "18"],
    ["vị trí 21/63", "21", "63"],
    ["thứ 2 trong 34", "2", "34"],
    ["21,41 *", "21.41", null],
    ["21.41 (tạm tính)", "21.41", null],
    ["97,36/100 điểm", "97.36", "100"],
    ["17/114 xã, phường, đặc khu", "17", "114"],
  ])("%s", (typed, decimal, of) => {
    expect(readNumber({ kind: "text", value: typed })).toMatchObject({
      kind: "number",
      decimal,
      of,
    });
  });
  test.each(["-", "x", "N/A", "không phát sinh"])("%s: not applicable", (value) => {
    expect(readNumber({ kind: "text", value }).kind).toBe("notApplicable");
  });
  test.each(["2O.5", "mười tám", "#N/A", "18 19", "a1"])("%s: no number", (value) => {
    expect(readNumber({ kind: "text", value }).kind).toBe("notANumber");
  });
  test("the unit in a title keeps its number and takes no month, day or year for its name", () => {
    const titles = {
      "UBND phường 14, quận 10 cũ - T10/2026": "UBND phường 14",
      "Phường 12 - điểm theo quý": "Phường 12",
      "Xã A Lưới 1 tháng 9/2026": "Xã A Lưới 1",
      "Xã Phúc Lộc Tháng 10/2026": "Xã Phúc Lộc",
      "xã Hòa Vang T10/2026": "xã Hòa Vang",
      "XÃ HẢI HẬU 10/2026": "XÃ HẢI HẬU",
      "XÃ HẢI HẬU 9 THÁNG ĐẦU NĂM 2026": "XÃ HẢI HẬU",
      "Xã Hải Hậu Quý III năm 2026": "Xã Hải Hậu",
      "Kết quả xã Năm Căn năm 2026": "xã Năm Căn",
      "UBND XÃ TÂN PHÚ KẾT QUẢ ĐIỂM 766 THÁNG 10/2026": "UBND XÃ TÂN PHÚ",
      "ubnd xã tân phú": "ubnd xã tân phú",
      "Kết quả xã Hai Tháng Tư 2026": "xã Hai Tháng Tư",
    };
    for (const [title, name] of Object.entries(titles)) expect(findUnitIn(title)?.name).toBe(name);
  });

  test("float noise", () => {
    expect(readNumber({ kind: "number", value: 19.959999999999997 })).toMatchObject({
      decimal: "19.96",
    });
    expect(readNumber({ kind: "number", value: 0.9975, numberFormat: "0.00%" })).toMatchObject({
      decimal: "99.75",
      suffix: "percent",
    });
  });
});

describe("periods", () => {
  test.each([
    ["31/01/2026", "2026-01-31"],
    ["23/3/2026", "2026-03-23"],
    ["Tháng 02/2025", "2025-02-28"],
    ["Quý I/2026", "2026-03-31"],
    ["quý 3 năm 2026", "2026-09-30"],
    ["Tuần 47/2025", "2025-11-23"],
    ["T2/2025", "2025-02-28"],
    ["6 tháng đầu năm 2026", "2026-06-30"],
    ["Đến hết ngày 31/5/2026", "2026-05-31"],
    ["2026-03-31", "2026-03-31"],
    ["Năm 2026", "2026-12-31"],
    ["05/2026", "2026-05-31"],
    ["tháng 5 năm 2026", "2026-05-31"],
    ["ngày 05 tháng 3 năm 2026", "2026-03-05"],
  ])("%s", (value, date) => {
    expect(readPeriod({ kind: "text", value }, context)).toMatchObject({ date, label: value });
  });
  test("no year", () => {
    expect(readPeriod({ kind: "text", value: "Tuần 12" }, context)).toMatchObject({
      date: null,
      kind: "week",
    });
    expect(
      readPeriod({ kind: "text", value: "Tháng 2" }, { ...context, year: 2026 })
    ).toMatchObject({ date: "2026-02-28" });
  });
  test("titles", () => {
    expect(
      findPeriodIn(
        "Kết quả Bộ chỉ số theo Quyết định số 766/QĐ-TTg ngày 23/6/2022 đến hết ngày 31/5/2026",
        context
      )
    ).toMatchObject({ date: "2026-05-31" });
    expect(findPeriodIn("Theo Quyết định 766/QĐ-TTg", context)).toBeNull();
    expect(findPeriodIn("BÁO CÁO QUÝ I/2026", context)).toMatchObject({ date: "2026-03-31" });
  });
  test.each(["Công khai minh bạch", "Điểm đạt được", "Số hóa hồ sơ", "TT", "Thứ tự"])(
    "%s is none",
    (value) => {
      expect(readPeriod({ kind: "text", value }, context)).toBeNull();
    }
  );
});

describe("group names", () => {
  test.each([
    ["Công khai minh bạch", "transparency"],
    ["CÔNG KHAI, MINH BẠCH (18Đ)", "transparency"],
    ["Tiến độ (20đ)", "timeliness"],
    ["Chất lượng giải quyết (DVCTT)", "onlineServices"],
    ["DVC TT (12đ)", "onlineServices"],
    ["Số hoá hồ sơ", "digitization"],
    ["I. Mức độ hài lòng:", "satisfaction"],
    ["Nhóm 4: Thanh toán trực tuyến", "onlinePayment"],
    ["so hoa ho so", "digitization"],
    ["Thanh toan truc tuyen", "onlinePayment"],
    ["Công khai minh bach", "transparency"],
    ["MDSH", "digitization"],
    ["Chỉ số Mức độ hài lòng", "satisfaction"],
    ["Tiến độ giải quyết công vịêc", "timeliness"],
    ["Số hóa hồ sơ (*)".normalize("NFD"), "digitization"],
    ["Điểm Công khai, minh bạch", "transparency"],
  ])("%s", (label, id) => {
    expect(matchGroup(label)[0]?.id).toBe(id);
  });
  test.each([
    "Tỷ lệ hồ sơ thanh toán trực tuyến",
    "Thành phần hồ sơ",
    "Tổng hợp",
    "Ghi chú",
    "Hồ sơ đất đai",
    "Xã Công Khai",
  ])("%s is none", (label) => {
    expect(matchGroup(label).filter(({ confidence }) => confidence >= 0.7)).toEqual([]);
  });
  test("maximum", () => {
    expect(maximumIn("Công khai (18đ)")).toBe("18");
    expect(maximumIn("Số hóa hồ sơ/22")).toBe("22");
    expect(maximumIn("Chất lượng giải quyết (DVCTT)")).toBeNull();
  });
});

test("indicators", () => {
  expect(matchIndicator("Tỷ lệ hồ sơ thanh toán trực tuyến")[0]?.code).toBe("3.6");
  expect(matchIndicator("DOSSIER_SYNC")[0]?.code).toBe("1.4");
  expect(matchIndicator("4.5a. Tỷ lệ TTHC kết nối dữ liệu dân cư")[0]?.code).toBe("4.5a");
  expect(matchIndicator("Tỷ lệ TTHC công bố đúng hạn")[0]?.code).toBe("1.1");
  expect(matchIndicator("Số hóa hồ sơ")).toEqual([]);
});

test.each([
  ["Kết quả của Sở Nội vụ tháng 9", "Sở Nội vụ"],
  ["Kết quả của Sở Y tế - Quý III", "Sở Y tế"],
  ["Sở Nông nghiệp và Môi trường: kết quả 766", "Sở Nông nghiệp và Môi trường"],
  ["Điểm của Sở Văn hóa, Thể thao và Du lịch đạt 92", "Sở Văn hóa, Thể thao và Du lịch"],
  ["Sở Nội vụ tỉnh Bắc Ninh, tháng 9", "Sở Nội vụ tỉnh Bắc Ninh"],
  ["Bảng điểm Sở Tài chính Tháng 9/2026", "Sở Tài chính"],
  ["KẾT QUẢ CỦA SỞ Y TẾ THÁNG 9", "SỞ Y TẾ"],
  ["KET QUA BO CHI SO 766 CUA SO NOI VU THANG 9", "SO NOI VU"],
  ["Ket qua cua So Y te thang 9", "So Y te"],
])("a department's name in “%s”", (title, name) => {
  expect(findUnitIn(title)).toEqual({ name, level: "province" });
});

test.each(["SO LIEU THANG 9", "BO CHI SO 766 SO VOI THANG TRUOC", "Cua so tiep dan"])(
  "no department in “%s”",
  (title) => {
    expect(findUnitIn(title)).toBeNull();
  }
);

test("words", () => {
  expect(fold("1. Số hóa hồ sơ (*):")).toBe("số hoá hồ sơ");
  expect(meaningOf("TỔNG CỘNG TOÀN TỈNH", null).total).toBe(true);
  expect(meaningOf("Tổng hợp", null).total).toBe(true);
  expect(meaningOf("Tổng số hồ sơ", null).total).toBe(false);
  expect(meaningOf("Xếp vị trí", null).measure).toBe("rank");
  expect(meaningOf("Điểm tối đa", null).measure).toBe("maxPoints");
  expect(meaningOf("Tỷ lệ (%)", null).measure).toBe("percent");
  expect(findUnitIn("KẾT QUẢ BỘ CHỈ SỐ 766 CỦA UBND XÃ CHÍ MINH THÁNG 5/2026")?.name).toBe(
    "UBND XÃ CHÍ MINH"
  );
  expect(decodeText("Sè hãa hå s¬", "tcvn3")).toBe("Số hóa hồ sơ");
  expect(decodeText("Soá hoùa hoà sô", "vni")).toBe("Số hóa hồ sơ");
  expect(decodeText(iconv.encode("Tiến độ giải quyết", "tcvn").toString("latin1"), "tcvn3")).toBe(
    "Tiến độ giải quyết"
  );
});

test("“Cong khai” without marks is openness, not points added", () => {
  expect(meaningOf("Diem Cong khai, minh bach", null)).toMatchObject({
    adjustment: false,
    groups: [{ id: "transparency" }],
  });
  expect(meaningOf("Diem cong them", null).adjustment).toBe(true);
});

test.each([
  ["Diem Tien do giai quyet", "timeliness"],
  ["Diem so hoa ho so", "digitization"],
  ["Điểm số hóa hồ sơ", "digitization"],
  ["Nhom 3: Dich vu cong truc tuyen", "onlineServices"],
  ["Muc do hai long", "satisfaction"],
])("a group without marks behind other words: “%s”", (label, id) => {
  expect(meaningOf(label, null).groups[0]?.id).toBe(id);
});
