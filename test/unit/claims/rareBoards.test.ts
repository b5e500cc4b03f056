import { describe, expect, test } from "vitest";
import { analyzeWorkbook } from "../../../src/chain/analyzeWorkbook";
import { chooseBoard } from "../../../src/chain/chooseBoard";
import { chooseLeague } from "../../../src/chain/chooseLeague";
import { composeDocument } from "../../../src/chain/compose/composeDocument";
import type { WorkbookContents } from "../../../src/plan/port";
import { blocksOf, spansText } from "../../../src/report/reportDocument";
import { rareBoards } from "./rareBoards";

/** Every paragraph of the report on the first unit, and of the one on all units, where there is one. */
function told(contents: WorkbookContents): string {
  const analysis = analyzeWorkbook(contents);
  const choices = [chooseBoard(analysis.joined), chooseLeague(analysis.joined)];
  return choices
    .flatMap((choice) => {
      if (choice.kind !== "chosen") return [];
      const { document, verdicts } = composeDocument(contents, analysis.settings, choice);
      expect(verdicts).toEqual([]);
      return blocksOf(document).flatMap((block) =>
        block.kind === "paragraph" ? [spansText(block.spans)] : []
      );
    })
    .join("\n");
}

describe("a rare sheet", () => {
  test.each(Object.entries(rareBoards))("%s: its reports are sound", (_, contents) => {
    expect(told(contents)).not.toMatch(/undefined|null|NaN|‹|\{/u);
  });

  test.each<[keyof typeof rareBoards, RegExp]>([
    ["a group that does not apply", /xếp loại|Để đạt mức/u],
    ["points under nought", /số điểm thiếu nằm|chiếm|đạt tỷ lệ|hạn chế nhất/u],
    ["a total under nought", /xếp loại|đạt -|Tổng điểm còn thiếu/u],
    ["a bonus above a hundred", /xếp loại|đạt điểm tối đa 10[02]\/100/u],
    ["everything tied", /cao nhất trong bảng là|liền trên|liền dưới|có điểm thấp nhất/u],
    ["one unit in a league", /trong bảng/u],
    ["two units", /trung bình|trung vị/u],
    ["months over the change of the rules", /tổng điểm (?:tăng|giảm)|lần liên tiếp/u],
    ["another number of units", /(?:tăng|giảm) \d+ bậc/u],
    ["indicators that share out their points otherwise", /Tiến độ[^.]*đạt 17,5\/20/u],
  ])("%s does not say what does not follow", (name, wrong) => {
    const contents = rareBoards[name];
    expect(contents === undefined ? "" : told(contents)).not.toMatch(wrong);
  });

  test.each<[keyof typeof rareBoards, RegExp]>([
    ["points under nought", /Nhóm Tiến độ giải quyết ghi số âm \(-0,5 điểm\), ngoài thang điểm/u],
    ["a total under nought", /Tổng điểm ghi số âm \(-1 điểm\), ngoài thang điểm/u],
    ["equal totals with places of their own", /được công bố từ thứ 17 đến thứ 19/u],
    ["departments beside communes", /còn có 02 đơn vị không cùng cấp, không được so sánh chung/u],
    ["another number of units", /không so sánh trực tiếp thứ 5\/114 với thứ 9\/168/u],
    ["a bonus above a hundred", /Tổng điểm ghi 102\/100 điểm, vượt điểm tối đa; chưa phân tích/u],
    ["nothing moved", /tổng điểm giữ nguyên; điểm của cả 6 nhóm giữ nguyên/u],
    ["figures taken before the month was over", /UBND xã Chí Minh đạt 95\/100/u],
    [
      "totals of units alone",
      /phường Bình Minh đạt 94,64\/100 điểm, thiếu 5,36 điểm; xếp loại Xuất sắc/u,
    ],
    ["totals of units alone", /Bảng có 3 đơn vị có tổng điểm, từ 90 đến 95,1 điểm/u],
    ["figures that may change", /Số liệu tháng 10\/2026 là tạm thời/u],
    [
      "the best of all printed beside",
      /cao nhất đạt 97,99\/100 điểm, cao hơn UBND xã Chí Minh 0,1/u,
    ],
    [
      "two halves of a year",
      /So với 6 tháng đầu năm 2025, tổng điểm giữ nguyên; điểm của cả 6 nhóm/u,
    ],
    ["six first units", /Cùng xếp thứ 1 trong bảng có 6 đơn vị, cùng đạt 99 điểm/u],
  ])("%s says what it is", (name, right) => {
    const contents = rareBoards[name];
    expect(contents === undefined ? "" : told(contents)).toMatch(right);
  });
});
