import { damagedFile, encryptedWorkbook } from "../../faults";
import type { OfficePackage } from "../../package/officePackage";
import { CellCount, type OlderWorkbook } from "../olderWorkbook";
import { OdsStyles } from "./styles";
import { OdsTables } from "./tables";

/**
 * The sheets of an .ods workbook (OpenDocument 1.2 and 1.3).
 * @throws WorkbookError when the file is damaged or protected by a password.
 */
export async function readOds(parts: OfficePackage): Promise<OlderWorkbook> {
  const manifest = "META-INF/manifest.xml";
  if (parts.has(manifest) && (await parts.text(manifest)).includes("encryption-data")) {
    throw encryptedWorkbook();
  }
  if (!parts.has("content.xml")) throw damagedFile("thiếu nội dung của tệp .ods");
  const styles = new OdsStyles();
  if (parts.has("styles.xml")) styles.add(await parts.text("styles.xml"));
  const content = await parts.text("content.xml");
  styles.add(content);
  const sheets = new OdsTables(content, styles, new CellCount()).read();
  return { sheets, date1904: false };
}
