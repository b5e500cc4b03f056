import type { ReactElement } from "react";

import type { Origin } from "../../scoring/assessment";
import type { CellAddress } from "../../cells/address";
import { CellLink } from "./CellLink";

interface FigureLinkProps {
  readonly text: string;
  readonly origin: Origin | null;
  readonly quiet?: boolean;
}

/** A figure that leads to its cell, or to the first cell it is computed from. */
export function FigureLink({ text, origin, quiet }: FigureLinkProps): ReactElement {
  return (
    <CellLink cell={origin === null ? null : firstCell(origin)} quiet={quiet ?? false}>
      {text}
    </CellLink>
  );
}

function firstCell(origin: Origin): CellAddress | null {
  return origin.kind === "cell" ? origin.cell : (origin.cells[0] ?? null);
}
