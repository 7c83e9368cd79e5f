/** Concatenates chunks. A single chunk is not copied. */
export function joinBytes<Memory extends ArrayBufferLike>(
  pieces: readonly Uint8Array<Memory>[],
): Uint8Array<Memory | ArrayBuffer> {
  const [first] = pieces
  if (pieces.length === 1 && first) return first
  const joined = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    joined.set(piece, at)
    at += piece.length
  }
  return joined
}
