import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { describeFault } from "../session/describeFault";
import { useSession } from "../session/useSession";
import { languageNames } from "../strings/languageNames";
import { settingsWords } from "../strings/settings";
import { chooseLanguage, languageChoice, languageChoices } from "../strings/wantedLanguage";

const useStyles = makeStyles({
  select: { minWidth: 0, "& > select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
});

/** The language of the pane: a matter of this machine, as the look is. The page is drawn anew with each choice. */
export function LanguageField(): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const words = settingsWords;
  return (
    <Field label={words.language} hint={words.languageHint}>
      <Select
        className={styles.select}
        value={languageChoice()}
        onChange={(_, { value }) => {
          const choice = languageChoices.find((each) => each === value);
          if (choice === undefined) return;
          chooseLanguage(choice).catch((error: unknown) => {
            session.notice({ intent: "error", text: describeFault(error) });
          });
        }}
      >
        {languageChoices.map((choice) => (
          <option key={choice} value={choice}>
            {choice === "auto" ? words.languages.auto : languageNames[choice]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
