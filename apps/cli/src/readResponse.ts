import { answersFromResponse, describeResponseProblem, type ReadResponse } from "@ilio/care";
import type { Words } from "@ilio/words";
import type { Arguments } from "./arguments.ts";
import { type Io, problem, type Result } from "./io.ts";
import { readJson, readJsonFile } from "./readJson.ts";

/** The answers in the file that a command names, or on standard input for `-`. */
export async function readResponse(args: Arguments, io: Io, words: Words): Promise<Result<ReadResponse>> {
  const [file, ...more] = args.operands;
  const { command } = args;
  if (file === undefined || more.length > 0) return problem(words.t("cli.one-file", { command: command ?? "" }));
  const name = file === "-" ? words.t("cli.stdin") : file;
  const json = await (file === "-" ? readJson(io.stdin, name, words) : readJsonFile(file, words));
  if (!json.ok) return json;
  const response = answersFromResponse(json.value);
  return response.ok ? response : problem(`${name}: ${describeResponseProblem(response.error)}`);
}
