import { chance, pick, type Random, whole } from "@ilio/care/mulberry32";
import type { CheckInV2, FeltArea, MovementDone } from "../event/payloads.ts";
import { areas, mistake, signParts, told, wayToPlan, whoParts } from "./decadeAnswers.ts";
import type { Fact } from "./events.ts";

const movements = [
  ...["hip-flexor-pandiculation", "standing-march", "chair-navasana", "half-kneeling-hip-flexor-stretch"],
  ...["figure-4", "bridge", "dead-bug", "bird-dog", "side-bridge-knees", "constructive-rest-90-90"],
];
/** Words of notes, with letters that take more than one byte. */
const words =
  "morning desk stairs slept badly better after the walk garden lifted kids train sat long café Rücken 🙂".split(" ");
/** Of a session that is not looked up. */
const anyId = "YGFiY2RlZmdoaWprbG1ubw";
const goals = ["carry the shopping home", "sit through a film", "run five kilometres", "play on the floor"];
const sides = ["left", "right", "both"] as const;

const noteOf = (random: Random): string =>
  Array.from({ length: whole(random, 2, 30) }, () => pick(random, words)).join(" ");

function areasOf(random: Random): readonly FeltArea[] {
  const count = pick(random, [0, 1, 1, 2, 2, 3]);
  return Array.from({ length: count }, () => ({
    area: pick(random, areas),
    side: pick(random, sides),
    feeling: chance(random, 0.9) ? "pain" : "tingling",
  }));
}

/** One rating. */
export function checkInOf(random: Random, effort: CheckInV2["effort"] = "noSession"): Fact {
  const note = chance(random, 0.15) ? { note: noteOf(random) } : {};
  const nrs = Math.min(whole(random, 1, 5), whole(random, 1, 9));
  return { type: "check-in/2", payload: { nrs, areas: areasOf(random), effort, ...note } };
}

function doneOf(random: Random, movement: string): MovementDone {
  const outcome = chance(random, 0.92) ? "done" : chance(random, 0.2) ? "hurt" : "skipped";
  return { movement, side: pick(random, sides), seconds: outcome === "skipped" ? 0 : whole(random, 20, 180), outcome };
}

/** The line before it, the pain before it, the session, and the rating after it. */
function sessionOf(random: Random): readonly Fact[] {
  const session = chance(random, 0.2) ? "gentle" : "usual";
  const done = movements.map((movement) => doneOf(random, movement));
  const hurts = done.filter(({ outcome }) => outcome === "hurt").slice(0, 1);
  return [
    { type: "safety-line/1", payload: { answer: "no" } },
    { type: "before-session/2", payload: { nrs: whole(random, 0, 5), session, masking: "painkiller" } },
    ...hurts.map(
      ({ movement }): Fact => ({ type: "hurt/1", payload: { movement, where: "back", nrs: 4, next: "easier" } }),
    ),
    {
      type: "session/2",
      payload: { session, seconds: whole(random, 400, 1500), finished: chance(random, 0.9), movements: done },
    },
    checkInOf(random, pick(random, ["easy", "right", "right", "hard"] as const)),
  ];
}

const preferencesOf = (random: Random): Fact => ({
  type: "preferences/1",
  payload: {
    ...{ minutes: pick(random, [5, 10, 20, null] as const), floor: "yes", kneeling: "yes", equipment: ["chair"] },
    swaps: chance(random, 0.3) ? { bridge: "mini-bridge" } : {},
  },
});
const homeTestOf = (random: Random): Fact => ({
  type: "home-test/1",
  payload: {
    ...{ test: "thomas-back-flat", nrs: whole(random, 0, 6), masked: pick(random, ["no", "no", "no", "yes"] as const) },
    tries: (["left", "right"] as const).map((side) => ({
      ...{ side, by: "phone", told: { able: "yes", where: pick(random, ["none", "front-of-hip"]) } },
      degrees: Array.from({ length: 3 }, () => whole(random, -120, 80) / 10),
    })),
  },
});
const settingOf = (random: Random): Fact => ({
  type: "setting/1",
  payload: { key: pick(random, ["theme", "voice"] as const), value: pick(random, ["dark", "on", "off"]) },
});
const reliefOf = (random: Random): Fact => ({
  type: "relief/1",
  payload: { who: "none", position: pick(random, ["constructive-rest-90-90", "side-lying-rest"] as const) },
});

/** How this entry reads after its person has changed it; null where they leave such entries as they are. */
export function editOf(random: Random, { type, payload }: Fact): Fact | null {
  if (type === "relief/1")
    return { type, payload: { ...payload, eased: pick(random, ["yes", "no", "notSure"] as const) } };
  return type === "check-in/2" && chance(random, 0.03) ? checkInOf(random, payload.effort) : null;
}

/** What comes now and then, as share of all that happens of itself; the rest are ratings. */
const occasions: readonly (readonly [share: number, facts: (random: Random) => readonly Fact[]])[] = [
  [0.05, sessionOf],
  [0.03, (random) => [reliefOf(random)]],
  [0.02, (random) => [{ type: "goal/1", payload: { text: pick(random, goals), score: whole(random, 2, 9) } }]],
  [0.01, (random) => [settingOf(random)]],
  [0.005, (random) => [preferencesOf(random)]],
  [
    0.0008,
    (random) => [{ type: "flare/1", payload: { said: pick(random, ["person", "ratings"] as const) } }, ...signParts],
  ],
  [
    0.0008,
    (random) => [
      { type: "safety-line/1", payload: { answer: pick(random, ["yes", "notSure"] as const) } },
      ...signParts,
    ],
  ],
  [0.001, () => [mistake]],
  [0.01, (random) => [homeTestOf(random)]],
  [
    0.01,
    (random) => [
      {
        type: "next-day/1",
        payload: { session: anyId, felt: pick(random, ["better", "same", "settled", "worse"] as const) },
      },
    ],
  ],
  [
    0.002,
    (random) => [
      { type: "thumb/1", payload: { movement: pick(random, movements), thumb: pick(random, ["up", "down"] as const) } },
    ],
  ],
  [0.001, () => [{ type: "player/1", payload: { level: "cues", loudness: 60, speaker: "ilio", hidden: "goOn" } }]],
  [0.0005, () => [{ type: "figure/1", payload: { build: "broad", tone: "tone5", statureCm: 182 } }]],
];

/** What a person does next of their own accord. */
export function occasionOf(random: Random): readonly Fact[] {
  let left = random();
  for (const [share, facts] of occasions) {
    left -= share;
    if (left < 0) return facts(random);
  }
  return [checkInOf(random)];
}

/** What is asked on day `day` of the record, from 0. */
export function askedOn(day: number): readonly Fact[] {
  if (day === 0) return wayToPlan;
  const seenOn = new Date(Date.UTC(2017, 0, 1 + day)).toISOString().slice(0, 10);
  return [
    ...(day % 365 === 0
      ? [{ type: "seen/2", payload: { seenOn, by: "physiotherapist", exercise: "yes", after: "soon" } } as const]
      : []),
    ...(day % 14 === 0 ? signParts : []),
    ...(day % 28 === 0 ? [...whoParts, told] : []),
  ];
}
