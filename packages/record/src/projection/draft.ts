import type { PersonState } from "./personState.ts";

export const emptyState: PersonState = {
  answers: {},
  authored: null,
  emergencyAt: null,
  signsAt: null,
  conditionsAt: null,
  medicinesAt: null,
  mapAt: null,
  outcome: null,
  seen: null,
  preferences: null,
  safetyLines: [],
  flares: [],
  beforeSessions: [],
  sessions: [],
  hurts: [],
  checkIns: [],
  reliefs: [],
  nextDays: [],
  thumbs: {},
  player: null,
  figure: null,
  goals: [],
  homeTests: [],
  sessionToRate: false,
  safetyId: null,
  settings: {},
};

/** A state that is being folded. */
export type Draft = {
  -readonly [K in keyof PersonState]: PersonState[K] extends readonly (infer Item)[] ? Item[] : PersonState[K];
};

/** A copy whose lists may grow. */
export const draftOf = (state: PersonState): Draft => ({
  ...state,
  safetyLines: [...state.safetyLines],
  flares: [...state.flares],
  beforeSessions: [...state.beforeSessions],
  sessions: [...state.sessions],
  hurts: [...state.hurts],
  checkIns: [...state.checkIns],
  reliefs: [...state.reliefs],
  nextDays: [...state.nextDays],
  goals: [...state.goals],
  homeTests: [...state.homeTests],
});
