import {
  ArrowUndoRegular,
  BookQuestionMarkRegular,
  CopyRegular,
  DocumentAddRegular,
  InfoRegular,
  SettingsRegular,
  TableSearchRegular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";

import { programVersion } from "../deployment/programVersion";
import { books } from "../firstRun/givenBooks";
import { useJournal } from "../journal/useJournal";
import { describeFault } from "../session/describeFault";
import { useSession, useSessionState } from "../session/useSession";
import { usesFunctions } from "../startup/usesFunctions";
import { plain as plainWords } from "../strings/plain";
import { strings } from "../strings/strings";
import { takePlainBook } from "../plain/takePlainBook";
import { guideChapters } from "./guideChapters";
import type { MenuPageId } from "./menuPages";

export interface MenuItem {
  readonly label: string;
  /** A line beneath it; null: none. */
  readonly detail: string | null;
  readonly icon: ReactElement;
  readonly isDisabled: boolean;
  /** Where it leads; null: it does something here. */
  readonly href: string | null;
  readonly run: () => void;
}

/** What the menu offers now. */
export function useMenuItems(onPage: (page: MenuPageId | null) => void): readonly MenuItem[] {
  const session = useSession();
  const { work, tab, undo, analysis } = useSessionState();
  const { entries, canUndo } = useJournal();
  const words = strings.menu;
  const guide = document.documentElement.dataset["guide"];
  const last = undo?.label ?? entries.findLast(({ isUndone }) => !isUndone)?.label ?? null;
  const isBusy = work !== null;
  const here = { detail: null, isDisabled: false, href: null };
  const help: MenuItem = {
    ...here,
    label: words.guide,
    detail: words.guideOf(strings.common.tabs[tab]),
    icon: <BookQuestionMarkRegular aria-hidden />,
    href: `${guide ?? ""}#${guideChapters[tab]}`,
    run: () => undefined,
  };
  const hasPlain =
    session.host.copyOfFile !== null && analysis !== null && usesFunctions(analysis.contents);
  const plain: MenuItem = {
    ...here,
    label: plainWords.name,
    detail: plainWords.detail,
    icon: <CopyRegular aria-hidden />,
    isDisabled: isBusy,
    run: () => void takePlainBook(session),
  };
  return [
    {
      ...here,
      label: words.undo,
      detail: canUndo ? last : words.nothingToUndo,
      icon: <ArrowUndoRegular aria-hidden />,
      isDisabled: isBusy || !canUndo,
      run: () => void session.undo(),
    },
    {
      ...here,
      label: strings.common.tabs.settings,
      icon: <SettingsRegular aria-hidden />,
      run: () => {
        onPage(null);
        session.openTab("settings");
      },
    },
    {
      ...here,
      label: strings.firstRun.sample,
      icon: <TableSearchRegular aria-hidden />,
      isDisabled: isBusy,
      run: () => void openSample(session),
    },
    {
      ...here,
      label: strings.firstRun.newBook,
      icon: <DocumentAddRegular aria-hidden />,
      isDisabled: isBusy,
      run: () => {
        onPage("newBook");
      },
    },
    ...(hasPlain ? [plain] : []),
    ...(guide === undefined ? [] : [help]),
    {
      ...here,
      label: words.about,
      detail: strings.update.version(programVersion),
      icon: <InfoRegular aria-hidden />,
      run: () => {
        onPage("about");
      },
    },
  ];
}

async function openSample(session: ReturnType<typeof useSession>): Promise<void> {
  try {
    await session.host.openBook((await books.load()).sampleBook);
  } catch (error) {
    session.notice({ intent: "error", text: describeFault(error) });
  }
}
