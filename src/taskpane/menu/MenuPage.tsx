import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useRef, type ReactElement } from "react";

import { books } from "../firstRun/givenBooks";
import { NewBookForm } from "../firstRun/NewBookForm";
import { describeFault } from "../session/describeFault";
import { useSession } from "../session/useSession";
import { StoredWhere } from "../settings/StoredWhere";
import { AboutLine } from "../shell/AboutLine";
import { TabPage } from "../shell/TabPage";
import { panelId } from "../shell/panelId";
import { regionMark } from "../shell/usePaneKeys";
import { settingsWords } from "../strings/settings";
import { strings } from "../strings/strings";
import type { MenuPageId } from "./menuPages";

const useStyles = makeStyles({
  cover: {
    position: "absolute",
    inset: 0,
    zIndex: 2,
    overflowY: "auto",
    overflowX: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { display: "flex", alignItems: "start", justifyContent: "space-between", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  hint: { color: tokens.colorNeutralForeground3 },
});

interface MenuPageProps {
  readonly page: MenuPageId;
  readonly onClose: () => void;
}

/** A page of the menu, over the open tab, which stays as it is beneath. */
export function MenuPage({ page, onClose }: MenuPageProps): ReactElement {
  const styles = useStyles();
  const cover = useRef<HTMLElement>(null);
  const title = page === "newBook" ? strings.firstRun.newBook : strings.menu.about;
  useEffect(() => {
    cover.current?.focus();
  }, [page]);
  useEffect(
    () => () => {
      // The tab beneath takes the focus that was in here; not one that a person has put elsewhere.
      if (document.activeElement === document.body) document.getElementById(panelId)?.focus();
    },
    []
  );
  return (
    <section
      ref={cover}
      className={styles.cover}
      aria-label={title}
      tabIndex={-1}
      {...{ [regionMark]: "" }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      <TabPage>
        <div className={styles.head}>
          <h2 className={styles.title}>{title}</h2>
          <Button
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={strings.common.close}
            onClick={onClose}
          />
        </div>
        {page === "newBook" ? (
          <NewBook onDone={onClose} />
        ) : (
          <>
            <AboutLine />
            <Text size={200} className={styles.hint}>
              {settingsWords.privacy}
            </Text>
            <StoredWhere />
          </>
        )}
      </TabPage>
    </section>
  );
}

function NewBook({ onDone }: { readonly onDone: () => void }): ReactElement {
  const session = useSession();
  return (
    <NewBookForm
      onMake={(options) => {
        const make = async (): Promise<void> => {
          try {
            const book = await (await books.load()).newBook(options);
            await session.host.openBook(book);
            onDone();
          } catch (error) {
            session.notice({ intent: "error", text: describeFault(error) });
          }
        };
        void make();
      }}
    />
  );
}
