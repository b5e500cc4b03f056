/**
 * Why a function has no value. `absent`: nothing is there to compute from (#N/A); `invalid`: what is there
 * cannot be understood (#VALUE!). The Vietnamese message says what and what to do.
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

export function absent(message: string): FunctionFault {
  return new FunctionFault("absent", message);
}

export function invalid(message: string): FunctionFault {
  return new FunctionFault("invalid", message);
}
