import { muscleBodies } from "./bodies.ts";
import type { Straight } from "./cutPaths.ts";
import type { Point } from "./model.ts";

const pointKey = ({ body, location }: Point): string => `${body} ${location.join(" ")}`;

/** Gives each moving point its place. */
export class Points {
  readonly #list: readonly Point[];
  readonly #places: ReadonlyMap<string, number>;

  constructor(spans: readonly Straight[]) {
    const all = new Map(spans.flatMap(({ from, to }) => [from, to].map((point) => [pointKey(point), point] as const)));
    this.#list = [...all.values()].sort((a, b) => a.body - b.body);
    this.#places = new Map(this.#list.map((point, i) => [pointKey(point), 3 * i]));
  }

  place(point: Point): number {
    const place = this.#places.get(pointKey(point));
    if (place === undefined) throw new Error(`spans: expected point ${pointKey(point)} to be known.`);
    return place;
  }

  locations(): Float64Array {
    return Float64Array.from(this.#list.flatMap(({ location }) => location));
  }

  bodyStart(): Int32Array {
    const start = new Int32Array(muscleBodies + 1);
    for (const { body } of this.#list) start[body + 1]!++;
    for (let body = 0; body < muscleBodies; body++) start[body + 1]! += start[body]!;
    return start;
  }
}
