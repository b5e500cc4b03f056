import { repeated } from "./officeParts";
import { attribute, childOf, childrenOf, within, type XmlNode } from "./xmlTree";

/**
 * What does not fit together within a chart: its axes, and the data it keeps beside its references.
 * @param size Rows times columns of a reference; undefined when it leads nowhere.
 */
export function chartFaults(
  name: string,
  chart: XmlNode,
  size: (reference: string) => number | undefined
): readonly string[] {
  const axes = within(chart, "catAx", "valAx");
  const value = (node: XmlNode | undefined) =>
    node === undefined ? undefined : attribute(node, "val");
  const declared = axes.map((axis) => value(childOf(axis, "axId")) ?? "");
  const used = [
    ...within(chart, "barChart", "lineChart").flatMap((each) => childrenOf(each, "axId")),
    ...axes.flatMap((axis) => childrenOf(axis, "crossAx")),
  ].map((node) => value(node) ?? "");
  return [
    ...repeated(declared).map((id) => `${name}: axis ${id} twice`),
    ...used.filter((id) => !declared.includes(id)).map((id) => `${name}: no axis ${id}`),
    ...repeated(within(chart, "ser").map((each) => value(childOf(each, "idx")) ?? "")).map(
      (id) => `${name}: series ${id} twice`
    ),
    ...within(chart, "strRef", "numRef").flatMap((each) => referenceFaults(name, each, size)),
  ];
}

function referenceFaults(
  name: string,
  node: XmlNode,
  size: (reference: string) => number | undefined
): readonly string[] {
  const reference = childOf(node, "f")?.text ?? "";
  const cells = size(reference);
  if (cells === undefined) return [`${name}: ${reference} leads nowhere`];
  const cache = childOf(node, "strCache") ?? childOf(node, "numCache");
  if (cache === undefined) return [];
  const declared = childOf(cache, "ptCount");
  const count = Number(declared === undefined ? cells : attribute(declared, "val"));
  const indices = childrenOf(cache, "pt").map((each) => Number(attribute(each, "idx")));
  return [
    ...(count === cells ? [] : [`${name}: ${count} points kept of ${reference}`]),
    ...(indices.every((index, at) => index < count && index > (indices[at - 1] ?? -1))
      ? []
      : [`${name}: points of ${reference} out of order`]),
  ];
}
