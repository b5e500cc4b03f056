import { parseArgs, type ParseArgsConfig } from "node:util";

/** The call itself is wrong: exit code 2, with the usage. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export const usage = `Score766 – đọc bảng điểm theo Quyết định 766/QĐ-TTg, tính điểm, kiểm tra và lập báo cáo.

Cách dùng: score766 LỆNH … (từ mã nguồn: npm run --silent score766 -- LỆNH …)

- score766 analyze TỆP.xlsx… [--sheet TÊN] [--json]
    đọc, tính, kiểm tra; in bản tóm tắt, hoặc JSON khi có --json; nhiều tệp cùng --json thì mỗi tệp một dòng JSON
- score766 report TỆP.xlsx --out THƯ_MỤC [--period KỲ] [--unit ĐƠN_VỊ] [--template report|notice|brief] [--sources]
    ghi vào THƯ_MỤC bản sao bảng tính có cột tính thêm và trang báo cáo, cùng văn bản Word; tệp gốc không bị sửa;
    --sources thêm trang nguồn số liệu: ô của từng con số trong văn bản
- score766 report TỆP.xlsx --out THƯ_MỤC --all [--zip] [--period KỲ] [--template report|notice]
    lập văn bản Word cho mọi đơn vị của bảng, kèm danh mục; nêu nhiều --unit để chỉ lập cho các đơn vị đó;
    --zip gói tất cả vào một tệp; thêm --league để có cả báo cáo chung của mọi đơn vị
- score766 report TỆP.xlsx --out THƯ_MỤC --league [--period KỲ] [--template report|notice|brief]
    lập một báo cáo chung về mọi đơn vị có trong bảng: bao nhiêu đơn vị ở mỗi mức, dẫn đầu, nhóm thiếu nhiều nhất
- score766 proofread DỰ_THẢO.docx --against TỆP.xlsx [--period KỲ] [--unit ĐƠN_VỊ] [--json] [--out THƯ_MỤC [--summary]]
    soát văn bản (.docx hoặc .txt) theo bảng tính: số nào khớp, sai, chưa gắn được; với --out ghi bản .docx
    có ghi chú và chỗ sửa được đánh dấu; tệp gốc không bị sửa
- score766 target TỆP.xlsx [--period KỲ] [--unit ĐƠN_VỊ] (--rank N | --points X | --grade XẾP_LOẠI) [--json]
    các cách rẻ nhất để đạt một thứ hạng, số điểm hay xếp loại: thêm bao nhiêu trường hợp ở chỉ số nào;
    --others trend: các đơn vị khác tăng, giảm như từ kỳ trước; --growth P: hồ sơ của kỳ còn tăng thêm P%
- với analyze, report, proofread, target: --config TỆP.json dùng cấu hình chung của cơ quan
    không nêu thì dùng cau-hinh.json cùng thư mục với bảng tính, nếu có; cài đặt của chính bảng tính được ưu tiên
- score766 new TỆP.xlsx [--year NĂM] [--unit ĐƠN_VỊ] [--level commune|province|department] [--months 1-12] [--quarters 1-4]
    tạo sổ theo dõi trống cho cấp xã, tỉnh hoặc sở, ngành, với các tháng, quý đã chọn;
    --units TỆP.txt (mỗi dòng một tên) để theo dõi nhiều đơn vị cùng nhau;
    --form across: các kỳ nằm ngang trên một trang; --form sheets: mỗi kỳ một trang
- score766 plain TỆP.xlsx --out THƯ_MỤC
    ghi bản sao cho người không cài Score766: ô dùng hàm của Score766 thành giá trị đã tính, phần khác giữ nguyên
- score766 demo THƯ_MỤC [--out THƯ_MỤC]
    làm thử với mọi tệp .xlsx của một thư mục
- score766 samples THƯ_MỤC
    viết lại các tệp mẫu của dự án; chỉ chạy từ mã nguồn
- score766 --version | --help
    in phiên bản | in các dòng này

Mã thoát: 0 xong, 2 gõ sai lệnh, 3 không đọc hoặc không ghi được tệp, 130 bị dừng.
`;

type Options = NonNullable<ParseArgsConfig["options"]>;

/**
 * One command's file and options.
 * @throws UsageError on an unknown option, a missing value, or other than one file.
 */
export function parseCommand<const Known extends Options>(args: readonly string[], options: Known) {
  const { files, values } = parseFiles(args, options);
  const [file = "", ...rest] = files;
  if (rest.length > 0) throw new UsageError(`Thừa tham số: ${rest.join(" ")}`);
  return { file, values };
}

/**
 * One command's files and options.
 * @throws UsageError on an unknown option, a missing value, or no file.
 */
export function parseFiles<const Known extends Options>(args: readonly string[], options: Known) {
  const { positionals, values } = parse(args, options);
  if (positionals.length === 0) throw new UsageError("Thiếu tên tệp.");
  return { files: positionals, values };
}

function parse<const Known extends Options>(args: readonly string[], options: Known) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(`Tham số không đúng${namedOption(error)}.`, { cause: error });
  }
}

/** The option that Node's message puts between quotes: "Unknown option '--force'". */
function namedOption(error: unknown): string {
  const [, option] = /'(--?[^' ]+)/.exec(error instanceof Error ? error.message : "") ?? [];
  return option === undefined ? "" : `: ${option} (không có tham số này hoặc thiếu giá trị)`;
}
