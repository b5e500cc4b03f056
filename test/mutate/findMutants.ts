import ts from "typescript";

/** One small change of a source text. */
export interface Mutant {
  readonly file: string;
  /** Offsets of what is replaced. */
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** 1-based. */
  readonly line: number;
}

const swapped: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.EqualsEqualsEqualsToken, "!=="],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, "==="],
  [ts.SyntaxKind.LessThanToken, "<="],
  [ts.SyntaxKind.LessThanEqualsToken, "<"],
  [ts.SyntaxKind.GreaterThanToken, ">="],
  [ts.SyntaxKind.GreaterThanEqualsToken, ">"],
  [ts.SyntaxKind.AmpersandAmpersandToken, "||"],
  [ts.SyntaxKind.BarBarToken, "&&"],
  [ts.SyntaxKind.PlusToken, "-"],
  [ts.SyntaxKind.MinusToken, "+"],
  [ts.SyntaxKind.AsteriskToken, "/"],
  [ts.SyntaxKind.SlashToken, "*"],
]);

/** Methods whose opposite is as well typed. */
const opposite: ReadonlyMap<string, string> = new Map([
  ["some", "every"],
  ["every", "some"],
  ["find", "findLast"],
  ["findLast", "find"],
  ["startsWith", "endsWith"],
  ["endsWith", "startsWith"],
  ["min", "max"],
  ["max", "min"],
]);

/**
 * The mutants of a file, in its order: operators swapped, conditions turned and held, numbers and booleans changed,
 * methods for their opposites. Types and texts stay: a text is held by golden files.
 * @example findMutants("a.ts", "const a = b && c;").map(({ replacement }) => replacement) // ["||"]
 */
export function findMutants(file: string, source: string): readonly Mutant[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const add = (node: ts.Node, replacement: string) => {
    const start = node.getStart(tree);
    const line = tree.getLineAndCharacterOfPosition(start).line + 1;
    mutants.push({ file, start, end: node.getEnd(), replacement, line });
  };
  const visit = (node: ts.Node): void => {
    if (isOnlyType(node)) return;
    for (const [target, replacement] of changesOf(node)) add(target, replacement);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return mutants;
}

/** What the program does not run: no mutant in it could matter. */
export function isOnlyType(node: ts.Node): boolean {
  return ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isImportDeclaration(node);
}

type Change = readonly [ts.Node, string];

/** The nodes to replace for one node of the tree, and by what. */
export function changesOf(node: ts.Node): readonly Change[] {
  if (ts.isBinaryExpression(node)) {
    const operator = swapped.get(node.operatorToken.kind);
    return operator === undefined ? [] : [[node.operatorToken, operator]];
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [[node, node.operand.getText()]];
  if (ts.isIfStatement(node))
    return [
      [node.expression, "true"],
      [node.expression, "false"],
    ];
  if (ts.isConditionalExpression(node))
    return [
      [node, node.whenTrue.getText()],
      [node, node.whenFalse.getText()],
    ];
  if (ts.isNumericLiteral(node) && !ts.isLiteralTypeNode(node.parent))
    return [[node, String(Number(node.text.replaceAll("_", "")) + 1)]];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [[node, "false"]];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [[node, "true"]];
  return ts.isPropertyAccessExpression(node) ? oppositeOf(node) : [];
}

function oppositeOf({ name }: ts.PropertyAccessExpression): readonly Change[] {
  const other = opposite.get(name.text);
  return other === undefined ? [] : [[name, other]];
}
