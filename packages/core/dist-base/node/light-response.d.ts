import type { ResponseParts } from '../contract/platform.ts';
/** An answer to a method as a response. Cancelling its body reaches the upstream. */
export declare function createLightResponse(answer: ResponseParts, method: string): Response;
//# sourceMappingURL=light-response.d.ts.map