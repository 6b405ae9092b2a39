import type { SignRule } from "./rule.ts";

/**
 * New unsteady walking, or a band of pain or numbness round the body: the spinal cord higher up may be pressed. With
 * cancer now or ever it may be spreading there; then any new trouble of a leg is an emergency, and pain alone is looked at
 * within a day.
 *
 * @source NICE NG234, 2023: with neurological signs at once, with pain alone within 24 hours
 */
export const cordCompression: SignRule = {
  id: "cord-compression",
  row: "cord compression",
  source: "NICE NG234, 2023 (with neurological signs at once, with pain alone within 24 hours)",
  outcomes: [
    { when: { all: ["unsteady-or-band", "cancer-history"] }, level: "emergency", exercise: "stop", advice: "call-now" },
    {
      when: { all: ["foot-drags", "cancer-history"] },
      level: "emergency",
      exercise: "stop",
      advice: "call-now",
      basis: "own choice: a leg that loses strength counts as a neurological sign",
    },
    {
      when: "unsteady-or-band",
      level: "urgent",
      exercise: "stop",
      advice: "doctor-today",
      basis: "own choice: without cancer too, because a disc or a bone can press the cord as well",
    },
    {
      when: { all: ["spine-spot", "cancer-history"] },
      level: "urgent",
      exercise: "stop",
      advice: "doctor-today",
      basis:
        "own choice: new pain on one spot of the spine is the pain alone of the source; the row does not say how high",
    },
  ],
};
