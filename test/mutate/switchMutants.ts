import ts from "typescript";
import { changesOf, isOnlyType, type Mutant } from "./findMutants";

/** A mutant and the number the switchboard knows it by. */
export interface Numbered {
  readonly id: number;
  readonly mutant: Mutant;
}

/** `matters`: wherever it is passed; else where it is said to. */
const on = (id: number, matters: boolean): string =>
  `globalThis.mutantOn?.(${String(id)}, ${String(matters)})`;
/** The value of a text, having noted for which values of `v` the mutant would make another. */
const noted = (text: string, whether: readonly (readonly [id: number, when: string])[]): string => {
  const notes = whether.map(([id, when]) => `${when} && globalThis.mutantMatters?.(${String(id)})`);
  return whether.length === 0 ? text : `((v) => (${notes.join(", ")}, v))(${text})`;
};
const turn = "globalThis.loopTurn?.();";

/**
 * The source with all these mutants in it, each behind its switch, and every turn of a loop counted. A mutant's own
 * variant holds no further switches: one is on at a time, so a file grows by its mutants alone.
 * @example switchMutants("a.ts", "b(1);", [{ id: 7, mutant }]) // "b((globalThis.mutantOn?.(7) ? 2 : 1));"
 */
export function switchMutants(file: string, source: string, numbered: readonly Numbered[]): string {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const ids = new Map(
    numbered.map(({ id, mutant: { start, end, replacement } }) => [
      [start, end, replacement].join("\0"),
      id,
    ])
  );
  return new Writer(source, tree, ids).insides(tree, true);
}

class Writer {
  constructor(
    readonly source: string,
    readonly tree: ts.SourceFile,
    readonly ids: ReadonlyMap<string, number>
  ) {}

  /** The node's text; `switched`: with the mutants inside it. */
  written(node: ts.Node, switched: boolean): string {
    if (isOnlyType(node)) return node.getText(this.tree);
    const own = switched ? (this.#switchedAccess(node) ?? this.#switchedOperator(node)) : undefined;
    const body = own ?? this.insides(node, switched);
    if (isCache(node)) return keptCache(node, body);
    const whole = switched ? this.#changed(node, body) : body;
    if (isLoopBody(node)) return counted(node, whole);
    return switched ? this.#notedChoice(node, whole) : whole;
  }

  /** The text of what it holds, and all between. */
  insides(node: ts.Node, switched: boolean): string {
    let text = "";
    let at = node.getStart(this.tree);
    ts.forEachChild(node, (child) => {
      const start = child.getStart(this.tree);
      text += this.source.slice(at, start) + this.written(child, switched);
      at = child.getEnd();
    });
    return text + this.source.slice(at, node.getEnd());
  }

  /** An operator is no expression: what holds it is written in both ways. */
  #switchedOperator(node: ts.Node): string | undefined {
    if (!ts.isBinaryExpression(node)) return undefined;
    const { left, operatorToken, right } = node;
    const [change] = this.#changes(operatorToken, node);
    if (change === undefined) return undefined;
    const before = this.source.slice(left.getEnd(), operatorToken.getStart(this.tree));
    const after = this.source.slice(operatorToken.getEnd(), right.getStart(this.tree));
    const other = `${this.written(left, false)}${before}${change.replacement}${after}${this.written(right, false)}`;
    const { id, replacement } = change;
    const was = operatorToken.getText(this.tree);
    const [one, two] = [this.written(left, true), this.written(right, true)];
    if (was !== "&&" && was !== "||") {
      const differs = `(a ${was} b) !== (a ${replacement} b)`;
      // A whole number of any size is divided by no zero.
      const apart = replacement === "/" ? `(b === 0n || ${differs})` : differs;
      const noting = `${apart} && globalThis.mutantMatters?.(${String(id)})`;
      return `(${on(id, false)} ? ${other} : ((a, b) => (${noting}, a ${was} b))(${one}, ${two}))`;
    }
    // Where the left decides, the right was never asked; where it does not, the other operator answers the left.
    const [decided, same] = was === "&&" ? ["!v", "true"] : ["v", "false"];
    const first = noted(one, [[id, decided]]);
    const second = noted(two, [[id, `v !== ${same}`]]);
    return `(${on(id, false)} ? ${other} : ${first}${before}${was}${after}${second})`;
  }

