import { describe, expect, it } from "vitest";
import { catalogue } from "../catalogue/catalogue.ts";
import { movementIds } from "../catalogue/movement.ts";
import { fitPlan } from "./fitPlan.ts";
import { planInput } from "./plan.fixture.ts";
import { planFor } from "./planFor.ts";
import { misfitOf, noPreferences, type Preferences } from "./preferences.ts";

const input = planInput({}, { "hip-flexor-stiff": "possible" }, "left");
const ids = (preferences: Partial<Preferences>) =>
  fitPlan(planFor(input), input, { ...noPreferences, ...preferences }).items.map(({ movement }) => movement);

describe("a thumb", () => {
  it("down brings what else is right in the place of a movement, and the best liked first", () => {
    expect(ids({})).toContain("bridge");
    const without = ids({ thumbs: { bridge: "down" } });
    expect(without).not.toContain("bridge");
    expect(without).toHaveLength(ids({}).length);
    expect(ids({ thumbs: { bridge: "down", clamshell: "up" } })).toContain("clamshell");
  });

  it("down on all of them leaves the plan as it is: nobody is left with a hole", () => {
    const all = Object.fromEntries(movementIds.map((id) => [id, "down" as const]));
    expect(ids({ thumbs: all })).toEqual(ids({}));
  });

  it("up alone changes nothing, and a swap of one's own goes before a thumb", () => {
    expect(ids({ thumbs: { "single-leg-bridge": "up" } })).toEqual(ids({}));
    expect(ids({ thumbs: { bridge: "down" }, swaps: { bridge: "mini-bridge" } })).toContain("mini-bridge");
  });
});

describe("office clothes", () => {
  it("ask for what is done sitting or standing, with small steps", () => {
    for (const id of ids({ clothes: "office" })) {
      expect(["sitting", "standing"]).toContain(catalogue[id].position);
    }
    expect(misfitOf("doorway-virabhadrasana-1", { ...noPreferences, clothes: "office" })).toBe("office-clothes");
  });
});
