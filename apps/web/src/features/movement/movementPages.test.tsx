// @vitest-environment jsdom
import { catalogue, movementIds } from "@ilio/care";
import type { PersonRecord } from "@ilio/record";
import { act, fireEvent, within as inside, screen, waitFor } from "@testing-library/react";
import { type ReactNode, Suspense } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { drawInApp, openEmpty, words } from "../../app/inApp.fixture.tsx";
import { screensToPlan, storePlan } from "../../app/withPlan.fixture.ts";
import type { Mistake, Pictures } from "../figure/pictures.ts";
import MovementPage from "./MovementPage.tsx";
import MovementsPage from "./MovementsPage.tsx";
import { movementWords } from "./movementWords.ts";
import { stillsOf } from "./stills.ts";
import { stayMs } from "./usePlay.ts";

const { t } = await (await words.withPart("movement")).withPart("phases");

const svg = (name: string) =>
  `<svg viewBox="0 0 240 240" role="img" aria-labelledby="${name}-t"><title id="${name}-t">${name}</title><path id="${name}-o"/></svg>`;
const bridge: Pictures = {
  picture: "end",
  steps: [
    { key: "start", cues: [] },
    { key: "end", cues: ["lift", "hold"] },
    { key: "start", cues: ["lower"] },
  ],
  svg: { start: svg("at-start"), end: svg("at-end") },
};
const mistakes: readonly Mistake[] = [
  { id: "arched-back", key: "end", svg: svg("arched") },
  { id: "hips-sag", key: "end", svg: svg("sagged") },
];
const files: Readonly<Record<string, unknown>> = { bridge, "bridge.mistakes": mistakes };

beforeEach(() => {
  vi.stubGlobal("fetch", (url: URL) => {
    const content = files[/([\w.-]+)\.json$/.exec(url.pathname)?.[1] ?? ""];
    return Promise.resolve(content === undefined ? new Response("", { status: 404 }) : Response.json(content));
  });
});

async function draw(page: ReactNode, record?: PersonRecord): Promise<void> {
  const opened = record ?? (await openEmpty());
  await act(async () => {
    drawInApp(<Suspense>{page}</Suspense>, opened);
  });
  await screen.findByRole("heading", { level: 1 });
}

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const said = () => screen.getByRole("status").textContent;
const step = (n: number) => t("movementPage.step", { n, total: 3 });
const drawn = () => document.querySelectorAll("path[id]").length;
const phase = (cue: "lift" | "hold" | "lower") => t(`movement.bridge.phase.${cue}`);

