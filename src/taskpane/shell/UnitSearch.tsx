import { Field, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState, type KeyboardEvent, type ReactElement } from "react";

import { foldPlain } from "../../sheet/text/fold";
import { strings } from "../strings/strings";

/** As many names as anybody looks through; the others are found by typing. */
const mostShown = 30;

const useStyles = makeStyles({
  place: { position: "relative", minWidth: 0 },
  input: {
    boxSizing: "border-box",
    width: "100%",
    minWidth: 0,
    height: "24px",
    padding: "0 8px",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    textOverflow: "ellipsis",
  },
  list: {
    position: "absolute",
    zIndex: 4,
    left: 0,
    right: 0,
    maxHeight: "220px",
    margin: "2px 0 0",
    padding: 0,
    overflowY: "auto",
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
  },
  unit: { padding: "4px 8px", cursor: "pointer" },
  active: { backgroundColor: tokens.colorBrandBackground2 },
  rest: { display: "block", padding: "4px 8px", color: tokens.colorNeutralForeground3 },
});

interface UnitSearchProps {
  readonly units: readonly string[];
  readonly unit: string;
  readonly onChoose: (unit: string) => void;
}

/** Units with what was typed in their name, with marks or without. */
function useFound(
  units: readonly string[],
  typed: string | null
): readonly { readonly name: string; readonly key: string }[] {
  const isOpen = typed !== null;
  // Thousands of names, and mostly nobody searches.
  const folded = useMemo(
    () => (isOpen ? units.map((name) => ({ name, key: foldPlain(name) })) : []),
    [units, isOpen]
  );
  return useMemo(() => {
    const wanted = foldPlain(typed ?? "");
    return folded.filter(({ key }) => key.includes(wanted));
  }, [folded, typed]);
}

/**
 * Chooses one of very many units by typing part of its name, with or without marks: a list to open would draw every
 * unit of a country. Arrow keys go through what was found, Enter takes it, Escape leaves the choice as it was.
 */
export function UnitSearch({ units, unit, onChoose }: UnitSearchProps): ReactElement {
  const styles = useStyles();
  const { common } = strings;
  const list = useId();
  /** Null: closed, the chosen unit stands in the field. */
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const found = useFound(units, typed);
  const shown = found.slice(0, mostShown);

  const search = (text: string | null): void => {
    setTyped(text);
    setActive(0);
  };
  const take = (name: string | undefined): void => {
    search(null);
    if (name !== undefined && name !== unit) onChoose(name);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (typed === null) search("");
      else setActive(Math.max(0, Math.min(shown.length - 1, active + step)));
    } else if (event.key === "Enter" && typed !== null) {
      event.preventDefault();
      take(shown[active]?.name);
    } else if (event.key === "Escape" && typed !== null) {
      event.stopPropagation();
      search(null);
    }
  };
  return (
    <div className={styles.place}>
      <Field label={common.unit} size="small">
        {(field) => (
          <input
            {...field}
            className={styles.input}
            role="combobox"
            autoComplete="off"
            aria-autocomplete="list"
            aria-expanded={shown.length > 0}
            aria-controls={list}
            {...(shown[active] === undefined
              ? {}
              : { "aria-activedescendant": `${list}-${String(active)}` })}
            value={typed ?? named(unit)}
            placeholder={named(unit)}
            onClick={() => {
              if (typed === null) search("");
            }}
            onChange={({ target }) => {
              search(target.value);
            }}
            onBlur={() => {
              search(null);
            }}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
      <ul
        className={styles.list}
        id={list}
        role="listbox"
        aria-label={common.unit}
        hidden={shown.length === 0}
      >
        {shown.map(({ name }, at) => (
          <li
            key={name}
            id={`${list}-${String(at)}`}
            className={mergeClasses(styles.unit, at === active && styles.active)}
            role="option"
            aria-selected={name === unit}
            // The field keeps the focus: leaving it closes the list before the click arrives.
            onMouseDown={(event) => {
              event.preventDefault();
            }}
            onClick={() => {
              take(name);
            }}
          >
            {named(name)}
          </li>
        ))}
      </ul>
      <Text className={styles.rest} size={200} role="status" hidden={typed === null}>
        {typed === null ? "" : common.foundUnits(found.length, shown.length)}
      </Text>
    </div>
  );
}

function named(unit: string): string {
  return unit === "" ? strings.common.noUnit : unit;
}
