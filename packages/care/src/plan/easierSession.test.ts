import { describe, expect, it } from "vitest";
import { allNo } from "../answers/answers.fixture.ts";
import { easierSession } from "./easierSession.ts";
import { assessmentOf } from "./plan.fixture.ts";

const nothing = assessmentOf({});
const idsOf = (items: ReturnType<typeof easierSession>) => items.map(({ movement }) => movement);

describe("what takes the place of a movement that hurt", () => {
  it("is the nearest easier one", () => {
    expect(idsOf(easierSession("single-leg-bridge", allNo, nothing))).toEqual(["marching-bridge"]);
    expect(idsOf(easierSession("dead-bug", allNo, nothing))).toEqual(["heel-taps"]);
  });

  it("is the position of ease where there is none easier", () => {
    expect(idsOf(easierSession("mini-bridge", allNo, nothing))).toEqual(["constructive-rest-90-90"]);
  });

  it("is never one that a condition bars", () => {
    expect(idsOf(easierSession("bridge", { ...allNo, pregnant: "yes" }, nothing))).toEqual(["side-lying-rest"]);
  });

  it("comes at half dose, with its reason", () => {
    const [item] = easierSession("marching-bridge", allNo, nothing);
    expect(item).toMatchObject({ movement: "bridge", reason: "easier-instead" });
    expect(item?.first[0]).toMatchObject({ sets: 1, repetitions: 4, holdSeconds: 2 });
  });
});
