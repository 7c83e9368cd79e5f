/**
 * Turns texts into vectors of `dim` numbers for the semantic router. Vectors need not be normalised.
 * @planojs/local-router brings one; any embeddings endpoint can be another.
 */
export interface Encoder {
    /** Names model and version: part of the key under which vectors are cached. */
    name: string;
    dim: number;
    embed(texts: readonly string[], signal?: AbortSignal): Promise<readonly Float32Array[]>;
    /** Like `embed`, for texts that do not change (descriptions, examples): their vectors may be kept, also on disk. */
    embedLasting?(texts: readonly string[], signal?: AbortSignal): Promise<readonly Float32Array[]>;
}
//# sourceMappingURL=encoder.d.ts.map