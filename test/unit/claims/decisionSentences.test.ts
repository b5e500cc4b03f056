import { describe, expect, test } from "vitest";
import { composeDocument } from "../../../src/chain/compose/composeDocument";
import { readDraft } from "../../../src/chain/draft/readDraft";
import type { ClaimKind } from "../../../src/claims/claim";
import { besides } from "../../../src/claims/beside";
import { claimView } from "../../../src/claims/view";
import { narrate } from "../../../src/narrative/narrate";
import { paragraphText } from "../../../src/narrative/paragraph";
import { isSameClaim, OwnHearing } from "../../../src/narrative/hear/ownHearing";
import { lexiconOf } from "../../../src/narrative/lexicon";
import { ownTextMismatches } from "../../../src/proofreading/own/checkOwnText";
import { readText } from "../../../src/proofreading/written/readText";
import { Random } from "../proofreading/random";
import { leagueWorld } from "./leagueWorld";

/** Sentences that answer what a director decides by. */
const decisions: readonly ClaimKind[] = [
  "bounds",
  "quartiles",
  "lowerUnits",
  "similarVolume",
  "placeWay",
  "gradeWay",
  "attainable",
  "soleMover",
  "overtaken",
  "movedBy",
  "movedByBoth",
];

/** More are tried by hand: WORLDS=200 npx vitest run --project unit test/unit/claims/decisionSentences */
const worlds = Number(process.env["WORLDS"] ?? 4);

/** Every board of the last month of some leagues. */
function* told() {
  for (let seed = 1; seed <= worlds; seed += 1) {
    const analysis = leagueWorld(new Random(seed * 7_919), 20 + (seed % 5));
    const [table] = analysis.joined;
    if (table === undefined) throw new Error("No table.");
    for (const board of table.boards.slice(table.boards.length / 2))
      yield { analysis, table, board, narrative: narrate(board, table) };
  }
}

describe("sentences to decide by", () => {
  test("are all said somewhere, and none of them says what the cells do not give", () => {
    const said = new Set<ClaimKind>();
    const faults: string[] = [];
    for (const { analysis, table, board, narrative } of told()) {
      const { overall, groups } = narrative;
      for (const { claims } of [...overall, ...groups])
        for (const { kind } of claims) said.add(kind);
      const { grids } = analysis.contents;
      const against = { grids, table: table.table, board, scoring: {}, boards: table.boards };
      const texts = [...overall, ...groups].map(paragraphText);
      for (const { printed, expected, place } of ownTextMismatches(texts, against))
        faults.push(`“${printed}” (${expected ?? "-"}) in ${place}`);
    }
    expect(faults).toEqual([]);
    expect(decisions.filter((kind) => !said.has(kind))).toEqual([]);
  });

  test("are heard back as they were meant", () => {
    for (const { table, board, narrative } of told()) {
      const { unit, period } = claimView(board, besides(table, board));
      const hearing = new OwnHearing(lexiconOf(board, table.boards));
      for (const paragraph of [...narrative.overall, ...narrative.groups]) {
        const subject = paragraph.group ?? "total";
        const { readings } = hearing.paragraph(paragraphText(paragraph), { unit, period, subject });
        expect(readings, paragraphText(paragraph)).toHaveLength(1);
        const heard = readings[0] ?? [];
        expect(heard).toHaveLength(paragraph.claims.length);
        paragraph.claims.forEach((claim, at) => {
          expect(isSameClaim(claim, heard[at] ?? null), JSON.stringify(claim)).toBe(true);
        });
      }
    }
  });

  test("are not doubted in a draft that a person goes on with", () => {
    for (const { analysis, board, narrative } of told()) {
      const text = [...narrative.overall, ...narrative.groups].map(paragraphText).join("\n");
      const reading = readDraft(analysis, readText(text), {
        unit: board.unit?.text ?? "",
        period: "Tháng 10/2026",
      });
      if (reading.kind !== "read") throw new Error("No subject.");
      const wrong = reading.proofreading.verdicts.filter(({ status }) => status === "wrong");
      expect(wrong.map(({ quote, sentence }) => `${quote} in ${sentence}`)).toEqual([]);
    }
  });

  test("have figures that are found again in the cells of the finished document", () => {
    for (const { analysis, table, board } of told()) {
      const { contents, settings } = analysis;
      const { verdicts } = composeDocument(contents, settings, { table, board });
      expect(verdicts).toEqual([]);
    }
  });
});

