/** A word that is not used toward a person, and the texts in which it may stand all the same. */
export interface BannedWord {
  readonly word: string;
  readonly pattern: RegExp;
  readonly why: string;
  /** Whole phrases in which it may stand. */
  readonly allowed: readonly RegExp[];
}

export const bannedWords: readonly BannedWord[] = [
  { word: "tight", pattern: /\btight/i, why: "A feeling, not a finding; we say stiff.", allowed: [/\btighten\b/i] },
  { word: "cure", pattern: /\bcur(e|ed|es|ing)\b/i, why: "Nobody can promise it.", allowed: [] },
  {
    word: "diagnosis",
    pattern: /\bdiagnos/i,
    why: "Ilio gives none.",
    allowed: [/\b(does not|cannot) (examine (you )?or )?diagnose\b/i, /\bno diagnosis\b/i, /\bnot a diagnosis\b/i],
  },
  { word: "likelihood", pattern: /\blikelihoods?\b|\bprobabilit/i, why: "The bands are not chances.", allowed: [] },
  { word: "treatment", pattern: /\btreatments?\b/i, why: "Ilio does not treat.", allowed: [] },
  {
    word: "short (of a muscle)",
    pattern:
      /\b(muscle|flexor|psoas|hamstring|hip)s?\b[^.]*\bshort(er|ened)?\b|\bshort(ened)?\b[^.]*\b(muscle|flexor|psoas)s?\b/i,
    why: "It frightens, and nobody measured it.",
    allowed: [],
  },
  {
    word: "psoas is the cause",
    pattern: /\bpsoas (is the cause|causes)\b|\bcaused by\b/i,
    why: "Nobody can tell.",
    allowed: [],
  },
  { word: "failed", pattern: /\bfail(ed|ure)?\b/i, why: "It blames.", allowed: [] },
  { word: "streak", pattern: /\bstreaks?\b|\bmissed\b/i, why: "It blames.", allowed: [] },
  {
    word: "damage",
    pattern: /\bdamages?\b|\bcrippl|\bcrumbl|\bworn out\b|\bslipped disc/i,
    why: "It frightens.",
    allowed: [/\bthe file is damaged\b/i],
  },
  { word: "!", pattern: /!/, why: "We do not shout.", allowed: [] },
];

/** Banned words in a text, with the reason. */
export function bannedIn(text: string): readonly string[] {
  return bannedWords
    .filter(({ pattern, allowed }) =>
      pattern.test(allowed.reduce((rest, phrase) => rest.replace(globally(phrase), ""), text)),
    )
    .map(({ word, why }) => `${word}: ${why}`);
}

const globally = (pattern: RegExp): RegExp => new RegExp(pattern.source, `${pattern.flags}g`);
