import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { DraftItem } from "../../chain/draft/draftReport";

const useStyles = makeStyles({
  text: { lineHeight: "20px" },
  quote: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: "none" },
  struck: {
    color: tokens.colorStatusDangerForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "line-through",
  },
  put: {
    color: tokens.colorStatusSuccessForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "none",
  },
  around: { color: tokens.colorNeutralForeground2 },
});

/** How much of a long sentence is shown on each side of the words. */
const reach = 80;

/** The words in their sentence; what is wrong struck, what should stand there behind it. */
export function Quotation({ item }: { readonly item: DraftItem }): ReactElement {
  const styles = useStyles();
  const { quote, sentence, at, expected, group } = item;
  const whole = sentence ?? "";
  const isPlaced = at !== null && quote !== null;
  const before = isPlaced ? whole.slice(0, at) : "";
  const behind = isPlaced ? whole.slice(at + quote.length) : "";
  return (
    <Text size={200} className={styles.text} lang="vi">
      <span className={styles.around}>{isPlaced ? tail(before) : ""}</span>
      {group === "wrong" || expected !== null ? (
        <>
          <del className={styles.struck}>{quote}</del>
          {expected !== null && (
            <>
              {" "}
              <ins className={styles.put}>{expected}</ins>
            </>
          )}
        </>
      ) : (
        <b className={styles.quote}>{quote}</b>
      )}
      <span className={styles.around}>{isPlaced ? head(behind) : ` — ${head(whole)}`}</span>
    </Text>
  );
}

function tail(text: string): string {
  return text.length > reach ? `…${text.slice(-reach)}` : text;
}

function head(text: string): string {
  return text.length > reach ? `${text.slice(0, reach)}…` : text;
}
