import { buildModel } from "@ilio/body";
import { motions } from "../data/motions.ts";
import { disagreements } from "./disagreements.ts";
import { type Facts, factsOf } from "./facts.ts";

/** The facts, as text with a line for each muscle of a key, and what in the poses contradicts them. */
export function printedFacts(): {
  readonly facts: Facts;
  readonly text: string;
  readonly problems: readonly string[];
} {
  const facts = factsOf(buildModel(), motions);
  return { facts, text: printed(facts, 4), problems: disagreements(facts) };
}

/** JSON whose objects are spread over lines down to a depth, and then kept on one line. */
function printed(value: unknown, depth: number): string {
  if (depth < 0 || typeof value !== "object" || value === null) return onOneLine(value);
  if (Array.isArray(value)) return `[\n${value.map((each) => onOneLine(each)).join(",\n")}\n]`;
  const lines = Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${printed(each, depth - 1)}`);
  return `{\n${lines.join(",\n")}\n}`;
}

const onOneLine = (value: unknown): string => {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
  return `{ ${Object.entries(value)
    .map(([key, each]) => `${JSON.stringify(key)}: ${onOneLine(each)}`)
    .join(", ")} }`;
};
