import type { SignRule } from "./rule.ts";

/**
 * An infection in or near the spine. Fever is missing in almost half of those who have one, so a risk together with pain
 * that does not let up counts as well. A fever with trouble of the legs may be pus that presses on nerves.
 *
 * @source Yusuf 2019, doi:10.1186/s12891-019-2949-6: fever in 55 % of 2224 cases, diabetes in 18 %
 */
export const infection: SignRule = {
  id: "infection",
  row: "spinal infection",
  source: "Yusuf 2019, doi:10.1186/s12891-019-2949-6; Maamari 2022, J Bone Jt Infect 7:23",
  outcomes: [
    { when: "fever-and-ill", level: "emergency", exercise: "stop", advice: "call-now" },
    {
      when: { all: ["fever-or-sweats", { any: ["foot-drags", "unsteady-or-band"] }] },
      level: "emergency",
      exercise: "stop",
      advice: "call-now",
      basis: "own choice: which rows count as neurological signs",
    },
    { when: "fever-or-sweats", level: "urgent", exercise: "stop", advice: "doctor-today" },
    {
      when: { all: ["constant-pain", { any: ["infection-risk", "recent-surgery"] }] },
      level: "urgent",
      exercise: "stop",
      advice: "doctor-today",
      basis: "own choice: this pair, because waiting for a fever would miss almost half",
    },
  ],
};
