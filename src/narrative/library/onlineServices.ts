import { aboveCommune } from "../../decision766/indicators/indicator";
import { about, below, communeOnly, electronicIdentityDecision, fell, from } from "./draft";
import type { LibraryEntry } from "./entry";

export const onlineServicesEntries: readonly LibraryEntry[] = [
  ...about("3.1", [
    [
      1,
      "cause",
      "offices",
      "Một số thủ tục đủ điều kiện chưa được cung cấp dịch vụ công trực tuyến",
    ],
    [
      2,
      "remedy",
      "offices",
      "Rà soát các thủ tục đủ điều kiện để cung cấp dịch vụ công trực tuyến toàn trình hoặc một phần",
    ],
  ]),
  ...about("3.2", [
    [
      4,
      "cause",
      "all",
      "Nhiều thủ tục thuộc thẩm quyền không có nhu cầu thực tế trên địa bàn trong kỳ",
      { when: below(20), levels: communeOnly },
    ],
    [
      1,
      "cause",
      "all",
      "Nhiều dịch vụ công trực tuyến đang cung cấp nhưng chưa phát sinh hồ sơ trong kỳ",
    ],
    [
      5,
      "remedy",
      "leaders",
      "Giao từng lĩnh vực theo dõi số dịch vụ công trực tuyến có phát sinh hồ sơ theo nhu cầu thực tế; không tạo hồ sơ khi không có nhu cầu",
      { when: below(20) },
    ],
    [
      6,
      "remedy",
      "offices",
      "Rà soát danh mục, đề nghị cấp trên điều chỉnh các thủ tục không còn thuộc thẩm quyền hoặc không còn áp dụng",
      { when: from(60) },
    ],
    [
      2,
      "remedy",
      "offices",
      "Rà soát các dịch vụ công trực tuyến chưa phát sinh hồ sơ; phân công công chức từng lĩnh vực hướng dẫn người dân nộp trực tuyến khi có nhu cầu thực tế",
    ],
    [
      3,
      "remedy",
      "serviceCentre",
      "Lập danh mục thủ tục thường gặp chưa phát sinh hồ sơ trực tuyến và niêm yết hướng dẫn tại quầy tiếp nhận",
      { levels: communeOnly },
    ],
  ]),
  ...about("3.3", [
    [
      4,
      "cause",
      "all",
      "Nhiều người dân chưa có tài khoản định danh điện tử hoặc thiết bị phù hợp để nộp hồ sơ trực tuyến",
      { when: below(30) },
    ],
    [
      7,
      "cause",
      "serviceCentre",
      "Một số lĩnh vực nhận hồ sơ trực tiếp nhiều hơn do chưa hướng dẫn người dân nộp trực tuyến từ đầu",
      { when: fell },
    ],
    [
      1,
      "cause",
      "serviceCentre",
      "Người dân còn nộp hồ sơ trực tiếp, chưa quen nộp hồ sơ trực tuyến",
    ],
    [
      6,
      "remedy",
      "leaders",
      "Tổ chức nhóm hỗ trợ nộp hồ sơ trực tuyến tại thôn, tổ dân phố theo lịch cố định hằng tuần",
      { when: below(30), levels: communeOnly },
    ],
    [
      2,
      "remedy",
      "serviceCentre",
      "Bố trí người hỗ trợ tại quầy để hướng dẫn người dân đăng nhập bằng VNeID và nộp hồ sơ trực tuyến",
      { levels: communeOnly },
    ],
    [
      3,
      "remedy",
      "all",
      "Tuyên truyền tại thôn, tổ dân phố về cách nộp hồ sơ và theo dõi kết quả trực tuyến; ưu tiên hỗ trợ người cao tuổi, người yếu thế",
      { levels: communeOnly },
    ],
    [
      5,
      "remedy",
      "serviceCentre",
      "Hướng dẫn người dân tạo và sử dụng tài khoản định danh điện tử để tự nộp hồ sơ ở lần sau",
      { basis: electronicIdentityDecision },
    ],
    [
      8,
      "remedy",
      "leaders",
      "Giao các xã, phường có tỷ lệ thấp lập kế hoạch tăng hồ sơ nộp trực tuyến theo từng lĩnh vực và báo cáo kết quả hằng tháng",
      { levels: aboveCommune },
    ],
  ]),
];
