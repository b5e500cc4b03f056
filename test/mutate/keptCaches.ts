/** What modules remember in the changed sources: made here, so that a run with a mutant starts without it. */
declare global {
  var keptMap: (() => Map<unknown, unknown>) | undefined;
  var keptWeakMap: (() => WeakMap<WeakKey, unknown>) | undefined;
}

/** A weak map that can be emptied. */
class Forgetting extends WeakMap<WeakKey, unknown> {
  #inner = new WeakMap<WeakKey, unknown>();
  override get(key: WeakKey): unknown {
    return this.#inner.get(key);
  }
  override has(key: WeakKey): boolean {
    return this.#inner.has(key);
  }
  override set(key: WeakKey, value: unknown): this {
    this.#inner.set(key, value);
    return this;
  }
  override delete(key: WeakKey): boolean {
    return this.#inner.delete(key);
  }
  forget(): void {
    this.#inner = new WeakMap();
  }
}

/**
 * The caches of the modules of one process.
 * @example caches.install(); // … modules are read … caches.settle(); // … a run … caches.forget();
 */
export class KeptCaches {
  readonly #weak: Forgetting[] = [];
  readonly #maps: Map<unknown, unknown>[] = [];
  readonly #settled = new Map<Map<unknown, unknown>, readonly (readonly [unknown, unknown])[]>();

  install(): void {
    globalThis.keptMap = () => {
      const made = new Map<unknown, unknown>();
      this.#maps.push(made);
      return made;
    };
    globalThis.keptWeakMap = () => {
      const made = new Forgetting();
      this.#weak.push(made);
      return made;
    };
  }

  /** What is known by now are lists that modules make when they are read: they stay. */
  settle(): void {
    for (const map of this.#maps) if (!this.#settled.has(map)) this.#settled.set(map, [...map]);
  }

  forget(): void {
    for (const map of this.#maps) {
      map.clear();
      for (const [key, value] of this.#settled.get(map) ?? []) map.set(key, value);
    }
    for (const weak of this.#weak) weak.forget();
  }
}