  /** Nor is the name of a method: it is chosen while the program runs. */
  #switchedAccess(node: ts.Node): string | undefined {
    if (!ts.isPropertyAccessExpression(node)) return undefined;
    const { expression, questionDotToken, name } = node;
    const [change] = this.#changes(name, node);
    if (change === undefined) return undefined;
    const dot = questionDotToken === undefined ? "" : "?.";
    const names = `${on(change.id, true)} ? "${change.replacement}" : "${name.text}"`;
    return `${this.written(expression, true)}${dot}[${names}]`;
  }

  /** What stands for the expression as a whole. */
  #changed(node: ts.Node, body: string): string {
    const own = this.#changes(node, node);
    const held = ts.isIfStatement(node.parent) ? this.#changes(node, node.parent) : [];
    const kept = noted(
      body,
      held.map(({ id, replacement }) => [id, replacement === "true" ? "!v" : "v"])
    );
    const text = [...own, ...held].reduce((otherwise, { id, replacement }) => {
      const matters = own.some((each) => each.id === id) && !ts.isConditionalExpression(node);
      return `(${on(id, matters)} ? ${this.#variant(node, replacement)} : ${otherwise})`;
    }, kept);
    const all = [...own, ...held];
    return all.length > 0 && isPropertyName(node) ? `[${text}]` : text;
  }

  /** The condition of a choice tells which of its two sides a mutant would change. */
  #notedChoice(node: ts.Node, text: string): string {
    const { parent } = node;
    if (!ts.isConditionalExpression(parent) || parent.condition !== node) return text;
    const whenTrue = parent.whenTrue.getText(this.tree);
    return noted(
      text,
      this.#changes(parent, parent).map(({ id, replacement }) => [
        id,
        replacement === whenTrue ? "!v" : "v",
      ])
    );
  }

  #variant(node: ts.Node, replacement: string): string {
    const parts = ts.isConditionalExpression(node)
      ? [node.whenTrue, node.whenFalse]
      : ts.isPrefixUnaryExpression(node)
        ? [node.operand]
        : [];
    const part = parts.find((each) => each.getText(this.tree) === replacement);
    return part === undefined ? replacement : this.written(part, false);
  }

  #changes(target: ts.Node, holder: ts.Node) {
    return changesOf(holder).flatMap(([changed, replacement]) => {
      if (changed !== target) return [];
      const place = [target.getStart(this.tree), target.getEnd(), replacement].join("\0");
      const id = this.ids.get(place);
      return id === undefined ? [] : [{ id, replacement }];
    });
  }
}

function isLoopBody(node: ts.Node): boolean {
  return ts.isIterationStatement(node.parent, false) && node.parent.statement === node;
}

function counted(node: ts.Node, text: string): string {
  return ts.isBlock(node) ? `{ ${turn}${text.slice(1)}` : `{ ${turn} ${text} }`;
}

/** What a module, or a function that remembers answers, keeps from one call to the next. */
function isCache(node: ts.Node): node is ts.NewExpression {
  if (!ts.isNewExpression(node) || !ts.isVariableDeclaration(node.parent)) return false;
  if (!/^(?:Weak)?Map$/u.test(node.expression.getText()) || node.arguments?.length !== 0)
    return false;
  const around = ts.findAncestor(node.parent, ts.isFunctionLike);
  return around === undefined || around.name?.getText() === "memoised";
}

/** One that can be emptied: a cache answers in the place of the code, and a mutant there would never be asked for. */
function keptCache(node: ts.NewExpression, text: string): string {
  return `(globalThis.kept${node.expression.getText()}?.() ?? ${text})`;
}

function isPropertyName(node: ts.Node): boolean {
  return ts.isPropertyAssignment(node.parent) && node.parent.name === node;
}
