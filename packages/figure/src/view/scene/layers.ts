import type { FactMuscle } from "@ilio/poses";
import { type Poser, packedSheet } from "../pose/poser.ts";

/** What is peeled off, from the clothed body to its bones alone. */
export const layers = ["closed", "window", "muscles", "deep", "bones"] as const;
export type LayerName = (typeof layers)[number];

/** How strongly a muscle that is not meant is lit beside one that is. own choice. */
const muted = 0.22;
const always: readonly FactMuscle[] = ["psoas_major", "iliacus"];

/** Says for each sheet whether it is drawn, and whether it is lit. */
export function showSheets({ plan, sheets }: Poser, layer: LayerName, targets: readonly FactMuscle[]): void {
  plan.sheets.forEach(({ muscle, layer: depth }, i) => {
    const isLit = always.includes(muscle) || targets.includes(muscle);
    const isDrawn =
      layer === "muscles" || (layer === "deep" && (depth === "deep" || isLit)) || (layer === "window" && isLit);
    sheets[packedSheet * i + 2] = isDrawn ? (isLit ? 1 : muted) : 0;
  });
}
