/** Dot product of two vectors of the same length; four sums at a time, since preparing targets takes a hundred thousand of them. */
export declare function findDotProduct(left: Float32Array, right: Float32Array): number;
//# sourceMappingURL=dot-product.d.ts.map