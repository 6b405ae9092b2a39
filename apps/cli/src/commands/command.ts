import type { Words } from "@ilio/words";
import type { Arguments } from "../arguments.ts";
import type { Io, Result } from "../io.ts";

/** A command resolves to what it prints. */
export type Command = (args: Arguments, io: Io, words: Words) => Promise<Result<string>>;
