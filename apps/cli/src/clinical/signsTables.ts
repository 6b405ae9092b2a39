import { emergencyIds, type FlagKey, flags, followUpIds, signIds } from "@ilio/care";
import { blocks, id, table } from "./markdown.ts";
import type { Reviewed } from "./reviewed.ts";

const emergency: ReadonlySet<string> = new Set(emergencyIds);
/** Signs that are screened: with a way to check, and a reason that a person reads. */
const screened: ReadonlySet<string> = new Set([
  ...emergencyIds,
  ...signIds,
  ...followUpIds,
  "medicine-danger",
  "red-eye",
]);

/** Every sign that rules read, and what it weighs. */
export function signsTables(words: Reviewed): string {
  const part = (key: FlagKey, name: string) => words(`${emergency.has(key) ? "emergency" : "sign"}.${key}.${name}`);
  return blocks(
    "### Signs that are screened",
    "*Hard*: alone enough for emergency or urgent. *Weak*: counts only as the rules below say. Who is not sure reads how to check; after a hard sign the question then comes a second time.",
    table(
      ["id", "weight", "what is asked", "how to check", "the reason, as told", "why this weight"],
      flags
        .filter(({ key }) => screened.has(key))
        .map(({ key, weight, basis }) => [
          id("S", key),
          weight,
          words.sign(key),
          part(key, "check"),
          part(key, "because"),
          basis ?? "",
        ]),
    ),
    "### Other answers, and ages, that rules read",
    table(
      ["id", "weight", "what is asked", "why this weight"],
      flags
        .filter(({ key }) => !screened.has(key))
        .map(({ key, weight, basis }) => [id("S", key), weight, words.sign(key), basis ?? ""]),
    ),
  );
}
