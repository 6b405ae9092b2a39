import { describeWays } from "./accessWays.ts";

describeWays((way) => way !== "plan");
