import { silentSheets } from "../../../chain/analyzeWorkbook";
import type { EditPlan } from "../../../plan/plan";
import { WorkbookError, type WorkbookContents } from "../../../plan/port";
import { buffersOf, packContents } from "../../../workbook/file/contentsParcel";
import type { FileWorkbook } from "../../../workbook/file/fileWorkbook";
import { openFileWorkbook } from "../../../workbook/file/openFileWorkbook";
import type { Answer, Answers, Request } from "./protocol";

/** What of an answer changes its owner when it is sent: copying a large workbook would stop the page. */
export function movedWith(answer: Answer): ArrayBuffer[] {
  if (answer.kind === "fault" || answer.value === null) return [];
  return "silentSheets" in answer.value ? buffersOf(answer.value) : [];
}

/** Fetched with the first draft: who only looks at a sheet does not wait for it. */
const drafts = () => import("../../../chain/draft/proofreadDraft");

/** Holds the file and does what the page asks; the worker's whole inside, apart from its thread. */
export class FileServer {
  #file: FileWorkbook | null = null;
  #sent: WorkbookContents | null = null;
  readonly #inverses: EditPlan[] = [];

  async answer(request: Request): Promise<Answer> {
    try {
      return { kind: "done", value: await this.#value(request) };
    } catch (error) {
      return {
        kind: "fault",
        code: error instanceof WorkbookError ? error.code : null,
        message: error instanceof Error ? error.message : String(error),
      };
    }
  }

  async #value(request: Request): Promise<Answers[keyof Answers]> {
    if (request.kind === "correct") {
      const { correctDraft } = await drafts();
      return correctDraft(request.source, request.marks, request.summary);
    }
    if (request.kind === "open") {
      this.#file = await openFileWorkbook(request.bytes, request.name);
      const { name, savedName, convertedFrom } = this.#file;
      return { name, savedName, convertedFrom };
    }
    const file = this.#file;
    if (file === null) throw new Error("No file is open.");
    switch (request.kind) {
      case "read": {
        const contents = await file.read();
        if (contents === this.#sent) return null;
        this.#sent = contents;
        return packContents(contents, silentSheets(contents));
      }
      case "apply": {
        const known = request.undoes === null ? undefined : this.#inverses[request.undoes];
        const inverse = await file.apply(known ?? request.plan);
        return { inverse, number: this.#inverses.push(inverse) - 1 };
      }
      case "save":
        return file.save();
      case "proofread": {
        const { proofreadIn } = await drafts();
        const { settings, source } = request;
        return proofreadIn(await file.read(), settings, source, request.request);
      }
    }
  }
}
