import { Button, makeStyles, Text } from "@fluentui/react-components";
import { useContext, type ReactElement } from "react";

import { describeFault } from "../session/describeFault";
import { useSession } from "../session/useSession";
import { ColorSchemeContext } from "../shell/ColorSchemeContext";
import { SectionHeading } from "../shell/SectionHeading";
import { strings } from "../strings/strings";
import { chooseLanguage } from "../strings/wantedLanguage";

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
          chooseLanguage("auto").then(
            () => {
              session.notice({ intent: "success", text: strings.firstRun.stored.cleared });
            },
            (error: unknown) => {
              session.notice({ intent: "error", text: describeFault(error) });
            }
          );
        }}
      >
        {words.clear}
      </Button>
    </section>
  );
}
