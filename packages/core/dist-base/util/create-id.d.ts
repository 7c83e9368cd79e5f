/** A random id of 24 hexadecimal digits behind a prefix, from the platform's cryptographic source. */
export declare function createId(prefix: string): string;
//# sourceMappingURL=create-id.d.ts.map