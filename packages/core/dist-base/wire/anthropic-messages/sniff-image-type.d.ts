/** The media type of an image: as given when it is one that Anthropic names, else what the first bytes say. */
export declare function sniffImageType(source: {
    data: string;
    mediaType: string;
}): string;
//# sourceMappingURL=sniff-image-type.d.ts.map