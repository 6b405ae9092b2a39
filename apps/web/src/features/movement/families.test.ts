import { catalogue, type MovementId, movementIds } from "@ilio/care";
import { describe, expect, it } from "vitest";
import { families } from "./families.ts";

const listed = Object.values(families).flat();

describe("the families of movements", () => {
  it("hold every movement once", () => {
    expect(listed.toSorted()).toEqual(movementIds.toSorted());
  });

  it("name an easier movement before a harder one", () => {
    const wrong = Object.values(families).flatMap((family: readonly MovementId[]) =>
      family.filter((id, i) => {
        const { easier } = catalogue[id];
        return easier !== null && family.indexOf(easier) > i;
      }),
    );
    expect(wrong).toEqual([]);
  });
});
