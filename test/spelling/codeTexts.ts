import ts from "typescript";
import { hasVietnameseLetters } from "./vietnamese";

/**
 * The Vietnamese texts of a source file as the compiler sees them: strings, those put together with plus, templates
 * with 0 for each value put in, and the text of pages in JSX. Comments and names are none of them.
 */
export function codeTexts(file: string, source: string): readonly string[] {
  const kind = file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const root = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, kind);
  const texts: string[] = [];
  const visit = (node: ts.Node, isPiece: boolean): void => {
    const text = ts.isJsxText(node) ? node.text.replaceAll(/\s+/g, " ").trim() : wholeText(node);
    if (text !== null && !isPiece) texts.push(text);
    const hasPieces = text !== null && ts.isBinaryExpression(node);
    ts.forEachChild(node, (child) => {
      visit(child, hasPieces);
    });
  };
  visit(root, false);
  // Slots of a form of words are values put in.
  return texts.filter(hasVietnameseLetters).map((text) => text.replaceAll(/\{\w+:\w+\}/g, "0"));
}

function wholeText(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join("0");
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken)
    return null;
  const [left, right] = [wholeText(node.left), wholeText(node.right)];
  return left === null && right === null ? null : `${left ?? "0"}${right ?? "0"}`;
}
