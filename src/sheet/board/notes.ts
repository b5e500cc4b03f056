import { formatReference } from "../../cells/address";
import type { Page } from "../../cells/page";
import type { Finding } from "../finding";
import type { DecodedGrid } from "../text/legacy";

/** What is worth knowing of a whole page: letters of the past, a sheet that people do not see. */
export function notesOn(page: Page, decoded: DecodedGrid): readonly Finding[] {
  return [
    ...(decoded.encoding === null ? [] : [legacyFinding(decoded)]),
    ...(page.isHidden ? [hiddenFinding(page.sheet)] : []),
  ];
}

function hiddenFinding(sheet: string): Finding {
  return {
    code: "hidden-sheet",
    severity: "info",
    cell: null,
    message: `Bảng này nằm trên trang tính đang ẩn “${sheet}”. Nếu là bản nháp, hãy xóa trang đó; nếu vẫn dùng, hãy bỏ ẩn để kiểm tra số liệu.`,
  };
}

function legacyFinding({ encoding, cells, firstCell }: DecodedGrid): Finding {
  const name = encoding === "tcvn3" ? "TCVN3 (ABC)" : "VNI";
  const where = firstCell === null ? "" : `, bắt đầu từ ô ${formatReference(firstCell)}`;
  return {
    code: "legacy-encoding",
    severity: "info",
    cell: firstCell,
    message: `Trang tính có ${cells} ô gõ bằng bảng mã ${name}${where}. Chương trình đã đổi sang Unicode để đọc; bảng tính giữ nguyên.`,
  };
}
