import { MoreHorizontalRegular } from "@fluentui/react-icons";
import { Suspense, useRef, useState, type ReactElement } from "react";

import { lazyPart } from "../parts/lazyPart";
import { FaultBoundary } from "../shell/FaultBoundary";
import { strings } from "../strings/strings";
import type { MenuPageId } from "./menuPages";

const PaneMenu = lazyPart(async () => (await import("./PaneMenu")).PaneMenu);

interface MenuButtonProps {
  readonly className: string;
  readonly iconClassName: string;
  readonly onPage: (page: MenuPageId | null) => void;
}

/** The way, from every tab, to what belongs to none: taking back, samples, a new workbook, help, what is kept. */
export function MenuButton({ className, iconClassName, onPage }: MenuButtonProps): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { name } = strings.menu;
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={name}
        title={name}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown") return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        <MoreHorizontalRegular className={iconClassName} aria-hidden />
      </button>
      {isOpen && (
        <FaultBoundary fallback={() => null}>
          <Suspense fallback={null}>
            <PaneMenu
              button={button}
              onPage={onPage}
              onClose={(isFocusKept) => {
                setOpen(false);
                if (isFocusKept) button.current?.focus();
              }}
            />
          </Suspense>
        </FaultBoundary>
      )}
    </>
  );
}
