import type { Motion } from "../../pose.ts";
import { edgeOfBedStretch } from "./bedEdge.ts";
import { bridges } from "./bridges.ts";
import { chairNavasana } from "./chairBoat.ts";
import { couchStretch } from "./couch.ts";
import { figure4 } from "./figure4.ts";
import { kneelingMovements } from "./kneeling.ts";
import { oneLegBridges } from "./oneLegBridges.ts";
import { hipFlexorPandiculation } from "./pandiculation.ts";
import { restAndProneMovements } from "./restAndProne.ts";
import { seatedMovements } from "./seated.ts";
import { sideBridges } from "./sideBridges.ts";
import { sideLyingMovements } from "./sideLying.ts";
import { standingMovements } from "./standing.ts";
import { supineMovements } from "./supine.ts";
import { tableTopMovements } from "./tableTop.ts";
import { walk } from "./walk.ts";

/** The movements of the catalogue, by families. */
export const movements: readonly Motion[] = [
  edgeOfBedStretch,
  couchStretch,
  chairNavasana,
  figure4,
  hipFlexorPandiculation,
  ...bridges,
  ...oneLegBridges,
  ...supineMovements,
  ...tableTopMovements,
  ...seatedMovements,
  ...standingMovements,
  walk,
  ...kneelingMovements,
  ...sideBridges,
  ...sideLyingMovements,
  ...restAndProneMovements,
];
