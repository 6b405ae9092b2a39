import { dayForm, isDay } from "./at.ts";
import { jsonFlaw } from "./bytes.ts";
import { type Check, checkWith, flaw, oneOf, text, textLike, whole } from "./check.ts";
import { idForm, isId } from "./id.ts";
import type { Json } from "./payloads.ts";

// Fields that several forms share. Never loosened or tightened: another bound is another version of the form.
// own choices: bounds far above real use, so that a mistake is caught and a person is not.
export const code = text(200);
export const note = text(10_000);
export const seconds = whole(0, 86_400);
/** An angle, to as many digits as it came with. */
export const degrees: Check<number> = checkWith({ type: "number", minimum: -180, maximum: 180 }, (value, path) =>
  typeof value === "number" && value >= -180 && value <= 180 ? null : flaw(path, "a number from -180 to 180", value),
);

export const id = textLike(isId, "16 bytes as base64url", idForm);
export const nrs = whole(0, 10);
export const session = oneOf("first", "usual", "gentle");
export const answer = oneOf("yes", "no", "notSure");
export const site = oneOf("back", "buttock", "frontOfHip", "leg", "other");
export const effort = oneOf("easy", "right", "hard", "noSession");
export const json: Check<Json> = checkWith({}, (value, path) => jsonFlaw(value, path));
export const day = textLike(isDay, "a day as YYYY-MM-DD", dayForm);
export const codeOrNumber: Check<string | number> = checkWith(
  { type: ["string", "number"], maxLength: code.schema.maxLength },
  (value, path) =>
    typeof value === "number" && Number.isFinite(value)
      ? null
      : typeof value === "string"
        ? code(value, path)
        : flaw(path, "text or a number", value),
);
