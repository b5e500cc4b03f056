import type { IndicatorCode } from "../../decision766/identity";
import { indicatorByCode } from "../../decision766/indicators";
import type { Actor } from "../paragraph";
import type { LibraryEntry } from "./entry";

type Line = readonly [kind: LibraryEntry["kind"], actor: Actor, text: string];

/** By indicator, the likelier first. Written from the rules by which each indicator is counted. */
const lines: readonly (readonly [IndicatorCode, readonly Line[]])[] = [
  [
    "1.4",
    [
      [
        "cause",
        "serviceCentre",
        "Một số hồ sơ đã tiếp nhận chưa được đồng bộ lên Cổng Dịch vụ công quốc gia trong kỳ",
      ],
      [
        "remedy",
        "serviceCentre",
        "Hằng ngày đối chiếu số hồ sơ trên hệ thống một cửa với số hồ sơ đã đồng bộ lên Cổng Dịch vụ công quốc gia; báo ngay đơn vị kỹ thuật khi có chênh lệch",
      ],
      [
        "remedy",
        "offices",
        "Không tiếp nhận, giải quyết hồ sơ ngoài hệ thống; hồ sơ nhận trực tiếp phải được nhập vào hệ thống ngay khi tiếp nhận",
      ],
    ],
  ],
  [
    "2.1",
    [
      [
        "cause",
        "offices",
        "Có hồ sơ kết thúc xử lý sau ngày hẹn trả, hoặc còn đang xử lý khi đã quá ngày hẹn trả vào cuối kỳ",
      ],
      [
        "cause",
        "serviceCentre",
        "Hồ sơ nộp trực tuyến được tiếp nhận chậm, làm ngắn thời gian xử lý của các bước sau",
      ],
      ["cause", "offices", "Yêu cầu bổ sung hồ sơ lần thứ hai bị hệ thống tính là quá hạn"],
      [
        "remedy",
        "offices",
        "Theo dõi hằng ngày danh sách hồ sơ sắp đến hạn; hoàn thành bước xử lý trước ngày hẹn trả và cập nhật trạng thái “Đã xử lý xong” trước khi trả kết quả",
      ],
      [
        "remedy",
        "serviceCentre",
        "Tiếp nhận hồ sơ trực tuyến ngay từ đầu giờ mỗi ngày, kể cả ngày nghỉ đối với thủ tục tính thời gian theo ngày liên tục",
      ],
      [
        "remedy",
        "offices",
        "Kiểm tra kỹ thành phần hồ sơ ngay khi tiếp nhận, chỉ yêu cầu bổ sung một lần; hồ sơ không đủ điều kiện thì từ chối đúng thời hạn và nêu rõ lý do",
      ],
      [
        "remedy",
        "leaders",
        "Giao ban hằng tuần về hồ sơ quá hạn, xác định rõ bước chậm và người chịu trách nhiệm",
      ],
    ],
  ],
  [
    "3.2",
    [
      [
        "cause",
        "all",
        "Nhiều dịch vụ công trực tuyến đang cung cấp nhưng chưa phát sinh hồ sơ trong kỳ",
      ],
      [
        "remedy",
        "offices",
        "Rà soát các dịch vụ công trực tuyến chưa phát sinh hồ sơ; phân công công chức từng lĩnh vực hướng dẫn người dân nộp trực tuyến khi có nhu cầu thực tế",
      ],
      [
        "remedy",
        "serviceCentre",
        "Lập danh mục thủ tục thường gặp chưa phát sinh hồ sơ trực tuyến và niêm yết hướng dẫn tại quầy tiếp nhận",
      ],
    ],
  ],
  [
    "3.3",
    [
      [
        "cause",
        "serviceCentre",
        "Người dân còn nộp hồ sơ trực tiếp, chưa quen nộp hồ sơ trực tuyến",
      ],
      [
        "remedy",
        "serviceCentre",
        "Bố trí người hỗ trợ tại quầy để hướng dẫn người dân đăng nhập bằng VNeID và nộp hồ sơ trực tuyến",
      ],
      [
        "remedy",
        "all",
        "Tuyên truyền tại thôn, tổ dân phố về cách nộp hồ sơ và theo dõi kết quả trực tuyến; ưu tiên hỗ trợ người cao tuổi, người yếu thế",
      ],
    ],
  ],
  [
    "3.5a",
    [
      [
        "cause",
        "serviceCentre",
        "Một số thủ tục có phí, lệ phí chưa đồng bộ dữ liệu phí, lệ phí của hồ sơ",
      ],
      [
        "remedy",
        "serviceCentre",
        "Rà soát các thủ tục có phí, lệ phí; nhập đầy đủ mức phí, lệ phí khi tiếp nhận để dữ liệu được đồng bộ",
      ],
    ],
  ],
  [
    "3.5b",
    [
      [
        "cause",
        "serviceCentre",
        "Một số thủ tục có phí, lệ phí chưa phát sinh giao dịch thanh toán trực tuyến",
      ],
      [
        "remedy",
        "serviceCentre",
        "Hướng dẫn người dân thanh toán trực tuyến ở tất cả thủ tục có phí, lệ phí, kể cả thủ tục ít phát sinh",
      ],
    ],
  ],
  [
    "3.6",
    [
      ["cause", "serviceCentre", "Còn hồ sơ có nghĩa vụ tài chính được nộp bằng tiền mặt"],
      [
        "remedy",
        "serviceCentre",
        "Đặt mã QR thanh toán tại quầy, hướng dẫn thanh toán trực tuyến trước khi trả kết quả và kiểm tra giao dịch đã thành công trên hệ thống",
      ],
      [
        "remedy",
        "offices",
        "Phối hợp với ngân hàng, đơn vị trung gian thanh toán hỗ trợ người dân mở tài khoản và thanh toán không dùng tiền mặt",
      ],
    ],
  ],
  [
    "4.1",
    [
      ["cause", "offices", "Có hồ sơ đã trả kết quả giấy nhưng chưa đính kèm tệp kết quả điện tử"],
      [
        "remedy",
        "offices",
        "Ký số và đính kèm tệp kết quả điện tử vào hồ sơ trước khi chuyển trạng thái trả kết quả",
      ],
      [
        "remedy",
        "serviceCentre",
        "Kiểm tra tệp kết quả điện tử của từng hồ sơ trước khi trả cho người dân; trả lại bước xử lý nếu chưa có",
      ],
    ],
  ],
  [
    "4.2",
    [
      [
        "cause",
        "serviceCentre",
        "Một số hồ sơ chưa số hóa đủ thành phần hồ sơ và kết quả giải quyết",
      ],
      [
        "remedy",
        "serviceCentre",
        "Số hóa đầy đủ thành phần hồ sơ khi tiếp nhận trực tiếp và qua bưu chính, thực hiện ký số theo quy định",
      ],
      [
        "remedy",
        "offices",
        "Rà soát hồ sơ đã hoàn thành trong kỳ, bổ sung thành phần và kết quả còn thiếu bản số hóa",
      ],
    ],
  ],
  [
    "4.3",
    [
      ["cause", "serviceCentre", "Việc khai thác, sử dụng lại giấy tờ đã số hóa còn ít"],
      [
        "remedy",
        "serviceCentre",
        "Khi tiếp nhận, tra cứu kho dữ liệu điện tử của tổ chức, cá nhân và sử dụng lại giấy tờ đã có thay cho bản chụp mới",
      ],
    ],
  ],
  [
    "4.5b",
    [
      [
        "cause",
        "serviceCentre",
        "Một số hồ sơ chưa khai thác dữ liệu từ Cơ sở dữ liệu quốc gia về dân cư",
      ],
      [
        "remedy",
        "serviceCentre",
        "Khai thác thông tin dân cư qua hệ thống khi tiếp nhận, không yêu cầu người dân nộp bản sao giấy tờ đã có dữ liệu",
      ],
    ],
  ],
  [
    "5.2",
    [
      ["cause", "offices", "Có phản ánh, kiến nghị được xử lý sau thời hạn"],
      [
        "remedy",
        "leaders",
        "Phân công một đầu mối theo dõi phản ánh, kiến nghị hằng ngày; trả lời và công khai kết quả trong thời hạn",
      ],
    ],
  ],
  [
    "5.3",
    [
      [
        "cause",
        "offices",
        "Có phản ánh, kiến nghị bị đánh giá không hài lòng hoặc được gửi lại sau khi trả lời",
      ],
      [
        "remedy",
        "offices",
        "Trao đổi trực tiếp với người phản ánh trước khi trả lời; nội dung trả lời nêu rõ kết quả xử lý và căn cứ",
      ],
    ],
  ],
  [
    "5.4",
    [
      [
        "cause",
        "all",
        "Hồ sơ quá hạn đồng thời bị trừ vào tỷ lệ hài lòng trong tiếp nhận, giải quyết",
      ],
      [
        "remedy",
        "all",
        "Giảm hồ sơ quá hạn để vừa tăng điểm tiến độ vừa tăng điểm hài lòng; xin lỗi bằng văn bản và hẹn lại ngày trả khi chậm",
      ],
      [
        "remedy",
        "serviceCentre",
        "Lấy ý kiến đánh giá của người dân ngay khi trả kết quả và khắc phục trong ngày nội dung chưa hài lòng",
      ],
    ],
  ],
];

/** Causes and remedies shipped with the program; none is about an indicator that a commune cannot move. */
export const libraryEntries: readonly LibraryEntry[] = lines.flatMap(([indicator, own]) =>
  own.map(([kind, actor, text], index) => ({
    id: `${indicator}.${kind}.${index + 1}`,
    kind,
    group: indicatorByCode(indicator).group,
    indicator,
    actor,
    text,
  }))
);
