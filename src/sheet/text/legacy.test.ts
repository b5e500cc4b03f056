import { describe, expect, it } from "vitest";
import { gridFromValues } from "../../cells/grid";
import { decodeGrid, decodeText, encodingOfFont, mayBeLegacy } from "./legacy";

const inFont = (value: string, fontName: string) => ({ kind: "text", value, fontName }) as const;
const texts = (rows: Parameters<typeof gridFromValues>[1]) => {
  const { grid, encoding, cells, firstCell } = decodeGrid(gridFromValues("Điểm", rows));
  const read = rows.map((row, down) =>
    row.map((_, right) => {
      const cell = grid.cell(down, right);
      return cell.kind === "text" ? cell.value : "";
    })
  );
  return { read, encoding, cells, firstCell };
};
const tcvn3 = "Sè hãa hå s¬";
const vni = "Thanh toaùn";

describe("letters of old", () => {
  it("are known by the font, else by the words of the whole sheet", () => {
    expect(texts([["Stt", inFont("§iÓm", ".VnTime")]])).toEqual({
      read: [["Stt", "Điểm"]],
      encoding: "tcvn3",
      cells: 1,
      firstCell: { sheet: "Điểm", row: 0, column: 1 },
    });
    expect(texts([[tcvn3]])).toMatchObject({ read: [["Số hóa hồ sơ"]], encoding: "tcvn3" });
    expect(texts([[vni]])).toMatchObject({ read: [["Thanh toán"]], encoding: "vni", cells: 1 });
    expect(texts([[inFont(vni, "VNI-Times")]])).toMatchObject({ encoding: "vni" });
  });

  it("have fonts of their own", () => {
    const fonts = [".VnTime", ".vnArialH", "VNI-Times", "vni times", "Arial", "Vninet", undefined];
    expect(fonts.map(encodingOfFont)).toEqual(["tcvn3", "tcvn3", "vni", "vni", null, null, null]);
    const other = "Café Résumé";
    expect(
      texts([[inFont(vni, "VNI-Times"), inFont("Xã Sóc Trăng", "Arial"), inFont(other, "Arial")]])
        .read
    ).toEqual([["Thanh toán", "Xã Sóc Trăng", other]]);
  });

  it("are read by the many where fonts differ", () => {
    const rows = [
      [inFont(vni, "VNI-Times"), inFont(`${vni} 2`, "VNI-Times"), inFont("§iÓm", ".VnTime")],
    ];
    expect(texts(rows)).toMatchObject({ encoding: "vni", cells: 2 });
  });

  it("are not looked for by words in a sheet that has Unicode, nor in plain text", () => {
    expect(texts([["Điểm", tcvn3]])).toMatchObject({ encoding: null, cells: 0, firstCell: null });
    expect(texts([["Café", "Tong"]])).toMatchObject({ encoding: null, read: [["Café", "Tong"]] });
    expect(texts([["Điểm", inFont(tcvn3, ".VnTime")]]).read).toEqual([["Điểm", "Số hóa hồ sơ"]]);
  });

  it("are left alone without their font where the sheet has Unicode", () => {
    const row = ["Điểm", inFont(tcvn3, ".VnTime"), "Xã Sóc Trăng", "Café Résumé"];
    expect(texts([row]).read).toEqual([["Điểm", "Số hóa hồ sơ", "Xã Sóc Trăng", "Café Résumé"]]);
  });

  it("are those of TCVN3 where as many cells speak for either", () => {
    expect(texts([[inFont("§iÓm", ".VnTime"), inFont(vni, "VNI-Times")]])).toMatchObject({
      read: [["Điểm", vni]],
      encoding: "tcvn3",
    });
  });

  it("may be in a text that has their letters and none of Unicode's", () => {
    expect([tcvn3, vni, "§iÓm", "Café"].every(mayBeLegacy)).toBe(true);
    expect(["Tong diem", "Điểm", "Số hóa hồ sơ"].some(mayBeLegacy)).toBe(false);
  });

  it("are read letter by letter, small and capital", () => {
    const tones = ["aù aø aû aõ aï", "eù eø eû eõ eï", "où oø oû oõ oï", "uù uø uû uõ uï"];
    expect(tones.map((each) => decodeText(each, "vni"))).toEqual([
      "á à ả ã ạ",
      "é è ẻ ẽ ẹ",
      "ó ò ỏ õ ọ",
      "ú ù ủ ũ ụ",
    ]);
    expect(decodeText("yù yø yû yõ yï í ì æ ó ò î", "vni")).toBe("ý ỳ ỷ ỹ ỵ í ì ỉ ĩ ị ỵ");
    expect(decodeText("aâ aá aà aå aã aä eâ oá aê aé aè aú aü aë", "vni")).toBe(
      "â ấ ầ ẩ ẫ ậ ê ố ă ắ ằ ẳ ẵ ặ"
    );
    expect(decodeText("ÑIEÅM Aùp Oån ÖÔÙC ôù öï", "vni")).toBe("ĐIỂM Áp Ổn ƯỚC ớ ự");
    // A circumflex stands on no u, a breve on no e.
    expect(decodeText("uâ eê", "vni")).toBe("uâ eê");
    // "à" is no letter of TCVN3: it stands as it is.
    expect(decodeText("§µ à Â", "tcvn3")).toBe("Đà à Â");
  });

  it("are capitals in a font of capitals alone, whose name ends in H", () => {
    expect(decodeText(tcvn3, "tcvn3", ".VnTimeH")).toBe("SỐ HÓA HỒ SƠ");
    expect(decodeText(tcvn3, "tcvn3", ".VnTime")).toBe("Số hóa hồ sơ");
    expect(decodeText(vni, "vni", ".VnTimeH")).toBe("Thanh toán");
  });
});
