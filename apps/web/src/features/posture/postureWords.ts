import type { PartKey, WordKey, Words } from "@ilio/words";
import type { Claim } from "./claims.ts";
import { preset, presetOf } from "./presets.ts";
import { type PsoasNow, psoasNow } from "./psoasNow.ts";
import {
  type ChangeablePosture,
  type Control,
  controlsOf,
  isChangeable,
  isLeverUnsure,
  isUnsure,
  type Posture,
} from "./stance.ts";

export type T = Words<WordKey | PartKey<"body">>["t"];

/** Whole numbers for a person: a model of somebody else has no more to say than that. */
const percentOf = (strain: number): number => Math.round(100 * strain);
export const millimetres = (metres: number): number => Math.round(1000 * metres);

const signed = (value: number, more: string, less: string): string => (value > 0 ? more : value < 0 ? less : "same");

/** How something is held, in words: what the slider shows and says. */
export const controlWords = (t: T, control: Control, value: number): string =>
  t(`bodyPage.${control}.now`, { way: signed(value, "up", "down"), value: Math.abs(value) });

/** What a posture is called: its own name, or that of its stance. */
export function nameOf(t: T, posture: Posture): string {
  const known = presetOf(posture);
  if (known !== undefined) return t(`bodyPage.name.${known}`);
  return isChangeable(posture) ? t(`bodyPage.kind.${posture.kind}`) : t(`bodyPage.name.${posture.kind}`);
}

/** Longer or shorter than in standing, and by how much. */
export function changeWords(t: T, { strain }: PsoasNow): string {
  const percent = percentOf(strain.mean);
  return t("bodyPage.change.now", { way: signed(percent, "longer", "shorter"), percent: Math.abs(percent) });
}

/** The same beside the words that say what it is measured against. */
export function shortChangeWords(t: T, { strain }: PsoasNow): string {
  const percent = percentOf(strain.mean);
  return t("bodyPage.change.shortNow", { way: signed(percent, "longer", "shorter"), percent: Math.abs(percent) });
}

/** From the strand that changes least to the one that changes most. */
export function strandWords(t: T, { strain }: PsoasNow): string {
  const [low, high] = [percentOf(strain.least), percentOf(strain.greatest)];
  const kind = low === high ? "one" : low >= 0 ? "longer" : high <= 0 ? "shorter" : "both";
  const [least, greatest] = kind === "shorter" ? [high, low] : [low, high];
  return t("bodyPage.strands", { kind, least: Math.abs(least), greatest: Math.abs(greatest) });
}

export const pullWords = (t: T, { pull }: PsoasNow): string => t("bodyPage.pull.now", { pull: pull ?? "unknown" });

/** What must be known beside the numbers of a posture; empty when there is nothing. */
export function unsureWords(t: T, posture: Posture): string {
  if (!isChangeable(posture)) return "";
  const [back, hip] = [isUnsure(posture.values.back), isLeverUnsure(posture.values.hip)];
  return back || hip ? t("bodyPage.unsure", { what: back && hip ? "both" : back ? "back" : "hip" }) : "";
}

/** mm, between the lengths as they are shown: anyone can check it. */
const shownDifference = (a: PsoasNow, b: PsoasNow): number => millimetres(b.length.mean) - millimetres(a.length.mean);

/** How much longer B is than A, in words. */
export function differenceWords(t: T, a: PsoasNow, b: PsoasNow): string {
  const mm = shownDifference(a, b);
  return t("bodyPage.difference", { way: signed(mm, "longer", "shorter"), mm: Math.abs(mm) });
}

/** What the model says, and does not say, of two postures of which much is said. */
export function claimWords(t: T, { id, ...of }: Claim): string {
  const [a, b] = [psoasNow(preset(of.a).coordinates), psoasNow(preset(of.b).coordinates)];
  const mm = shownDifference(a, b);
  const percent = percentOf(b.strain.mean) - percentOf(a.strain.mean);
  const told = id === "leaning" || id === "hooked" ? mm : percent;
  return t(`bodyPage.claim.${id}.says`, {
    ...{ way: signed(told, "longer", "shorter"), mm: Math.abs(mm), percent: Math.abs(percent) },
  });
}

/** The numbers of one posture, for someone who hears them. */
export function saidWords(t: T, posture: Posture, now: PsoasNow): string {
  const said = t("bodyPage.said", {
    change: changeWords(t, now),
    length: millimetres(now.length.mean),
    lever: millimetres(now.arm),
    pull: pullWords(t, now),
  });
  return `${said} ${unsureWords(t, posture)}`.trim();
}

/** What the picture shows, for someone who does not see it. */
export function pictureWords(t: T, posture: Posture): string {
  if (!isChangeable(posture)) return t(`bodyPage.picture.${posture.kind}`);
  return t(`bodyPage.picture.${posture.kind}`, partsOf(t, posture));
}

const partsOf = (t: T, { kind, values }: ChangeablePosture): Record<string, string> =>
  Object.fromEntries(
    controlsOf[kind].map((control) => [
      control,
      t("bodyPage.picture.part", {
        control: t(`bodyPage.${control}`),
        value: controlWords(t, control, values[control]),
      }),
    ]),
  );
