import { cleanup, configure } from "@testing-library/react";
import { afterEach, vi } from "vitest";

class SilentObserver implements ResizeObserver {
  observe(): void {
    return;
  }
  unobserve(): void {
    return;
  }
  disconnect(): void {
    return;
  }
}

// What jsdom lacks of a browser and the components ask for.
vi.stubGlobal("ResizeObserver", SilentObserver);
vi.stubGlobal("matchMedia", (media: string) =>
  Object.assign(new EventTarget(), { media, matches: false, onchange: null })
);

// Tabs are fetched when they are opened first, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 25_000 });

afterEach(cleanup);
