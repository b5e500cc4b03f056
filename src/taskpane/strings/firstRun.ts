/** Words for who has no workbook yet. */
export const firstRun = {
  sample: "Xem thử với sổ mẫu",
  newBook: "Tạo sổ theo dõi mới",
  unit: "Tên cơ quan",
  unitExample: "Ví dụ: UBND xã An Bình",
  level: "Theo dõi điểm của cấp",
  levels: {
    commune: "Xã, phường, đặc khu",
    province: "Tỉnh, thành phố",
    department: "Sở, ban, ngành",
  },
  year: "Năm theo dõi",
  months: "Các tháng",
  quarters: "Các quý",
  units: "Các đơn vị theo dõi cùng nhau",
  unitsHint: "Mỗi dòng một tên, dán được từ Excel. Để trống nếu chỉ theo dõi cơ quan mình.",
  form: "Cách trình bày",
  forms: { across: "Các kỳ nằm ngang trên một trang", sheets: "Mỗi kỳ một trang" },
  make: "Tạo sổ",
  made: (name: string) =>
    `Đã tạo ${name}: nhập điểm vào sổ, bấm Lưu kết quả hoặc mở lại bằng Excel.`,
  hint: "Sổ mẫu chỉ để làm quen với chương trình.",
  noNewBook:
    "Excel trên máy này không cho mở sổ mới từ ngăn. Hãy mở trang Score766 trong trình duyệt, bấm Xem thử với sổ mẫu hoặc Tạo sổ theo dõi mới.",
  stored: {
    heading: "Chương trình lưu gì, ở đâu",
    workbook:
      "Trong sổ điểm: cột tính thêm, trang “Báo cáo 766”, một trang ẩn “Thiết lập 766” (thông tin cơ quan, xếp loại, câu chữ đã sửa, mục tiêu, các lần ghi để hoàn tác, dấu của những gì đã ghi, điểm đã gắn hoặc bỏ qua khi soát văn bản) và các tên ẩn bắt đầu bằng _score766.",
    browser:
      "Trong trình duyệt này: lựa chọn giao diện sáng hoặc tối và ngôn ngữ; trang mở từ máy chủ còn giữ các tệp của chính trang để dùng khi mất mạng. Không lưu số liệu nào.",
    clear: "Xóa các lựa chọn này",
    cleared: "Đã xóa lựa chọn giao diện và ngôn ngữ; sổ điểm không thay đổi.",
  },
} as const;
