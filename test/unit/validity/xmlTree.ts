/** An element with its namespace looked up; no part of the program under test reads these files. */
export interface XmlNode {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlNode[];
  /** Text directly within, entities resolved. */
  readonly text: string;
  /** Namespaces in force here, by prefix. */
  readonly prefixes: ReadonlyMap<string, string>;
}

export interface XmlAttribute {
  readonly name: string;
  readonly namespace: string;
  readonly value: string;
}

interface OpenNode extends XmlNode {
  readonly children: XmlNode[];
  text: string;
}

const entities: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

function resolved(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (_, hex, decimal, name) => {
    if (typeof hex === "string") return String.fromCodePoint(parseInt(hex, 16));
    if (typeof decimal === "string") return String.fromCodePoint(Number(decimal));
    return entities.get(String(name)) ?? "";
  });
}

const token =
  /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[([^]*?)\]\]>|<\/[^>]*>|<([^\s/>]+)([^>]*?)(\/?)>/g;

/**
 * The root element of well-formed XML (that it is so, the schema check says).
 * @example readXml('<a x="1"/>').name === "a"
 */
export function readXml(xml: string): XmlNode {
  const top: OpenNode = {
    name: "",
    namespace: "",
    attributes: [],
    children: [],
    text: "",
    prefixes: new Map([["xml", "http://www.w3.org/XML/1998/namespace"]]),
  };
  const open: OpenNode[] = [top];
  let textFrom = 0;
  for (const match of xml.matchAll(token)) {
    const [whole, cdata, tag, given = "", closed] = match;
    const parent = open.at(-1) ?? top;
    parent.text += resolved(xml.slice(textFrom, match.index)) + (cdata ?? "");
    textFrom = match.index + whole.length;
    if (whole.startsWith("</")) open.pop();
    if (tag === undefined) continue;
    const node = element(tag, given, parent.prefixes);
    parent.children.push(node);
    if (closed === "") open.push(node);
  }
  const [root] = top.children;
  if (root === undefined) throw new Error("No element");
  return root;
}

function element(tag: string, given: string, outer: ReadonlyMap<string, string>): OpenNode {
  const pairs = [...given.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
    ([, name = "", double, single]) => ({ name, value: resolved(double ?? single ?? "") })
  );
  const declared = pairs.filter(({ name }) => /^xmlns(?::|$)/.test(name));
  const prefixes =
    declared.length === 0
      ? outer
      : new Map([...outer, ...declared.map(({ name, value }) => [name.slice(6), value] as const)]);
  const named = (qualified: string, unprefixed: string) => {
    const [first = "", second] = qualified.split(":");
    return second === undefined
      ? { name: first, namespace: unprefixed }
      : { name: second, namespace: prefixes.get(first) ?? "" };
  };
  return {
    ...named(tag, prefixes.get("") ?? ""),
    attributes: pairs
      .filter(({ name }) => name !== "xmlns" && !name.startsWith("xmlns:"))
      .map(({ name, value }) => ({ ...named(name, ""), value })),
    children: [],
    text: "",
    prefixes,
  };
}

/** Value of an attribute of the element's own vocabulary. */
export function attribute(node: XmlNode, name: string): string | undefined {
  return node.attributes.find(
    (each) => each.name === name && (each.namespace === "" || each.namespace === node.namespace)
  )?.value;
}

/** Every element within, in reading order, by name if one is given. */
export function within(node: XmlNode, ...names: readonly string[]): readonly XmlNode[] {
  const found: XmlNode[] = [];
  const visit = ({ children }: XmlNode): void => {
    for (const child of children) {
      if (names.length === 0 || names.includes(child.name)) found.push(child);
      visit(child);
    }
  };
  visit(node);
  return found;
}

export function childrenOf(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return childrenOf(node, name)[0];
}
