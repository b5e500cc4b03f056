/**
 * Why a cell has no value. `absent`: the sheet does not give it (#N/A); `invalid`: the arguments are wrong
 * (#VALUE!). The message is Vietnamese: Excel shows it beside the cell.
 */
export class FunctionFault extends Error {
  override readonly name = "FunctionFault";
  constructor(
    readonly kind: "absent" | "invalid",
    message: string
  ) {
    super(message);
  }
}

/** A value for one cell of a result, or why there is none. */
export type CellResult = string | number | FunctionFault;
