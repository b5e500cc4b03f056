import { expect, it } from "vitest";
import { Campaign } from "../../mutate/campaign";
import type { Order, TestReport } from "../../mutate/order";
import type { Trial } from "../../mutate/trial";

const untried: Trial = { killed: [], hidden: [], spoiledBy: undefined, spent: [] };
const report = (given: Partial<TestReport>): TestReport => ({
  test: "a test",
  ms: 10,
  failed: false,
  passed: [],
  before: [],
  trial: untried,
  ...given,
});

/** A campaign over files that answer as they are told; what was asked of them is kept. */
function campaignOver(
  ids: readonly number[],
  answers: Record<string, (order: Order) => readonly TestReport[] | "failed">,
  farAway: readonly string[] = []
) {
  const asked: [string, Order][] = [];
  const killed: [number, string][] = [];
  const campaign = new Campaign(
    ids,
    20_000,
    () => "a.ts",
    (file, order) => {
      asked.push([file, order]);
      const answer = answers[file]?.(order) ?? [];
      return Promise.resolve(
        answer === "failed" ? { reports: [], failed: [file] } : { reports: answer, failed: [] }
      );
    },
    (id, file) => killed.push([id, file])
  );
  const near = Object.keys(answers).filter((file) => !farAway.includes(file));
  const judged = campaign.judge(near, farAway, () => undefined);
  return judged.then(() => ({ campaign, asked, killed }));
}

it("asks dear tests only for what cheap ones leave alive", async () => {
  const { campaign, asked, killed } = await campaignOver([1, 2], {
    "cheap.test.ts": () => [report({ passed: [1], trial: { ...untried, killed: [1] } })],
    "dear.test.ts": (order) => [
      report({
        test: "dear",
        ms: 700,
        passed: [1, 2],
        trial:
          order.kind === "try" && order.longestMs > 700 ? { ...untried, killed: [2] } : untried,
      }),
    ],
  });
  expect(killed).toEqual([
    [1, "cheap.test.ts"],
    [2, "dear.test.ts"],
  ]);
  expect(campaign.left.size).toBe(0);
  expect(asked.at(-1)).toMatchObject(["dear.test.ts", { left: [[2, 11_200]], tests: ["dear"] }]);
});

it("holds from the start what no trial can ask for", async () => {
  const { asked, killed } = await campaignOver([1, 2, 3], {
    "start.test.ts": (order) => {
      if (order.kind === "hold") return order.id === 1 ? "failed" : [];
      return [report({ before: [1] })];
    },
    "cache.test.ts": ({ kind }) =>
      kind === "hold" ? [] : [report({ passed: [2, 3], trial: { ...untried, hidden: [2] } })],
  });
  expect(killed).toEqual([[1, "start.test.ts"]]);
  expect(
    asked.flatMap(([file, order]) => (order.kind === "hold" ? [[file, order.id]] : []))
  ).toEqual([
    ["start.test.ts", 1],
    ["start.test.ts", -1],
    ["cache.test.ts", 2],
  ]);
});

it("holds in the tests beside the sources before any from afar runs, and in no file twice", async () => {
  const answer = ({ kind }: Order) => (kind === "hold" ? [] : [report({ before: [1] })]);
  const { asked } = await campaignOver([1], { "beside.test.ts": answer, "afar.test.ts": answer }, [
    "afar.test.ts",
  ]);
  expect(asked.map(([file, { kind }]) => [file, kind])).toEqual([
    ["beside.test.ts", "try"],
    ["beside.test.ts", "hold"],
    ["afar.test.ts", "try"],
    ["afar.test.ts", "hold"],
  ]);
});

it("kills nothing by a file that fails by now without any mutant", async () => {
  const { killed } = await campaignOver([1], {
    "a.test.ts": ({ kind }) => (kind === "hold" ? "failed" : [report({ before: [1] })]),
  });
  expect(killed).toEqual([]);
});

it("leaves a mutant alive that takes more time than its budget", async () => {
  const dear = (order: Order) => [
    report({
      ms: 3000,
      passed: [1],
      trial: order.kind === "try" && order.tests ? { ...untried, spent: [[1, 19_000]] } : untried,
    }),
  ];
  const { campaign, asked } = await campaignOver([1], { "a.test.ts": dear, "b.test.ts": dear });
  expect([...campaign.left.keys()]).toEqual([1]);
  expect(asked.map(([file]) => file)).toEqual(["a.test.ts", "b.test.ts", "a.test.ts"]);
});

it("says which tests fail, and what none passes", async () => {
  const { campaign } = await campaignOver([1, 2], {
    "a.test.ts": () => [report({ passed: [1] })],
    "b.test.ts": () => "failed",
  });
  expect(campaign.failing).toEqual(["b.test.ts: b.test.ts"]);
  expect([1, 2].map((id) => campaign.isPassed(id))).toEqual([true, false]);
});
