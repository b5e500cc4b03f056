import { legalBases } from "./bases";
import { about, below, from, oneStop } from "./draft";
import type { LibraryEntry } from "./entry";

export const digitizationEntries: readonly LibraryEntry[] = [
  ...about("4.1", [
    [
      6,
      "cause",
      "leaders",
      "Người có thẩm quyền chưa ký số đầy đủ kết quả giải quyết",
      { when: below(50) },
    ],
    [1, "cause", "offices", "Có hồ sơ đã trả kết quả giấy nhưng chưa đính kèm tệp kết quả điện tử"],
    [4, "cause", "offices", "Kết quả do cơ quan khác cấp chưa có bản điện tử gửi về"],
    [
      5,
      "remedy",
      "leaders",
      "Giao trách nhiệm ký số cho từng người có thẩm quyền; trả kết quả bản điện tử cùng với bản giấy",
      { when: below(50), bases: oneStop },
    ],
    [
      7,
      "remedy",
      "offices",
      "Rà soát các hồ sơ đã trả trong kỳ, bổ sung bản điện tử cho từng hồ sơ còn thiếu",
      { when: from(90) },
    ],
    [
      2,
      "remedy",
      "offices",
      "Ký số và đính kèm tệp kết quả điện tử vào hồ sơ trước khi chuyển trạng thái trả kết quả",
    ],
    [
      3,
      "remedy",
      "serviceCentre",
      "Kiểm tra tệp kết quả điện tử của từng hồ sơ trước khi trả cho người dân; trả lại bước xử lý nếu chưa có",
    ],
    [
      8,
      "remedy",
      "offices",
      "Đính kèm kết quả điện tử vào tất cả hồ sơ của các thủ tục trả kết quả bằng văn bản, giấy tờ; ký số và lưu kho kết quả theo quy định",
    ],
  ]),
  ...about("4.2", [
    [
      4,
      "cause",
      "serviceCentre",
      "Thiếu người, thiết bị quét vào giờ cao điểm nên không số hóa kịp khi tiếp nhận",
      { when: below(60) },
    ],
    [
      1,
      "cause",
      "serviceCentre",
      "Một số hồ sơ chưa số hóa đủ thành phần hồ sơ và kết quả giải quyết",
    ],
    [
      5,
      "remedy",
      "leaders",
      "Bố trí máy quét và người số hóa ở nơi tiếp nhận; số hóa ngay khi nhận hồ sơ, không để dồn cuối ngày",
      { when: below(60), bases: oneStop },
    ],
    [
      2,
      "remedy",
      "serviceCentre",
      "Số hóa đầy đủ thành phần hồ sơ khi tiếp nhận trực tiếp và qua bưu chính, thực hiện ký số theo quy định",
    ],
    [
      3,
      "remedy",
      "offices",
      "Rà soát hồ sơ đã hoàn thành trong kỳ, bổ sung thành phần và kết quả còn thiếu bản số hóa",
    ],
    [
      6,
      "cause",
      "offices",
      "Quy trình số hóa ở từng khâu (tiếp nhận, giải quyết, trả kết quả) chưa được thực hiện đầy đủ",
    ],
    [
      7,
      "cause",
      "offices",
      "Việc lưu trữ, chia sẻ dữ liệu qua nền tảng tích hợp, chia sẻ dữ liệu của địa phương (LGSP) chưa đúng quy trình",
    ],
    [
      8,
      "remedy",
      "offices",
      "Giao từng khâu chịu trách nhiệm về phần số hóa của mình; duy trì số hóa và ký số cá nhân đối với tất cả hồ sơ, nhất là thủ tục có tần suất cao",
    ],
  ]),
  ...about("4.3", [
    [
      3,
      "cause",
      "all",
      "Kho dữ liệu điện tử của tổ chức, cá nhân còn ít giấy tờ có thể sử dụng lại",
      { when: below(40) },
    ],
    [1, "cause", "serviceCentre", "Việc khai thác, sử dụng lại giấy tờ đã số hóa còn ít"],
    [
      2,
      "remedy",
      "serviceCentre",
      "Khi tiếp nhận, tra cứu kho dữ liệu điện tử của tổ chức, cá nhân và sử dụng lại giấy tờ đã có thay cho bản chụp mới",
    ],
    [
      4,
      "remedy",
      "offices",
      "Lưu kết quả giải quyết và giấy tờ đã số hóa vào kho dữ liệu điện tử của tổ chức, cá nhân để dùng cho lần sau",
    ],
    [
      5,
      "remedy",
      "offices",
      "Bảo đảm liên thông dữ liệu từ {hệ thống} đến kho dữ liệu số hóa; kiểm tra hằng tháng số giấy tờ có thể dùng lại",
    ],
  ]),
  ...about("4.4", [
    [1, "cause", "offices", "Một số hệ thống chưa kết nối, chia sẻ dữ liệu đã số hóa"],
    [
      2,
      "remedy",
      "offices",
      "Hoàn thiện kết nối, chia sẻ dữ liệu giữa hệ thống của tỉnh với các cơ sở dữ liệu quốc gia, chuyên ngành",
    ],
    [
      3,
      "cause",
      "offices",
      "Kết nối qua nền tảng tích hợp, chia sẻ dữ liệu (LGSP) của địa phương còn gián đoạn",
    ],
  ]),
  ...about("4.5a", [
    [1, "cause", "offices", "Một số thủ tục chưa triển khai kết nối dữ liệu dân cư khi giải quyết"],
    [
      2,
      "remedy",
      "offices",
      "Rà soát, bổ sung các thủ tục có thông tin công dân vào danh mục kết nối với Cơ sở dữ liệu quốc gia về dân cư",
    ],
  ]),
  ...about("4.5b", [
    [
      4,
      "cause",
      "leaders",
      "Công chức tiếp nhận chưa được cấp đủ tài khoản tra cứu dữ liệu dân cư",
      { when: below(60) },
    ],
    [
      1,
      "cause",
      "serviceCentre",
      "Một số hồ sơ chưa khai thác dữ liệu từ Cơ sở dữ liệu quốc gia về dân cư",
    ],
    [
      3,
      "remedy",
      "leaders",
      "Kiểm tra việc yêu cầu người dân nộp giấy tờ đã có dữ liệu dân cư và chấn chỉnh nơi còn yêu cầu",
      { when: below(60) },
    ],
    [
      2,
      "remedy",
      "serviceCentre",
      "Khai thác thông tin dân cư qua hệ thống khi tiếp nhận, không yêu cầu người dân nộp bản sao giấy tờ đã có dữ liệu",
    ],
    [
      5,
      "remedy",
      "serviceCentre",
      "Dùng dữ liệu từ Cơ sở dữ liệu quốc gia về dân cư thay cho giấy tờ trong thành phần hồ sơ đối với các thủ tục đã được cắt giảm",
      { bases: [legalBases.dataForPapers] },
    ],
    [
      6,
      "remedy",
      "serviceCentre",
      "Hướng dẫn người dân được cấp tài khoản định danh điện tử để dữ liệu dân cư được khai thác khi giải quyết hồ sơ",
    ],
  ]),
  ...about("4.6", [
    [1, "cause", "offices", "Dịch vụ chứng thực bản sao điện tử chưa được cung cấp ở một số nơi"],
    [
      2,
      "remedy",
      "offices",
      "Rà soát các nơi chưa cung cấp dịch vụ chứng thực bản sao điện tử từ bản chính; bố trí thiết bị, chữ ký số và hướng dẫn thực hiện",
    ],
    [
      3,
      "remedy",
      "offices",
      "Nâng tỷ lệ cung cấp dịch vụ chứng thực bản sao điện tử từ bản chính; hướng dẫn dùng bản sao điện tử thay cho chứng thực bản giấy",
    ],
  ]),
];
