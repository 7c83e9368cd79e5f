import type { AttemptOutcome } from '../contract/attempt.ts';
/**
 * The status under which a client learns that an upstream refused: 502, 503 or 504 where that one is ill, as of any gateway
 * (RFC 9110, 15.6), and the upstream's own where the request, the key or a limit is at fault.
 */
export declare function gatewayStatus(status: number, outcome?: AttemptOutcome): number;
//# sourceMappingURL=gateway-status.d.ts.map