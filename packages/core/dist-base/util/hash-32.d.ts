/** FNV-1a, then the finaliser of MurmurHash3: short keys that differ in one character spread over all 32 bits. */
export declare function hash32(text: string): number;
//# sourceMappingURL=hash-32.d.ts.map