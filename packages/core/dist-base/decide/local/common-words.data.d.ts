/**
 * 3700 frequent topical word stems of English, in alphabetical order, with how rare they are and what they mean:
 * computed from the vocabulary and the word vectors of Universal Sentence Encoder lite (Google, Apache-2.0, changed: averaged over
 * phrases around the word, centred, projected on 48 dimensions, evened, quantised) by packages/local-router/scripts/write-common-words.mjs.
 */
export declare const STEMS: string;
/** One character a stem: its negative log probability, in quarters from LEAST_RARITY for "0" up. */
export declare const RARITIES: string;
/** Rarity of the character "0". */
export declare const LEAST_RARITY = 3.25;
/** Twelve bytes a stem in base64: 48 dimensions of two bits, the lowest bits first; 0 to 3 stand for -3, -1, 1 and 3. */
export declare const MEANINGS: string;
//# sourceMappingURL=common-words.data.d.ts.map