import { formatReference, type CellAddress } from "../../cells/address";
import type { Finding } from "../finding";
import { settledness } from "../text/pointsHeader";

/** A column of points by its header. */
export interface PointsColumn {
  readonly column: number;
  readonly header: string;
  /** How sure it is that the header means points. */
  readonly confidence: number;
}

/**
 * The column whose points count, of several of one board: the most settled, then the surest, then the first. Null for
 * none.
 */
export function bestPoints<Column extends PointsColumn>(columns: readonly Column[]): Column | null {
  let best: Column | null = null;
  for (const each of columns) {
    if (
      best === null ||
      settledness(each.header) > settledness(best.header) ||
      (settledness(each.header) === settledness(best.header) && each.confidence > best.confidence)
    )
      best = each;
  }
  return best;
}

/** Tells which of two columns of points is used. */
export function rivalColumns(
  used: { readonly header: string; readonly cell: CellAddress },
  other: { readonly header: string; readonly cell: CellAddress }
): Finding {
  const isClear = settledness(used.header) > settledness(other.header);
  return {
    code: "ambiguous-column",
    severity: isClear ? "info" : "warning",
    cell: other.cell,
    message: `Bảng có hai cột điểm khác nhau: “${used.header}” (ô ${formatReference(used.cell)}) và “${other.header}” (ô ${formatReference(other.cell)}). Chương trình dùng cột của ô ${formatReference(used.cell)}; nếu không đúng, hãy xóa hoặc đổi tên cột đó.`,
  };
}
