import { hostedCentral } from "../central/centralSource";
import { excelHost } from "../host/excelHost";
import { createSession, type Session } from "./session";

let session: Session | undefined;

/** The one session of the shared runtime: the pane and the ribbon see the same workbook. */
export function excelSession(): Session {
  session ??= createSession(excelHost(), hostedCentral());
  return session;
}
