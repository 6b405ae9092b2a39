import { wordsFrom } from "@ilio/words";
import { en } from "@ilio/words/en";
import packageJson from "../package.json" with { type: "json" };
import { readArguments } from "./arguments.ts";
import { commands } from "./commands/commands.ts";
import { type ExitCode, type Io, problem, type Result } from "./io.ts";

/**
 * Runs one command line, without the program's own name.
 *
 * @returns the exit code: 0 done, 1 failed on this machine, 2 something asked for that cannot be read or done
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const result = await answer(argv, io);
  if (!result.ok) {
    io.stderr.write(`${result.error.message}\n`);
    return result.error.exitCode;
  }
  if (result.value !== "") io.stdout.write(result.value.endsWith("\n") ? result.value : `${result.value}\n`);
  return 0;
}

async function answer(argv: readonly string[], io: Io): Promise<Result<string>> {
  const words = wordsFrom("en", en);
  const read = readArguments(argv, words);
  if (!read.ok) return read;
  const args = read.value;
  if (args.version) return { ok: true, value: packageJson.version };
  if (args.help || args.command === "help") return { ok: true, value: words.t("cli.help") };
  if (args.command === null) return problem(words.t("cli.help"));
  const command = commands.get(args.command);
  if (command === undefined) return problem(words.t("cli.unknown-command", { command: args.command }));
  return command(args, io, words);
}
