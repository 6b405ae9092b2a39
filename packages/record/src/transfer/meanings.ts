/**
 * What each part of an exported file means, for developers of other programs: it goes into the published schema alone. A
 * name stands for itself in every form, unless the form says it anew: `check-in/2.areas[].area`.
 */
export const meanings: Readonly<Record<string, string>> = {
  id: "Name of the event: 16 random bytes as base64url. The same id in two files is the same event.",
  device: "The device that wrote the event: 16 random bytes as base64url.",
  n: "The device's own counter, from 1.",
  hlc: "When it was recorded: hybrid logical clock. The wall clock in UTC to the ms, then four hex digits that count events within one ms. Sorts as text, but a clock may have been wrong.",
  at: "When it happened, as the person's clock showed it: local time to the minute, its offset from UTC, and the IANA name of the zone. The person's day is its first ten characters; never work it out from UTC.",
  e: "Version of the envelope. 1: an event with its payload. 2: its payload was erased for good, and is null. Later ones: keep them as they are.",
  type: "Name and version of the form of the payload. Keep events of types that you do not know.",
  replaces:
    "Id of the event that this one replaces: the newest form of an entry counts, and stands where the first stood.",
  payload: "What was recorded, in the form that `type` names; null in an erased event.",
  nrs: "Pain now, numeric rating scale: 0 no pain, 10 the worst pain one can think of.",
  session: "Which session it was: the first one, the usual one, or a gentle one.",
  note: "The person's own words.",
  site: "The one place that check-in/1 asked for.",
  effort: "How hard the session felt to the person; noSession: there was none.",
  movement: "Id of the movement, see docs/clinical.md.",
  side: "Side of the body.",

  "answers/2": "Answers to the questions of one screen. The newest answer to a question counts.",
  "answers/1": "Answers, before the signs, the medicines, the body map and the outlook were asked. Read as answers/2.",
  part: "The screen.",
  answers:
    "By linkId of the question (see docs/clinical.md): code of the answer, or a number. What is missing was not answered; it never means no.",
  "answers.*": "A code such as yes, no or notSure, or a number in the unit of the question.",

  "outcome/1": "What the person was told, as worked out at that time. Kept as it was, and never worked out anew.",
  triage: "The advice on safety.",
  assessment: "What was found.",
  plan: "The plan of movements; null where there was none.",

  "seen/2": "A visit to a professional.",
  "seen/1": "A visit, before it said what it came after. Read as seen/2 with after: stop.",
  seenOn: "Day of the visit.",
  by: "Code of the profession.",
  exercise: "Did they say that exercise is all right?",
  after: "What the visit came after: advice to stop, or advice to have it looked at soon.",

  "safety-line/1": "The question before each session: is anything new?",
  "safety-line/1.answer": "Is anything new? yes and notSure ask for the signs again.",

  "flare/1": "It flares up.",
  said: "Who noticed: the person, or the program from the ratings.",

  "before-session/2": "Rating before a session.",
  "before-session/1": "Rating before a session, before flares and medicines counted. Read as before-session/2.",
  because: "Why today's session was the gentle one.",
  masking: "What may hide pain in this session, by the medicines that were named.",
  medicineTaken: "Was such a medicine taken shortly before? Missing where it was not asked.",

  "session/2": "A session of movements.",
  "session/1": "A session of movements, before swaps and what was asked for were written down. Read as session/2.",
  "session/1.seconds": "Whole seconds from start to end, pauses left out.",
  "session/2.seconds": "Whole seconds from start to end, pauses left out.",
  finished: "Did the session come to its end?",
  movements: "Movements in the order of the session.",
  alone: "True where one movement was tried alone, beside the plan.",
  "movements[]": "One movement.",
  "movements[].seconds": "Whole seconds spent in it.",
  asked: "Whole seconds that the session had for it. Missing where it was not written down yet.",
  outcome: "How it ended; hurt: the person said that it hurt; swapped: something else took its place.",
  instead: "Id of the movement that took its place.",

  "hurt/1": '"This hurts", said in a session.',
  where: "Code of the place.",
  next: "What followed.",

  "check-in/2": "How it is today, or after a session.",
  "check-in/1": "How it is, with one place and no side. Read as check-in/2 with no areas.",
  areas: "What was marked on the body map; empty: nothing was.",
  "areas[]": "One feeling in one area.",
  area: "Code of the area, as front-thigh.",
  feeling: "Pain, or tingling, which stands for numbness too.",

  "relief/1": '"It hurts now": what was offered, and whether it helped.',
  who: "What stood against some of the positions.",
  position: "The position that was offered; null: none.",
  eased: "Did it help? Missing where it was not said.",

  "goal/1":
    "Something the person wants to do again (method of the Patient-Specific Functional Scale, Stratford et al. 1995).",
  text: "In their own words.",
  score: "How well they can do it: 0 unable, 10 as before.",

  "home-test/1":
    "A test that the person did at home. What it finds is worked out anew by each program; see docs/clinical.md.",
  test: "Id of the test.",
  masked: "Was a medicine, or caffeine, taken that may have hidden pain? yes and notSure keep the result apart.",
  tries: "What was done and measured, a side at a time.",
  "tries[]": "One side.",
  degrees: "Readings of the angle that the test measures; thigh above the level, or shin outward from the plumb line.",
  "degrees[]": "One reading, degrees.",
  "home-test/1.tries[].by": "With what the angle was measured.",
  "home-test/1.tries[].seconds": "How long it was held.",
  told: "By question: code of the answer.",
  "home-test/1.tries[].told.*": "Code of the answer.",

  "preferences/1": "What fits into the person's day. Each one is whole: the newest stands alone.",
  minutes: "Minutes for a session; null: as long as the plan needs.",
  floor: "Can they get down to the floor and up again?",
  kneeling: "Can they kneel?",
  equipment: "Codes of what is at hand; null: not said.",
  "equipment[]": "Code of one thing.",
  swaps: "By movement of the plan: the one that the person wants in its place.",
  "swaps.*": "Id of the movement in its place.",

  "next-day/1": "The day after a session: how it was against just before that session.",
  "next-day/1.session": "Id of the session.",
  felt: "Better, the same, more sore for a while but settled within a day, or worse.",

  "thumb/1": "Whether the person likes a movement; the newest for each counts.",
  thumb: "Up, down, or no word on it any more.",

  "player/1": "How a session sounds, and what it does on a hidden page. Each one is whole: the newest stands alone.",
  level: "What a voice says: all, what one must know, tones alone, or nothing.",
  loudness: "Loudness of voice and tones, percent.",
  speaker: "Who says the cues; null: not chosen yet.",
  hidden: "Whether a session that plays aloud goes on while its page is hidden.",

  "figure/1": "How the body looks that stands for the person. Each one is whole: the newest stands alone.",
  build: "Code of its build, such as slim; one that a program does not know is shown as its first one.",
  tone: "Code of the tone of its skin, such as tone2; one that a program does not know is shown as its first one.",
  statureCm: "Stature of the person, whole cm; missing where it was not said.",

  "setting/1": "A setting of the program; the newest of each key counts.",
  key: "Which setting.",
  value: "Its value.",

  "tombstone/1":
    "Takes an entry away, or brings it back. The newest one that names any event of an entry counts. It has no power over answers, outcome, seen, safety-line, flare, home-test, setting, preferences, player, figure and tombstone. 30 days after it was deleted, the entry's payload is erased.",
  entry: "Id of the entry, or of any event that replaced it.",
  state: "Deleted, or brought back.",
};
