import { mulberry32 } from "@ilio/care/mulberry32";
import type { PersonRecord } from "../store/personRecord.ts";
import { bytesFrom } from "./bytesFrom.ts";
import type { ClockLife, Screen } from "./clockLife.ts";
import { newFactory, openTest } from "./openTest.ts";

/** A device of a made-up decade, with what the test remembers of it. */
export class Device {
  ms: number;
  n = 0;
  count = 0;
  hlc = "";
  /** What it holds, and what of it came while its clock was wrong: whether that was early it cannot know. */
  readonly held = new Set<string>();
  readonly misjudged = new Set<string>();
  readonly #open: () => Promise<PersonRecord>;
  readonly #life: ClockLife;
  readonly #index: 0 | 1;
  #record: PersonRecord | null = null;

  constructor(life: ClockLife, index: 0 | 1, seed: number) {
    this.ms = life.moments[0]!.ms;
    this.#life = life;
    this.#index = index;
    const now = () => life.clockAt(index, this.ms);
    const clock = { now: () => now().clock, zone: () => now().zone, random: bytesFrom(mulberry32(2 * seed + index)) };
    const indexedDB = newFactory();
    this.#open = () => openTest({ indexedDB, clock, program: "test" });
  }

  get record(): PersonRecord {
    if (this.#record === null) throw new Error("Device: expected to be open.");
    return this.#record;
  }

  get screen(): Screen {
    return this.#life.screenAt(this.#index, this.ms);
  }

  async reopen(): Promise<void> {
    this.#record?.close();
    this.#record = await this.#open();
  }
}
