import { bodyNumber } from "@ilio/body";
import { head } from "./fieldGlsl.ts";
import { lightGlsl } from "./light.ts";

export const boneVertex = `${head}
in vec3 position;
in vec3 normal;
in vec2 bodyTissue;
uniform sampler2D uBodies;
uniform float uScale;
uniform float uWindow;
out vec3 vNormal;
out vec3 vPlace;
out float vTissue;
void main() {
  int body = int(bodyTissue.x);
  vec4 a = texelFetch(uBodies, ivec2(0, body), 0);
  vec4 b = texelFetch(uBodies, ivec2(1, body), 0);
  vec4 c = texelFetch(uBodies, ivec2(2, body), 0);
  vec4 P = vec4(uScale * position, 1.0);
  vec3 p = vec3(dot(a, P), dot(b, P), dot(c, P));
  vNormal = vec3(dot(a.xyz, normal), dot(b.xyz, normal), dot(c.xyz, normal));
  vPlace = p;
  vTissue = bodyTissue.y;
  // through the window one sees no bones of an arm: it is only glass there because it hangs before the hip
  bool isHidden = uWindow < 1.5 && body >= ${bodyNumber("humerus_r")};
  gl_Position = isHidden ? vec4(2.0, 2.0, 2.0, 1.0) : projectionMatrix * viewMatrix * vec4(p, 1.0);
}`;

/** `uGhost`: 1 draws the rim of a bone alone, as of the hip bone that stands before the psoas. */
export const boneFragment = `precision highp float;
in vec3 vNormal;
in vec3 vPlace;
in float vTissue;
uniform vec3 uBone;
uniform vec3 uDisc;
uniform vec3 uCartilage;
uniform float uGhost;
uniform float uFlat;
out vec4 colour;
${lightGlsl}
void main() {
  if (uFlat > 0.5) {
    if (uGhost > 0.5) discard;
    colour = vec4(1.0, 0.0, 0.0, 1.0);
    return;
  }
  vec3 v = normalize(uEye - vPlace);
  vec3 n = normalize(vNormal);
  vec3 base = vTissue < 0.5 ? uBone : vTissue < 1.5 ? uDisc : uCartilage;
  float facing = clamp(dot(n, v), 0.0, 1.0);
  vec3 c = lit(base, n, v, 0.02, vec3(0.34, 0.28, 0.22));
  c *= mix(0.62, 1.0, smoothstep(0.0, 0.55, facing));
  if (uGhost > 0.5) {
    float rim = pow(1.0 - facing, 2.6);
    colour = vec4(mix(c, uBone * 0.55, rim), 0.05 + 0.6 * rim);
    return;
  }
  colour = vec4(c, 1.0);
}`;
