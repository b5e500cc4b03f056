import { Link } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

import { formatCell, type CellAddress } from "../../sheet/address";
import { useSession } from "../session/useSession";
import { strings } from "../strings/strings";

interface CellLinkProps {
  readonly cell: CellAddress | null;
  readonly children?: ReactNode;
}

/** Words that lead to a cell; plain words when there is no cell. */
export function CellLink({ cell, children }: CellLinkProps): ReactElement {
  const session = useSession();
  if (cell === null) return <>{children}</>;
  return (
    <Link
      as="button"
      inline
      title={strings.common.goToCell(formatCell(cell))}
      onClick={() => void session.select(cell)}
    >
      {children ?? formatCell(cell)}
    </Link>
  );
}
