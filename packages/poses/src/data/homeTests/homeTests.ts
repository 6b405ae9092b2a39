import type { Motion } from "../../pose.ts";
import { seatedHipRotation } from "./hipTests.ts";
import { bridgeHold, oneLegBridgeHold, thomas } from "./lyingTests.ts";
import { seatedPiriformis } from "./piriformisTest.ts";
import { resistedHipFlexion, slump } from "./seatedTests.ts";
import { bendAndReturn, squat } from "./squatAndBend.ts";
import { kneeHold, singleLegStand, standingArch } from "./standingTests.ts";
import { heelWalk, toeWalk } from "./walkTests.ts";

/** What one can try at home, alone; the right side is the one that is tested. */
export const homeTests: readonly Motion[] = [
  thomas,
  kneeHold,
  resistedHipFlexion,
  bridgeHold,
  oneLegBridgeHold,
  heelWalk,
  toeWalk,
  slump,
  squat,
  bendAndReturn,
  standingArch,
  seatedHipRotation,
  seatedPiriformis,
  singleLegStand,
];