describe("the page of a movement", () => {
  it("shows each step with its words, by hand and round and round, and says them", async () => {
    await draw(<MovementPage id="bridge" />);
    await waitFor(() => expect(said()).toBe(`${step(1)}. ${t("movement.bridge.start")}`));
    press(t("movementPage.on"));
    expect(said()).toBe(`${step(2)}. ${phase("lift")} ${phase("hold")}`);
    press(step(3));
    expect(said()).toBe(`${step(3)}. ${phase("lower")}`);
    expect(screen.getByRole("button", { name: step(3) }).getAttribute("aria-current")).toBe("step");
    press(t("movementPage.on"));
    expect(said()).toContain(step(1));
    press(t("movementPage.back"));
    expect(said()).toContain(step(3));
  });

  it("plays once through the steps, gives each its time to be read, and stops at a press", async () => {
    await draw(<MovementPage id="bridge" />);
    await screen.findByRole("button", { name: step(2) });
    const stays = stillsOf(movementWords("bridge"), bridge).map((still) => stayMs(still, { t }));
    expect(Math.min(...stays)).toBeGreaterThan(2000);
    vi.useFakeTimers();
    press(t("movementPage.play"));
    act(() => void vi.advanceTimersByTime(stays[0]! - 1));
    expect(said()).toContain(step(1));
    act(() => void vi.advanceTimersByTime(1));
    expect(said()).toContain(step(2));
    press(t("movementPage.pause"));
    act(() => void vi.advanceTimersByTime(60_000));
    expect(said()).toContain(step(2));
    press(t("movementPage.play"));
    for (const stay of stays.slice(1)) act(() => void vi.advanceTimersByTime(stay));
    expect(said()).toContain(step(3));
    screen.getByRole("button", { name: t("movementPage.play") });
  });

  it("keeps the room of a picture while it is on the way, and is whole without any", async () => {
    await draw(<MovementPage id="clamshell" />);
    await screen.findByText(t("movementPage.noPicture"));
    expect(said()).toBe(
      [t("movement.clamshell.start"), t("movement.clamshell.phase.open"), t("movement.clamshell.phase.close")].join(
        " ",
      ),
    );
    screen.getByText(t("movementPage.avoid.none"));
    expect(screen.queryByRole("button", { name: t("movementPage.play") })).toBeNull();
  });

  it("shows each mistake beside how it should be, with a sign, a word and a sentence", async () => {
    await draw(<MovementPage id="bridge" />);
    await screen.findByText(t("pose.bridge.mistake.arched-back"));
    screen.getByText(t("pose.bridge.mistake.hips-sag"));
    expect(screen.getAllByText(t("movementPage.notLikeThis"))).toHaveLength(2);
    expect(screen.getAllByText(t("movementPage.likeThis"))).toHaveLength(2);
  });

  it("draws no id twice, though a picture stands there many times", async () => {
    await draw(<MovementPage id="bridge" />);
    await screen.findByText(t("pose.bridge.mistake.arched-back"));
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(drawn()).toBeGreaterThan(6);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("tells what the model computes, of the side that is shown, and where it computes nothing", async () => {
    await draw(<MovementPage id="half-kneeling-hip-flexor-stretch" />);
    const longer = (side: string) =>
      t("movementPage.model.way", {
        ...{ side, way: "longer", muscle: t("movementPage.muscle.psoas_major") },
        share: t("movementPage.share.small"),
      });
    screen.getByText(longer("right"), { exact: false });
    press(t("movementPage.side.left"));
    screen.getByText(longer("left"), { exact: false });
    expect(screen.queryByText(longer("right"), { exact: false })).toBeNull();
  });

  it("leads to what is said of it, where something is", async () => {
    await draw(<MovementPage id="doorway-virabhadrasana-1" />);
    const link = screen.getByRole("link", { name: t("movementPage.claim") });
    expect(link.getAttribute("href")).toBe("#/learn/claim/doorway-isolates");
  });

  it("says so where nothing is computed, and offers no side where there is none", async () => {
    await draw(<MovementPage id="diaphragmatic-breathing" />);
    screen.getByText(t("movementPage.model.none"));
    expect(screen.queryByRole("button", { name: t("movementPage.side.left") })).toBeNull();
  });

  it.each(movementIds)("has all its words: %s", async (id) => {
    await draw(<MovementPage id={id} />);
    const { stopRules, cautions, evidence } = catalogue[id];
    const wanted = [
      ...stopRules.map((rule) => t(`stopRule.${rule}`)),
      ...cautions.map((caution) => t(`caution.${caution}`)),
      t(`evidence.${evidence.grade}`),
    ];
    expect(wanted.filter((text) => screen.queryByText(text) === null)).toEqual([]);
  });

  it("says nothing of a person whose answers leave it as it is", async () => {
    const record = await openEmpty();
    await storePlan(record);
    await draw(<MovementPage id="couch-stretch" />, record);
    expect(screen.queryByRole("heading", { name: t("movementPage.forYou") })).toBeNull();
  });

  it("leaves out what a condition bars, with the reason, and starts nothing", async () => {
    const record = await openEmpty();
    await storePlan(record);
    await record.append("answers/2", { part: "who", answers: { ...screensToPlan[3].answers, hernia: "yes" } });
    await draw(<MovementPage id="couch-stretch" />, record);
    const forYou = screen.getByRole("heading", { name: t("movementPage.forYou") }).closest("section")!;
    inside(forYou).getByText(t("movementPage.forYou.bar"));
    inside(forYou).getByText(t("condition.hernia"));
    expect(screen.queryByRole("link", { name: t("plan.start") })).toBeNull();
  });

  it.each(["handstand", "", "%zz", "constructor", "Bridge"])(
    "of the wrong id %j leads to all movements",
    async (id) => {
      await draw(<MovementPage id={id} />);
      screen.getByRole("heading", { name: t("movementPage.none") });
      fireEvent.click(screen.getByRole("link", { name: t("movements.link") }));
      expect(location.hash).toBe("#/movements");
    },
  );

  it("goes back to where the person came from, or to all movements", async () => {
    await draw(<MovementPage id="bridge" />);
    press(t("app.back"));
    expect(location.hash).toBe("#/movements");
  });
});

describe("the page of all movements", () => {
  it("names each with what it is for, and leads to it", async () => {
    await draw(<MovementsPage />);
    const links = new Map(screen.getAllByRole("link").map((link) => [link.getAttribute("href"), link.textContent]));
    expect([...links]).toEqual(
      expect.arrayContaining(
        movementIds.map((id) => [`#/movements/${id}`, t(`movement.${id}.name`) + t(`movement.${id}.purpose`)]),
      ),
    );
    expect([...links.keys()].filter((href) => href?.startsWith("#/movements/"))).toHaveLength(movementIds.length);
  });
});
