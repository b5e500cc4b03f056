import { setFlagsFromString } from "node:v8";

/*
 * Node 20 compiles what it met a few hundred times as if it would run for hours: of a report that takes half a second
 * a sixth went into that, of one over a league a quarter, and half of it was thrown away again. It is told to wait
 * until a function has proved to be busy. Patterns it would translate twice, first for a single look; nearly all of
 * ours are asked again. Younger engines have other measures, and wait by themselves.
 */
if (process.versions.node.startsWith("20.")) {
  setFlagsFromString("--interrupt-budget=1000000");
  setFlagsFromString("--no-regexp-tier-up");
}

/*
 * Left alone, the engine clears up only when its memory has grown to some four times of what is needed: of a country's
 * year, told as JSON board by board, to two gigabytes and more. Clearing up sooner costs a seventh of the time at most.
 */
if (process.argv[2] === "analyze") setFlagsFromString("--heap-growing-percent=30");
