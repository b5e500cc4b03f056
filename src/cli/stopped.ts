/** The person stopped the work (exit code 130); the message says what is left of it. */
export class Stopped extends Error {
  override readonly name = "Stopped";
}
