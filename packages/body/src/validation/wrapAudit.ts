import type { Model, State } from "../body.ts";
import { wrapSize } from "../model/spans.ts";
import { wrapPlane } from "../wrapPlane.ts";

/** How near a span over a surface ever came to what would break it. */
export interface WrapAudit {
  readonly muscle: string;
  readonly surface: string;
  /** Smallest angle to the place where its winding would jump by a whole turn; for a sphere: to the line through its centre. */
  toCut: number;
  /** Smallest distance of a point that moves against the surface from its axis, in radii; Infinity when both are fixed to it. */
  nearest: number;
  /** Poses looked at, and those in which it touches. */
  poses: number;
  touching: number;
}

/** Collects the audits of the spans of the right side over poses that were evaluated. */
export class WrapAudits {
  readonly list: readonly WrapAudit[];
  readonly #spans: readonly { readonly index: number; readonly moves: readonly [boolean, boolean] }[];

  constructor({ muscles, surfaces, spans }: Model) {
    const bodyOf = (point: number) => spans.bodyStart.findLastIndex((start) => 3 * start <= point);
    const entries = Array.from({ length: spans.wraps.length / wrapSize }, (_, index) => {
      const [from = 0, to = 0, muscle = 0, surface = 0] = spans.wraps.subarray(index * wrapSize);
      const { body, name } = surfaces[surface]!;
      const moves = [bodyOf(from) !== body, bodyOf(to) !== body] as const;
      return { index, moves, muscle: muscles[muscle]!.name, surface: name };
    }).filter(({ muscle }) => muscle.endsWith("_r"));
    this.#spans = entries;
    this.list = entries.map(({ muscle, surface }) => ({
      ...{ muscle, surface, toCut: Number.POSITIVE_INFINITY, nearest: Number.POSITIVE_INFINITY, poses: 0, touching: 0 },
    }));
  }

  add(model: Model, state: State): void {
    this.#spans.forEach(({ index, moves }, i) => {
      const { surface, radius, distances, delta, phi } = wrapPlane(model, state, index);
      const isCylinder = model.surfaces[surface]!.type === "cylinder";
      const audit = this.list[i]!;
      audit.poses++;
      if (phi > 0) audit.touching++;
      const toCut = isCylinder ? Math.min(delta + Math.PI / 2, (3 * Math.PI) / 2 - delta) : Math.PI - delta;
      audit.toCut = Math.min(audit.toCut, toCut);
      distances.forEach((distance, end) => {
        if (moves[end]) audit.nearest = Math.min(audit.nearest, distance / radius);
      });
    });
  }
}
