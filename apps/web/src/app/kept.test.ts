// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { openBefore } from "../features/homeTests/testDay.ts";
import { openTries } from "../features/homeTests/testDraft.ts";
import { openDraft } from "../features/session/draft.ts";
import { openEmpty } from "./inApp.fixture.tsx";
import { openNotes } from "./noted.ts";

let record: Awaited<ReturnType<typeof openEmpty>>;
beforeEach(async () => {
  record = await openEmpty();
});

const rubbish = ["", "{", "null", "7", '"yes"', "[]", "[1]", "{}", '{"nrs":"a lot","tries":null,"player":3}'];

describe("rubbish in a draft", () => {
  it.each([
    ["before a home test", "home-tests", () => openBefore(record, 0), null],
    ["of a home test", "home-test", () => openTries(record, "squat", 0), []],
    ["of a session", "session", () => openDraft(record, 0), null],
    ["of notes", "map-kept", () => openNotes(record, "map-kept"), []],
  ] as const)("%s counts as none", async (_, key, open, none) => {
    for (const text of rubbish) {
      await record.draft.set(key, text);
      expect([text, await open()]).toEqual([text, none]);
    }
  });

  it("is taken away, so that nothing waits for it again", async () => {
    await record.draft.set("session", "{");
    await openDraft(record, 0);
    expect(await record.draft.get("session")).toBeNull();
  });
});
