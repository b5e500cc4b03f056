import { Badge, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { readOwnLibrary } from "../../narrative/library/ownLibrary";
import { formatHundredths } from "../../narrative/format/number";
import type { WorkbookContents } from "../../plan/port";
import { settledKeys, type Provenance, type SettledKey } from "../../settings/provenance";
import type { SettledSettings } from "../../settings/settle";
import { settingsWords } from "../strings/settings";

const useStyles = makeStyles({
  list: { display: "grid", gap: "6px", margin: "6px 0 0" },
  row: { display: "grid", gridTemplateColumns: "1fr auto", gap: "0 8px", minWidth: 0 },
  name: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  value: { gridColumn: "1 / -1", margin: 0, overflowWrap: "anywhere" },
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold, padding: "2px 0" },
});

const colors: Readonly<Record<Provenance, "brand" | "success" | "subtle">> = {
  workbook: "brand",
  central: "success",
  builtIn: "subtle",
};

interface ValuesInForceProps {
  readonly settings: SettledSettings;
  readonly contents: WorkbookContents;
}

/** Each setting that may come from several places, with the one it comes from. */
export function ValuesInForce({ settings, contents }: ValuesInForceProps): ReactElement {
  const styles = useStyles();
  const words = settingsWords.central;
  return (
    <details>
      <summary className={styles.summary}>{words.inForce}</summary>
      <dl className={styles.list}>
        {settledKeys.map((key) => {
          const from = settings.provenances[key];
          const value = shown(key, settings, contents);
          return (
            <div key={key} className={styles.row}>
              <dt className={styles.name}>{words.names[key]}</dt>
              <dd className={styles.name}>
                <Badge appearance="tint" color={colors[from]} size="small">
                  {words.provenances[from]}
                </Badge>
              </dd>
              <dd className={styles.value}>
                <Text size={200}>{value === "" ? words.empty : value}</Text>
              </dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}

function shown(key: SettledKey, settings: SettledSettings, contents: WorkbookContents): string {
  const { central, tieRules } = settingsWords;
  const { details } = settings;
  switch (key) {
    case "gradeBands":
      return settings.gradeBands === undefined
        ? central.usualBands
        : settings.gradeBands
            .map(({ name, from }) => `${name} ≥ ${formatHundredths(from)}`)
            .join("; ");
    case "tieRule":
      return tieRules[settings.tieRule ?? "competition"];
    case "library": {
      const own = readOwnLibrary(contents.grids).rows.length;
      return central.library(own, settings.sharedLibrary.length);
    }
    case "fileName":
      return settings.fileName;
    case "signerTitles":
      return [
        ...(details.signerForm === "direct" ? [] : [details.signerForm]),
        ...details.signerTitles,
      ].join(", ");
    case "recipients":
    case "legalBases":
      return details[key].join("; ");
    default:
      return details[key];
  }
}
