import { FunctionFault } from "../arguments/fault";

/**
 * Runs the work of a function; what it cannot do becomes Excel's own error with the message.
 * @throws CustomFunctions.Error #N/A for what is absent, #VALUE! for what is not understood
 */
export function answer<Value>(compute: () => Value): Value {
  try {
    return compute();
  } catch (error) {
    throw error instanceof FunctionFault ? excelError(error) : error;
  }
}

/** @example excelError(absent("Chưa có điểm.")) // #N/A */
export function excelError({ kind, message }: FunctionFault): CustomFunctions.Error {
  const { ErrorCode } = CustomFunctions;
  return new CustomFunctions.Error(
    kind === "absent" ? ErrorCode.notAvailable : ErrorCode.invalidValue,
    message
  );
}
