import type { Schema } from "../event/check.ts";

/** A value just beyond a bound, and where to put it; undefined, for a value that is missing. */
interface Beyond {
  readonly path: readonly string[];
  readonly value: unknown;
}

function beyond({
  enum: values,
  minimum,
  maximum,
  maxLength,
  maxItems,
  pattern,
  properties,
  required,
}: Schema): unknown[] {
  return [
    undefined,
    ...(typeof minimum === "number" ? [minimum - 1, minimum + 0.5] : []),
    ...(typeof maximum === "number" ? [maximum + 1] : []),
    ...(typeof maxLength === "number" ? ["x".repeat(maxLength + 1)] : []),
    ...(typeof maxItems === "number" ? [Array(maxItems + 1).fill("x")] : []),
    ...(typeof pattern === "string" ? ["", " "] : []),
    ...(properties === undefined ? [] : [{ ...(properties as object), more: 1 }]),
    ...(Array.isArray(values) ? ["neither", 999] : []),
    ...(required === undefined ? [] : [[], 5]),
  ];
}

/** A value beyond each bound that a schema names, for the places that the value `here` has or could have. */
export function boundsOf(schema: Schema, path: readonly string[], here: unknown): readonly Beyond[] {
  const { properties, items, additionalProperties, anyOf } = schema as Readonly<Record<string, Record<string, Schema>>>;
  const at = (key: string): unknown => (here as Record<string, unknown> | null | undefined)?.[key];
  const inner = (key: string, part: Schema): readonly Beyond[] => boundsOf(part, [...path, key], at(key));
  const first = typeof here === "object" && here !== null ? Object.keys(here).slice(0, 1) : [];
  const each = items ?? (typeof additionalProperties === "object" ? additionalProperties : undefined);
  return [
    ...beyond(schema).map((value) => ({ path, value })),
    ...Object.entries(properties ?? {}).flatMap(([key, part]) => inner(key, part)),
    ...(each === undefined ? [] : first.flatMap((key) => inner(key, each))),
    ...(Array.isArray(anyOf) ? anyOf.flatMap((part: Schema) => boundsOf(part, path, here)) : []),
  ];
}
