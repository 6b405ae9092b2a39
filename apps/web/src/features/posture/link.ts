import { claims, shownFor } from "./claims.ts";
import { preset } from "./presets.ts";
import { type Settled, settle } from "./settle.ts";
import {
  type Changeable,
  type Control,
  changeable,
  controlsOf,
  fixed,
  isChangeable,
  type Posture,
  rangeOf,
} from "./stance.ts";

/** What the page shows: one posture, or two beside each other. */
export interface Shown {
  readonly a: Settled;
  readonly b: Settled | null;
}

/** Why an address is not shown as it is: it cannot be read, or nobody can be in such a posture. */
export type LinkError = "unreadable" | "impossible";
export type ReadLink = { readonly ok: true; readonly value: Shown } | { readonly ok: false; readonly error: LinkError };

/** A posture as it stands in an address: `sit,hip74,knee86,pelvis9,back-10,chair43,reach40`. */
export const postureText = (posture: Posture): string =>
  isChangeable(posture)
    ? [posture.kind, ...controlsOf[posture.kind].map((control) => `${control}${posture.values[control]}`)].join(",")
    : posture.kind;

/** The query of an address, without its `?`. */
export const linkOf = ({ a, b }: Shown): string =>
  `a=${postureText(a.posture)}${b === null ? "" : `&b=${postureText(b.posture)}`}`;

/** @param query what follows the `?` of an address; empty shows standing, `claim=<id>` what is often said */
export function readLink(query: string): ReadLink {
  if (query === "") return { ok: true, value: { a: preset("standing"), b: null } };
  const params = new URLSearchParams(query);
  const claim = [...params.keys()].join() === "claim" ? claims.find(({ id }) => id === params.get("claim")) : undefined;
  if (claim !== undefined) return { ok: true, value: shownFor(claim) };
  const isKnown = [...params.keys()].every((key) => key === "a" || key === "b") && params.has("a");
  if (!isKnown || params.getAll("a").length > 1 || params.getAll("b").length > 1)
    return { ok: false, error: "unreadable" };
  const a = readPosture(params.get("a") ?? "");
  const b = params.has("b") ? readPosture(params.get("b") ?? "") : null;
  for (const read of [a, b]) if (typeof read === "string") return { ok: false, error: read };
  return { ok: true, value: { a: a as Settled, b: b as Settled | null } };
}

/** own choice: how often at most; two were enough for all of 300 made-up ways. */
const readings = 5;

/**
 * The same as its link shows it. A link holds whole degrees and centimetres, and what is settled on these may again be off by
 * one: it is read until it stays.
 */
export function atRest(shown: Shown): Shown {
  let [held, link] = [shown, linkOf(shown)];
  for (let i = 0; i < readings; i++) {
    const read = readLink(link);
    if (!read.ok) return held;
    held = read.value;
    if (linkOf(held) === link) return held;
    link = linkOf(held);
  }
  return held;
}

function readPosture(text: string): Settled | LinkError {
  const posture = postureOf(text);
  if (posture === null) return "unreadable";
  const settled = settle(posture);
  return settled.ok ? settled.value : "impossible";
}

function postureOf(text: string): Posture | null {
  const [kind, ...parts] = text.split(",");
  const fixedKind = fixed.find((each) => each === kind);
  if (fixedKind !== undefined) return parts.length === 0 ? { kind: fixedKind } : null;
  const found = changeable.find((each) => each === kind);
  return found === undefined ? null : withValues(found, parts);
}

function withValues(kind: Changeable, parts: readonly string[]): Posture | null {
  if (parts.length !== controlsOf[kind].length) return null;
  const values: Record<Control, number> = { hip: 0, knee: 0, pelvis: 0, back: 0, chair: 0, reach: 0 };
  for (const [i, control] of controlsOf[kind].entries()) {
    const [, digits] = new RegExp(`^${control}(-?\\d{1,3})$`).exec(parts[i] ?? "") ?? [];
    const [least, greatest] = rangeOf[kind][control];
    const value = Number(digits);
    // a missing number is NaN, which lies in no range
    if (!(value >= least && value <= greatest)) return null;
    values[control] = value === 0 ? 0 : value;
  }
  return { kind, values };
}
