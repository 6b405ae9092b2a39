// @vitest-environment jsdom
import type { MovementId } from "@ilio/care";
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { drawInApp, openEmpty, words } from "../../app/inApp.fixture.tsx";
import { HurtSheet } from "./HurtSheet.tsx";

const { t } = await words.withPart("session");

// jsdom has no modal dialogs; here the sheet only has to stand in the page.
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function open() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function shut() {
    this.open = false;
  };
});

async function open(movement: MovementId = "bridge") {
  const record = await openEmpty();
  const called: string[] = [];
  const say = (what: string) => () => {
    called.push(what);
  };
  // its words come first
  await act(async () => {
    drawInApp(
      <HurtSheet
        movement={movement}
        made={null}
        masking="none"
        onClose={say("close")}
        onEasier={say("easier")}
        onSkip={say("skip")}
        onStop={say("stop")}
        onEmergency={say("emergency")}
      />,
      record,
    );
  });
  await screen.findByRole("dialog", { hidden: true });
  const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
  return { record, called, press };
}

describe("it hurts, with nothing filled in", () => {
  it.each([
    ["hurt.emergency", "emergency"],
    ["hurt.stop", "stop"],
  ] as const)("%s works at once", async (key, what) => {
    const { record, called, press } = await open();
    press(t(key));
    await waitFor(() => expect(called).toEqual([what]));
    expect(record.state().hurts).toEqual([]);
  });

  it("going on asks where and how much first", async () => {
    const { called, press } = await open();
    press(t("hurt.skip"));
    await screen.findByText(t("hurt.missing"));
    expect(called).toEqual([]);
  });
});

describe("it hurts, in the leg", () => {
  it("offers nothing to go on with", async () => {
    await open();
    fireEvent.click(screen.getByRole("radio", { name: t("hurt.where.leg") }));
    await screen.findByText(t("hurt.nerve"));
    expect(screen.queryByRole("button", { name: t("hurt.skip") })).toBeNull();
  });
});

describe("it tingles", () => {
  it.each([
    ["half-kneeling-hip-flexor-stretch", "hurt.nerveStretch"],
    ["bridge", "hurt.nerve"],
  ] as const)("in %s: it ends, and is stored", async (movement, said) => {
    const { record, called, press } = await open(movement);
    fireEvent.click(screen.getByRole("radio", { name: t("hurt.where.tingling") }));
    fireEvent.change(screen.getByRole("slider"), { target: { value: "2" } });
    await screen.findByText(t(said));
    expect(screen.queryByRole("button", { name: t("hurt.skip") })).toBeNull();
    press(t("hurt.stop"));
    await waitFor(() => expect(called).toEqual(["stop"]));
    expect(record.state().hurts).toMatchObject([{ movement, where: "tingling", nrs: 2, next: "stopped" }]);
  });
});
