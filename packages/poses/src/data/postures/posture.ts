import type { FactMuscle, Motion, Pose, View } from "../../pose.ts";
import type { Prop } from "../../props.ts";

/** What an everyday posture may have besides its one pose. */
interface Extras {
  readonly props?: readonly Prop[];
  readonly view?: View;
  readonly targets?: readonly FactMuscle[];
}

/** An everyday posture: one key, `held`, in which nothing moves. Without extras: no props, seen from the right, psoas lit. */
export const posture = (
  id: string,
  held: Pose,
  { props = [], view = "right", targets = ["psoas_major"] }: Extras = {},
): Motion => ({
  id,
  kind: "posture",
  props,
  view,
  targets,
  keys: { held },
  phases: [],
  arrows: [],
  mistakes: [],
  picture: { key: "held" },
});
