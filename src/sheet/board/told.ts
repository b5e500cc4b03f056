import { formatReference, type CellAddress } from "../../cells/address";
import type { PageCell } from "../../cells/page";
import { groupById } from "../../decision766/groups";
import type { GroupId } from "../../decision766/identity";
import type { Finding, FindingCode, Severity } from "../finding";

/** Gathers what a person should look at; each cell is told of once for each code. */
export class Told {
  readonly findings: Finding[] = [];
  readonly #told = new Set<string>();

  constructor(readonly sheet: string) {}

  address({ row, column }: Pick<PageCell, "row" | "column">): CellAddress {
    return { sheet: this.sheet, row, column };
  }

  reference(cell: Pick<PageCell, "row" | "column">): string {
    return formatReference(this.address(cell));
  }

  add(
    code: FindingCode,
    severity: Severity,
    cell: Pick<PageCell, "row" | "column"> | null,
    message: string
  ): void {
    const key = `${code}|${cell === null ? message : `${cell.row}:${cell.column}`}`;
    if (this.#told.has(key)) return;
    this.#told.add(key);
    const address = cell === null ? null : this.address(cell);
    this.findings.push({ code, severity, cell: address, message });
  }

  notANumber(cell: PageCell): void {
    const where = this.reference(cell);
    const { content } = cell;
    const shown = "value" in content ? String(content.value).replace(/\s+/g, " ").trim() : "";
    const message =
      content.kind === "error"
        ? `Ô ${where} báo lỗi ${shown}, không có số để đọc. Hãy sửa công thức của ô hoặc nhập lại bằng số.`
        : `Ô ${where} ghi “${shown.slice(0, 60)}”, không phải là số. Hãy nhập lại bằng số, ví dụ 19,96.`;
    this.add("not-a-number", "error", cell, message);
  }

  noRank(cell: PageCell): void {
    this.add(
      "not-a-number",
      "error",
      cell,
      `Ô ${this.reference(cell)} không ghi một thứ hạng. Hãy nhập lại bằng số nguyên, ví dụ 17 hoặc 17/114.`
    );
  }

  percentAsPoints(cell: PageCell, shown: string): void {
    this.add(
      "not-a-number",
      "error",
      cell,
      `Ô ${this.reference(cell)} ghi tỷ lệ ${shown}%, không phải số điểm, nên không dùng làm điểm. Hãy nhập số điểm, ví dụ 19,96.`
    );
  }

  formulaWithoutValue(cell: PageCell): void {
    this.add(
      "formula-without-value",
      "error",
      cell,
      `Ô ${this.reference(cell)} có công thức nhưng chưa có kết quả tính. Hãy mở tệp bằng Excel, lưu lại rồi thử lại.`
    );
  }

  dateAsPoints(cell: PageCell, shown: string, likely: readonly string[]): void {
    const scores = likely.map((each) => each.replace(".", ",")).join(" hoặc ");
    const meant = scores === "" ? "" : `: ${scores}`;
    this.add(
      "date-as-points",
      "error",
      cell,
      `Ô ${this.reference(cell)} đang là ngày ${shown}, có lẽ do gõ số điểm bằng dấu chấm${meant}. Hãy đổi định dạng ô về số rồi nhập lại điểm.`
    );
  }

  waiting(cell: PageCell, shown: string): void {
    this.add(
      "missing-points",
      "warning",
      cell,
      `Ô ${this.reference(cell)} ghi “${shown.slice(0, 40)}”, chưa có điểm, nên tổng điểm chưa đủ các nhóm. Hãy nhập điểm khi có số liệu.`
    );
  }

  unknownGroup(cell: PageCell, text: string): void {
    this.add(
      "unknown-group",
      "warning",
      cell,
      `Không nhận ra “${text}” là nhóm chỉ số nào của Quyết định 766/QĐ-TTg, nên không tính. Hãy sửa lại tên hoặc chỉ định nhóm.`
    );
  }

  unreadCells(cell: PageCell, what: string, count: number): void {
    this.add(
      "unread-cells",
      "warning",
      cell,
      `${what} có ${count} số chưa hiểu là gì nên không dùng. Hãy ghi tên đơn vị, kỳ, nhóm hoặc tiêu đề cho các số này.`
    );
  }

  strangePeriod(cell: PageCell, text: string): void {
    this.add(
      "unread-cells",
      "warning",
      cell,
      `Không hiểu “${text.slice(0, 40)}” ở ô ${this.reference(cell)} là kỳ nào. Hãy ghi kỳ theo dạng “Tháng 10/2026” hoặc “Quý III/2026”.`
    );
  }

  conflict(code: PageCell, name: string, printed: string): void {
    this.add(
      "name-code-conflict",
      "warning",
      code,
      `Mã “${printed}” không đúng với tên “${name.slice(0, 80)}” theo bộ mã của Cổng. Chương trình đọc theo tên; nếu mã mới đúng, hãy sửa lại tên.`
    );
  }

  rivalColumns(
    used: { readonly header: string; readonly cell: PageCell },
    other: { readonly header: string; readonly cell: PageCell },
    isClear: boolean
  ): void {
    const kept = this.reference(used.cell);
    this.add(
      "ambiguous-column",
      isClear ? "info" : "warning",
      other.cell,
      `Bảng có hai cột điểm khác nhau: “${used.header}” (ô ${kept}) và “${other.header}” (ô ${this.reference(other.cell)}). Chương trình dùng cột của ô ${kept}; nếu không đúng, hãy xóa hoặc đổi tên cột đó.`
    );
  }

  hidden(cell: PageCell, used: PageCell): void {
    this.add(
      "hidden-cells",
      "warning",
      cell,
      `Ô ẩn ${this.reference(cell)} ghi số khác ô đang hiện ${this.reference(used)}. Chương trình dùng ô đang hiện; hãy bỏ ẩn để kiểm tra lại.`
    );
  }

  duplicateGroup(
    dropped: PageCell,
    text: string,
    kept: PageCell,
    because: "first" | "maximum" | "filled",
    line: "dòng" | "cột"
  ): void {
    const keptCell = this.reference(kept);
    const used: Readonly<Record<typeof because, string>> = {
      first: `Chương trình dùng ${line} đầu`,
      maximum: `Chương trình dùng ${line} của ô ${keptCell} vì điểm tối đa ở đó đúng Quyết định 766/QĐ-TTg`,
      filled: `Chương trình dùng ${line} của ô ${keptCell} vì ${line} kia chưa có điểm`,
    };
    this.add(
      "duplicate-group",
      "error",
      dropped,
      `“${text}” trùng với nhóm chỉ số đã có ở ô ${keptCell}. ${used[because]}; hãy xóa hoặc đổi tên ${line} thừa.`
    );
  }

  duplicateUnit(again: PageCell, unit: string, first: PageCell): void {
    this.add(
      "duplicate-unit",
      "error",
      again,
      `Đơn vị “${unit}” có hai dòng số liệu trong cùng một kỳ: dòng ${first.row + 1} và dòng ${again.row + 1}. Hãy xóa dòng thừa, hoặc ghi tên khác nhau nếu là hai đơn vị.`
    );
  }

  twoTotals(other: PageCell, used: PageCell): void {
    this.add(
      "total-mismatch",
      "error",
      other,
      `Có hai tổng điểm khác nhau: ô ${this.reference(used)} và ô ${this.reference(other)}. Chương trình dùng ô ${this.reference(used)}; hãy kiểm tra lại.`
    );
  }

  partsDiffer(cell: PageCell, text: string): void {
    this.add(
      "total-mismatch",
      "error",
      cell,
      `Điểm “${text}” không bằng tổng hai nhóm bên dưới (dịch vụ công trực tuyến, thanh toán trực tuyến). Chương trình dùng điểm của từng nhóm; hãy kiểm tra lại.`
    );
  }

  assumedColumn(cell: PageCell, header: string): void {
    this.add(
      "assumed-reading",
      "warning",
      cell,
      `Tiêu đề “${header}” không nói đây là điểm; chương trình hiểu là điểm vì mọi số trong cột đều không vượt điểm tối đa. Hãy đặt tiêu đề là “Điểm”.`
    );
  }

  assumedGroup(cell: PageCell, text: string, id: GroupId): void {
    this.add(
      "assumed-reading",
      "info",
      cell,
      `“${text}” được hiểu là nhóm “${groupById(id).name}” vì điểm tối đa ghi bên cạnh. Nếu không đúng, hãy sửa lại tên.`
    );
  }
}
