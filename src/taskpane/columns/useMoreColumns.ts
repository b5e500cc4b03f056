import { useLayoutEffect, useRef, useState, type RefObject } from "react";

/** Whether more of a scrolling frame stands to its right than is seen. */
export function useMoreColumns(): {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly hasMore: boolean;
  readonly onScroll: () => void;
} {
  const frame = useRef<HTMLDivElement>(null);
  const [hasMore, setHasMore] = useState(false);
  const measure = (): void => {
    const { current } = frame;
    if (current === null) return;
    setHasMore(current.scrollLeft + current.clientWidth < current.scrollWidth - 1);
  };
  useLayoutEffect(() => {
    measure();
    const { current } = frame;
    if (current === null || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, []);
  return { frame, hasMore, onScroll: measure };
}
