import { Checkbox, Field } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { useSession, useSessionState } from "../session/useSession";
import { startupWords } from "../strings/startup";
import { useStartup } from "./useStartup";

/** The way back from what was answered; nothing where Excel cannot start add-ins with a workbook. */
export function StartupChoice(): ReactElement | null {
  const { host } = useSession();
  const { remembered, work } = useSessionState();
  const decide = useStartup();
  if (host.startup === null) return null;
  const words = startupWords;
  return (
    <Field hint={words.hint}>
      <Checkbox
        label={words.label}
        checked={remembered.startup === "load"}
        disabled={work !== null}
        onChange={(_, { checked }) => void decide(checked === true)}
      />
    </Field>
  );
}
