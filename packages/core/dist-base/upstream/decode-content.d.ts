import type { ByteSource, HeaderList } from '../contract/answer.ts';
/**
 * The body of an upstream that compresses although it was asked not to. The client gets it plain, because answers are
 * read here; the header that named the encoding stays behind with other facts of that hop.
 */
export declare function decodeContent(headers: HeaderList, body: ByteSource): ByteSource;
//# sourceMappingURL=decode-content.d.ts.map