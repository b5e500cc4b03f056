import { about, below, fell, from } from "./draft";
import type { LibraryEntry } from "./entry";

export const transparencyEntries: readonly LibraryEntry[] = [
  ...about("1.1", [
    [1, "cause", "offices", "Một số thủ tục hành chính được công bố sau thời hạn quy định"],
    [
      3,
      "remedy",
      "offices",
      "Theo dõi các văn bản mới có quy định thủ tục hành chính; ký quyết định công bố chậm nhất 05 ngày làm việc (cấp tỉnh), 20 ngày làm việc (bộ) trước ngày văn bản có hiệu lực",
    ],
  ]),
  ...about("1.2", [
    [
      1,
      "cause",
      "offices",
      "Một số thủ tục hành chính đã công bố nhưng được cập nhật, công khai chậm trên Cơ sở dữ liệu quốc gia về thủ tục hành chính",
    ],
    [
      2,
      "remedy",
      "offices",
      "Cập nhật, công khai thủ tục hành chính ngay sau khi quyết định công bố được ban hành; hằng tuần đối chiếu số thủ tục đã công bố với số đã công khai",
    ],
  ]),
  ...about("1.3", [
    [
      1,
      "cause",
      "offices",
      "Một số thủ tục hành chính được công khai còn thiếu nội dung về các bộ phận tạo thành",
    ],
    [
      2,
      "remedy",
      "offices",
      "Đối chiếu từng thủ tục với quyết định công bố, bổ sung đủ trình tự, thành phần hồ sơ, thời hạn, phí, lệ phí, mẫu đơn và căn cứ pháp lý",
    ],
  ]),
  ...about("1.4", [
    [
      1,
      "cause",
      "serviceCentre",
      "Một số hồ sơ đã tiếp nhận chưa được đồng bộ lên Cổng Dịch vụ công quốc gia trong kỳ",
    ],
    [
      4,
      "cause",
      "serviceCentre",
      "Kết nối giữa hệ thống thông tin giải quyết thủ tục hành chính và Cổng Dịch vụ công quốc gia bị gián đoạn trong kỳ",
      { when: below(50) },
    ],
    [
      7,
      "cause",
      "serviceCentre",
      "Có hồ sơ được nhập vào hệ thống muộn hoặc nhập bổ sung sau kỳ nên chưa được ghi nhận",
      { when: fell },
    ],
    [
      2,
      "remedy",
      "serviceCentre",
      "Hằng ngày đối chiếu số hồ sơ trên hệ thống một cửa với số hồ sơ đã đồng bộ lên Cổng Dịch vụ công quốc gia; báo ngay đơn vị kỹ thuật khi có chênh lệch",
    ],
    [
      5,
      "remedy",
      "leaders",
      "Đề nghị cơ quan quản lý hệ thống kiểm tra kết nối và đồng bộ lại số hồ sơ còn thiếu của kỳ",
      { when: below(50) },
    ],
    [
      6,
      "remedy",
      "serviceCentre",
      "Lập danh sách từng hồ sơ chưa đồng bộ, kiểm tra mã hồ sơ và trạng thái để đồng bộ bổ sung",
      { when: from(95) },
    ],
    [
      3,
      "remedy",
      "offices",
      "Không tiếp nhận, giải quyết hồ sơ ngoài hệ thống; hồ sơ nhận trực tiếp phải được nhập vào hệ thống ngay khi tiếp nhận",
    ],
    [
      8,
      "cause",
      "serviceCentre",
      "Dữ liệu giữa {hệ thống} và các hệ thống của bộ, ngành chưa thông suốt nên một số hồ sơ chưa lên Cổng Dịch vụ công quốc gia",
    ],
    [
      9,
      "remedy",
      "serviceCentre",
      "Đồng bộ tất cả hồ sơ giải quyết trên {hệ thống} lên Cổng Dịch vụ công quốc gia; lập danh sách hồ sơ chưa đồng bộ vào cuối mỗi tuần",
    ],
  ]),
];
