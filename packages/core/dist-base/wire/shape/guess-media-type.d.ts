/** Media type of an address or a file name by its ending. */
export declare function typeOfName(name: string | undefined): string | undefined;
/** Media type of base64 data: as given when it is a whole one, else by the first bytes, else `fallback`. */
export declare function typeOfData(source: {
    data: string;
    mediaType: string;
}, fallback: string): string;
//# sourceMappingURL=guess-media-type.d.ts.map