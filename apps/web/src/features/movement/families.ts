import type { MovementId } from "@ilio/care";

/** The catalogue as a person may look for something in it; in each family an easier movement stands before a harder one. */
export const families = {
  ease: ["side-lying-rest", "constructive-rest-90-90", "diaphragmatic-breathing", "comfortable-walk"],
  "hip-front": [
    "hip-flexor-pandiculation",
    "isometric-hip-flexion",
    "chair-navasana",
    "standing-march",
    "supta-padangusthasana",
    "banded-hip-flexion",
  ],
  "let-go": [
    "figure-4",
    "edge-of-bed-stretch",
    "half-kneeling-hip-flexor-stretch",
    "couch-stretch",
    "doorway-virabhadrasana-1",
  ],
  bridges: ["mini-bridge", "bridge", "bridge-with-block", "marching-bridge", "single-leg-bridge"],
  buttocks: ["clamshell", "side-lying-hip-abduction", "prone-hip-extension"],
  trunk: ["heel-taps", "dead-bug", "bird-dog-leg", "bird-dog", "side-bridge-knees", "side-bridge"],
} as const satisfies Readonly<Record<string, readonly MovementId[]>>;

export type Family = keyof typeof families;
export const familyIds = Object.keys(families) as readonly Family[];
