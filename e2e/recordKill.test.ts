import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { mulberry32 } from "@ilio/care/mulberry32";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ChromiumProcess, startChromium } from "./chromiumProcess.ts";
import { expectSound, inspect } from "./recordPage/inspect.ts";
import { erasingAll } from "./recordPage/kinds/erasingAll.ts";
import { erasingDeleted } from "./recordPage/kinds/erasingDeleted.ts";
import { importing } from "./recordPage/kinds/importing.ts";
import { sealing } from "./recordPage/kinds/sealing.ts";
import { monthStart, trialMonths, type Work } from "./recordPage/kinds/work.ts";
import { writing } from "./recordPage/kinds/writing.ts";
import { serveRecordPage } from "./recordPage/serveRecordPage.ts";
import type { Server } from "./server.ts";

const kills = process.env.ILIO_SOAK === "1" ? 500 : 20;
/** One life of a record, begun anew after *Erase everything*; each fourth part of the kills falls into one kind of work. */
const life: readonly Work[] = [
  ...[writing, sealing, importing, erasingDeleted],
  ...[writing, sealing, importing, erasingAll],
];
/** Of the moments; another one in each run, so that many runs find what one misses. */
const seed = Number(process.env.ILIO_SEED ?? Date.now() % 2 ** 32);
const random = mulberry32(seed);

let host: Server;
let profile: string;
let chromium: ChromiumProcess | undefined;
/** What the page has said in this trial. */
let hasBegun = false;
let acknowledged: string[] = [];

beforeAll(async () => {
  [host, profile] = await Promise.all([serveRecordPage(), mkdtemp(join(tmpdir(), "ilio-profile-"))]);
});
afterAll(async () => {
  chromium?.kill();
  await chromium?.gone;
  await Promise.all([host.stop(), rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })]);
});

/** Starts the browser on the same profile. */
async function start(): Promise<ChromiumProcess> {
  const started = await startChromium(profile);
  await started.page.exposeFunction("began", () => {
    hasBegun = true;
  });
  await started.page.exposeFunction("acknowledge", (text: string) => acknowledged.push(text));
  await started.page.goto(host.url);
  return started;
}

/** When a kill came: before the page said that it had begun, while it was at it, or after it was done. */
type Moment = "before" | "during" | "after";

/** Opens the record as the last trial left it, and makes it ready for some work. */
async function prepare({ page }: ChromiumProcess, work: Work, number: number) {
  const month = number * trialMonths;
  const options = { seed: seed + number, ms: monthStart(month) };
  const opened = await page.evaluateHandle((given) => recordPage.openSeeded(given), options);
  const ready = await work({ opened, name: `trial ${number}`, month });
  const before = await opened.evaluate(({ record }) => record.exportFile());
  [hasBegun, acknowledged] = [false, []];
  return { ...ready, before };
}

/** How long some work takes, ms. */
async function durationOf(run: () => Promise<unknown>): Promise<number> {
  const since = performance.now();
  await run();
  return performance.now() - since;
}

/** Kills the browser `delay` ms after some work was begun, or as soon as it is done. */
async function runAndKill(
  run: () => Promise<unknown>,
  { kill, gone }: ChromiumProcess,
  delay: number,
): Promise<{ moment: Moment; took: number }> {
  let isKilled = false;
  const running = durationOf(run).catch((cause: unknown) => {
    if (!isKilled) throw cause;
    return null;
  });
  await Promise.race([running, setTimeout(delay)]);
  isKilled = true;
  kill();
  const [took] = await Promise.all([running, gone]);
  if (took !== null) return { moment: "after", took };
  return { moment: hasBegun ? "during" : "before", took: delay };
}

/** A kill at some moment of some work, and a look at what is there after another start. */
async function trial(work: Work, number: number, duration: number): Promise<{ moment: Moment; took: number }> {
  if (chromium === undefined) throw new Error("trial: expected a browser that has started, got none.");
  const { run, check, before } = await prepare(chromium, work, number);
  const killed = await runAndKill(run, chromium, random() * duration);
  chromium = await start();
  const { page } = chromium;
  const now = monthStart((number + 1) * trialMonths);
  const found = await inspect(page, now);
  expectSound(found);
  await check({ page, before, after: found.copy, acknowledged, now });
  return killed;
}

type Tried = Record<Moment, number> & { ms: number };

/** Kills until so many have come during the work; one that came too early or too late is done again. */
async function killOften(works: ReadonlyMap<Work, Tried>, first: number): Promise<void> {
  for (let inside = 0, number = first; inside < kills; number++) {
    expect(number, "trials").toBeLessThan(kills * 3);
    const work = life[inside % life.length]!;
    const known = works.get(work)!;
    const { moment, took } = await trial(work, number, known.ms);
    known[moment]++;
    if (moment === "during") inside++;
    // quicker than last time, or slower
    if (moment === "after") known.ms = took;
    if (moment === "before") known.ms *= 1.5;
  }
}

describe("a record", () => {
  it(`loses nothing and has no half of anything after SIGKILL to the browser, ${kills} times`, {
    timeout: kills * 20_000,
  }, async () => {
    chromium = await start();
    const works = new Map<Work, Tried>();
    for (const work of new Set(life)) {
      const { run } = await prepare(chromium, work, works.size);
      works.set(work, { before: 0, during: 0, after: 0, ms: await durationOf(run) });
    }
    try {
      await killOften(works, works.size);
      expect([...works.values()].reduce((sum, { during }) => sum + during, 0)).toBe(kills);
    } finally {
      const told = [...works].map(([{ name }, { before, during, after }]) => `${name} ${before}/${during}/${after}`);
      console.log(`kills before/during/after the work (ILIO_SEED=${seed}): ${told.join(", ")}`);
    }
  });
});
