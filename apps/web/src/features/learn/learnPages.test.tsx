// @vitest-environment jsdom
import { sources } from "@ilio/care";
import { claims, claimsOf, comparisonIds, topicIds } from "@ilio/care/claims";
import { act, fireEvent, screen } from "@testing-library/react";
import { Suspense } from "react";
import { beforeEach, describe, expect, it } from "vitest";
import { drawInApp, openEmpty, words } from "../../app/inApp.fixture.tsx";
import { claims as comparisons } from "../posture/claims.ts";
import LearnPages from "./LearnPages.tsx";

const { t } = await (await words.withPart("claims")).withPart("movement");
const say = (id: string, part = "said") => t(`claim.${id}.${part}` as "claimPage.so");

async function draw(path: string): Promise<void> {
  location.hash = `#${path}`;
  const record = await openEmpty();
  await act(async () => {
    drawInApp(
      <Suspense>
        <LearnPages />
      </Suspense>,
      record,
    );
  });
  await screen.findByRole("heading", { level: 1 });
}

// asking for roles among so many links takes seconds
const links = () => [...document.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? "");
const claimLinks = () => links().filter((href) => href.startsWith("#/learn/claim/"));
const search = (text: string) =>
  fireEvent.change(screen.getByLabelText(t("learnPage.search")), { target: { value: text } });
const topic = (id: string) => screen.getByText(t(`learnPage.topic.${id}` as "claimPage.so")).closest("details")!;
const toggle = (details: HTMLDetailsElement) => {
  details.open = !details.open;
  fireEvent(details, new Event("toggle"));
};

beforeEach(() => history.replaceState(null, ""));

describe("the list of what is said", () => {
  it("has every statement with its verdict, folded by topics", async () => {
    await draw("/learn");
    expect(topicIds.map((id) => topic(id).open)).toEqual(topicIds.map(() => false));
    topicIds.map(topic).forEach(toggle);
    const told = [...document.querySelectorAll("details a")].map(({ textContent }) => textContent);
    const wanted = claims.map(({ id, verdict, unsafe }) =>
      [say(id), t(`claimPage.verdict.${verdict}`), unsafe ? t("claimPage.unsafe.row") : ""].join(" "),
    );
    expect(told).toEqual(wanted);
    expect(screen.getAllByText(t("claimPage.unsafe.row"))).toHaveLength(3);
  });

  it("finds words anywhere in a claim, says how many, and unfolds them", async () => {
    await draw("/learn");
    search("  Sciatic nerve ");
    const found = claims.filter(({ id }) => /sciatic/i.test(["said", "finds"].map((part) => say(id, part)).join()));
    expect(claimLinks()).toEqual(found.map(({ id }) => `#/learn/claim/${id}`));
    expect(screen.getByRole("status").textContent).toBe(t("learnPage.found", { n: found.length }));
    expect(topic("where-it-hurts").open).toBe(true);
    search("xyzzy");
    expect(screen.getByRole("status").textContent).toBe(t("learnPage.found", { n: 0 }));
    expect(claimLinks()).toEqual([]);
    search("");
    expect(screen.getByRole("status").textContent).toBe("");
    expect(topic("where-it-hurts").open).toBe(false);
  });

  it("is found as it was left by someone who comes back", async () => {
    await draw("/learn");
    toggle(topic("sitting"));
    expect(history.state).toMatchObject({ openTopics: ["sitting"] });
  });

  it("trusts no state that it did not write", async () => {
    history.replaceState({ openTopics: "sitting" }, "");
    await draw("/learn");
    expect(topic("sitting").open).toBe(false);
  });
});

describe("the page of a claim", () => {
  it.each(claims)("says in order: $id", async ({ id, verdict, unsafe, basis, model }) => {
    await draw(`/learn/claim/${id}`);
    const texts = [
      say(id),
      t(`claimPage.verdict.${verdict}`),
      say(id, "finds"),
      t("movementPage.model"),
      say(id, "instead"),
      say(id, "so"),
      t("movementPage.sources"),
    ];
    const whole = document.body.textContent ?? "";
    const places = texts.map((text) => whole.indexOf(text));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(screen.queryByText(t("claimPage.unsafe")) !== null).toBe(unsafe === true);
    const citations = basis.flatMap((each) => ("source" in each ? [sources[each.source].citation] : []));
    expect(citations.filter((citation) => !whole.includes(citation))).toEqual([]);
    const none = "none" in model ? t(`claimPage.noModel.${model.none}`) : "";
    expect(whole).toContain(none);
    // the model speaks in words: no millimetres, no forces, whole per cents at most
    expect(whole).not.toMatch(/\d mm|\d N\b|\d\.\d+ ?%/);
  });

  it("tells the computed change in words, with its direction", async () => {
    await draw("/learn/claim/leaning-forward");
    const way = (said: string, share: "quarter" | "small") =>
      t("claimPage.model.way", {
        ...{ way: said, muscle: t("movementPage.muscle.psoas_major") },
        share: t(`movementPage.share.${share}`),
      });
    screen.getByText(way("shorter", "quarter"), { exact: false });
    screen.getByText(way("longer", "small"), { exact: false });
    expect(links()).toContain("#/body?claim=leaning");
  });

  it("leads to the movement that it speaks of", async () => {
    await draw("/learn/claim/bridge-lengthens");
    expect(links()).toContain("#/movements/bridge");
  });

  it("leads to the ones before and after in its topic, and back to the list", async () => {
    const [first, second, third] = claimsOf("stretching");
    await draw(`/learn/claim/${second?.id}`);
    expect(claimLinks()).toEqual([`#/learn/claim/${first?.id}`, `#/learn/claim/${third?.id}`]);
    fireEvent.click(screen.getByText(say(third?.id ?? "")));
    screen.getByRole("heading", { level: 1, name: say(third?.id ?? "") });
    fireEvent.click(screen.getByRole("button", { name: t("app.back") }));
    expect(location.hash).toBe("#/learn");
  });

  it.each(["nothing", "constructor", "%zz"])("of the wrong id %j leads to the list", async (id) => {
    await draw(`/learn/claim/${id}`);
    screen.getByRole("heading", { name: t("claimPage.none") });
    expect(links()).toContain("#/learn");
  });

  it("links only to comparisons that the posture page has", () => {
    expect(comparisonIds).toEqual(comparisons.map(({ id }) => id));
  });
});
