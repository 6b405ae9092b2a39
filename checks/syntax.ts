import { parseSync } from "vite";
import { read } from "./repository.ts";

/** A node of the syntax tree; its other fields depend on `type`. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

/** Name a module asks for, and whether values come from it or only types. */
export interface ModuleImport {
  readonly from: string;
  readonly typesOnly: boolean;
}

function parse(path: string, text = read(path)) {
  const result = parseSync(path, text);
  const [error] = result.errors;
  if (error !== undefined) throw new Error(`${path} cannot be parsed: ${error.message}`);
  return result;
}

/** What a TypeScript file imports or re-exports, dynamic imports with a literal name included. */
export function importsOf(path: string): readonly ModuleImport[] {
  const { module } = parse(path);
  const text = read(path);
  return [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      from: moduleRequest.value,
      typesOnly: entries.length > 0 && entries.every((entry) => entry.isType),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries
        .filter((entry) => entry.moduleRequest != null)
        .map((entry) => ({ from: entry.moduleRequest?.value ?? "", typesOnly: entry.isType })),
    ),
    ...module.dynamicImports.flatMap(({ moduleRequest }) => {
      const name = /^["'`](.+)["'`]$/.exec(text.slice(moduleRequest.start, moduleRequest.end))?.[1];
      return name === undefined ? [] : [{ from: name, typesOnly: false }];
    }),
  ];
}

/** Every node of a file's syntax tree, parents first. `text` stands for a file that is not there. */
export function nodesOf(path: string, text?: string): readonly SyntaxNode[] {
  const nodes: SyntaxNode[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    else if (isNode(value)) {
      nodes.push(value);
      for (const field of Object.values(value)) visit(field);
    }
  };
  visit(parse(path, text).program);
  return nodes;
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";

/** Line of a position in a file, from 1. */
export const lineOf = (path: string, position: number): number => read(path).slice(0, position).split("\n").length;
