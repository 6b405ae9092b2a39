/**
 * Solves A x = b for a symmetric positive matrix, in place: b becomes x.
 *
 * @param A n × n, rows one after another; overwritten
 * @throws RangeError when the matrix is not positive, which damping should have prevented
 */
export function solveSymmetric(A: Float64Array, b: Float64Array, n: number): void {
  for (let j = 0; j < n; j++) {
    for (let i = j; i < n; i++) {
      let sum = A[i * n + j]!;
      for (let k = 0; k < j; k++) sum -= A[i * n + k]! * A[j * n + k]!;
      if (i > j) {
        A[i * n + j] = sum / A[j * n + j]!;
        continue;
      }
      if (!(sum > 0)) throw new RangeError(`solve: expected a positive matrix, got ${sum} in row ${j}.`);
      A[j * n + j] = Math.sqrt(sum);
    }
  }
  for (let i = 0; i < n; i++) {
    let sum = b[i]!;
    for (let k = 0; k < i; k++) sum -= A[i * n + k]! * b[k]!;
    b[i] = sum / A[i * n + i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = b[i]!;
    for (let k = i + 1; k < n; k++) sum -= A[k * n + i]! * b[k]!;
    b[i] = sum / A[i * n + i]!;
  }
}
