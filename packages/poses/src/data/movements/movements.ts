import type { Motion } from "../../pose.ts";
import { edgeOfBedStretch } from "./bedEdge.ts";
import { bridges } from "./bridges.ts";
import { kneelingMovements } from "./kneeling.ts";
import { restAndProneMovements } from "./restAndProne.ts";
import { sideLyingMovements } from "./sideLying.ts";
import { supineMovements } from "./supine.ts";
import { uprightMovements } from "./upright.ts";

/** The movements of the catalogue, by families. */
export const movements: readonly Motion[] = [
  edgeOfBedStretch,
  ...bridges,
  ...supineMovements,
  ...uprightMovements,
  ...kneelingMovements,
  ...sideLyingMovements,
  ...restAndProneMovements,
];
