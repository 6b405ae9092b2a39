import type { Shown } from "./link.ts";
import { isSame, type PresetId, preset } from "./presets.ts";

/** What is often said of postures, each as two to compare. The sentence is `bodyPage.claim.<id>.says`. */
export const claims = [
  { id: "sitting", a: "standing", b: "sitting" },
  { id: "leaning", a: "sitting", b: "leaning" },
  { id: "hooked", a: "sitting", b: "hooked" },
  { id: "hollow", a: "standing", b: "hollow" },
  { id: "bridge", a: "standing", b: "bridge" },
  { id: "lunge", a: "standing", b: "lunge" },
] as const satisfies readonly { readonly id: string; readonly a: PresetId; readonly b: PresetId }[];
export type Claim = (typeof claims)[number];

export const shownFor = ({ a, b }: Claim): Shown => ({ a: preset(a), b: preset(b) });

/** The claim whose two postures are shown, as they were. */
export const claimOf = ({ a, b }: Shown): Claim | undefined =>
  b === null
    ? undefined
    : claims.find((claim) => isSame(preset(claim.a).posture, a.posture) && isSame(preset(claim.b).posture, b.posture));
