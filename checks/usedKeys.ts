import { files, isTest } from "./repository.ts";
import { nodesOf, type SyntaxNode } from "./syntax.ts";

/** What the code can ask the catalogue for. */
export interface UsedKeys {
  /** Every string literal of the code: a key is one of them, or is made by a template. */
  readonly literals: ReadonlySet<string>;
  /** Templates such as `movement.${id}.name`, as patterns over whole keys. */
  readonly patterns: readonly RegExp[];
  /** Keys given to `t(…)` as a literal or a template, with their place. */
  readonly asked: readonly { readonly path: string; readonly key: string | RegExp }[];
}

export function usedKeys(): UsedKeys {
  const literals = new Set<string>();
  const patterns: RegExp[] = [];
  const asked: { path: string; key: string | RegExp }[] = [];
  for (const path of ["packages", "apps"]
    .flatMap((folder) => files(folder, /\.tsx?$/))
    .filter((file) => !isTest(file))) {
    for (const node of nodesOf(path)) {
      const key = keyOf(node);
      if (typeof key === "string") literals.add(key);
      if (key instanceof RegExp) patterns.push(key);
      for (const argument of keysAskedBy(node)) asked.push({ path, key: argument });
    }
  }
  return { literals, patterns, asked };
}

/** Keys that a call `t(…)` or `words.t(…)` may ask for; both sides of a choice, nothing for a variable. */
function keysAskedBy(node: SyntaxNode): readonly (string | RegExp)[] {
  if (node.type !== "CallExpression") return [];
  const callee = node.callee as SyntaxNode;
  const name = callee.type === "MemberExpression" ? (callee.property as SyntaxNode).name : callee.name;
  const [first] = node.arguments as readonly SyntaxNode[];
  return name === "t" && first !== undefined ? keysIn(first) : [];
}

function keysIn(node: SyntaxNode): readonly (string | RegExp)[] {
  if (node.type === "ConditionalExpression") {
    return [...keysIn(node.consequent as SyntaxNode), ...keysIn(node.alternate as SyntaxNode)];
  }
  const key = keyOf(node);
  return key === null ? [] : [key];
}

/** The text of a literal, the pattern of a template that begins with a room of the catalogue (`room.`), or null.
 * What a template fills in is one part of a key, so it holds no dot. */
function keyOf(node: SyntaxNode): string | RegExp | null {
  if (node.type === "Literal" && typeof node.value === "string") return node.value;
  if (node.type !== "TemplateLiteral") return null;
  const parts = (node.quasis as readonly { readonly value: { readonly cooked: string } }[]).map(
    ({ value }) => value.cooked,
  );
  const [first = ""] = parts;
  if (parts.length === 1) return first;
  return /^[a-zA-Z]\w*\./.test(first) ? new RegExp(`^${parts.map(literally).join("[\\w-]+")}$`) : null;
}

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
