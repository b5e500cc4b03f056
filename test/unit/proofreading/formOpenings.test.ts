import { describe, expect, it } from "vitest";

import { FormOpenings } from "../../../src/proofreading/own/formOpenings";
import { ownWords, typeOfField } from "../../../src/proofreading/own/fieldTypes";
import { ownForms } from "../../../src/proofreading/own/ownForms";

const openings = new FormOpenings(ownForms);

/** The form as a text says it: a token or a word in the place of each field. */
function said({ text, kind }: (typeof ownForms)[number], turn: number): string {
  return text
    .replace(/\(\?:([^|)]*)\|([^)]*)\)/gu, (_, one: string, other: string) =>
      turn % 2 === 0 ? one : other
    )
    .replace(/\\/gu, "")
    .replace(/<(\w+)>/gu, (_, field: string) => {
      const type = typeOfField(field, kind);
      switch (type) {
        case "hundredths":
        case "count":
        case "halves":
          return "‹n0›";
        case "percent":
          return "‹n0›%";
        case "period":
          return `${["", "trong ", "đến "][turn % 3] ?? ""}‹p0›`;
        case "unit":
          return "‹u0›";
        case "units":
          return "‹u0›, ‹u1› và ‹u2›";
        case "group":
          return "‹g0›";
        case "groups":
          return turn % 2 === 0 ? "‹g0›" : "‹l0›";
        case "code":
          return turn % 2 === 0 ? "‹c0›" : "‹c0› (tỷ lệ)";
        case "law":
          return "‹d0›";
        case "grade":
          return "Khá";
        case "title":
          return "Bộ chỉ số phục vụ";
        case "lacking":
          return "chưa phát sinh hồ sơ";
        case "ways":
          return "‹n0› trường hợp ở chỉ số ‹c1›";
        case "months":
          return "‹p0› ‹n0› điểm, ‹p1› ‹n1› điểm";
        default: {
          const words = Object.keys(ownWords[type]);
          return words[turn % words.length] ?? "";
        }
      }
    });
}

describe("the openings of the forms", () => {
  it.each([0, 1, 2, 3, 4, 5])("leave out no form that a text says (%i)", (turn) => {
    const missed = ownForms.flatMap((form, place) => {
      const text = said(form, turn);
      const shown =
        turn % 2 === 0 ? text : text.toUpperCase().replace(/‹(\w)/gu, (mark) => mark.toLowerCase());
      return openings.at(`Trước. ${shown}.`, 7).includes(place) ? [] : [shown];
    });
    expect(missed).toEqual([]);
  });

  it("leave few to be tried", () => {
    const tried = ownForms.map((form) => openings.at(said(form, 0), 0).length);
    const mean = tried.reduce((sum, each) => sum + each, 0) / tried.length;
    expect(ownForms.length).toBeGreaterThan(200);
    expect(mean).toBeLessThan(8);
  });

  it("keep the order of the forms, and know none where none begins so", () => {
    const places = openings.at("tổng điểm đạt ‹n0›/‹n1› điểm", 0);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.length).toBeGreaterThan(0);
    expect(openings.at("lời nói của đơn vị", 0)).toEqual([]);
  });
});
