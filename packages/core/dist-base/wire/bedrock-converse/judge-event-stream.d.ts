/**
 * Whether the frames in a piece of an AWS event stream are what they should be: checksums that fit, and one JSON object in
 * each. The piece may begin in the middle of a frame (`isCut`) and end in one. Undefined where no frame can be made out.
 * https://docs.aws.amazon.com/transcribe/latest/dg/event-stream.html
 */
export declare function areFramesIntact(bytes: Uint8Array, isCut: boolean): boolean | undefined;
//# sourceMappingURL=judge-event-stream.d.ts.map