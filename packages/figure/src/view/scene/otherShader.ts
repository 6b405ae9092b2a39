import { bodiesPerPlace } from "../mesh/bodyMesh.ts";
import { barGlsl, carryGlsl, head, skinFieldGlsl } from "./fieldGlsl.ts";

/** The skin of another pose; `uLine`: by how many pixels of the page it is drawn larger, for its outline. `vApart`: how far a place is from where the body has it, m. */
export const otherVertex = (sets: number): string => `${head}
in vec3 position;
in vec4 bodies;
in vec4 weights;
in vec4 barsA;
in vec4 barsB;
in vec4 sets;
in vec4 members;
uniform float uScale;
uniform float uLine;
uniform vec2 uView;
uniform sampler2D uBodiesNow;
out float vApart;
${barGlsl}${carryGlsl}${skinFieldGlsl(sets)}
vec3 carriedNow(vec3 p) {
  vec4 P = vec4(p, 1.0);
  vec3 at = vec3(0.0);
  for (int k = 0; k < ${bodiesPerPlace}; k++) {
    int body = int(bodies[k]);
    vec3 moved = vec3(dot(texelFetch(uBodiesNow, ivec2(0, body), 0), P), dot(texelFetch(uBodiesNow, ivec2(1, body), 0), P), dot(texelFetch(uBodiesNow, ivec2(2, body), 0), P));
    at += weights[k] * moved;
  }
  return at;
}
void main() {
  vec3 p = carried(uScale * position, bodies, weights);
  vApart = distance(p, carriedNow(uScale * position));
  vec3 n;
  for (int step = 0; step < 2; step++) {
    float d = skinField(p, barsA, barsB, sets.xyz, members.xyz, n);
    p -= n * clamp(d, -0.04, 0.04);
  }
  vec4 at = projectionMatrix * viewMatrix * vec4(p, 1.0);
  vec2 aside = (mat3(viewMatrix) * n).xy;
  at.xy += at.w * uLine * 2.0 / uView * aside / max(length(aside), 0.3);
  gl_Position = at;
}`;

/**
 * Flat: a ghost is a pale shape with a thin line, a mistake is hatched and its line is dashed. Stripes in pixels of the page. Where
 * both poses are the same there is no line. own choices.
 */
export const otherFragment = `precision highp float;
uniform vec3 uGhost;
uniform vec3 uMistake;
uniform float uIsMistake;
uniform float uLine;
uniform float uPixels;
in float vApart;
out vec4 colour;
void main() {
  float stripe = mod(dot(gl_FragCoord.xy / uPixels, vec2(0.8, 0.6)), 7.0);
  bool isLine = uLine > 0.0;
  float line = smoothstep(0.015, 0.03, vApart);
  if (isLine && line < 0.02) discard;
  if (uIsMistake < 0.5) {
    colour = vec4(uGhost, isLine ? 0.62 * line : 0.2);
    return;
  }
  float on = smoothstep(0.0, 0.8, stripe) * smoothstep(4.6, 3.8, stripe);
  if (isLine) colour = vec4(uMistake, 0.85 * on * line);
  else colour = vec4(uMistake, mix(0.1, 0.34, smoothstep(0.0, 0.8, stripe) * smoothstep(2.6, 1.8, stripe)));
}`;
