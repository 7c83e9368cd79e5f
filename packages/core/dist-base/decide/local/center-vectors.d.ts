/** Takes a part of what requests of every kind have in common out of a vector of unit length. */
export type CenterVector = (vector: Float32Array) => Float32Array;
/** Measures on generic requests what vectors of an encoder have in common, so that it tells no target from another (Mu and Viswanath 2018). */
export declare function measureCenter(generic: readonly Float32Array[]): CenterVector;
//# sourceMappingURL=center-vectors.d.ts.map