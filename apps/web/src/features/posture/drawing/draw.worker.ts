import { buildModel } from "@ilio/body";
import { createFigure, drawBody, pictogram, roomOf, views } from "@ilio/figure";
import { createPlacer } from "@ilio/poses";
import type { Drawn, Job } from "./job.ts";

/** What the page's types do not know of a worker. */
declare const self: {
  readonly postMessage: (answer: Drawn) => void;
  readonly addEventListener: (type: "message", listener: (event: { readonly data: Job }) => void) => void;
};

const model = buildModel();
const figure = createFigure(model, "slim");
const placer = createPlacer(model);

function draw({ slot, coordinates, props, fit, coarser }: Job): string {
  const look = { muscles: [{ name: "psoas", side: "r", tone: "rest" }] } as const;
  const drawing = drawBody(figure, placer.place(coordinates), views.right, look, coarser);
  const svg = pictogram(drawing, { theme: "card", title: "", idPrefix: `posture-${slot}`, props: roomOf(props), fit });
  // the page has an SVG of its own, with a text
  return svg.slice(svg.indexOf("</title>") + "</title>".length, -"</svg>".length);
}

self.addEventListener("message", ({ data }) => {
  try {
    self.postMessage({ ok: true, svg: draw(data) });
  } catch (error) {
    self.postMessage({ ok: false, error: String(error) });
  }
});
