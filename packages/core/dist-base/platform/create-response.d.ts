import type { ByteSource } from '../contract/answer.ts';
import type { OpenBody, ResponseParts } from '../contract/platform.ts';
/** Whether an answer to a method has no body, whatever it was made with. */
export declare function isBodiless(status: number, method: string): boolean;
/** An answer to a method as a response of the runtime. */
export declare function createResponse({ status, headers: list, body }: ResponseParts, method: string): Response;
/** A body that is not there yet as a web stream. */
export declare function openBody(body: ByteSource | OpenBody): ReadableStream<Uint8Array<ArrayBuffer>>;
//# sourceMappingURL=create-response.d.ts.map