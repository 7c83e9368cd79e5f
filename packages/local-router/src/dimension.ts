/** Numbers in a sentence vector. */
export const DIMENSION = 512
