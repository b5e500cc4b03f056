import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent, type ReactElement, type ReactNode } from "react";

import { arrowTarget } from "./arrowTarget";

const useStyles = makeStyles({
  // A wide font takes a second line rather than the place of a neighbour.
  strip: { display: "flex", flexWrap: "wrap", minWidth: 0 },
  tab: {
    appearance: "none",
    border: "none",
    background: "none",
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground2,
    padding: "8px 6px 6px",
    borderBottom: "3px solid transparent",
    cursor: "pointer",
    whiteSpace: "nowrap",
    // A line that cannot be seen otherwise becomes visible in forced colours.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    display: "inline-flex",
    alignItems: "center",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px" },
    "@media (max-width: 345px)": {
      fontSize: tokens.fontSizeBase200,
      paddingLeft: "5px",
      paddingRight: "5px",
    },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  /** Bold letters are wider: their room is kept whether selected or not, so that nothing moves. */
  label: {
    display: "inline-grid",
    "::after": {
      content: "attr(data-text)",
      gridArea: "1 / 1",
      visibility: "hidden",
      height: 0,
      fontWeight: tokens.fontWeightSemibold,
    },
    "& > span": { gridArea: "1 / 1" },
  },
  bold: { fontWeight: tokens.fontWeightSemibold },
});

export interface TabItem<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Shown in place of the label, which then names it. */
  readonly icon?: ReactNode;
}

interface TabStripProps<Value extends string> {
  readonly label: string;
  readonly items: readonly TabItem<Value>[];
  readonly selected: Value;
  /** Id of the panel that the tabs fill. */
  readonly panel: string;
  readonly className?: string;
  readonly onSelect: (value: Value) => void;
}

const arrows = { forward: ["ArrowRight"], back: ["ArrowLeft"], wraps: true };

/** Id of a tab's button, by which the panel is named. */
export function tabId(panel: string, value: string): string {
  // A space would end the id where it is referred to.
  return `${panel}-tab-${encodeURIComponent(value)}`;
}

/** Tabs as the authoring practices of WAI-ARIA have them: one stop of the Tab key, arrows between the tabs. */
export function TabStrip<Value extends string>(props: TabStripProps<Value>): ReactElement {
  const styles = useStyles();
  const strip = useRef<HTMLDivElement>(null);
  const { items, selected, panel } = props;

  const move = (event: KeyboardEvent): void => {
    const now = items.findIndex(({ value }) => value === selected);
    const next = arrowTarget(event.key, now, items.length, arrows);
    const item = next === null ? undefined : items[next];
    if (next === null || item === undefined) return;
    event.preventDefault();
    props.onSelect(item.value);
    strip.current?.querySelectorAll<HTMLElement>("[role=tab]")[next]?.focus();
  };

  return (
    <div
      ref={strip}
      className={mergeClasses(styles.strip, props.className)}
      role="tablist"
      aria-label={props.label}
      onKeyDown={move}
    >
      {items.map(({ value, label, icon }) => {
        const isSelected = value === selected;
        return (
          <button
            key={value}
            type="button"
            role="tab"
            id={tabId(panel, value)}
            aria-controls={panel}
            aria-selected={isSelected}
            tabIndex={isSelected ? 0 : -1}
            className={mergeClasses(styles.tab, isSelected && styles.selected)}
            {...(icon === undefined ? {} : { "aria-label": label, title: label })}
            onClick={() => {
              props.onSelect(value);
            }}
          >
            {icon ?? (
              <span className={styles.label} data-text={label}>
                <span className={mergeClasses(isSelected && styles.bold)}>{label}</span>
              </span>
            )}
          </button>
        );
      })}
    </div>
  );
}
