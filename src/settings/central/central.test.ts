import fc from "fast-check";
import { describe, expect, it, test } from "vitest";

import { hundredths } from "../../decision766/hundredths";
import { emptySettings } from "../officeSettings";
import { settle } from "../settle";
import { adoptCentral } from "./adoptCentral";
import { noCentralDefaults } from "./centralDefaults";
import { centralKeys } from "./keys";
import { readCentral, readCentralText } from "./readCentral";
import { writeCentral } from "./writeCentral";

/** A configuration as a province hands it out. */
const whole = {
  xepLoai: [
    { ten: "Tốt", tu: 85 },
    { ten: "Khá", tu: 70.5 },
  ],
  khiBangDiem: "1223",
  coQuan: {
    capTren: "UBND TỈNH PHÚ THỌ",
    ten: "UBND xã Hy Cương",
    diaDanh: "Hy Cương",
    kyHieu: "UBND",
  },
  nguoiKy: { hinhThuc: "TM.", chucVu: ["ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], hoTen: "Nguyễn Văn An" },
  noiNhan: ["UBND tỉnh", "Lưu: VT"],
  canCu: ["Kế hoạch số 12/KH-UBND"],
  nguonSoLieu: "Cổng Dịch vụ công quốc gia",
  thuVien: [
    { loai: "giải pháp", ve: "4.1", noiDung: "Bố trí máy quét dự phòng", dieuKien: "dưới 90%" },
  ],
  tenTep: "{ky}-{don-vi}",
};

describe("a common configuration", () => {
  it("gives everything it says", () => {
    const { defaults, faults } = readCentral(whole);
    expect(faults).toEqual([]);
    expect(defaults).toEqual({
      gradeBands: [
        { name: "Tốt", from: 8500 },
        { name: "Khá", from: 7050 },
      ],
      tieRule: "dense",
      fileName: "{ky}-{don-vi}",
      details: {
        parent: "UBND TỈNH PHÚ THỌ",
        office: "UBND xã Hy Cương",
        place: "Hy Cương",
        numberSymbol: "UBND",
        signerForm: "TM.",
        signerTitles: ["ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
        signerName: "Nguyễn Văn An",
        recipients: ["UBND tỉnh", "Lưu: VT"],
        legalBases: ["Kế hoạch số 12/KH-UBND"],
        dataSource: "Cổng Dịch vụ công quốc gia",
      },
      library: [
        {
          kind: "giải pháp",
          about: "4.1",
          text: "Bố trí máy quét dự phòng",
          actor: "",
          basis: "",
          condition: "dưới 90%",
        },
      ],
    });
  });

  it("gives nothing where it says nothing", () => {
    expect(readCentral({})).toEqual({ defaults: noCentralDefaults, faults: [] });
    expect(readCentral({ coQuan: { ten: " " }, noiNhan: [] })).toEqual({
      defaults: noCentralDefaults,
      faults: [],
    });
  });

  it("is told when it is no JSON, or no group of keys", () => {
    expect(readCentralText("{,}").faults[0]?.message).toMatch(/không đúng dạng JSON/);
    expect(readCentralText("\uFEFF{}").faults).toEqual([]);
    expect(readCentralText(" ".repeat(1_000_001)).faults[0]?.message).toMatch(/một triệu/);
    for (const value of [null, 7, "x", []]) expect(readCentral(value).faults).toHaveLength(1);
  });
});

test.each<readonly [string, object, RegExp]>([
  ["la", { la: 1 }, /không có mục này/],
  ["xepLoai", { xepLoai: { ten: "Tốt" } }, /từ cao xuống thấp/],
  ["xepLoai", { xepLoai: [] }, /từ cao xuống thấp/],
  [
    "xepLoai",
    {
      xepLoai: [
        { ten: "Khá", tu: 70 },
        { ten: "Tốt", tu: 85 },
      ],
    },
    /giảm dần/,
  ],
  [
    "xepLoai",
    {
      xepLoai: [
        { ten: "Khá", tu: 70 },
        { ten: "Khá", tu: 60 },
      ],
    },
    /không trùng/,
  ],
  ["xepLoai", { xepLoai: [{ ten: "Khá", tu: 70.125 }] }, /hai chữ số thập phân/],
  ["xepLoai", { xepLoai: [{ ten: "Khá", tu: 101 }] }, /0 đến 100/],
  ["xepLoai[1].ten", { xepLoai: [{ ten: 4, tu: 70 }] }, /phải là chữ/],
  ["khiBangDiem", { khiBangDiem: 1224 }, /“1224”, “1223”, “1234”/],
  ["coQuan", { coQuan: "UBND" }, /một nhóm/],
  ["coQuan.chuTich", { coQuan: { chuTich: "A" } }, /không có mục này/],
  ["coQuan.ten", { coQuan: { ten: ["UBND"] } }, /phải là chữ/],
  ["coQuan.ten", { coQuan: { ten: "x".repeat(501) } }, /không quá 500/],
  ["nguoiKy.hinhThuc", { nguoiKy: { hinhThuc: "TM" } }, /“TM\.”/],
  ["nguoiKy.chucVu", { nguoiKy: { chucVu: "CHỦ TỊCH" } }, /danh sách/],
  ["noiNhan[2]", { noiNhan: ["Lưu: VT", 5] }, /phải là chữ/],
  ["canCu", { canCu: "Kế hoạch" }, /danh sách/],
  ["nguonSoLieu", { nguonSoLieu: 1 }, /phải là chữ/],
  ["thuVien", { thuVien: "x" }, /danh sách/],
  ["thuVien[1]", { thuVien: [{ ve: "9.9", noiDung: "x" }] }, /mã chỉ số/],
  ["thuVien[1]", { thuVien: [{ ve: "4.1", noiDung: "x", dieuKien: "khi trời mưa" }] }, /dieuKien/],
  ["tenTep", { tenTep: "{don-vi}/{ky}" }, /không được có gạch chéo/],
  ["tenTep", { tenTep: "{ten}" }, /chỉ dùng \{don-vi\}/],
  ["tenTep", { tenTep: "bao-cao" }, /trùng tên/],
])("what is wrong with %s is told: %o", (key, value, message) => {
  const { faults } = readCentral(value);
  expect(faults.map((fault) => fault.key)).toContain(key);
  expect(faults.map((fault) => fault.message).join()).toMatch(message);
  expect(faults.map((fault) => fault.message).join()).toContain(`mục “${key}”`);
});

test("of a list what is right stays, and is told what does not", () => {
  expect(readCentral({ noiNhan: ["UBND tỉnh", 5, "Lưu: VT"] }).defaults.details.recipients).toEqual(
    ["UBND tỉnh", "Lưu: VT"]
  );
});

test("any JSON under any key is taken or told, and changes no other key", () => {
  const keys = Object.values(centralKeys);
  const anyKey = fc.oneof(fc.constantFrom(...keys), fc.string(), fc.constant("__proto__"));
  fc.assert(
    fc.property(anyKey, fc.jsonValue(), (key, value) => {
      const text = `{${Object.entries(whole)
        .filter(([name]) => name !== key)
        .map(([name, each]) => `${JSON.stringify(name)}:${JSON.stringify(each)},`)
        .join("")}${JSON.stringify(key)}:${JSON.stringify(value)}}`;
      const without = Object.fromEntries(Object.entries(whole).filter(([name]) => name !== key));
      const faulty = readCentralText(text);
      const { defaults, faults } = readCentral(without);
      expect(faults).toEqual([]);
      expect(
        faulty.faults.every((fault) => fault.key === key || fault.key.startsWith(key.slice(0, 40)))
      ).toBe(true);
      // What the key itself gave is the only thing that may differ.
      const restored = readCentral({ ...whole });
      for (const part of ["gradeBands", "tieRule", "fileName"] as const) {
        if (centralKeys[part] !== key) expect(faulty.defaults[part]).toEqual(defaults[part]);
      }
      if (key !== centralKeys.library) expect(faulty.defaults.library).toEqual(defaults.library);
      for (const part of ["recipients", "legalBases", "dataSource"] as const) {
        if (centralKeys[part] !== key)
          expect(faulty.defaults.details[part]).toEqual(restored.defaults.details[part]);
      }
      if (key !== centralKeys.signer)
        expect(faulty.defaults.details.signerName).toBe("Nguyễn Văn An");
      if (key !== centralKeys.letterhead)
        expect(faulty.defaults.details.office).toBe("UBND xã Hy Cương");
    })
  );
});

describe("what holds", () => {
  const central = readCentral(whole).defaults;
  const own = {
    ...emptySettings,
    gradeBands: [{ name: "Đạt", from: hundredths(5000) }],
    details: { ...emptySettings.details, office: "UBND xã An Bình", signerName: "Trần Thị Bình" },
  };

  it("is the workbook's, else the common one, else the program's, each with where it comes from", () => {
    const { details, gradeBands, tieRule, provenances } = settle(own, central);
    expect([details.office, details.signerName, gradeBands]).toEqual([
      "UBND xã An Bình",
      "Trần Thị Bình",
      own.gradeBands,
    ]);
    expect([details.parent, details.recipients, tieRule]).toEqual([
      "UBND TỈNH PHÚ THỌ",
      ["UBND tỉnh", "Lưu: VT"],
      "dense",
    ]);
    expect(provenances).toMatchObject({
      gradeBands: "workbook",
      office: "workbook",
      signerName: "workbook",
      signerTitles: "central",
      recipients: "central",
      tieRule: "central",
      library: "central",
    });
    expect(settle(emptySettings).provenances).toMatchObject({
      gradeBands: "builtIn",
      fileName: "builtIn",
    });
  });

  it("never mixes the titles of one with the form of signing of the other", () => {
    const deputy = { ...emptySettings.details, signerTitles: ["PHÓ CHỦ TỊCH"] };
    const { details } = settle({ ...emptySettings, details: deputy }, central);
    expect([details.signerForm, details.signerTitles]).toEqual(["direct", ["PHÓ CHỦ TỊCH"]]);
  });

  it("goes out as a configuration and comes back the same", () => {
    expect(readCentralText(writeCentral(settle(emptySettings, central)))).toEqual({
      defaults: central,
      faults: [],
    });
    expect(readCentralText(writeCentral(settle(emptySettings)))).toEqual({
      defaults: noCentralDefaults,
      faults: [],
    });
    const adopted = adoptCentral(own, central);
    expect(settle(adopted).details).toEqual({ ...own.details, ...central.details });
  });
});
