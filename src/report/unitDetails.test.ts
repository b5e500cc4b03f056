import { describe, expect, it } from "vitest";
import { emptyOfficeDetails, type OfficeDetails } from "../settings/officeDetails";
import { detailsOfUnit } from "./unitDetails";

const details: OfficeDetails = {
  ...emptyOfficeDetails,
  parent: "",
  office: "UBND xã Chí Minh",
  place: "Chí Minh",
  numberSymbol: "UBND",
  signerForm: "KT.",
  signerTitles: ["Chủ tịch", "Phó Chủ tịch"],
  signerName: "Nguyễn Văn An",
  recipients: ["UBND tỉnh", "Lưu: VT"],
  legalBases: ["Kế hoạch số 01/KH-UBND"],
};
const of = (office: string, parent: string, unit: string): OfficeDetails =>
  detailsOfUnit({ ...details, office, parent }, unit, 114);

describe("the details of the office, for one unit of several", () => {
  it.each([
    ["UBND xã Chí Minh", "", "Xã Chí Minh"],
    ["Ủy ban nhân dân Xã Chí Minh", "", "UBND xã Chí Minh"],
    ["UBND XÃ HOÀ BÌNH", "", "Xã Hòa Bình"],
    ["UBND xã Chí Minh", "UBND tỉnh Phú Thọ", "Chí Minh"],
    ["Trung tâm Phục vụ hành chính công xã Chí Minh", "", "Xã Chí Minh"],
    ["Trung tâm Phục vụ hành chính công", "UBND xã Chí Minh", "Xã Chí Minh"],
    ["Phòng Văn hóa - Xã hội phường Hải An", "UBND phường Hải An", "Phường Hải An"],
    ["Xã Hội Xuân", "", "UBND xã Hội Xuân"],
    ["UBND xã Chí Minh, tỉnh Phú Thọ", "", "Xã Chí Minh"],
  ])("are all its own: %s, %s, for %s", (office, parent, unit) => {
    expect(of(office, parent, unit)).toEqual({ ...details, office, parent });
  });

  it.each([
    ["UBND xã Chí Minh", "", "Xã Chí"],
    ["UBND xã Chí", "", "Xã Chí Minh"],
    ["UBND xã Chí Minh", "", "Phường Chí Minh"],
    ["UBND thành phố Hồ Chí Minh", "", "Chí Minh"],
    ["UBND thành phố Chí Minh", "", "Chí Minh"],
    ["UBND xã Chí Minh", "UBND tỉnh Phú Thọ", "Tỉnh Phú Thọ"],
    ["Trung tâm Phục vụ hành chính công", "", "Xã Chí Minh"],
  ])("never let one office sign for another: %s, %s, for %s", (office, parent, unit) => {
    expect(of(office, parent, unit)).toMatchObject({
      office: "",
      place: "",
      signerName: "",
      signerTitles: [],
      recipients: [],
    });
  });

  it("pass on the legal bases of an office above, not of a neighbour", () => {
    expect(of("Sở Nội vụ tỉnh Phú Thọ", "", "Xã Hy Cương")).toEqual({
      ...emptyOfficeDetails,
      legalBases: details.legalBases,
    });
    expect(of("UBND xã Chí Minh", "", "Xã Hy Cương")).toEqual(emptyOfficeDetails);
  });

  it("hold for every unit where no office is named, but for name and place", () => {
    expect(of("", "", "Xã Hy Cương")).toEqual({
      ...details,
      office: "",
      place: "",
      signerName: "",
    });
  });

  it("are the only unit's in a table of one", () => {
    const office = "Trung tâm Phục vụ hành chính công";
    expect(detailsOfUnit({ ...details, office }, "Xã Chí Minh", 1).office).toBe(office);
  });
});
