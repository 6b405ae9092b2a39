import { claims } from "@ilio/care/claims";
import { describe, expect, it } from "vitest";
import { findClaims } from "./findClaims.ts";

const texts: Readonly<Record<string, string>> = { "lunge-stretch": "A Lunge, twice a dáy.", "get-up-often": "Get up!" };
const found = (wanted: string) => findClaims(claims, wanted, ({ id }) => texts[id] ?? "").map(({ id }) => id);

describe("the search in the claims", () => {
  it.each([
    ["lunge", ["lunge-stretch"]],
    ["DAY lun", ["lunge-stretch"]],
    ["up, get!", ["get-up-often"]],
    ["lunge up", []],
    ["(", claims.map(({ id }) => id)],
    ["   ", claims.map(({ id }) => id)],
  ])("finds %j", (wanted, ids) => {
    expect(found(wanted)).toEqual(ids);
  });
});
