import type { LayerName, Orbit } from "@ilio/figure/view";

/** From where a body is looked at, and what is peeled off. */
export interface Look {
  readonly orbit: Orbit;
  readonly layer: LayerName;
}

export const openLayers = ["window", "muscles", "deep", "bones"] as const satisfies readonly LayerName[];
export const layerNames = ["closed", ...openLayers] as const satisfies readonly LayerName[];

export const isSameLook = (a: Look, b: Look): boolean =>
  a.layer === b.layer &&
  a.orbit.azimuthDeg === b.orbit.azimuthDeg &&
  a.orbit.elevationDeg === b.orbit.elevationDeg &&
  a.orbit.zoom === b.orbit.zoom;