/** The sentence of a kind about the first board that has one, with the world it is judged in. */
function sentenceOf(kind: ClaimKind) {
  for (const { analysis, table, board, narrative } of told()) {
    const paragraph = [...narrative.overall, ...narrative.groups].find(({ claims }) =>
      claims.some((claim) => claim.kind === kind)
    );
    if (paragraph === undefined) continue;
    const { grids } = analysis.contents;
    const against = { grids, table: table.table, board, scoring: {}, boards: table.boards };
    return { text: paragraphText(paragraph), against };
  }
  throw new Error(`No ${kind} anywhere.`);
}

describe("a word or figure altered is seen:", () => {
  test.each([
    ["bounds", /khoảng từ thứ (\d+)/u],
    ["bounds", /khoảng từ thứ \d+ đến thứ (\d+)/u],
    ["quartiles", /tứ phân vị dưới là \d+,?(\d+) điểm/u],
    ["quartiles", /tứ phân vị trên là \d+,?(\d+) điểm/u],
    ["lowerUnits", /[Tt]rong (\d+) đơn vị của bảng/u],
    ["lowerUnits", /có tổng điểm cao hơn (\d+) đơn vị/u],
    ["lowerUnits", /cao hơn \d+ đơn vị \(\d+(?:,\d+)?(\d)%/u],
    ["similarVolume", /[Tt]rong (\d+) đơn vị \(kể cả/u],
    ["similarVolume", /xếp thứ (\d+) theo tổng điểm/u],
    ["placeWay", /để lên thứ (\d+)/u],
    ["placeWay", /là thêm (\d+) trường hợp/u],
    ["gradeWay", /là thêm (\d+) trường hợp/u],
    ["attainable", /(\d) điểm(?:\))? thuộc các chỉ số/u],
    ["soleMover", /thay đổi điểm \(\S+ 0,0(\d)/u],
    ["overtaken", /có 0?(\d+) đơn vị trong bảng vượt/u],
    ["movedBy", /theo điểm trong bảng, thứ tự của .* (\d+) bậc so với/u],
    ["movedByBoth", /thay đổi là \S+ (\d+)[^.]*, phần do điểm của các/u],
    ["movedByBoth", /các đơn vị khác thay đổi là \S+ (\d+)/u],
  ] as const)("%s, %s", (kind, figure) => {
    const { text, against } = sentenceOf(kind);
    expect(ownTextMismatches([text], against)).toEqual([]);
    const altered = text.replace(figure, (whole: string, digits: string) => {
      const at = whole.lastIndexOf(digits);
      return `${whole.slice(0, at)}${String(Number(digits) + 1)}${whole.slice(at + digits.length)}`;
    });
    expect(altered).not.toBe(text);
    expect(ownTextMismatches([altered], against)).not.toEqual([]);
  });

  test.each([
    ["movedBy", /điểm của các đơn vị khác thay đổi/u, "điểm của các nhóm thay đổi"],
    ["movedByBoth", /phần do điểm của các đơn vị khác/u, "phần do điểm của các xã khác"],
    ["movedByBoth", /thay đổi là (?:tăng|giảm)/u, "thay đổi là giữ nguyên"],
    ["bounds", /nếu xếp theo điểm chưa làm tròn, /iu, ""],
    ["lowerUnits", /tổng điểm cao hơn/u, "tổng điểm thấp hơn"],
    ["placeWay", /một cách ít trường hợp nhất/u, "cách duy nhất"],
    ["attainable", /thuộc các chỉ số không tính/u, "thuộc các chỉ số tính"],
  ] as const)("%s in other words", (kind, words, others) => {
    const { text, against } = sentenceOf(kind);
    const altered = text.replace(words, others);
    expect(altered).not.toBe(text);
    expect(ownTextMismatches([altered], against)).not.toEqual([]);
  });
});
