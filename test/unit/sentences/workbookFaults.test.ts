import { describe, expect, it } from "vitest";
import type { WorkbookError } from "../../../src/plan/port";
import * as ofDocuments from "../../../src/proofreading/written/documentFaults";
import { noSubject } from "../../../src/chain/draft/proofreadDraft";
import * as ofExcel from "../../../src/workbook/excel/hostFaults";
import * as ofFiles from "../../../src/workbook/file/faults";
import { workbookFault } from "../../../src/taskpane/strings/english/workbookFaults";

const made: readonly (readonly [string, WorkbookError])[] = [
  ["empty", ofFiles.emptyFile()],
  ["no workbook", ofFiles.notSpreadsheet("ảnh")],
  ["too old", ofFiles.tooOldWorkbook()],
  ["older", ofFiles.unreadableOlder("Excel cũ (.xls)", "thiếu phần cuối")],
  ["other", ofFiles.otherSpreadsheet("Numbers")],
  ["encrypted", ofFiles.encryptedWorkbook()],
  ["cut", ofFiles.truncatedFile()],
  ["damaged", ofFiles.damagedFile("XML có hai gốc")],
  ["too large", ofFiles.tooMany("ô", 1000)],
  ["unsafe", ofFiles.unsafeFile("lồng quá sâu")],
  ["no sheet", ofFiles.missingSheet("Bảng 1")],
  ["their cell", ofFiles.staffCell("'Bảng 1'!E4")],
  ["merged", ofFiles.mergedCell("'Bảng 1'!E4")],
  ["array", ofFiles.sharedFormula("'Bảng 1'!E4")],
  ["protected", ofFiles.protectedSheet("Bảng 1")],
  ["locked", ofFiles.lockedStructure()],
  ["name", ofFiles.badSheetName("Bảng 1")],
  ["last sheet", ofFiles.lastSheet()],
  ["long text", ofFiles.tooMuchText("'Bảng 1'!E4")],
  ["outside", ofFiles.outsideSheet("Bảng 1")],
  ...[
    "InvalidOperationInCellEditMode",
    "RequestPayloadSizeLimitExceeded",
    "AccessDenied",
    "InvalidOrTimedOutSession",
    "GeneralException",
  ].map((code) => [code, ofExcel.asWorkbookError({ code })] as const),
  ["their cell in Excel", ofExcel.staffCell("'Bảng 1'!E4")],
  ["merged in Excel", ofExcel.mergedCell("'Bảng 1'!E4")],
  ["typed meanwhile", ofExcel.typedMeanwhile(["'Bảng 1'!E4", "'Bảng 1'!E5"])],
  ["typed since", ofExcel.typedSince("'Bảng 1'!E4")],
  ["protected in Excel", ofExcel.protectedSheet("Bảng 1")],
  ["locked in Excel", ofExcel.lockedStructure()],
  ["gone in Excel", ofExcel.missingSheet("Bảng 1")],
  ["hidden in Excel", ofExcel.hiddenSheet("Bảng 1")],
  ["interrupted", ofExcel.interruptedWrite(null)],
  ["no document", ofDocuments.notDocument("ảnh")],
  ["old document", ofDocuments.oldDocument()],
  ["encrypted document", ofDocuments.encryptedDocument()],
  ["empty document", ofDocuments.emptyDocument()],
  ["no subject", noSubject()],
];

describe("a fault of a workbook in English", () => {
  it.each(made)("%s", (_what, { message }) => {
    const english = workbookFault(message).replaceAll("Bảng 1", "");
    expect(english).not.toMatch(/[ăâđêôơư\u1ea0-\u1ef9]/iu);
    // The sheet or the cell that it is about is named.
    expect(workbookFault(message).includes("Bảng 1")).toBe(message.includes("Bảng 1"));
  });

  it("names how many other cells were typed into", () => {
    const { message } = ofExcel.typedMeanwhile(["'Bảng 1'!E4", "'Bảng 1'!E5"]);
    expect(workbookFault(message)).toContain("'Bảng 1'!E4 and 1 more");
  });

  it("leaves a sentence as it is that is English already", () => {
    expect(workbookFault("The board is gone.")).toBe("The board is gone.");
  });
});
