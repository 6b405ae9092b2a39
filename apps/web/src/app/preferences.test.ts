import { noPreferences } from "@ilio/care";
import { emptyState, type PreferencesV1 } from "@ilio/record";
import { describe, expect, it } from "vitest";
import { preferencesOf } from "./preferences.ts";

const stored: PreferencesV1 = { minutes: 10, floor: "no", kneeling: "yes", equipment: ["chair"], swaps: {} };
const person = (said: Partial<PreferencesV1>) => ({
  ...emptyState,
  preferences: { ...stored, ...said, id: "one", at: "2026-11-22T09:40+01:00[Europe/Berlin]" },
});

describe("what fits into the day", () => {
  it("is nothing special before it was said", () => {
    expect(preferencesOf(emptyState)).toEqual(noPreferences);
  });

  it("is as stored", () => {
    expect(preferencesOf(person({ swaps: { bridge: "mini-bridge" } }))).toEqual({
      ...stored,
      swaps: { bridge: "mini-bridge" },
    });
    expect(preferencesOf(person({ equipment: null })).equipment).toBeNull();
  });

  it("leaves out things and movements that only a newer program knows", () => {
    const swaps = { bridge: "unheard-of", "never-heard": "bridge" };
    expect(preferencesOf(person({ equipment: ["chair", "trapeze"], swaps }))).toMatchObject({
      equipment: ["chair"],
      swaps: {},
    });
  });
});
