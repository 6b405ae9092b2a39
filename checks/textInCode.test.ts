import { expect, it } from "vitest";
import { files, isTest } from "./repository.ts";
import { lineOf, nodesOf, type SyntaxNode } from "./syntax.ts";

/** Attributes whose value a person sees or hears. */
const spokenAttributes = new Set([
  "aria-label",
  "aria-description",
  "aria-roledescription",
  "aria-valuetext",
  "title",
  "placeholder",
  "alt",
  "label",
]);
const hasLetters = (text: unknown): boolean => typeof text === "string" && /\p{L}/u.test(text);

/** Text that this node would put on the page; null when it puts none there itself. */
function textIn(node: SyntaxNode): string | null {
  if (node.type === "JSXText") return hasLetters(node.value) ? String(node.value).trim() : null;
  if (node.type === "JSXElement" || node.type === "JSXFragment") {
    return (node.children as readonly SyntaxNode[]).map(literalText).find((text) => text !== null) ?? null;
  }
  if (node.type !== "JSXAttribute") return null;
  const name = (node.name as SyntaxNode).name;
  return typeof name === "string" && spokenAttributes.has(name) ? literalText(node.value as SyntaxNode | null) : null;
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

it("no component holds text for a person; all of it lies in the catalogue", () => {
  const components = files("apps/web/src", /\.tsx$/).filter((path) => !isTest(path));
  expect(components.length).toBeGreaterThan(0);
  const found = components.flatMap((path) =>
    nodesOf(path).flatMap((node) => {
      const text = textIn(node);
      return text === null ? [] : [`${path}:${lineOf(path, node.start)}: ${text}`];
    }),
  );
  expect(found).toEqual([]);
});
