import { createReadStream } from "node:fs";
import { answersFromResponse, describeResponseProblem, type ReadResponse } from "@ilio/care";
import type { Words } from "@ilio/words";
import type { Arguments } from "./arguments.ts";
import { type Io, ok, problem, type Result } from "./io.ts";

/** own choice: a full response is 10 kB; a hundred times that is a mistake or a trap. */
const largestBytes = 1_000_000;

/** The answers in the file that a command names, or on standard input for `-`. */
export async function readResponse(args: Arguments, io: Io, words: Words): Promise<Result<ReadResponse>> {
  const [file, ...more] = args.operands;
  const { command } = args;
  if (file === undefined || more.length > 0) return problem(words.t("cli.one-file", { command: command ?? "" }));
  const name = file === "-" ? words.t("cli.stdin") : file;
  const text = file === "-" ? await textOf(io.stdin, name, words) : await textOfFile(file, words);
  if (!text.ok) return text;
  const json = parse(text.value);
  if (json === undefined) return problem(words.t("cli.not-json", { name }));
  const response = answersFromResponse(json.value);
  return response.ok ? response : problem(`${name}: ${describeResponseProblem(response.error)}`);
}

async function textOfFile(file: string, words: Words): Promise<Result<string>> {
  try {
    return await textOf(createReadStream(file), file, words);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "ENOENT" || code === "ENOTDIR") return problem(words.t("cli.no-file", { file }));
    if (code === "EISDIR") return problem(words.t("cli.is-folder", { file }));
    if (code === "EACCES" || code === "EPERM") return problem(words.t("cli.may-not-read", { file }));
    throw error;
  }
}

async function textOf(stream: Io["stdin"], name: string, words: Words): Promise<Result<string>> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    const part = Buffer.from(chunk);
    bytes += part.length;
    if (bytes > largestBytes) return problem(words.t("cli.too-large", { name }));
    parts.push(part);
  }
  return ok(Buffer.concat(parts).toString("utf8"));
}

/** The value of a JSON text; undefined when it is none. A byte order mark, which some editors write, is left out. */
function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, "")) as unknown };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
