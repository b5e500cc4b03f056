import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type KeyboardEvent, type ReactElement, type RefObject } from "react";

import { useMenuItems, type MenuItem } from "./menuItems";
import type { MenuPageId } from "./menuPages";
import { arrowTarget } from "../shell/arrowTarget";
import { strings } from "../strings/strings";

const useStyles = makeStyles({
  menu: {
    position: "absolute",
    top: "100%",
    right: "4px",
    zIndex: 3,
    boxSizing: "border-box",
    width: "min(300px, calc(100% - 8px))",
    // The pane is cut off where it ends: a low one scrolls its menu.
    maxHeight: "calc(100vh - 96px)",
    overflowY: "auto",
    margin: 0,
    padding: "4px",
    listStyleType: "none",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  item: {
    appearance: "none",
    boxSizing: "border-box",
    width: "100%",
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    alignItems: "center",
    gap: "2px 8px",
    padding: "8px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    textAlign: "left",
    textDecorationLine: "none",
    color: tokens.colorNeutralForeground1,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "& svg": { fontSize: "18px", display: "block" },
  },
  disabled: { color: tokens.colorNeutralForegroundDisabled, cursor: "default" },
  detail: {
    gridColumn: "2",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
});

const arrows = { forward: ["ArrowDown"], back: ["ArrowUp"], wraps: true };

interface PaneMenuProps {
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly onPage: (page: MenuPageId | null) => void;
  /** @param isFocusKept whether the button takes the focus: not when the person went elsewhere. */
  readonly onClose: (isFocusKept: boolean) => void;
}

/** A menu as the authoring practices of WAI-ARIA have it: the first item has the focus, arrows lead on, Esc leaves. */
export function PaneMenu({ button, onPage, onClose }: PaneMenuProps): ReactElement {
  const styles = useStyles();
  const menu = useRef<HTMLUListElement>(null);
  const items = useMenuItems(onPage);
  useEffect(() => {
    itemsIn(menu.current)[0]?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") {
      event.preventDefault();
      onClose(true);
      return;
    }
    const all = itemsIn(menu.current);
    const now = all.findIndex((each) => each === document.activeElement);
    const next = arrowTarget(event.key, now, all.length, arrows);
    if (next === null) return;
    event.preventDefault();
    all[next]?.focus();
  };
  return (
    <ul
      ref={menu}
      className={styles.menu}
      role="menu"
      aria-label={strings.menu.name}
      onKeyDown={onKeyDown}
      onBlur={({ relatedTarget }) => {
        // A press on the button itself closes the menu there.
        if (relatedTarget === button.current || menu.current?.contains(relatedTarget)) return;
        onClose(false);
      }}
    >
      {items.map((item) => (
        <li key={item.label} role="none">
          <Item item={item} onDone={onClose} />
        </li>
      ))}
    </ul>
  );
}

interface ItemProps {
  readonly item: MenuItem;
  readonly onDone: (isFocusKept: boolean) => void;
}

function Item({ item, onDone }: ItemProps): ReactElement {
  const styles = useStyles();
  const { label, detail, icon, isDisabled } = item;
  const inside = (
    <>
      {icon}
      <span>{label}</span>
      {detail !== null && <span className={styles.detail}>{detail}</span>}
    </>
  );
  if (item.href !== null)
    return (
      <a
        role="menuitem"
        tabIndex={-1}
        className={styles.item}
        href={item.href}
        target="_blank"
        rel="noreferrer"
        onClick={() => {
          onDone(true);
        }}
      >
        {inside}
      </a>
    );
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      aria-disabled={isDisabled}
      className={mergeClasses(styles.item, isDisabled && styles.disabled)}
      onClick={() => {
        if (isDisabled) return;
        onDone(true);
        item.run();
      }}
    >
      {inside}
    </button>
  );
}

function itemsIn(menu: HTMLElement | null): readonly HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
}
