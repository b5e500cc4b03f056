import { describe, expect, it } from "vitest";
import { gridFromValues } from "../../cells/grid";
import { readOwnLibrary } from "./ownLibrary";

const sheet = (rows: readonly (readonly (string | number)[])[], name = "Thư viện") =>
  readOwnLibrary([gridFromValues(name, rows)]);

describe("an office's own library", () => {
  it("is read whatever the order of its columns and the words of its head", () => {
    const { entries, findings } = sheet(
      [
        ["THƯ VIỆN NGUYÊN NHÂN, GIẢI PHÁP CỦA XÃ AN BÌNH"],
        [],
        [
          "TT",
          "Loại",
          "Nội dung",
          "Mã chỉ số",
          "Nhóm chỉ số",
          "Đơn vị thực hiện",
          "Căn cứ",
          "Điều kiện",
        ],
        [
          1,
          "Nguyên nhân",
          "Máy quét tại quầy số 2 hỏng trong kỳ.",
          "4.2",
          "",
          "Trung tâm PVHCC",
          "",
          "dưới 90%",
        ],
        [
          2,
          "Giải pháp",
          "- Mua sắm máy quét dự phòng;",
          4.2,
          "",
          "Lãnh đạo UBND xã",
          "Kế hoạch số 12/KH-UBND",
          "",
        ],
        [
          3,
          "giải pháp",
          "Họp tổ công nghệ số cộng đồng",
          "",
          "DVC trực tuyến (12đ)",
          "",
          "",
          "thiếu từ 0,5 điểm",
        ],
      ],
      "THƯ VIỆN"
    );
    expect(findings).toEqual([]);
    expect(entries).toMatchObject([
      {
        kind: "cause",
        indicator: "4.2",
        group: "digitization",
        actor: "serviceCentre",
        text: "Máy quét tại quầy số 2 hỏng trong kỳ",
        condition: { kind: "ratioBelow", percent: 9000 },
      },
      {
        kind: "remedy",
        indicator: "4.2",
        actor: "leaders",
        text: "Mua sắm máy quét dự phòng",
        bases: [{ cited: "Kế hoạch số 12/KH-UBND", from: null, until: null }],
        condition: { kind: "loses" },
      },
      {
        kind: "remedy",
        indicator: null,
        group: "onlineServices",
        condition: { kind: "losesAtLeast", points: 50 },
      },
    ]);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(3);
  });

  it("takes a code or a group's name from one column", () => {
    const { entries } = sheet([
      ["Loại", "Mã chỉ số hoặc nhóm", "Nội dung"],
      ["Giải pháp", "3.3", "Mở điểm hỗ trợ tại nhà văn hóa"],
      ["Giải pháp", "Số hóa hồ sơ", "Thuê người số hóa"],
    ]);
    expect(entries.map(({ group, indicator }) => [group, indicator])).toEqual([
      ["onlineServices", "3.3"],
      ["digitization", null],
    ]);
  });

  it("keeps the id of an entry when its row moves or its marks are typed otherwise", () => {
    const head = ["Nhóm", "Nội dung"];
    const [one] = sheet([head, ["Số hóa hồ sơ", "Bổ sung người số hoá"]]).entries;
    const [, other] = sheet([
      head,
      ["Tiến độ", "Việc khác"],
      ["SỐ HOÁ HỒ SƠ", "Bổ sung người số hóa."],
    ]).entries;
    expect(other?.id).toBe(one?.id);
  });

  it("says which row it cannot use and why, and uses the others", () => {
    const { entries, findings } = sheet([
      ["Nhóm", "Nội dung", "Điều kiện"],
      ["Phong trào", "Tổ chức thi đua", ""],
      ["Tiến độ", "Giao ban hằng tuần", "khi cần"],
      ["Tiến độ", "Giao ban hằng ngày", ""],
    ]);
    expect(entries.map(({ text }) => text)).toEqual(["Giao ban hằng ngày"]);
    expect(findings.map(({ code, cell }) => [code, cell?.row])).toEqual([
      ["library-row", 1],
      ["library-row", 2],
    ]);
  });
});
