import type { Fit } from "@ilio/figure";
import type { Spot } from "./lines.ts";
import type { Posture } from "./stance.ts";

/** Of the picture, in units: every posture has the same floor and the same scale. own choice: the body is most of its height. */
export const card = { width: 192, top: 14, height: 220 } as const;
const [scale, floor] = [120, 226];

/** Where the middle of the pelvis stands in the picture, units from the left: room for what each kind reaches to. own choices. */
const middle: Readonly<Record<Posture["kind"], number>> = { stand: 78, sit: 56, lunge: 98, bridge: 98 };

export const fitFor = ({ kind }: Posture): Fit => ({ scale, x0: middle[kind], y0: floor });

export const viewBox = `0 ${card.top} ${card.width} ${card.height}`;

/** A place of the room in the picture, units. */
export const onCard = ({ x0, y0 }: Fit, [x, y]: Spot): Spot => [x0 + scale * x, y0 - scale * y];
