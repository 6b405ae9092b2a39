import { careKeys } from "@ilio/care";
import { describe, expect, it } from "vitest";
import { messages } from "./catalogue.ts";

describe("the keys that care returns", () => {
  it("all have a text", () => {
    const keys = new Set(messages.map(({ key }) => key));
    expect(careKeys().filter((key) => !keys.has(key))).toEqual([]);
  });

  it("are all there is in the catalogues of care", () => {
    const asked = new Set(careKeys());
    const own = messages.filter(
      ({ file, key }) => /\/(care|signs|questions|movements|plan)\.json$/.test(file) || key.startsWith("lesson."),
    );
    expect(own.map(({ key }) => key).filter((key) => !asked.has(key))).toEqual([]);
  });
});
