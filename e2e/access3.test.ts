import { describeWays } from "./accessWays.ts";

describeWays(3);
