import { type BodyView, type Extent, type LayerName, type Length, type Orbit, within } from "@ilio/figure/view";
import { eased, type Motion } from "@ilio/poses";
import { nextRatio } from "./ratio.ts";
import { themeColours } from "./themeColours.ts";

/** ms from one key to the next. own choice: slow enough to see what goes where, shorter than any still is shown. */
const wayMs = 1300;

/** A motion on a canvas: it draws only when something changes. */
export interface Stage {
  /** Shows a key, on the way there from the one before or at once. */
  readonly go: (key: string, from: string | null) => void;
  readonly see: (orbit: Orbit) => void;
  readonly show: (layer: LayerName) => void;
  readonly repaint: () => void;
  readonly resize: () => void;
  readonly dispose: () => void;
}

/** The postures of a motion, in the order of the body's coordinates. */
export interface Postures {
  readonly at: (key: string) => Float64Array;
  readonly between: (from: string, to: string, share: number, before?: Float64Array) => Float64Array;
}

interface Way {
  readonly from: string;
  readonly to: string;
  readonly began: number;
  before?: Float64Array;
}

export function staged(
  view: BodyView,
  box: HTMLElement,
  { activation, targets }: Motion,
  extent: Extent,
  onReached: (lengths: readonly Length[]) => void,
  postures: Postures,
): Stage {
  const full = Math.min(2, devicePixelRatio);
  let ratio = full;
  let orbit: Orbit = { azimuthDeg: 0, elevationDeg: 7, zoom: 1 };
  let frame = 0;
  let last = 0;
  let way: Way | null = null;

  const workAt = (key: string, muscle: Length["muscle"]): number => activation?.[key]?.[muscle] ?? 0;
  function request(): void {
    frame ||= requestAnimationFrame(draw);
  }
  function draw(now: number): void {
    frame = 0;
    if (way !== null) step(way, now);
    view.look(orbit, extent);
    view.draw();
    last = now;
  }
  function step(on: Way, now: number): void {
    const { from, to, began } = on;
    const share = Math.min(1, Math.max(0, (now - began) / wayMs));
    if (share >= 1) {
      stand(to);
      return;
    }
    if (last > began) ratio = nextRatio(ratio, now - last);
    fit(ratio);
    on.before = postures.between(from, to, share, on.before);
    const t = eased(share);
    view.pose(on.before, (muscle) => (1 - t) * workAt(from, muscle) + t * workAt(to, muscle));
    request();
  }
  function stand(key: string): void {
    way = null;
    // what stands still may take its time
    fit(full);
    view.pose(postures.at(key), (muscle) => workAt(key, muscle));
    onReached(view.lengths());
    request();
  }
  let fitted = "";
  function fit(pixels: number): void {
    const { width, height } = box.getBoundingClientRect();
    const wanted = `${width} ${height} ${pixels}`;
    if (width === 0 || height === 0 || wanted === fitted) return;
    fitted = wanted;
    view.resize(width, height, pixels);
  }
  fit(full);
  return {
    go(key, from) {
      if (from === null || from === key) {
        stand(key);
        return;
      }
      way = { from, to: key, began: performance.now() };
      request();
    },
    see(next) {
      orbit = within(next);
      request();
    },
    show(layer) {
      view.setLayer(layer, targets);
      request();
    },
    repaint() {
      view.paint(themeColours());
      request();
    },
    resize() {
      fit(full);
      request();
    },
    dispose() {
      cancelAnimationFrame(frame);
      view.dispose();
    },
  };
}
