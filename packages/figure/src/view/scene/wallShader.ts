/**
 * The body's far side, seen from inside through the window: a soft wall, so that one looks into a body and not at the page behind
 * it, and what lies in it stands before the same tone in every pose.
 */
export const wallFragment = `precision highp float;
in vec3 vNormal;
in vec3 vPlace;
uniform vec3 uEye;
uniform vec3 uWall;
uniform float uFlat;
out vec4 colour;
void main() {
  if (uFlat > 0.5) discard;
  float facing = clamp(-dot(normalize(vNormal), normalize(uEye - vPlace)), 0.0, 1.0);
  colour = vec4(uWall * mix(0.8, 1.0, smoothstep(0.0, 0.8, facing)), 1.0);
}`;
