import { faceGlsl } from "./faceGlsl.ts";
import { barGlsl, carryGlsl, head, skinFieldGlsl } from "./fieldGlsl.ts";
import { lightGlsl } from "./light.ts";
import { windowGlsl } from "./window.ts";

export const skinVertex = (sets: number): string => `${head}
in vec3 position;
in vec3 rest;
in vec4 bodies;
in vec4 weights;
in vec4 barsA;
in vec4 barsB;
in vec4 setsArm;
in vec4 membersHair;
uniform float uScale;
out vec3 vNormal;
out vec3 vPlace;
out vec3 vRest;
out float vArm;
out float vHair;
${barGlsl}${carryGlsl}${skinFieldGlsl(sets)}
void main() {
  vec3 p = carried(uScale * position, bodies, weights);
  vec3 n;
  for (int step = 0; step < 2; step++) {
    float d = skinField(p, barsA, barsB, setsArm.xyz, membersHair.xyz, n);
    p -= n * clamp(d, -0.04, 0.04);
  }
  skinField(p, barsA, barsB, setsArm.xyz, membersHair.xyz, n);
  vNormal = n;
  vPlace = p;
  vRest = rest;
  vArm = setsArm.w / 255.0;
  vHair = (membersHair.w - 128.0) / 127.0;
  gl_Position = projectionMatrix * viewMatrix * vec4(p, 1.0);
}`;

/** The draws that have a part of the skin each; `uPass` in the shader. */
export const passes = { depth: 0, solid: 1, glass: 2, glassArm: 3, solidArm: 4 } as const;

/** Garments are told apart by where a spot of the skin is in neutral standing: as in `drawing/garments.ts`. */
export const skinFragment = (bars: readonly number[]): string => `precision highp float;
in vec3 vNormal;
in vec3 vPlace;
in vec3 vRest;
in float vArm;
in float vHair;
uniform vec3 uSkin;
uniform vec3 uHair;
uniform vec3 uTop;
uniform vec3 uShorts;
uniform vec3 uGlassTint;
uniform vec3 uGlassRim;
uniform float uFlat;
uniform int uPass;
out vec4 colour;
${lightGlsl}${windowGlsl(bars)}${faceGlsl}
float inside(float d) {
  return smoothstep(-0.5, 0.5, d / max(fwidth(d), 1e-6));
}
void main() {
  vec3 v = normalize(uEye - vPlace);
  vec3 n = normalize(vNormal);
  float open = uPass == ${passes.solidArm} ? 0.0 : openness(vRest, vArm, vPlace);
  // solid and glass share the triangles at the window's edge
  if (uPass == ${passes.solid} && open > 0.02) discard;
  if (uPass == ${passes.glass} && open <= 0.02 && uWindow > 0.5) discard;
  if (uFlat > 0.5) {
    colour = vec4(0.0, 0.0, 1.0, 1.0) * step(open, 0.5);
    return;
  }
  vec3 r = vRest;
  bool isArm = vArm > 0.5;
  vec2 neckline = vec2(length(vec3(r.x + 0.1, r.y - 0.505 - 0.25 * (r.x + 0.1), 0.92 * r.z)) - 0.082, 0.5 - r.y);
  float round = max(0.035 - abs(neckline.x - neckline.y), 0.0);
  float neck = min(neckline.x, neckline.y) - round * round / 0.14;
  float top = isArm ? r.y - 0.292 : min(r.y + 0.012, neck);
  float shorts = isArm ? -1.0 : min(0.03 - r.y, r.y + 0.285);
  float hair = vHair * 0.02;
  vec3 skin = faced(uSkin, r, n);
  float cloth = inside(shorts);
  vec3 base = mix(skin, uShorts, cloth);
  float onTop = inside(top);
  base = mix(base, uTop, onTop);
  cloth = max(cloth, onTop);
  // hems: a darker line with a seam beside it
  float hem = isArm ? top : min(abs(top), shorts > -0.02 ? abs(min(shorts, 1.0)) : 1.0);
  float seam = smoothstep(0.0022, 0.0, abs(abs(hem) - 0.011)) * cloth * 0.10 + smoothstep(0.004, 0.0, abs(hem)) * 0.22;
  base *= 1.0 - seam;
  float isHair = inside(hair);
  base = mix(base, uHair * (0.92 + 0.16 * smoothstep(0.2, 0.9, sin(r.z * 190.0 + 26.0 * r.y) * 0.5 + 0.5)), isHair);
  cloth *= 1.0 - isHair;
  vec3 shade = mix(vec3(0.58, 0.4, 0.36), vec3(0.5, 0.52, 0.54), max(cloth, isHair));
  // the window has a seam of its own
  if (!isArm && uWindow > 0.5) base *= 1.0 - 0.3 * smoothstep(0.035, 0.01, abs(windowAway(r) - 0.992));
  vec3 c = lit(base, n, v, mix(0.045, 0.008, cloth), shade);
  if (open <= 0.001) {
    colour = vec4(c, 1.0);
    return;
  }
  float facing = clamp(dot(n, v), 0.0, 1.0);
  if (isArm && uWindow < 1.5) {
    // its outline is kept, as wide as is seen on an arm of 25 px, so that it does not look cut off; own choices
    float line = smoothstep(0.25, 0.8, 1.0 - facing);
    colour = vec4(mix(c, 0.78 * c, line), mix(1.0, 0.26 + 0.54 * line, open));
    return;
  }
  float rim = pow(1.0 - facing, 1.8);
  vec3 glass = mix(mix(uGlassTint, base, 0.25), uGlassRim, rim);
  colour = vec4(mix(c, glass, open), mix(1.0, mix(0.09, 0.8, rim), open));
}`;
