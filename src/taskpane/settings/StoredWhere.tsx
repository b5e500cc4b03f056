import { Button, makeStyles, Text } from "@fluentui/react-components";
import { useContext, type ReactElement } from "react";

import { useSession } from "../session/useSession";
import { ColorSchemeContext } from "../shell/ColorSchemeContext";
import { SectionHeading } from "../shell/SectionHeading";
import { strings } from "../strings/strings";

const useStyles = makeStyles({
  section: { display: "grid", gap: "6px", justifyItems: "start" },
});

/** What the program keeps, in the workbook and in this browser, and the way to clear the latter. */
export function StoredWhere(): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const scheme = useContext(ColorSchemeContext);
  const words = strings.firstRun.stored;
  return (
    <section className={styles.section}>
      <SectionHeading>{words.heading}</SectionHeading>
      <Text size={200}>{words.workbook}</Text>
      <Text size={200}>{words.browser}</Text>
      <Button
        size="small"
        onClick={() => {
          scheme.forget();
          session.notice({ intent: "success", text: words.cleared });
        }}
      >
        {words.clear}
      </Button>
    </section>
  );
}
