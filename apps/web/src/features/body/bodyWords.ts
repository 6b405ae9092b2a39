import type { PartKey, WordKey, Words } from "@ilio/words";
import { isUnsure, type Joint, type Posture } from "./posture.ts";
import type { PsoasNow } from "./psoasNow.ts";

type T = Words<WordKey | PartKey<"body">>["t"];

/** Whole numbers for a person: a model of somebody else has no more to say than that. */
const percentOf = (strain: number): number => Math.round(100 * strain);
export const millimetres = (metres: number): number => Math.round(1000 * metres);

const signed = (value: number, more: string, less: string): string => (value > 0 ? more : value < 0 ? less : "same");

/** How a joint is held, in words: what the slider shows and says. */
export const jointWords = (t: T, joint: Joint, degrees: number): string =>
  t(`bodyPage.${joint}.now`, { way: signed(degrees, "up", "down"), degrees: Math.abs(degrees) });

/** Longer or shorter than in standing, and by how much. */
export function changeWords(t: T, { strain }: PsoasNow): string {
  const percent = percentOf(strain.mean);
  return t("bodyPage.change.now", { way: signed(percent, "longer", "shorter"), percent: Math.abs(percent) });
}

/** From the strand that changes least to the one that changes most. */
export function strandWords(t: T, { strain }: PsoasNow): string {
  const [low, high] = [percentOf(strain.least), percentOf(strain.greatest)];
  const kind = low === high ? "one" : low >= 0 ? "longer" : high <= 0 ? "shorter" : "both";
  const [least, greatest] = kind === "shorter" ? [high, low] : [low, high];
  return t("bodyPage.strands", { kind, least: Math.abs(least), greatest: Math.abs(greatest) });
}

/** All that changed, for someone who hears it. */
export function spokenWords(t: T, posture: Posture, now: PsoasNow): string {
  const said = t("bodyPage.said", {
    change: changeWords(t, now),
    length: millimetres(now.length.mean),
    lever: millimetres(now.arm),
  });
  return isUnsure(posture) ? `${said} ${t("bodyPage.unsure")}` : said;
}

export const pictureWords = (t: T, { hip, knee, back }: Posture): string =>
  t("bodyPage.picture", {
    hip: jointWords(t, "hip", hip),
    knee: jointWords(t, "knee", knee),
    back: jointWords(t, "back", back),
  });
