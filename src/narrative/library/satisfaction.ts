import { about, below, fewCases, from } from "./draft";
import type { LibraryEntry } from "./entry";

export const satisfactionEntries: readonly LibraryEntry[] = [
  ...about("5.2", [
    [
      3,
      "cause",
      "offices",
      "Số phản ánh, kiến nghị trong kỳ ít nên mỗi trường hợp xử lý chậm làm tỷ lệ giảm nhiều",
      { when: fewCases },
    ],
    [1, "cause", "offices", "Có phản ánh, kiến nghị được xử lý sau thời hạn"],
    [
      2,
      "remedy",
      "leaders",
      "Phân công một đầu mối theo dõi phản ánh, kiến nghị hằng ngày; trả lời và công khai kết quả trong thời hạn",
    ],
    [
      4,
      "remedy",
      "offices",
      "Thực hiện đúng số ngày làm việc quy định cho từng bước từ chối, yêu cầu bổ sung, trả lời và công khai phản ánh, kiến nghị",
    ],
  ]),
  ...about("5.3", [
    [
      3,
      "cause",
      "offices",
      "Số phản ánh, kiến nghị được đánh giá ít nên mỗi đánh giá chưa hài lòng làm tỷ lệ giảm nhiều",
      { when: fewCases },
    ],
    [
      1,
      "cause",
      "offices",
      "Có phản ánh, kiến nghị bị đánh giá không hài lòng hoặc được gửi lại sau khi trả lời",
    ],
    [
      2,
      "remedy",
      "offices",
      "Trao đổi trực tiếp với người phản ánh trước khi trả lời; nội dung trả lời nêu rõ kết quả xử lý và căn cứ",
    ],
    [
      4,
      "remedy",
      "leaders",
      "Lãnh đạo đơn vị trực tiếp xem lại các trường hợp bị đánh giá không hài lòng và chỉ đạo trả lời lại",
      { when: below(90) },
    ],
    [
      5,
      "remedy",
      "offices",
      "Xử lý dứt điểm nội dung được phản ánh, kiến nghị thuộc thẩm quyền, không để gửi lại nhiều lần",
    ],
  ]),
  ...about("5.4", [
    [
      4,
      "cause",
      "serviceCentre",
      "Một số hồ sơ bị đánh giá chưa hài lòng về thời gian chờ hoặc cách hướng dẫn",
      { when: from(85) },
    ],
    [
      1,
      "cause",
      "all",
      "Hồ sơ quá hạn đồng thời bị trừ vào tỷ lệ hài lòng trong tiếp nhận, giải quyết",
    ],
    [
      5,
      "remedy",
      "leaders",
      "Công khai số điện thoại nhận góp ý nơi tiếp nhận; hằng tuần xem lại ý kiến chưa hài lòng và chấn chỉnh từng bộ phận",
      { when: below(85) },
    ],
    [
      2,
      "remedy",
      "all",
      "Giảm hồ sơ quá hạn để vừa tăng điểm tiến độ vừa tăng điểm hài lòng; xin lỗi bằng văn bản và hẹn lại ngày trả khi chậm",
    ],
    [
      3,
      "remedy",
      "serviceCentre",
      "Lấy ý kiến đánh giá của người dân ngay khi trả kết quả và khắc phục trong ngày nội dung chưa hài lòng",
    ],
    [
      6,
      "remedy",
      "all",
      "Tiếp nhận, xử lý hồ sơ đúng và trước hạn; thông báo trước cho người dân khi hồ sơ có khả năng chậm",
    ],
  ]),
];
