import type { Page } from "playwright-core";
import { type Measured, row } from "./measured.ts";

/** own choice, characters: an eighth of the largest that is looked at, for most of them take as long as they are. */
const size = 16 * 2 ** 20;

/** How long files that are meant to do harm are looked at before they are refused. */
export async function hostileRows(page: Page): Promise<readonly Measured[]> {
  const times = await page.evaluate((characters) => recordBench.refuse(characters), size);
  return times.map(([name, ms]) => row(`hostile file of 16 MiB: ${name}`, ms, "ms"));
}
