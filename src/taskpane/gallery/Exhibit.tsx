import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement, type ReactNode } from "react";

import type { PaneHost } from "../host/paneHost";
import { createSession, type Session } from "../session/session";
import { SessionContext } from "../session/useSession";

const useStyles = makeStyles({
  exhibit: { margin: 0, display: "grid", gap: "6px", alignContent: "start" },
  caption: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  frame: {
    width: "350px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface ExhibitProps {
  readonly name: string;
  readonly height?: number;
  readonly host: () => PaneHost;
  /** Brings the session into the state to be shown, after the workbook is read. */
  readonly prepare?: (session: Session) => void;
  readonly children: ReactNode;
}

/** One thing on show, at the width of a pane. */
export function Exhibit(props: ExhibitProps): ReactElement {
  const styles = useStyles();
  const { name, height, prepare } = props;
  const [session] = useState(() => createSession(props.host()));
  useEffect(() => {
    void session.refresh().then(() => prepare?.(session));
    return session.close;
  }, [session, prepare]);
  return (
    <figure className={styles.exhibit}>
      <figcaption className={styles.caption}>{name}</figcaption>
      <div className={styles.frame} style={height === undefined ? {} : { height }}>
        <SessionContext value={session}>{props.children}</SessionContext>
      </div>
    </figure>
  );
}
