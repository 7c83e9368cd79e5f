import type { ByteSource } from '../contract/answer.ts';
/** A byte source as a web stream. Nothing is pulled before somebody reads, and one chunk at a time after that. */
export declare function toWebStream(source: ByteSource): ReadableStream<Uint8Array<ArrayBuffer>>;
//# sourceMappingURL=to-web-stream.d.ts.map