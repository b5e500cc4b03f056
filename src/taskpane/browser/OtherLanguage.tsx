import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { currentLanguage } from "../strings/language";
import { languageNames } from "../strings/languageNames";
import { chooseLanguage } from "../strings/wantedLanguage";

/** The way to the other language where no settings are in reach: before a file is open. */
export function OtherLanguage(): ReactElement {
  const other = currentLanguage() === "vi" ? "en" : "vi";
  return (
    <Button
      size="small"
      appearance="transparent"
      lang={other}
      // One that cannot be fetched leaves the page as it is, to be asked again.
      onClick={() => void chooseLanguage(other).catch(() => undefined)}
    >
      {languageNames[other]}
    </Button>
  );
}
