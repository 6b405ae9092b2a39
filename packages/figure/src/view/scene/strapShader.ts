import { head } from "./fieldGlsl.ts";

/** Pieces of bands at most. own choice: twice what the one movement with a band has. */
export const mostPieces = 8;

/** A tube between two places; m. own choice: as thick as a rolled-up band. */
export const strapVertex = `${head}
in vec3 position;
uniform vec3 uFrom[${mostPieces}];
uniform vec3 uTo[${mostPieces}];
out vec3 vNormal;
void main() {
  vec3 from = uFrom[gl_InstanceID];
  vec3 to = uTo[gl_InstanceID];
  vec3 along = normalize(to - from + 1e-6);
  vec3 side = normalize(cross(along, abs(along.y) < 0.9 ? vec3(0.0, 1.0, 0.0) : vec3(1.0, 0.0, 0.0)));
  vNormal = position.x * side + position.z * cross(along, side);
  vec3 p = mix(from, to, position.y + 0.5) + 0.007 * vNormal;
  gl_Position = projectionMatrix * viewMatrix * vec4(p, 1.0);
}`;

export const strapFragment = `precision highp float;
in vec3 vNormal;
uniform vec3 uStrap;
uniform mat4 viewMatrix;
out vec4 colour;
void main() {
  float light = 0.8 + 0.2 * (mat3(viewMatrix) * normalize(vNormal)).y;
  colour = vec4(uStrap * light, 1.0);
}`;
