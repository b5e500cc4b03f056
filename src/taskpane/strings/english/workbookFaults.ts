/** How a Vietnamese sentence begins, with what it names in brackets, and the English one. */
type Saying = readonly [RegExp, (...named: readonly string[]) => string];

const asXlsx = "Open it in Excel, save it as an Excel workbook (.xlsx), and use that file.";
const asDocx = "Open it in Word, save it as a Word document (.docx), and use that file.";
const unprotect = "On the Review tab choose Unprotect Sheet, then try again.";

const sayings: readonly Saying[] = [
  // Files that cannot be opened.
  [/^Tệp trống/u, () => "The file is empty. Copy it from its source again."],
  [
    /^Tệp không phải là sổ tính/u,
    () => `The file is no Excel workbook, whatever its name. ${asXlsx}`,
  ],
  [/^Tệp thuộc dạng/u, () => `Files of this kind cannot be read. ${asXlsx}`],
  [/^Tệp dạng/u, () => `This older file cannot be read. ${asXlsx}`],
  [
    /^Tệp được đặt mật khẩu/u,
    () =>
      "The file has a password. Take it off in Excel (File, Info, Protect Workbook), save, and try again.",
  ],
  [/^Tệp bị cụt/u, () => "The end of the file is missing. Copy or download it again."],
  [
    /^Tệp bị hỏng/u,
    () => "The file is damaged. Let Excel repair and save it, or take a copy of before.",
  ],
  [
    /^Tệp vượt quá/u,
    () =>
      "The file is too large. Delete sheets, rows and columns that are not needed, save, and try again.",
  ],
  [/^Tệp có cấu trúc không an toàn/u, () => `The file is not built safely. ${asXlsx}`],
  // Places that cannot be written.
  [
    /^Không (?:thấy|còn) trang tính “(.+?)”/u,
    (sheet) =>
      `There is no sheet “${sheet}” any more. Look at its name, read again, and try again.`,
  ],
  [
    /^Trang tính “(.+?)” đang ẩn/u,
    (sheet) => `The sheet “${sheet}” is hidden: choose Unhide on a sheet's tab, then try again.`,
  ],
  [
    /^Ô (.+?) (?:đã có nội dung|đã có số liệu)/u,
    (cell) =>
      `Cell ${cell} holds something of yours and is not written over. Move it or empty the cell, then try again.`,
  ],
  [
    /^Ô (.+?) nằm trong vùng ô đã gộp/u,
    (cell) =>
      `Cell ${cell} is part of merged cells and cannot be written. Unmerge them, then try again.`,
  ],
  [
    /^Ô (.+?) thuộc một công thức/u,
    (cell) =>
      `Cell ${cell} belongs to a formula over several cells. Delete that formula in Excel, then try again.`,
  ],
  [
    /^Ô (.+?)(?: và (\d+) ô khác)? vừa có người nhập/u,
    (cell, more) =>
      `Somebody typed into cell ${cell}${more === "" ? "" : ` and ${more} more`} while it was written. What was typed stays, the write was taken back. Try again.`,
  ],
  [
    /^Ô (.+?) vừa có người sửa/u,
    (cell) =>
      `Somebody changed cell ${cell} after the figures were read; nothing was written. Try again.`,
  ],
  [
    /^Trang tính “(.+?)” đang được bảo vệ/u,
    (sheet) => `The sheet “${sheet}” is protected. ${unprotect}`,
  ],
  [
    /^Cấu trúc sổ/u,
    () =>
      "The structure of the workbook is locked, so that no sheet can be added or deleted. On the Review tab take Protect Workbook off, then try again.",
  ],
  [
    /^Tên trang tính “(.+?)” không hợp lệ/u,
    (sheet) =>
      `Excel takes no sheet called “${sheet}”: at most 31 letters, none of \\ / ? * : [ ].`,
  ],
  [
    /^Không xóa được trang tính hiện duy nhất/u,
    () => "The only visible sheet cannot be deleted. Show another first.",
  ],
  [
    /^Đoạn văn ở ô (.+?) dài quá/u,
    (cell) => `The paragraph in cell ${cell} is longer than a cell can hold. Part it.`,
  ],
  [
    /^Chỗ cần ghi nằm ngoài giới hạn hàng, cột của trang tính “(.+?)”/u,
    (sheet) =>
      `There is no room left on the sheet “${sheet}”. Delete rows or columns that are not needed.`,
  ],
  [
    /^Trang tính “(.+?)” không còn cột trống/u,
    (sheet) =>
      `The sheet “${sheet}” has no free column beside the table. Delete columns that are not used.`,
  ],
  [
    /^Trong bảng Excel ở trang tính “(.+?)” có cột của cơ quan/u,
    (sheet) =>
      `In the Excel table on “${sheet}” columns of yours stand behind the computed ones. Move them before these, or delete the old computed columns.`,
  ],
  // Excel itself.
  [
    /^Excel đang ở chế độ sửa ô/u,
    () => "A cell is being edited. Press Enter or Esc, then try again.",
  ],
  [
    /^Dữ liệu lớn hơn mức Excel/u,
    () =>
      "There is more data than Excel hands over at once. Delete rows and columns outside the table, or open the file in a browser.",
  ],
  [
    /^Excel không cho phép sửa/u,
    () =>
      "Excel allows no editing: the file is read-only or the place is protected. Choose Enable Editing, unprotect the sheet or save a copy, then try again.",
  ],
  [
    /^Phiên làm việc với Excel/u,
    () => "The session with Excel has ended. Save, close and open the file again.",
  ],
  [
    /^Excel báo lỗi/u,
    () => "Excel reported a fault. Save the file and try again; if it stays, restart Excel.",
  ],
  [
    /^Excel dừng khi đang ghi/u,
    () =>
      "Excel stopped while it was written to. Keep this pane open and try again: what was half written is put back first. If Excel was closed, open the saved file.",
  ],
  // Drafts.
  [/^Tệp dự thảo không phải văn bản Word/u, () => `The draft is no Word document. ${asDocx}`],
  [/^Tệp dự thảo thuộc dạng Word cũ/u, () => `The draft is an old Word document (.doc). ${asDocx}`],
  [
    /^Tệp dự thảo được đặt mật khẩu/u,
    () => "The draft has a password. Take it off in Word, save, and try again.",
  ],
  [/^Tệp dự thảo trống/u, () => "The draft is empty. Choose the right file."],
  [/^Tệp dự thảo bị hỏng/u, () => `The draft is damaged. ${asDocx}`],
  [
    /^Tệp văn bản không phải bảng mã Unicode/u,
    () => "The text is not Unicode. Save it as UTF-8 and try again.",
  ],
  [
    /^Bảng điểm không có đơn vị hoặc kỳ/u,
    () => "The table has no such unit or period as the draft. Choose unit and period.",
  ],
];

/** The English sentence; what is not known here stays as it is. @example workbookFault("Tệp trống (0 byte)…") */
export function workbookFault(message: string): string {
  for (const [vietnamese, say] of sayings) {
    const found = vietnamese.exec(message);
    if (found !== null)
      return say(...found.slice(1).map((named: string | undefined) => named ?? ""));
  }
  return message;
}
