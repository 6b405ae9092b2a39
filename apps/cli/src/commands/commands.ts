import type { Words } from "@ilio/words";
import type { Arguments } from "../arguments.ts";
import type { Io, Result } from "../io.ts";
import { serve } from "./serve.ts";

/** A command returns what to print. */
export type Command = (args: Arguments, io: Io, words: Words) => Promise<Result<string>>;

export const commands: ReadonlyMap<string, Command> = new Map([["serve", serve]]);
