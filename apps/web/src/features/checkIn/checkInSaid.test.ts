import { describe, expect, it } from "vitest";
import { checkInOf, nothingSaid, saidIn } from "./checkInSaid.ts";

const back = { area: "back", side: "both", feeling: "pain" } as const;

describe("a check-in that is changed", () => {
  it("comes out as it went in", () => {
    const before = { nrs: 4, areas: [back], effort: "hard", note: "A walk" } as const;
    expect(checkInOf(saidIn(before), before)).toEqual(before);
  });

  it("keeps what this form does not show", () => {
    const elbow = { area: "elbow", side: "left", feeling: "pain" } as const;
    const before = { nrs: 4, areas: [elbow, back], site: "leg", effort: "noSession" } as const;
    expect(checkInOf({ ...saidIn(before), nrs: 2 }, before)).toEqual({
      nrs: 2,
      areas: [back, elbow],
      site: "leg",
      effort: "noSession",
    });
  });

  it("loses a note that was emptied", () => {
    const before = { nrs: 4, areas: [], effort: "noSession", note: "A walk" } as const;
    expect(checkInOf({ ...saidIn(before), note: "  " }, before)).not.toHaveProperty("note");
  });
});

describe("a new check-in", () => {
  it("is none before the pain is set", () => {
    expect(checkInOf(nothingSaid)).toBeNull();
    expect(checkInOf({ ...nothingSaid, nrs: 0 })).toEqual({ nrs: 0, areas: [], effort: "noSession" });
  });
});
