import { Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useContext, type ReactElement } from "react";

import type { TieRule } from "../../scoring/assessment";
import { JournalSection } from "../journal/JournalSection";
import { useSession, useSessionState } from "../session/useSession";
import { ColorSchemeContext } from "../shell/ColorSchemeContext";
import { AboutLine } from "../shell/AboutLine";
import { TabPage } from "../shell/TabPage";
import { themeChoices } from "../shell/useColorScheme";
import { settingsWords } from "../strings/settings";
import { ConfigExchange } from "./ConfigExchange";
import { FileNameField } from "./FileNameField";
import { LanguageField } from "./LanguageField";
import { StoredWhere } from "./StoredWhere";
import { StartupChoice } from "../startup/StartupChoice";
import { GradeBandsForm } from "./GradeBandsForm";

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground3 },
  select: { minWidth: 0, "& > select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
});
const tieRules: readonly TieRule[] = ["competition", "dense", "rowOrder"];

/** Settings: how grades and ranks are given (kept in the workbook), and how the pane looks (on this machine). */
export function SettingsTab(): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { analysis, remembered, work } = useSessionState();
  const scheme = useContext(ColorSchemeContext);
  const words = settingsWords;
  return (
    <TabPage>
      {analysis !== null && (
        <>
          <GradeBandsForm
            bands={analysis.settings.gradeBands}
            others={analysis.settings.otherwise.gradeBands}
          />
          <Field label={words.ties}>
            <Select
              className={styles.select}
              value={remembered.tieRule ?? ""}
              disabled={work !== null}
              onChange={(_, { value }) => {
                const tieRule = tieRules.find((each) => each === value);
                void session.remember(({ tieRule: _, ...known }) => ({
                  ...known,
                  ...(tieRule === undefined ? {} : { tieRule }),
                }));
              }}
            >
              <option value="">
                {words.otherwise(
                  words.tieRules[analysis.settings.otherwise.tieRule ?? "competition"]
                )}
              </option>
              {tieRules.map((rule) => (
                <option key={rule} value={rule}>
                  {words.tieRules[rule]}
                </option>
              ))}
            </Select>
          </Field>
          <StartupChoice />
          <JournalSection />
          <FileNameField own={remembered.fileName} settings={analysis.settings} />
          <ConfigExchange analysis={analysis} />
        </>
      )}
      <Field label={words.theme}>
        <Select
          className={styles.select}
          value={scheme.choice}
          onChange={(_, { value }) => {
            const choice = themeChoices.find((each) => each === value);
            if (choice !== undefined) scheme.choose(choice);
          }}
        >
          {themeChoices.map((choice) => (
            <option key={choice} value={choice}>
              {words.themes[choice]}
            </option>
          ))}
        </Select>
      </Field>
      <LanguageField />
      <Text size={200} className={styles.hint}>
        {words.privacy}
      </Text>
      <StoredWhere />
      <AboutLine />
    </TabPage>
  );
}
