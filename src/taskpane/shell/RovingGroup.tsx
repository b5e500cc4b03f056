import { useEffect, useRef, type KeyboardEvent, type ReactElement, type ReactNode } from "react";

import { arrowTarget } from "./arrowTarget";

interface RovingGroupProps {
  readonly className?: string;
  readonly label?: string;
  readonly children: ReactNode;
}

/** Fields keep their own arrows and their own stops. */
const stops = "button, a[href], summary";
const arrows = {
  forward: ["ArrowRight", "ArrowDown"],
  back: ["ArrowLeft", "ArrowUp"],
  wraps: false,
};
const fields = "input, textarea, select";

/**
 * Many small controls as one stop of the Tab key, with arrows between them, as the toolbar pattern of WAI-ARIA has
 * it: a text with forty figures is passed by one key.
 */
export function RovingGroup({ className, label, children }: RovingGroupProps): ReactElement {
  const group = useRef<HTMLDivElement>(null);
  const current = useRef<Element | null>(null);

  const members = (): readonly HTMLElement[] => [
    ...(group.current?.querySelectorAll<HTMLElement>(stops) ?? []),
  ];
  const settle = (): void => {
    const all = members();
    const stop = all.find((each) => each === current.current) ?? all[0];
    for (const each of all) each.tabIndex = each === stop ? 0 : -1;
  };
  // What stands in the group changes with the text: looked at again whenever it is drawn.
  useEffect(settle);

  const move = (event: KeyboardEvent): void => {
    if (!(event.target instanceof HTMLElement) || event.target.matches(fields)) return;
    const all = members();
    const next = arrowTarget(event.key, all.indexOf(event.target), all.length, arrows);
    const member = next === null ? undefined : all[next];
    if (member === undefined) return;
    event.preventDefault();
    current.current = member;
    settle();
    member.focus();
  };

  return (
    <div
      ref={group}
      role="group"
      {...(className === undefined ? {} : { className })}
      {...(label === undefined ? {} : { "aria-label": label })}
      onKeyDown={move}
      onFocus={(event) => {
        if (event.target.matches(stops)) {
          current.current = event.target;
          settle();
        }
      }}
    >
      {children}
    </div>
  );
}
