import type { EmergencyId } from "../answers/answers.ts";
import type { RuleId } from "./triageResult.ts";

/** One row of the emergency screen. */
export interface Flag {
  readonly key: EmergencyId;
  /** `hard`: alone enough for `emergency`. `weak`: raises a level only together with others of its rule. */
  readonly weight: "hard" | "weak";
  readonly rule: RuleId;
  readonly source: string;
}

/**
 * What each row of the emergency screen weighs. Most single signs have poor published accuracy, so a sign that is
 * there is acted on, and a sign that is not there proves nothing.
 *
 * Three rows join an emergency sign and an urgent one, so that the screen can be read in 30 seconds.
 * own choice: the more serious of the two holds, because the row cannot tell them apart.
 *
 * @source Finucane 2020, red flag framework, doi:10.2519/jospt.2020.9971
 */
export const flags = [
  {
    key: "saddle-bladder-bowel",
    weight: "hard",
    rule: "cauda-equina-or-both-legs",
    source: "Dionne 2019, Musculoskelet Sci Pract 42:125-133 (signs miss many cases, so any one is acted on)",
  },
  {
    key: "both-legs-or-giving-way",
    weight: "hard",
    rule: "cauda-equina-or-both-legs",
    source:
      "UK cauda equina wording (MACP, BASS); own choice: one leg giving way alone is urgent, the row is emergency",
  },
  {
    key: "fever-and-ill",
    weight: "hard",
    rule: "infection",
    source: "Yusuf 2019, doi:10.1186/s12891-019-2949-6; own choice: fever without feeling very ill is urgent",
  },
  {
    key: "chest-breath-faint-tearing",
    weight: "hard",
    rule: "heart-lung-aorta",
    source:
      "doi:10.1186/s13049-024-01268-0 (the full picture of a torn aorta is seen in few); heart, lung: usual practice",
  },
  {
    key: "hard-fall-or-cannot-stand",
    weight: "hard",
    rule: "fracture",
    source: "Downie 2013, doi:10.1136/bmj.f7095; own choice: a fall after which one can stand is urgent",
  },
  {
    key: "blood-thinner-groin-thigh",
    weight: "hard",
    rule: "psoas-haematoma",
    source: "Postgrad Med J 2002;78:630 (groin pain, bent hip and a weak thigh)",
  },
  {
    key: "pregnant-bleeding-fluid-pains",
    weight: "hard",
    rule: "pregnancy-emergency",
    source: "own choice: usual maternity practice, to be confirmed by a clinician",
  },
  {
    key: "leg-cold-white",
    weight: "hard",
    rule: "cold-leg",
    source: "own choice: usual practice for a blocked artery, to be confirmed by a clinician",
  },
] as const satisfies readonly Flag[];
