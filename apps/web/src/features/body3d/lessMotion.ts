/** Whether the person wants less motion now: then stills step. */
export const isMotionLess = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;
