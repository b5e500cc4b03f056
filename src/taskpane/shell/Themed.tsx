import { FluentProvider, makeStyles } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

import { ColorSchemeContext } from "./ColorSchemeContext";
import { darkTheme, lightTheme } from "./theme";
import { useColorScheme } from "./useColorScheme";

const useStyles = makeStyles({ fill: { height: "100%" } });

/** Colours and letters of everything inside. */
export function Themed({ children }: { readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  const scheme = useColorScheme();
  return (
    <ColorSchemeContext value={scheme}>
      <FluentProvider className={styles.fill} theme={scheme.dark ? darkTheme : lightTheme}>
        {children}
      </FluentProvider>
    </ColorSchemeContext>
  );
}
