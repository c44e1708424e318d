/** Fewer numbers for the same vectors: those along which they differ most (principal component analysis). */

const ROUNDS = 60

/**
 * @param vectors of length 1, all of as many numbers
 * @returns as many vectors of `kept` numbers, of length 1
 */
export function reduced(vectors: readonly Float32Array[], kept: number): Float32Array[] {
  const dimensions = vectors[0]?.length ?? 0
  const mean = new Float64Array(dimensions)
  for (const vector of vectors)
    vector.forEach((value, at) => {
      mean[at] = (mean[at] ?? 0) + value / vectors.length
    })
  const centred = vectors.map((vector) => vector.map((value, at) => value - (mean[at] ?? 0)))
  const axes = principalAxes(covarianceOf(centred, dimensions), dimensions, kept)
  return centred.map((vector) => unit(Float32Array.from(axes, (axis) => dot(axis, vector))))
}

export function unit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector) || 1
  return vector.map((value) => value / length)
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0)
  return sum
}

function covarianceOf(vectors: readonly Float32Array[], dimensions: number): Float64Array[] {
  const rows = Array.from({ length: dimensions }, () => new Float64Array(dimensions))
  for (const vector of vectors)
    for (const [at, row] of rows.entries()) {
      const value = vector[at] ?? 0
      for (let other = 0; other < dimensions; other++)
        row[other] = (row[other] ?? 0) + value * (vector[other] ?? 0)
    }
  return rows
}

/** The first eigenvectors of a symmetric matrix, by orthogonal iteration. */
function principalAxes(matrix: readonly Float64Array[], dimensions: number, kept: number): Float64Array[] {
  let axes: Float64Array[] = Array.from({ length: kept }, (_, axis) =>
    Float64Array.from({ length: dimensions }, (_, at) => Math.cos((axis + 1) * (at + 0.5))),
  )
  for (let round = 0; round < ROUNDS; round++)
    axes = orthonormal(axes.map((axis) => Float64Array.from(matrix, (row) => dot(row, axis))))
  return axes
}

/** Gram and Schmidt's, as modified: each axis loses what it shares with those before. */
function orthonormal(axes: readonly Float64Array[]): Float64Array[] {
  const done: Float64Array[] = []
  for (const axis of axes) {
    for (const before of done) {
      const shared = dot(axis, before)
      before.forEach((value, at) => {
        axis[at] = (axis[at] ?? 0) - shared * value
      })
    }
    const length = Math.sqrt(dot(axis, axis)) || 1
    done.push(axis.map((value) => value / length))
  }
  return done
}
