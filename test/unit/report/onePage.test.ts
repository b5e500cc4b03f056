import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { analyzeWorkbook } from "../../../src/chain/analyzeWorkbook";
import { chooseBoard } from "../../../src/chain/chooseBoard";
import { reportOn } from "../../../src/chain/writeReport";
import { reportToDocx } from "../../../src/report/word/reportToDocx";
import { openFileWorkbook } from "../../../src/workbook/file/openFileWorkbook";
import { convertWithOffice, officeTime } from "../../programs/libreOffice";
import { describeWith } from "../../programs/programs";

const samples = ["phuong-quy-i-2026", "xa-chi-minh-thang-5-2026", "cac-xa-quy-iii-2026"];

describeWith("libreOffice", "the director's page in LibreOffice", (soffice) => {
  test(
    "is one page, for every sample",
    async () => {
      const folder = await mkdtemp(path.join(os.tmpdir(), "score766-brief-"));
      try {
        const files: string[] = [];
        for (const name of samples) {
          const bytes = new Uint8Array(await readFile(`assets/samples/${name}.xlsx`));
          const contents = await (await openFileWorkbook(bytes, name)).read();
          const choice = chooseBoard(analyzeWorkbook(contents).joined);
          if (choice.kind !== "chosen") throw new Error(`${name} has no board`);
          const document = reportOn(contents, choice, { template: "brief" });
          files.push(path.join(folder, `${name}.docx`));
          await writeFile(files.at(-1) ?? "", await reportToDocx(document));
        }
        for (const file of await convertWithOffice(soffice, files, "pdf", folder)) {
          const pdf = await readFile(file, "latin1");
          expect(pdf.match(/\/Type\s*\/Page\b/g), file).toHaveLength(1);
        }
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    officeTime
  );
});
