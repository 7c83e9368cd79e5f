/** UTF-8 text inside base64; undefined when it is neither. */
export declare function decodeBase64Text(data: string): string | undefined;
//# sourceMappingURL=decode-base64-text.d.ts.map