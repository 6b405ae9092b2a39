import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { patient, property } from "../answers/answers.fixture.ts";
import { catalogue } from "../catalogue/catalogue.ts";
import { movementIds, surfaceOf } from "../catalogue/movement.ts";
import { follow, itemOf } from "./session.fixture.ts";
import { sessionSteps } from "./sessionSteps.ts";
import { withWays } from "./withWays.ts";

const anyMovement = fc.constantFrom(...movementIds);

describe("withWays", () => {
  it("leaves a whole session as it is", patient, () => {
    fc.assert(
      fc.property(fc.array(anyMovement, { minLength: 1, maxLength: 5 }), (ids) => {
        const steps = sessionSteps(ids.map(itemOf), "usual");
        expect(withWays(steps, undefined)).toEqual(steps);
      }),
      property,
    );
  });

  it("leads from wherever the body is to each movement and back to its feet", patient, () => {
    fc.assert(
      fc.property(anyMovement, fc.array(anyMovement, { minLength: 1, maxLength: 3 }), (from, ids) => {
        const at = sessionSteps([itemOf(from)], "usual").find(({ kind }) => kind === "phase")!;
        const steps = withWays(sessionSteps(ids.map(itemOf), "usual"), at);
        expect(follow(steps, surfaceOf[catalogue[from].position])).toBe("upright");
      }),
      property,
    );
  });

  it("only gets up where nothing follows", () => {
    const at = sessionSteps([itemOf("bridge")], "usual").find(({ kind }) => kind === "phase")!;
    expect(withWays([], at)).toMatchObject([{ kind: "getUp", movement: "bridge" }]);
    expect(withWays([], undefined)).toEqual([]);
  });
});
