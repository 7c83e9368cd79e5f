/** The most that a service may answer to one request, in bytes. */
export declare const MAX_REPLY_BYTES: number;
/** The reply to a POST, broken off when it grows too large. Replies to a GET are streams that live with the session. */
export declare function limitReply(id: string, response: Response, init: RequestInit | undefined): Response;
//# sourceMappingURL=limit-reply.d.ts.map