import { describe, expect, test } from "vitest";
import { gridFromValues } from "../../../src/cells/grid";
import { analyzeWorkbook } from "../../../src/chain/analyzeWorkbook";
import { proofreadDraft } from "../../../src/chain/draft/proofreadDraft";

const board = gridFromValues("Tổng hợp", [
  ["BẢNG ĐIỂM PHƯỜNG BÌNH MINH"],
  ["TT", "Nhóm chỉ số", "Điểm tối đa", "Tháng 8/2026", "Tháng 9/2026", "Tháng 10/2026"],
  [1, "Công khai, minh bạch", 18, 17.2, 17.5, 17.85],
  [2, "Tiến độ giải quyết", 20, 19.1, 18.7, 19.34],
  [3, "Dịch vụ công trực tuyến", 12, 9.6, 9.9, 10.42],
  [4, "Thanh toán trực tuyến", 10, 8.8, 9.15, 9.15],
  [5, "Mức độ hài lòng", 18, 18, 17.6, 18],
  [6, "Số hóa hồ sơ", 22, 19.05, 20.3, 19.88],
  ["", "Tổng điểm", 100, 91.75, 93.15, 94.64],
  ["", "Vị trí xếp hạng toàn tỉnh (114 xã, phường)", "", 61, 48, 37],
]);
const analysis = analyzeWorkbook({ name: "so.xlsx", grids: [board], ownRegions: [] });
const title = "BÁO CÁO kết quả Bộ chỉ số 766 tháng 10/2026 của phường Bình Minh";

/** Each figure of a sentence as it is judged: "94,64 right". */
async function judged(sentence: string): Promise<readonly string[]> {
  const text = `${title}\n${sentence}`;
  const { items } = await proofreadDraft(analysis, { kind: "text", text });
  return items
    .filter(({ quote, group }) => quote !== null && group !== "document")
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
    .map(({ quote, group }) => `${quote ?? ""} ${group}`);
}

/** Wording of several offices; the figure between stars is typed right, then as stands behind the bar. */
const sentences = [
  "Tổng số điểm phường giành được trong tháng 10/2026 là *94,64|94,46* trên thang 100.",
  "Phường nhích *1,49|1,94* điểm so tháng 9.",
  "Phường đứng thứ *ba mươi bảy|ba mươi tám* trên tổng số 114 xã, phường.",
  "So với tháng trước, phường cải thiện *11|12* bậc.",
  "Tiến độ giải quyết: 19,34/20 (mất *0,66|0,56*đ).",
  "- Nhóm Dịch vụ công trực tuyến chỉ mới đạt 10,42 trong 12 điểm, bằng *86,83|83,86* phần trăm.",
  "- Thanh toán trực tuyến dậm chân ở mức *9,15|9,51* điểm.",
  "- Thanh toán trực tuyến dậm chân, hao hụt *0,85|0,58* điểm.",
  "- Mức độ hài lòng giành trọn *18|20* điểm.",
  "- Số hóa hồ sơ sụt từ 20,3 xuống còn *19,88|19,98* điểm.",
  "Tổng số điểm bị trừ của cả sáu nhóm là 5,36 điểm, riêng số hóa đã *2,12|2,21* điểm.",
  "Sau hai tháng (từ tháng 8 đến tháng 10), tổng điểm cộng thêm được *2,89|2,98* điểm.",
  "Sau hai tháng (từ tháng 8 đến tháng 10), hạng leo *24|42* bậc.",
  "+ CKMB: *17,85|18,75*đ/18đ.",
  "+ TĐGQ: 19,34đ/20đ – thiếu 0,66đ, tăng *0,64|0,46*đ so tháng trước.",
  "+ TTTT: 9,15đ/10đ; không tăng không giảm; đạt tỷ lệ *91,5|95,1*%.",
  "+ Số hóa: 19,88đ/22đ, đây là nhóm mất nhiều điểm nhất với *2,12|2,21*đ.",
  "Như vậy, có *5|4*/6 nhóm chưa đạt điểm tối đa.",
  "Điểm nghẽn vẫn là Số hóa hồ sơ: mới được 19,88 điểm, kém mức tối đa *2,12|2,22* điểm.",
  "Kế đến là Dịch vụ công trực tuyến với khoảng trống *1,58|1,85* điểm.",
  "Công khai, minh bạch gần như trọn vẹn: 17,85 điểm, chỉ để rơi *0,15|0,51* điểm.",
  "Tổng cộng phường đánh rơi *5,36|5,63* điểm.",
  "So với 93,15 điểm của tháng 9 là cao hơn *1,49|1,94* điểm.",
  "Vị trí của phường từ 48 được nâng lên *37|27* trong tổng số 114 xã, phường.",
  "Dịch vụ công trực tuyến nay đã là 10,42 điểm (thiếu *1,58|1,85*).",
  "Số hóa hồ sơ: giảm từ 20,30 còn *19,88|19,98*, tương ứng -0,42 điểm.",
  "Toàn phường còn hụt 5,36 điểm; tháng trước hụt *6,85|6,58* điểm.",
  "Số hóa hồ sơ đi xuống, từ mức 20,30 về *19,88|19,98* điểm.",
  "Nhóm yếu nhất: Dịch vụ công trực tuyến, mới ở mức 86,83%, kế đến là Số hóa hồ sơ *90,36|90,63*%.",
  "Điểm bị hụt cụ thể: Công khai, minh bạch 0,15; Tiến độ giải quyết *0,66|0,56*.",
  "Nhóm Số hóa hồ sơ đi xuống. Nhóm này hiện chiếm *39,55|35,95*% tổng số điểm hụt.",
  "Hạng *37|27* trên 114 (tháng 9 hạng 48).",
  "Tổng điểm T10: *94.64|94.46* (T9: 93.15; +1.49).",
  "So với T9: CKMB +0.35, SHHS -*0.42|0.24*.",
  "Tháng Mười, Mức độ hài lòng lên mức tối đa *18|17* điểm.",
  "Dịch vụ công trực tuyến nhích lên 10,42 điểm (trước đó *9,90|9,60*).",
  "Số hóa hồ sơ tụt xuống *19,88|18,98* (trước đó 20,30).",
  "Điểm đạt của Tiến độ giải quyết: *19,34|19,43*/20; tỷ lệ 96,70%.",
  "Chênh lệch giữa hai kỳ: +1,49 điểm, +*11|12* bậc.",
  "+ DVCTT *10.42|10.24*/12 (-1.58).",
  "Hài lòng thì đủ *18|17* điểm rồi.",
  "Số hóa hồ sơ: còn thiếu *2,12|2,21* điểm so với 22 điểm tối đa.",
] as const;

