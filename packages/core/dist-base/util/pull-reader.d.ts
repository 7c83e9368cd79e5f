import type { ByteSource } from '../contract/answer.ts';
/** The bytes of a web stream, pulled one by one; leaving early cancels it. Throws what the stream throws. */
export declare function pullReader(reader: ReadableStreamDefaultReader<Uint8Array>): ByteSource;
//# sourceMappingURL=pull-reader.d.ts.map