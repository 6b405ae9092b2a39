import { buildModel, type Model, type Person, referencePerson } from "@ilio/body";
import type { Words } from "@ilio/words";
import type { Arguments } from "../arguments.ts";
import { ok, problem, type Result } from "../io.ts";
import { readJsonFile } from "../readJson.ts";
import { orRefused } from "./orRefused.ts";

/** The model of the person in the file that `--person` names, or of the reference person. */
export async function readModel({ person: file }: Arguments, words: Words): Promise<Result<Model>> {
  if (file === undefined) return ok(buildModel());
  const json = await readJsonFile(file, words);
  if (!json.ok) return json;
  const person = json.value;
  if (isPerson(person)) return orRefused(file, () => buildModel(person));
  return problem(words.t("cli.body.not-a-person", { file, example: JSON.stringify(referencePerson) }));
}

/** Whether each field is there, is of its type, and is alone; whether it fits a person is for the model to say. */
function isPerson(value: unknown): value is Person {
  if (typeof value !== "object" || value === null) return false;
  const { stature, mass, sex, ...others } = value as Readonly<Record<string, unknown>>;
  const isTyped = typeof stature === "number" && typeof mass === "number" && typeof sex === "string";
  return isTyped && Object.keys(others).length === 0;
}
