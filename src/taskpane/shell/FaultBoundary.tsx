import { Component, type ReactElement, type ReactNode } from "react";

import { tryPartsAgain } from "../parts/part";

interface FaultBoundaryProps {
  readonly children: ReactNode;
  /** Drawn in the place of what failed. */
  readonly fallback: (error: Error, tryAgain: () => void) => ReactNode;
}

interface FaultState {
  readonly error: Error | null;
}

/**
 * Holds a fault of drawing, or a part that could not be fetched, within one place of the page: a message stands
 * there instead of nothing, and the rest works on.
 * @example <FaultBoundary fallback={(error, again) => <PartFault error={error} onReload={again} />}>…</FaultBoundary>
 */
export class FaultBoundary extends Component<FaultBoundaryProps, FaultState> {
  override state: FaultState = { error: null };

  static getDerivedStateFromError(thrown: unknown): FaultState {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  readonly #tryAgain = (): void => {
    tryPartsAgain();
    this.setState({ error: null });
  };

  override render(): ReactElement {
    const { error } = this.state;
    const { children, fallback } = this.props;
    return <>{error === null ? children : fallback(error, this.#tryAgain)}</>;
  }
}
