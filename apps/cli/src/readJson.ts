import { createReadStream } from "node:fs";
import type { Words } from "@ilio/words";
import { type Io, ok, problem, type Result } from "./io.ts";

/** own choice: a full response is 10 kB; a hundred times that is a mistake or a trap. */
const largestBytes = 1_000_000;

/** What the JSON in a file holds. */
export async function readJsonFile(file: string, words: Words): Promise<Result<unknown>> {
  try {
    return await readJson(createReadStream(file), file, words);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "ENOENT" || code === "ENOTDIR") return problem(words.t("cli.no-file", { file }));
    if (code === "EISDIR") return problem(words.t("cli.is-folder", { file }));
    if (code === "EACCES" || code === "EPERM") return problem(words.t("cli.may-not-read", { file }));
    throw error;
  }
}

/** What the JSON on a stream holds; `name` is what messages call the stream. */
export async function readJson(stream: Io["stdin"], name: string, words: Words): Promise<Result<unknown>> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    const part = Buffer.from(chunk);
    bytes += part.length;
    if (bytes > largestBytes) return problem(words.t("cli.too-large", { name }));
    parts.push(part);
  }
  const json = parseJson(Buffer.concat(parts).toString("utf8"));
  return json === undefined ? problem(words.t("cli.not-json", { name })) : ok(json.value);
}

/** The value of a JSON text; undefined when it is none. A byte order mark, which some editors write, is left out. */
export function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, "")) as unknown };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
