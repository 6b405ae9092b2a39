import { parseArgs } from "node:util";
import type { Words } from "@ilio/words";
import { ok, problem, type Result } from "./io.ts";

export interface Arguments {
  /** First word; null when none was given. */
  readonly command: string | null;
  /** Words after the command. */
  readonly operands: readonly string[];
  readonly json: boolean;
  readonly help: boolean;
  readonly version: boolean;
  readonly port: string | undefined;
  readonly host: string | undefined;
  readonly people: string | undefined;
  readonly events: string | undefined;
  readonly seed: string | undefined;
  readonly muscles: string | undefined;
  readonly person: string | undefined;
  readonly mjcf: boolean;
  readonly stretch: boolean;
  readonly svg: boolean;
  readonly list: boolean;
  readonly theme: string | undefined;
  readonly side: string | undefined;
}

const options = {
  json: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
  version: { type: "boolean", short: "v", default: false },
  port: { type: "string" },
  host: { type: "string" },
  people: { type: "string" },
  events: { type: "string" },
  seed: { type: "string" },
  muscles: { type: "string" },
  person: { type: "string" },
  mjcf: { type: "boolean", default: false },
  stretch: { type: "boolean", default: false },
  svg: { type: "boolean", default: false },
  list: { type: "boolean", default: false },
  theme: { type: "string" },
  side: { type: "string" },
} as const;

/** Reads the command line. A lone `-` is an operand: standard input. */
export function readArguments(argv: readonly string[], words: Words): Result<Arguments> {
  const unknown = parseArgs({ args: [...argv], options, strict: false, tokens: true }).tokens.find(
    (token) => token.kind === "option" && !(token.name in options),
  );
  if (unknown?.kind === "option") return problem(words.t("cli.unknown-option", { option: unknown.rawName }));
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
    const [command = null, ...operands] = positionals;
    const { port, host, people, events, seed, muscles, person, theme, side } = values;
    return ok({ ...values, port, host, people, events, seed, muscles, person, theme, side, command, operands });
  } catch (error) {
    // parseArgs throws only TypeErrors about the command line: an option without its value, or with one too many.
    // Their first line says what is wrong; more lines guess at what was meant.
    if (error instanceof TypeError) {
      const [detail = ""] = error.message.split("\n");
      return problem(words.t("cli.option-value", { detail }));
    }
    throw error;
  }
}
