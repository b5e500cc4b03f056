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
    // Raw templates are patterns.
    if (ts.isTaggedTemplateExpression(node)) return;
    const text = ts.isJsxText(node) ? node.text.replaceAll(/\s+/g, " ").trim() : wholeText(node);
    if (text !== null && !isPiece) texts.push(text);
    const hasPieces = text !== null && ts.isBinaryExpression(node);
    ts.forEachChild(node, (child) => {
      visit(child, hasPieces);
    });
  };
  visit(root, false);
  return texts.filter((text) => hasVietnameseLetters(text) && !isPattern(text)).map(withoutFields);
}

/** What is compared with people's writing is no writing of ours. */
function isPattern(text: string): boolean {
  return /\(\?[:<=!]|\[\p{L}{2,}\]|\\p\{L/u.test(text);
}

/**
 * A field that is filled in later, as a value of a template, with its kind or without.
 * @example withoutFields("từ {caseSystem}, {points:number} điểm") // "từ 0, 0 điểm"
 */
function withoutFields(text: string): string {
  return text.replaceAll(/\{[a-z]\w*(?::\w+)?\}/gi, "0");
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
