import { afterEach, expect, it } from "vitest";
import { Switchboard } from "../../mutate/switchboard";
import { tryMutants } from "../../mutate/trial";

const outer = { mutantOn: globalThis.mutantOn, loopTurn: globalThis.loopTurn };
afterEach(() => {
  Object.assign(globalThis, outer);
});

const plain = { ms: 1, turns: 10 };
const isOn = (id: number) => globalThis.mutantOn?.(id) === true;
function installed(): Switchboard {
  const board = new Switchboard();
  board.install();
  return board;
}
function failIf(failing: boolean): void {
  if (failing) throw new Error("Failed");
}

it("kills what fails the test, now or later", async () => {
  const later = async () => {
    const failing = isOn(1) || isOn(2);
    await Promise.resolve();
    failIf(failing && !isOn(2));
  };
  expect(await tryMutants(later, installed(), [1, 2], plain)).toMatchObject({
    killed: [1],
    hidden: [],
    spoiledBy: undefined,
  });
});

it("says which were never asked for: a cache answers", async () => {
  let kept: boolean | undefined;
  const cached = () => {
    kept ??= isOn(3);
    failIf(kept);
  };
  cached();
  expect(await tryMutants(cached, installed(), [3], plain)).toMatchObject({
    killed: [],
    hidden: [3],
  });
});

it("counts no failure that stays when the mutant is off", async () => {
  let kept: boolean | undefined;
  const spoiled = () => {
    kept ??= isOn(4);
    failIf(kept);
  };
  expect(await tryMutants(spoiled, installed(), [4, 5], plain)).toMatchObject({
    killed: [],
    spoiledBy: 4,
  });
});

it("kills what makes a loop endless", async () => {
  const looping = () => {
    for (let turn = 0; isOn(6) || turn < 10; turn += 1) globalThis.loopTurn?.();
  };
  expect((await tryMutants(looping, installed(), [6], plain)).killed).toEqual([6]);
});
