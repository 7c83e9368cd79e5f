/** Formats of pictures by media type. */
export declare const IMAGE_FORMATS: ReadonlyMap<string, string>;
/** Formats of documents by media type. */
export declare const DOCUMENT_FORMATS: ReadonlyMap<string, string>;
/** Formats of videos by media type; they come as files in every other API. */
export declare const VIDEO_FORMATS: ReadonlyMap<string, string>;
/** The media type whose format has this name. */
export declare function typeOfFormat(formats: ReadonlyMap<string, string>, format: string): string | undefined;
//# sourceMappingURL=media-formats.d.ts.map