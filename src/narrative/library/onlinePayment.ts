import { about, below, communeOnly, from, overCommunes } from "./draft";
import type { LibraryEntry } from "./entry";

export const onlinePaymentEntries: readonly LibraryEntry[] = [
  ...about("3.5a", [
    [
      1,
      "cause",
      "serviceCentre",
      "Một số thủ tục có phí, lệ phí chưa đồng bộ dữ liệu phí, lệ phí của hồ sơ",
    ],
    [
      2,
      "remedy",
      "serviceCentre",
      "Rà soát các thủ tục có phí, lệ phí; nhập đầy đủ mức phí, lệ phí khi tiếp nhận để dữ liệu được đồng bộ",
    ],
    [
      3,
      "remedy",
      "leaders",
      "Đề nghị cơ quan quản lý hệ thống tích hợp thanh toán trực tuyến cho các thủ tục có phí, lệ phí còn thiếu",
      { when: below(80) },
    ],
  ]),
  ...about("3.5b", [
    [
      3,
      "cause",
      "serviceCentre",
      "Chưa hướng dẫn thanh toán trực tuyến đối với thủ tục có mức phí, lệ phí nhỏ",
      { when: below(50) },
    ],
    [
      1,
      "cause",
      "serviceCentre",
      "Một số thủ tục có phí, lệ phí chưa phát sinh giao dịch thanh toán trực tuyến",
    ],
    [
      4,
      "remedy",
      "serviceCentre",
      "Lập danh sách thủ tục có phí, lệ phí chưa có giao dịch; hướng dẫn thanh toán trực tuyến ngay ở hồ sơ phát sinh đầu tiên của mỗi thủ tục",
      { when: below(50) },
    ],
    [
      2,
      "remedy",
      "serviceCentre",
      "Hướng dẫn người dân thanh toán trực tuyến ở tất cả thủ tục có phí, lệ phí, kể cả thủ tục ít phát sinh",
    ],
    [
      5,
      "cause",
      "serviceCentre",
      "Một số thủ tục đang được miễn phí, lệ phí nên ít phát sinh giao dịch thanh toán trực tuyến",
    ],
    [
      6,
      "remedy",
      "serviceCentre",
      "Thông báo rộng rãi các thủ tục được miễn phí, lệ phí khi thực hiện trực tuyến và rà soát những thủ tục còn thu để hướng dẫn thanh toán trực tuyến",
    ],
  ]),
  ...about("3.6", [
    [
      4,
      "cause",
      "serviceCentre",
      "Có giao dịch đã thanh toán nhưng chưa được xác nhận thành công trên hệ thống",
      { when: from(80) },
    ],
    [1, "cause", "serviceCentre", "Còn hồ sơ có nghĩa vụ tài chính được nộp bằng tiền mặt"],
    [
      5,
      "remedy",
      "serviceCentre",
      "Cuối mỗi ngày đối chiếu các giao dịch thanh toán trực tuyến và xử lý những giao dịch chưa được xác nhận",
      { when: from(80) },
    ],
    [
      6,
      "remedy",
      "leaders",
      "Chỉ thu tiền mặt khi người dân không có điều kiện thanh toán trực tuyến; theo dõi tỷ lệ thanh toán trực tuyến của từng quầy",
      { when: below(50), levels: communeOnly },
    ],
    [
      2,
      "remedy",
      "serviceCentre",
      "Đặt mã QR thanh toán tại quầy, hướng dẫn thanh toán trực tuyến trước khi trả kết quả và kiểm tra giao dịch đã thành công trên hệ thống",
      { levels: communeOnly },
    ],
    [
      3,
      "remedy",
      "offices",
      "Phối hợp với ngân hàng, đơn vị trung gian thanh toán hỗ trợ người dân mở tài khoản và thanh toán không dùng tiền mặt",
    ],
    [
      7,
      "remedy",
      "leaders",
      "Giao các xã, phường thực hiện thanh toán trực tuyến đối với mọi hồ sơ có phí, lệ phí và theo dõi kết quả hằng tháng",
      { levels: overCommunes },
    ],
    [
      8,
      "remedy",
      "serviceCentre",
      "Hướng dẫn người dân thanh toán qua các trung gian thanh toán (VNPay, Napas), mã QR và ví điện tử",
    ],
    [
      9,
      "cause",
      "serviceCentre",
      "Người dân chưa quen thanh toán qua mã QR, ví điện tử hoặc chưa có tài khoản ngân hàng",
      { levels: communeOnly },
    ],
  ]),
];
