import { makeStyles, Spinner } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { strings } from "../strings/strings";

const useStyles = makeStyles({ space: { padding: "48px 16px" } });

export function LoadingState({ label }: { readonly label?: string }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.space}>
      <Spinner size="small" label={label ?? strings.common.loading} labelPosition="below" />
    </div>
  );
}
