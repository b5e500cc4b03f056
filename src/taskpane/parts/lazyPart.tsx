import { createElement, lazy, type ComponentType, type ReactElement } from "react";

import { part } from "./part";

/**
 * A component that is fetched with its first drawing, or before that while the page is idle. To be drawn inside
 * Suspense and FaultBoundary. Unlike React's own `lazy`, one that failed can be tried again.
 * @example const ReportTab = lazyPart(async () => (await import("../report/ReportTab")).ReportTab);
 */
export function lazyPart<Props extends object>(
  fetch: () => Promise<ComponentType<Props>>,
  idle = true
): ComponentType<Props> {
  const source = part(fetch, idle);
  const trials: ComponentType<Props>[] = [];
  return function Fetched(props: Props): ReactElement {
    const trial = (trials[source.trial()] ??= lazy(async () => ({ default: await source.load() })));
    return createElement(trial, props);
  };
}
