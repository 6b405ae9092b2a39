import type { SyntaxNode } from "./syntax.ts";

/** Attributes and props whose value a person sees or hears: the platform's, and those of our own components. */
const spokenNames = new Set([
  "aria-label",
  "aria-description",
  "aria-roledescription",
  "aria-valuetext",
  "title",
  "placeholder",
  "alt",
  "label",
  "headline",
  "lead",
  "text",
  "help",
]);
const hasLetters = (text: unknown): boolean => typeof text === "string" && /\p{L}/u.test(text);

/** Text that this node would put on the page; null when it puts none there itself. */
export function textIn(node: SyntaxNode): string | null {
  if (node.type === "JSXText") return hasLetters(node.value) ? String(node.value).trim() : null;
  if (node.type === "JSXElement" || node.type === "JSXFragment") {
    return (node.children as readonly SyntaxNode[]).map(literalText).find((text) => text !== null) ?? null;
  }
  const name = nameOf(node);
  return name !== null && spokenNames.has(name) ? literalText(node.value as SyntaxNode | null) : null;
}

/** Name of an attribute, or of a field in an object, which may be a row of such a prop; null for any other node. */
function nameOf(node: SyntaxNode): string | null {
  if (node.type !== "JSXAttribute" && node.type !== "Property") return null;
  const { name, value } = (node.type === "Property" ? node.key : node.name) as SyntaxNode;
  if (typeof name === "string") return name;
  return typeof value === "string" ? value : null;
}

/** Letters in a literal or a template; an expression such as `t("key")` has none of its own. */
function literalText(node: SyntaxNode | null): string | null {
  if (node === null) return null;
  if (node.type === "JSXExpressionContainer") return literalText(node.expression as SyntaxNode);
  if (node.type === "ConditionalExpression") {
    return literalText(node.consequent as SyntaxNode) ?? literalText(node.alternate as SyntaxNode);
  }
  if (node.type === "LogicalExpression") return literalText(node.right as SyntaxNode);
  if (node.type === "Literal") return hasLetters(node.value) ? String(node.value) : null;
  if (node.type !== "TemplateLiteral") return null;
  const quasis = node.quasis as readonly { readonly value: { readonly cooked: string } }[];
  return quasis.map(({ value }) => value.cooked).find(hasLetters) ?? null;
}
