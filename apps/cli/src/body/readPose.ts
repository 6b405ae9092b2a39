import type { Words } from "@ilio/words";
import { ok, problem, type Result } from "../io.ts";
import { parseJson } from "../readJson.ts";

export interface Pose {
  /** Comes back beside what follows from the pose. */
  readonly name?: string;
  /** rad, m; whether the model has them is for the model to say. */
  readonly coordinates: Readonly<Record<string, number>>;
}

const example = JSON.stringify({ coordinates: { hip_flexion_r: 0.3 } } satisfies Pose);

/** The pose in a line of JSON. */
export function readPose(text: string, line: string, words: Words): Result<Pose> {
  const json = parseJson(text);
  if (json === undefined) return problem(words.t("cli.body.line-not-json", { line }));
  if (!isShaped(json.value)) return problem(words.t("cli.body.not-a-pose", { line, example }));
  const { coordinates, ...others } = json.value;
  const wrong = Object.entries(coordinates).find(([, value]) => typeof value !== "number");
  if (wrong === undefined) return ok({ ...others, coordinates: coordinates as Pose["coordinates"] });
  const [coordinate, value] = wrong;
  return problem(words.t("cli.body.not-a-number", { line, coordinate, value: JSON.stringify(value) }));
}

interface Shaped {
  readonly name?: string;
  readonly coordinates: Readonly<Record<string, unknown>>;
}

/** A field of another name is refused: it would else be lost without a word. */
function isShaped(value: unknown): value is Shaped {
  if (!isObject(value)) return false;
  const { coordinates, name, ...others } = value;
  return isObject(coordinates) && (name === undefined || typeof name === "string") && Object.keys(others).length === 0;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
