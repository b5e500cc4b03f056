import { paragraphText, type Narrative } from "../../narrative/paragraph";
import type { TableAssessment } from "../../scoring/assessment";

/** Where the figures of a document stand, and what is known of the rules they follow. */
export function sourceNote({
  table: { table },
  narrative: { rules },
}: {
  readonly table: TableAssessment;
  readonly narrative: Narrative;
}): string {
  return [`Số liệu lấy từ trang tính “${table.sheet}”.`, paragraphText(rules)]
    .filter((part) => part !== "")
    .join(" ");
}
