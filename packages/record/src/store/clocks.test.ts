import { chance, mulberry32, pick, type Random, whole } from "@ilio/care/mulberry32";
import { describe, expect, it } from "vitest";
import type { Event } from "../event/event.ts";
import { maxLeadMs, parseHlc } from "../event/hlc.ts";
import { Device } from "../testing/clockDevice.ts";
import { faultKinds } from "../testing/clockFaults.ts";
import { clockLife } from "../testing/clockLife.ts";
import { coveredIn, outOfLine, type Said } from "../testing/clockOracle.ts";
import { patience, runs } from "../testing/runs.ts";
import { screenOf } from "../testing/zoneLaws.ts";
import type { AppendOptions } from "./append.ts";
import type { PersonRecord } from "./personRecord.ts";

const dayMs = 24 * 60 * 60 * 1000;
const { process } = globalThis as { process?: { env?: Readonly<Record<string, string | undefined>> } };
const isSoak = process?.env?.ILIO_SOAK === "1";
/** A life is a hundred cases. */
const seeds = Array.from({ length: Math.max(1, Math.floor(runs.numRuns / 100)) }, (_, i) => i + 1);
const entries = isSoak ? 1_500 : 400;

/** Every other person carries no copies while a clock is wrong by days: their devices must agree in everything. */
const isCareful = (seed: number): boolean => seed % 2 === 1;

const settingKeys = ["country", "theme", "voice", "locale"] as const;
const preferences = { minutes: 5, floor: "yes", kneeling: "no", equipment: null, swaps: {} } as const;

function saySomething(record: PersonRecord, random: Random, serial: number, options: AppendOptions): Promise<Event> {
  const answer = pick(random, ["yes", "no"] as const);
  switch (whole(random, 0, 4)) {
    case 0:
      return record.append("setting/1", { key: pick(random, settingKeys), value: String(serial) }, options);
    case 1:
      return record.append("answers/2", { part: "emergency", answers: { "fever-and-ill": answer } }, options);
    case 2:
      return record.append("safety-line/1", { answer }, options);
    case 3:
      return record.append("preferences/1", preferences, options);
    default:
      return record.append("check-in/2", { nrs: whole(random, 0, 10), areas: [], effort: "easy" }, options);
  }
}

/** What a later word changes whole. */
function registersOf(record: PersonRecord) {
  const { settings, preferences: chosen, safetyId, emergencyAt } = record.state();
  return { settings, preferences: chosen?.id, safetyId, emergencyAt };
}

/** Lives a decade on two devices and looks at each step whether all is well. */
async function live(seed: number) {
  const life = clockLife(seed, entries);
  const random = mulberry32(seed + 1000);
  const devices = [new Device(life, 0, seed), new Device(life, 1, seed)] as const;
  for (const device of devices) await device.reopen();
  const said = new Map<string, Said>();

  async function say(device: Device): Promise<void> {
    const { screen, ms } = device;
    const at = chance(random, 0.1) ? screenOf(ms - random() * 400 * dayMs, screen.zone) : undefined;
    const event = await saySomething(device.record, random, said.size, at === undefined ? {} : { at });
    expect(event.at).toBe(at ?? screen.shown);
    expect(event.n).toBe(device.n + 1);
    // it follows the clock within a day, wherever that was before; a lost clock is not followed
    const lead = parseHlc(event.hlc)!.ms - screen.clock;
    expect(screen.isLost ? event.hlc > device.hlc : lead >= 0 && lead <= maxLeadMs).toBe(true);
    said.set(event.id, { event, ms, serial: said.size, screen, day: (at ?? screen.shown).slice(0, 10) });
    device.held.add(event.id);
    device.n = event.n;
    device.hlc = event.hlc;
  }

  async function look({ record, screen, misjudged }: Device): Promise<void> {
    const read = await record.read();
    const order = read.map(({ event }) => said.get(event.id)!);
    expect(read.filter(({ event }, i) => event.at.slice(0, 10) !== order[i]!.day)).toEqual([]);
    expect(outOfLine(order)).toEqual([]);
    if (screen.isRight) expect(coveredIn(order, misjudged)).toEqual([]);
  }

  async function reopen(device: Device): Promise<void> {
    const before = device.record.state();
    await device.reopen();
    expect(device.record.state()).toEqual(before);
  }

  /** Those who are careful show the same on both; what the others show was looked at on the way. */
  function compare(): void {
    const [one, other] = devices.map(({ record }) => (isCareful(seed) ? registersOf(record) : null));
    expect(other).toEqual(one);
  }

  /** Both copies go to the other device. */
  async function carry(): Promise<void> {
    const [one, other] = devices;
    expect(await other.record.importFile(await one.record.exportFile())).toMatchObject({ ok: true });
    expect(await one.record.importFile(await other.record.exportFile())).toMatchObject({ ok: true });
    for (const device of devices) {
      for (const id of said.keys()) {
        if (!device.held.has(id) && !device.screen.isRight) device.misjudged.add(id);
        device.held.add(id);
      }
      await look(device);
    }
    if (devices.every(({ screen }) => screen.isRight)) compare();
  }

  for (const { ms, device: index, act } of life.moments) {
    for (const device of devices) device.ms = ms;
    const device = devices[index];
    if (act === "write" || act === "open") await say(device);
    if (act === "maintain") await device.record.maintain();
    const isAnyWrong = devices.some(({ screen }) => !screen.isRight);
    if (act === "carry" && !(isCareful(seed) && isAnyWrong)) await carry();
    if (act === "open") await reopen(device);
    expect(device.record.count()).toBeGreaterThanOrEqual(device.count);
    device.count = device.record.count();
  }
  for (const device of devices) device.ms = life.end;
  await carry();
  for (const { record } of devices) await record.maintain();
  await carry();
  return { devices, said };
}

describe("ten years on two devices whose clocks and zones go wrong", { timeout: 10 * patience }, () => {
  it.each(seeds)("keep every entry on the day that the person saw, in one order: %i", async (seed) => {
    const { devices, said } = await live(seed);
    const [one, other] = devices;
    expect(new Set([...said.values()].map(({ screen }) => screen.fault))).toEqual(new Set([...faultKinds, null]));
    expect(await other.record.exportFile()).toBe(await one.record.exportFile());
    for (const device of devices) {
      await device.reopen();
      expect(device.record.count()).toBe(said.size);
    }
  });
});
