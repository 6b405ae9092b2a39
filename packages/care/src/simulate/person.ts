import {
  type Answer,
  type Answers,
  conditionIds,
  emergencyIds,
  followUpIds,
  historyIds,
  medicineIds,
  outlookIds,
  type SideAnswer,
  sideIds,
  signIds,
} from "../answers/answers.ts";
import { isEnabled } from "../answers/enableWhen.ts";
import { isAsked } from "../answers/isAsked.ts";
import { bodyMap } from "./bodyMap.ts";
import { chance, pick, type Random, whole } from "./mulberry32.ts";
import {
  conditionShare,
  emergencyShare,
  historyShare,
  medicineShare,
  pregnancyAges,
  pregnantShare,
  recentBirthShare,
  type Story,
  signShare,
  storyHistory,
  storyShare,
  takesMedicineShare,
} from "./rates.ts";
import { asDesigned, type Share, shareOf, type Wrongness } from "./wrongness.ts";

/** How one person answers: how often they are not sure, and how often they leave a row open. */
interface Manner {
  readonly notSure: number;
  readonly open: number;
}

/** own choice: most people know most answers; some know few, and some stop half-way. */
function mannerOf(random: Random): Manner {
  if (chance(random, 0.03)) return { notSure: 0.6, open: 0 };
  if (chance(random, 0.05)) return { notSure: 0.02, open: 0.03 };
  return { notSure: 0.01, open: 0 };
}

function answered(random: Random, yes: number, { notSure, open }: Manner): Answer | undefined {
  if (chance(random, open)) return undefined;
  if (chance(random, notSure)) return "notSure";
  return chance(random, yes) ? "yes" : "no";
}

function sided(random: Random, answer: Answer | undefined): SideAnswer | undefined {
  return answer === "yes" ? pick(random, ["left", "right", "right", "both"] as const) : answer;
}

function storyOf(random: Random, age: number, baseRates: number): Story {
  let left = random();
  for (const [story, share] of Object.entries(storyShare(age))) {
    left -= share * baseRates;
    if (left < 0) return story as Story;
  }
  return "none";
}

/** Who answers: what is behind the pain, how they answer, and how likely a yes is. */
interface Teller {
  readonly story: Story;
  readonly manner: Manner;
  readonly share: Share;
}

type Draft = Record<string, string | number | undefined>;

function aboutBody(random: Random, age: number, manner: Manner): Draft {
  const mayBePregnant = age >= pregnancyAges.from && age <= pregnancyAges.to && chance(random, 0.5);
  const share = (id: (typeof conditionIds)[number]): number => {
    if (id === "pregnant") return mayBePregnant ? pregnantShare : 0;
    if (id === "recent-birth") return mayBePregnant ? recentBirthShare : 0;
    return conditionShare[id][age < 60 ? 0 : 1];
  };
  // who cannot be pregnant is sure of it
  const mannerFor = (id: string) => (id === "pregnant" && !mayBePregnant ? { ...manner, notSure: 0 } : manner);
  return {
    ...Object.fromEntries(emergencyIds.map((id) => [id, answered(random, emergencyShare, rareDoubt(manner))])),
    ...Object.fromEntries(signIds.map((id) => [id, answered(random, signShare[id], rareDoubt(manner))])),
    ...Object.fromEntries(conditionIds.map((id) => [id, answered(random, share(id), mannerFor(id))])),
    "takes-medicine": answered(random, takesMedicineShare, manner),
  };
}

/** own choice: rows of signs are shown with how to check, so fewer people stay in doubt there. */
const rareDoubt = (manner: Manner): Manner => ({ ...manner, notSure: Math.min(manner.notSure, 0.01) / 4 });

function followUps(random: Random, sofar: Draft, manner: Manner): Draft {
  const asked = (id: (typeof followUpIds)[number] | (typeof medicineIds)[number]) => isEnabled(id, sofar as Answers);
  const weekIsKnown = isEnabled("pregnancy-week", sofar as Answers) && chance(random, 0.9);
  return {
    ...Object.fromEntries(
      followUpIds.filter(asked).map((id) => [id, answered(random, emergencyShare, rareDoubt(manner))]),
    ),
    ...Object.fromEntries(medicineIds.filter(asked).map((id) => [id, answered(random, medicineShare[id], manner)])),
    ...(weekIsKnown && { "pregnancy-week": whole(random, 4, 41) }),
  };
}

/** History in the order in which it is asked, each question only where it applies. */
function history(random: Random, sofar: Draft, { story, manner, share }: Teller, authored: string): Draft {
  const answers: Draft = { ...withoutOpen(sofar) };
  for (const id of historyIds) {
    if (!isAsked(id, answers as Answers, authored)) continue;
    const answer = answered(random, share(storyHistory[story][id], historyShare[id]), manner);
    if (answer !== undefined)
      answers[id] = (sideIds as readonly string[]).includes(id) ? sided(random, answer) : answer;
  }
  return answers;
}

function outlook(random: Random): Draft {
  if (chance(random, 0.15)) return {};
  const low = chance(random, 0.2);
  return Object.fromEntries(outlookIds.map((id) => [id, low ? whole(random, 0, 10) : whole(random, 2, 8)]));
}

const withoutOpen = (draft: Draft): Answers =>
  Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined)) as Answers;

/** A simulated person, and what no rule ever sees. */
export interface Told {
  readonly answers: Answers;
  readonly story: Story;
}

/**
 * One random but plausible person with back pain: rows mostly no, conditions by age, a body map and history that hang
 * together, some not sure and some left open. Nobody has been seen by anyone yet.
 *
 * @param authored day or time of the answers
 */
export const person = (random: Random, authored: string): Answers => tell(random, authored).answers;

/** The same with the story behind it, told by a generator that may be wrong on purpose. */
export function tell(random: Random, authored: string, wrong: Wrongness = asDesigned): Told {
  const age = whole(random, 16, 90);
  const manner = mannerOf(random);
  const story = storyOf(random, age, wrong.baseRates);
  const share = shareOf(random, wrong);
  const body: Draft = {
    "birth-year": Number(authored.slice(0, 4)) - age,
    ...(age === 18 && { "is-18": answered(random, 0.5, manner) }),
    ...aboutBody(random, age, manner),
  };
  const known = { ...body, ...followUps(random, body, manner), ...bodyMap(random, story, manner, share) };
  const said = { ...history(random, known, { story, manner, share }, authored), ...outlook(random) };
  return { answers: withoutOpen(said), story };
}
