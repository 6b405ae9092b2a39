import { barGlsl, head, skinFieldGlsl } from "./fieldGlsl.ts";

/** A disc about a spot, moved onto the skin by the same steps as the skin itself, so it goes with a breath. */
export const feelVertex = (sets: number): string => `${head}
in vec3 position;
uniform vec3 uSpot;
uniform vec3 uOut;
uniform vec4 uBarsA;
uniform vec4 uBarsB;
uniform vec3 uSets;
uniform vec3 uMembers;
uniform float uScale;
uniform vec3 uEye;
out float vAway;
${barGlsl}${skinFieldGlsl(sets)}
void main() {
  vec3 across = normalize(cross(uOut, abs(uOut.y) < 0.9 ? vec3(0.0, 1.0, 0.0) : vec3(1.0, 0.0, 0.0)));
  vec3 along = cross(uOut, across);
  vec3 p = uSpot + 0.055 * uScale * position.z * (position.x * across + position.y * along);
  vec3 n;
  for (int step = 0; step < 3; step++) {
    float d = skinField(p, uBarsA, uBarsB, uSets, uMembers, n);
    p -= n * clamp(d, -0.02, 0.02);
  }
  skinField(p, uBarsA, uBarsB, uSets, uMembers, n);
  // the drawn skin has corners, and the eye is far away
  p += 0.002 * n + 0.008 * normalize(uEye - p);
  vAway = position.z;
  gl_Position = projectionMatrix * viewMatrix * vec4(p, 1.0);
}`;

/** A ring with a dot in it, and one that goes outwards with the pulse; without a pulse it stands still. own choices. */
export const feelFragment = `precision highp float;
in float vAway;
uniform vec3 uMark;
uniform vec3 uHalo;
uniform float uPulse;
out vec4 colour;
float ring(float at, float half_) {
  float soft = fwidth(vAway);
  return smoothstep(half_ + soft, half_ - soft, abs(vAway - at));
}
void main() {
  float core = max(ring(0.5, 0.045), ring(0.0, 0.11));
  float halo = max(ring(0.5, 0.11), ring(0.0, 0.17));
  float wave = ring(mix(0.5, 0.92, uPulse), 0.045) * 0.9 * (1.0 - uPulse) * step(0.001, uPulse);
  float glow = 0.28 * smoothstep(0.62, 0.3, vAway);
  float alpha = max(max(core, 0.85 * halo), max(wave, glow));
  colour = vec4(mix(uHalo, uMark, max(core, wave * (1.0 - halo))), alpha);
}`;
