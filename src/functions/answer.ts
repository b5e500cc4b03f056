import { FunctionFault, type CellResult } from "./fault";

/** What the host takes for one cell. */
type HostCell = string | number | CustomFunctions.Error;

/**
 * Hands a block of results to Excel: faults become error values, in their own cells where the block has others.
 * @throws CustomFunctions.Error when computing the whole block failed.
 */
export function answerBlock(compute: () => readonly (readonly CellResult[])[]): HostCell[][] {
  return guarded(() => compute().map((row) => row.map(hostCell)));
}

function guarded<Result>(compute: () => Result): Result {
  try {
    return compute();
  } catch (error) {
    if (error instanceof FunctionFault) throw hostError(error);
    throw error;
  }
}

function hostCell(result: CellResult): HostCell {
  return result instanceof FunctionFault ? hostError(result) : result;
}

function hostError(fault: FunctionFault): CustomFunctions.Error {
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(
    fault.kind === "absent" ? notAvailable : invalidValue,
    fault.message
  );
}
