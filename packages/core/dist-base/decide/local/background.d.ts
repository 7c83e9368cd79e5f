/** The meanings of generic requests that are for none of the targets: what a request is if it is for nobody. */
export declare class Background {
    private readonly vectors;
    /** `rows` are what the targets score for each of the vectors. */
    constructor(vectors: readonly Float32Array[], rows: readonly Float64Array[]);
    /** Mean likeness of a unit vector to the two nearest requests, itself left out. */
    findLikeness(vector: Float32Array): number;
}
//# sourceMappingURL=background.d.ts.map