const typed = (sentence: string, way: 0 | 1): string =>
  sentence.replace(/\*([^|*]+)\|([^*]+)\*/u, (_, right: string, wrong: string) =>
    way === 0 ? right : wrong
  );

describe("people's own wording", () => {
  test.each(sentences)("is right, figure by figure: %s", async (sentence) => {
    const all = await judged(typed(sentence, 0));
    expect(all.filter((each) => !each.endsWith(" right"))).toEqual([]);
    const [, figure = ""] = /\*([^|]+)\|/u.exec(sentence) ?? [];
    expect(all).toContain(`${figure} right`);
  });

  test.each(sentences)("is wrong in the one figure: %s", async (sentence) => {
    const [, figure = ""] = /\|([^*]+)\*/u.exec(sentence) ?? [];
    const wrong = (await judged(typed(sentence, 1))).filter((each) => each.endsWith(" wrong"));
    expect(wrong).toEqual([`${figure} wrong`]);
  });

  test("what several groups have together is right, their number too", async () => {
    const sentence =
      "Trong tổng số điểm mất, hai nhóm Số hóa hồ sơ, Dịch vụ công trực tuyến chiếm 69,03%.";
    expect(await judged(sentence)).toEqual(["hai right", "69,03 right"]);
  });

  test.each([
    "Nếu kéo lại toàn bộ 2,12 điểm của nhóm Số hóa hồ sơ thì tổng điểm sẽ là 96,76 điểm.",
    "Để lọt vào nhóm 30 đơn vị dẫn đầu, phường đặt mục tiêu đạt 96 điểm trong tháng 11.",
    "Điểm bình quân một nhóm là 15,77.",
    "Ba nhóm Dịch vụ công trực tuyến, Thanh toán trực tuyến và Số hóa hồ sơ thiếu 4,55 điểm.",
    "Dịch vụ công trực tuyến đã là 10,42 điểm, song vẫn còn xa mức 12 điểm.",
    "Tiếp nhận và trả kết quả: 12,5 điểm theo tự chấm.",
    "Có hồ sơ quá hạn do lỗi mạng 02 ngày (15/10 và 16/10), 35 hồ sơ trễ.",
    "Muốn đạt 96 điểm phường cần thêm 1,36 điểm nữa.",
    "Trong số 5,36 điểm còn thiếu, riêng Số hóa hồ sơ đã chiếm 2,12 điểm.",
    "Tháng trước phường được 93,15 điểm, xếp thứ 48, mất 6,85 điểm.",
    "Tháng 11 phường đăng ký 95,5 điểm.",
    "Trong kỳ tiếp nhận 1.245 hồ sơ, đúng hạn 1.239 hồ sơ, đạt 99,52%.",
    "Giao bộ phận một cửa số hóa 100% hồ sơ đầu vào, mỗi ngày tối thiểu 30 hồ sơ.",
  ])("what the workbook does not hold is not called wrong: %s", async (sentence) => {
    const all = await judged(sentence);
    expect(all).not.toEqual([]);
    expect(all.filter((each) => each.endsWith(" wrong"))).toEqual([]);
  });
});
