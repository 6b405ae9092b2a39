import type { ConditionRow } from "./cell.ts";
import { allow, bar, change } from "./cells.ts";

const bruise = change("watch-for-bruise", "muscle bleeds more easily, and the sign of it must be known");
const leaning = change("watch-for-bruise", "weight on knees, hands or forearm can bruise, and the sign must be known");

const lightPull = change(
  "soft-stretch",
  "bleeds into this muscle are described on blood thinners, so it is pulled on lightly",
  "groinPain2002",
);

/** A blood thinner, or blood that does not clot well: no strong pull on the psoas, no falls, and known signs. */
export const bloodThinner: ConditionRow = {
  "hip-flexor-pandiculation": bruise,
  "standing-march": change("hold-support", "a fall matters more on a blood thinner, and a hand prevents it"),
  "chair-navasana": bruise,
  "supta-padangusthasana": bruise,
  "isometric-hip-flexion": bruise,
  "banded-hip-flexion": bar(
    "the hardest work for the psoas, which is where bleeds into muscle are known on blood thinners",
  ),
  "heel-taps": bruise,
  "dead-bug": bruise,
  "bird-dog-leg": leaning,
  "bird-dog": leaning,
  "edge-of-bed-stretch": lightPull,
  "half-kneeling-hip-flexor-stretch": lightPull,
  "couch-stretch": bar("the strongest pull at the front of the hip, with the weight on one kneecap"),
  "doorway-virabhadrasana-1": bar("a fall matters more on a blood thinner, and kneeling does the same work lower down"),
  "figure-4": change("soft-stretch", "a strong pull may tear small vessels in the buttock, a light one does not"),
  "mini-bridge": bruise,
  bridge: bruise,
  "bridge-with-block": bruise,
  "marching-bridge": bruise,
  "single-leg-bridge": bruise,
  clamshell: bruise,
  "side-lying-hip-abduction": bruise,
  "prone-hip-extension": bruise,
  "side-bridge-knees": leaning,
  "side-bridge": leaning,
  "constructive-rest-90-90": allow("lying with raised calves loads no muscle"),
  "side-lying-rest": allow("lying on the side loads no muscle"),
  "diaphragmatic-breathing": allow("breathing loads no muscle that bleeds"),
  "comfortable-walk": allow("an easy walk is everyday life"),
};
