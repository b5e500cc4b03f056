import { WorkbookError } from "../../plan/port";
import { plain as words } from "../strings/plain";

/** Microsoft's largest slice. */
const sliceSize = 4_194_304;

/**
 * The open workbook's bytes as Excel would save it now (CompressedFile 1.1).
 * @throws WorkbookError hostFault when Excel does not hand it out, or not all of it.
 */
export async function copyOfFile(): Promise<Uint8Array> {
  const file = await answerOf<Office.File>((answered) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, answered);
  });
  try {
    const bytes = new Uint8Array(file.size);
    let place = 0;
    for (let index = 0; index < file.sliceCount; index += 1) {
      const slice = await answerOf<Office.Slice>((answered) => {
        file.getSliceAsync(index, answered);
      });
      const piece = Uint8Array.from(slice.data as ArrayLike<number>);
      if (place + piece.length > bytes.length) throw new WorkbookError("hostFault", words.cut);
      bytes.set(piece, place);
      place += piece.length;
    }
    if (place !== bytes.length) throw new WorkbookError("hostFault", words.cut);
    return bytes;
  } finally {
    // Excel gives out two files at once, no more: an open one would stop the next copy.
    file.closeAsync();
  }
}

function answerOf<Value>(
  ask: (answered: (result: Office.AsyncResult<Value>) => void) => void
): Promise<Value> {
  return new Promise((resolve, reject) => {
    ask((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new WorkbookError("hostFault", words.refused, { cause: result.error }));
    });
  });
}
