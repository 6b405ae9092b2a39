import { useEffect, useReducer } from "react";
import type { Look } from "../body3d/look.ts";
import { usualLook } from "../body3d/usualLook.ts";
import { type Claim, claimOf } from "./claims.ts";
import { atRest, type LinkError, linkOf, readLink, type Shown } from "./link.ts";
import { lookOf, splitLook, withLook } from "./lookLink.ts";
import { move } from "./move.ts";
import { firstOf, preset } from "./presets.ts";
import type { Refusal, Settled } from "./settle.ts";
import type { Changeable, Control } from "./stance.ts";

/** All that the page holds. */
export interface Explorer extends Shown {
  /** The control that stopped, and why; null when the last one came to where it was meant to. */
  readonly stopped: { readonly control: Control; readonly why: Refusal } | null;
  readonly badLink: LinkError | null;
  /** What is often said and was chosen; its sentence stays while B is pulled about. */
  readonly claim: Claim | null;
  /** How both are looked at, where they are drawn in 3D. */
  readonly look: Look;
}

export type Act =
  | { readonly type: "move"; readonly control: Control; readonly wanted: number }
  | { readonly type: "stance"; readonly kind: Changeable }
  | { readonly type: "show"; readonly shown: Shown }
  | { readonly type: "rest"; readonly shown: Shown }
  | { readonly type: "look"; readonly change: (now: Look) => Look }
  | { readonly type: "compare" }
  | { readonly type: "single" }
  | { readonly type: "address"; readonly query: string };

/** The posture that is being changed: B beside A, else the only one. */
export const edited = ({ a, b }: Shown): Settled => b ?? a;

const withEdited = (state: Explorer, settled: Settled): Explorer => ({
  ...state,
  ...(state.b === null ? { a: settled } : { b: settled }),
});

const plain = { stopped: null, badLink: null, claim: null } as const;

export function reduce(state: Explorer, act: Act): Explorer {
  switch (act.type) {
    case "move": {
      const { settled, refused } = move(edited(state), act.control, act.wanted);
      return {
        ...withEdited(state, settled),
        stopped: refused === null ? null : { control: act.control, why: refused },
      };
    }
    case "stance":
      return { ...withEdited(state, preset(firstOf[act.kind])), ...plain };
    case "show":
      return { ...act.shown, ...plain, claim: claimOf(act.shown) ?? null, look: state.look };
    case "rest":
      return { ...state, ...act.shown };
    case "look":
      return { ...state, look: act.change(state.look) };
    case "compare":
      return { ...state, b: state.a, ...plain };
    case "single":
      return { ...state, a: edited(state), b: null, ...plain };
    case "address":
      return fromAddress(act.query);
  }
}

/** What an address shows; standing, and why, when it cannot be shown. */
export function fromAddress(query: string): Explorer {
  const { postures, see } = splitLook(query);
  const read = readLink(postures);
  const usual = usualLook("right");
  const look = see === null ? usual : lookOf(see);
  if (read.ok && look !== null) return { ...read.value, ...plain, claim: claimOf(read.value) ?? null, look };
  return { a: preset("standing"), b: null, ...plain, badLink: read.ok ? "unreadable" : read.error, look: usual };
}

const isSamePosture = (one: Settled | null, other: Settled | null): boolean =>
  one === other ||
  (one !== null && other !== null && one.coordinates.every((value, c) => value === other.coordinates[c]));
const isSame = (one: Shown, other: Shown): boolean => isSamePosture(one.a, other.a) && isSamePosture(one.b, other.b);

/** What follows the `?` in the part of the address that is the app's. */
export const queryNow = (): string => location.hash.split("?")[1] ?? "";

/** ms. own choice: after a hand has come to rest. Browsers refuse an address that is written too often. */
export const writeAfterMs = 300;

/**
 * The postures shown, kept in the address: once a hand rests, the page holds what the address shows, to the last digit. The
 * address is replaced and never added to: the way back leads to where one came from.
 */
export function useShown(): readonly [Explorer, (act: Act) => void] {
  const [state, act] = useReducer(reduce, undefined, () => fromAddress(queryNow()));
  useEffect(() => {
    const read = (): void => {
      if (/^#\/body(\?|$)/.test(location.hash)) act({ type: "address", query: queryNow() });
    };
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, []);
  const { a, b, badLink, look } = state;
  useEffect(() => {
    const timer = setTimeout(() => {
      const rested = atRest({ a, b });
      if (!isSame(rested, { a, b })) act({ type: "rest", shown: rested });
      const link = withLook(linkOf(rested), look, usualLook("right"));
      const isFirst = (queryNow() === "" || badLink !== null) && link === linkOf({ a: preset("standing"), b: null });
      if (!isFirst && queryNow() !== link) history.replaceState(history.state, "", `#/body?${link}`);
    }, writeAfterMs);
    return () => clearTimeout(timer);
  }, [a, b, badLink, look]);
  return [state, act];
}
