import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

import { formatCell, type CellAddress } from "../../cells/address";
import { useSession } from "../session/useSession";
import { strings } from "../strings/strings";

const useStyles = makeStyles({
  link: {
    fontSize: "inherit",
    lineHeight: "inherit",
    fontWeight: "inherit",
    textAlign: "inherit",
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textUnderlineOffset: "3px",
  },
  quiet: {
    color: "inherit",
    textDecorationLine: "none",
    ":hover": { textDecorationLine: "underline" },
  },
});

interface CellLinkProps {
  readonly cell: CellAddress | null;
  /** In tables, where everything leads to a cell: shown as plain words until it is pointed at. */
  readonly quiet?: boolean;
  readonly children?: ReactNode;
}

/** Words that lead to a cell; plain words when there is no cell. */
export function CellLink({ cell, quiet, children }: CellLinkProps): ReactElement {
  const styles = useStyles();
  const session = useSession();
  if (cell === null) return <>{children}</>;
  return (
    <Link
      as="button"
      inline
      className={mergeClasses(styles.link, quiet === true && styles.quiet)}
      title={strings.common.goToCell(formatCell(cell))}
      onClick={() => void session.select(cell)}
    >
      {children ?? formatCell(cell)}
    </Link>
  );
}
