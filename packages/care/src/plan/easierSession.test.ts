import { describe, expect, it } from "vitest";
import { conditionIds } from "../answers/answers.ts";
import { easierSession } from "./easierSession.ts";

const nothing = Object.fromEntries(conditionIds.map((id) => [id, "no" as const]));
const idsOf = (items: ReturnType<typeof easierSession>) => items.map(({ movement }) => movement);

describe("what takes the place of a movement that hurt", () => {
  it("is the nearest easier one", () => {
    expect(idsOf(easierSession("single-leg-bridge", nothing))).toEqual(["bridge"]);
    expect(idsOf(easierSession("half-kneeling-hip-flexor-stretch", nothing))).toEqual(["hip-flexor-pandiculation"]);
  });

  it("is the position of ease where there is none easier", () => {
    expect(idsOf(easierSession("bridge", nothing))).toEqual(["constructive-rest-90-90"]);
  });

  it("is never one that a condition bars", () => {
    expect(idsOf(easierSession("bridge", { ...nothing, pregnant: "yes" }))).toEqual(["side-lying-rest"]);
  });

  it("comes at half dose", () => {
    const [item] = easierSession("single-leg-bridge", nothing);
    expect(item?.first[0]).toMatchObject({ sets: 1, repetitions: 4, holdSeconds: 2 });
  });
});
