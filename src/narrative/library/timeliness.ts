import { aboveCommune } from "../../decision766/indicators/indicator";
import { about, below, fell, from } from "./draft";
import type { LibraryEntry } from "./entry";

export const timelinessEntries: readonly LibraryEntry[] = about("2.1", [
  [
    9,
    "cause",
    "offices",
    "Một số hồ sơ chờ cơ quan khác phối hợp, trả lời nên quá ngày hẹn trả",
    { when: from(97) },
  ],
  [
    8,
    "cause",
    "offices",
    "Hồ sơ dồn vào một số ngày, một số lĩnh vực nhưng chưa bố trí thêm người xử lý",
    { when: fell },
  ],
  [
    1,
    "cause",
    "offices",
    "Có hồ sơ kết thúc xử lý sau ngày hẹn trả, hoặc còn đang xử lý khi đã quá ngày hẹn trả vào cuối kỳ",
  ],
  [
    2,
    "cause",
    "serviceCentre",
    "Hồ sơ nộp trực tuyến được tiếp nhận chậm, làm ngắn thời gian xử lý của các bước sau",
  ],
  [3, "cause", "offices", "Yêu cầu bổ sung hồ sơ lần thứ hai bị hệ thống tính là quá hạn"],
  [
    10,
    "cause",
    "offices",
    "Thao tác tạm dừng, chuyển bước trên hệ thống chưa đúng nên hồ sơ bị tính là quá hạn",
  ],
  [
    11,
    "cause",
    "offices",
    "Thủ tục liên thông đã có kết quả nhưng phần mềm chuyên ngành chưa trả trạng thái về hệ thống một cửa",
  ],
  [
    12,
    "remedy",
    "offices",
    "Rà soát từng hồ sơ quá hạn trong kỳ, xác định bước bị chậm và lý do; hồ sơ chờ phối hợp thì đôn đốc bằng văn bản trước hạn",
    { when: from(97) },
  ],
  [
    13,
    "remedy",
    "leaders",
    "Kiểm tra đột xuất việc tiếp nhận, xử lý ở các lĩnh vực có nhiều hồ sơ quá hạn; điều chỉnh phân công ngay trong tuần",
    { when: below(90) },
  ],
  [
    4,
    "remedy",
    "offices",
    "Theo dõi hằng ngày danh sách hồ sơ sắp đến hạn; hoàn thành bước xử lý trước ngày hẹn trả và cập nhật trạng thái “Đã xử lý xong” trước khi trả kết quả",
  ],
  [
    5,
    "remedy",
    "serviceCentre",
    "Tiếp nhận hồ sơ trực tuyến ngay từ đầu giờ mỗi ngày, kể cả ngày nghỉ đối với thủ tục tính thời gian theo ngày liên tục",
  ],
  [
    6,
    "remedy",
    "offices",
    "Kiểm tra kỹ thành phần hồ sơ ngay khi tiếp nhận, chỉ yêu cầu bổ sung một lần; hồ sơ không đủ điều kiện thì từ chối đúng thời hạn và nêu rõ lý do",
  ],
  [
    7,
    "remedy",
    "leaders",
    "Giao ban hằng tuần về hồ sơ quá hạn, xác định rõ bước chậm và người chịu trách nhiệm",
  ],
  [
    14,
    "remedy",
    "serviceCentre",
    "Hướng dẫn công chức dùng đúng thao tác tạm dừng, yêu cầu bổ sung, chuyển bước; kiểm tra trạng thái hồ sơ vào cuối mỗi ngày",
  ],
  [
    15,
    "remedy",
    "offices",
    "Đối với thủ tục liên thông, đối chiếu kết quả trên phần mềm chuyên ngành với hệ thống một cửa và cập nhật trạng thái trước ngày hẹn trả",
  ],
  [
    16,
    "remedy",
    "leaders",
    "Công khai hằng tuần tỷ lệ đúng hạn của từng cơ quan, từng xã, phường; làm việc trực tiếp với nơi có tỷ lệ thấp",
    { levels: aboveCommune },
  ],
]);
