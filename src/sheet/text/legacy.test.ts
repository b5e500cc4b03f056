import { describe, expect, it } from "vitest";
import { gridFromValues } from "../../cells/grid";
import { decodeGrid, decodeText } from "./legacy";

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

  it("are capitals in a font of capitals alone, whose name ends in H", () => {
    expect(decodeText(tcvn3, "tcvn3", ".VnTimeH")).toBe("SỐ HÓA HỒ SƠ");
    expect(decodeText(tcvn3, "tcvn3", ".VnTime")).toBe("Số hóa hồ sơ");
    expect(decodeText(vni, "vni", ".VnTimeH")).toBe("Thanh toán");
  });
});
