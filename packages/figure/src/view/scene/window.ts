import { bodyNumber } from "@ilio/body";
import { lineSize } from "../../field/field.ts";
import { type Figure, poseSkin } from "../../skin/figure.ts";

/** Middle and half axes of the window in neutral standing, from the pelvis, m: about the lumbar spine and the hips. own choices. */
const middle = [-0.088, 0.018, 0] as const;
const axes = [0.4, 0.225, 0.4] as const;
const edge = axes[1] - 0.03;

/** How far a place of neutral standing is from the middle of the window; 1 at its edge. */
export const windowAway = (x: number, y: number, z: number): number =>
  Math.hypot((x - middle[0]) / axes[0], (y - middle[1]) / axes[1], (z - middle[2]) / axes[2]);

const bodies = ["pelvis", "lumbar5", "lumbar3", "lumbar1"].map(bodyNumber);

/** The bars of which the skin of the window is made: what an arm must not hide. */
export function windowBars(figure: Figure): readonly number[] {
  const { lines } = poseSkin(figure, figure.neutral);
  const height = (i: number): number => (lines[lineSize * i + 1]! + lines[lineSize * i + 4]!) / 2 / figure.model.scale;
  return figure.skin.flatMap(({ body }, i) =>
    bodies.includes(body) && Math.abs(height(i) - middle[1]) < edge ? [i] : [],
  );
}

const vec3 = (numbers: readonly number[]): string => `vec3(${numbers.map((number) => number.toFixed(4)).join(", ")})`;

/**
 * Where the skin is glass: about the lumbar spine and the hips, or all over. An arm is glass where its line of sight goes on into
 * these, so that its outline does not break where it leaves them. Sleeves never are. `uWindow`: 0 closed, 1 the window, 2 all of it. `uMiddle`:
 * middle of the window in the room, m, and the person's scale.
 */
export const windowGlsl = (bars: readonly number[]): string => `precision highp sampler2D;
uniform float uWindow;
uniform vec4 uMiddle;
uniform sampler2D uBars;
const int windowBars[${bars.length}] = int[](${bars.join(", ")});
float windowAway(vec3 rest) {
  return length((rest - ${vec3(middle)}) / ${vec3(axes)});
}
// how deep a line of sight goes into the body, m: the bar's nearest place to it, as in barDistance
float depthOn(int bar, vec3 sight) {
  vec4 a = texelFetch(uBars, ivec2(0, bar), 0);
  vec4 b = texelFetch(uBars, ivec2(1, bar), 0);
  vec4 c = texelFetch(uBars, ivec2(2, bar), 0);
  vec4 shape = texelFetch(uBars, ivec2(3, bar), 0);
  vec4 eye = vec4(uEye, 1.0);
  vec3 w = vec3(dot(a, eye), dot(b, eye), dot(c, eye));
  vec3 u = vec3(dot(a.xyz, sight), dot(b.xyz, sight), dot(c.xyz, sight));
  float uu = dot(u, u);
  float uw = dot(u, w);
  float t = clamp((uu * w.y - u.y * uw) / max(uu - u.y * u.y, 1e-6), 0.0, shape.x);
  vec3 q = w + (u.y * t - uw) / uu * u - vec3(0.0, t, 0.0);
  float l = length(q) + 1e-7;
  t /= shape.x;
  float radius = mix(shape.y, shape.z, t) + shape.w * 4.0 * t * (1.0 - t);
  return (radius - l) / length((a.xyz * q.x + b.xyz * q.y + c.xyz * q.z) / l);
}
float hides(vec3 rest, vec3 place) {
  float before = smoothstep(0.0, 0.05, length(uMiddle.xyz - uEye) - length(place - uEye));
  float bare = 1.0 - smoothstep(0.235, 0.275, rest.y);
  if (before * bare < 0.01) return 0.0;
  vec3 sight = normalize(place - uEye);
  float deep = -1.0;
  for (int i = 0; i < ${bars.length}; i++) deep = max(deep, depthOn(windowBars[i], sight));
  return before * bare * smoothstep(0.0, 0.02, deep / uMiddle.w);
}
float openness(vec3 rest, float arm, vec3 place) {
  if (uWindow < 0.5) return 0.0;
  if (uWindow > 1.5) return 1.0;
  if (arm > 0.5) return hides(rest, place) * smoothstep(0.5, 0.6, arm);
  return 1.0 - smoothstep(0.955, 0.985, windowAway(rest));
}
`;
