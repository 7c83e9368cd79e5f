import type { HeaderReader } from '../contract/client-call.ts';
import type { ModelTarget } from '../contract/model-target.ts';
/** The credential that a client sent: `authorization` (with or without "Bearer"), else `x-api-key`, else `x-goog-api-key`; blank ones count as none. */
export declare function readClientCredential(header: HeaderReader): string | undefined;
/**
 * The credential for one call: the client's own under `passthrough_auth` (configured keys are then never used), else the
 * configured key at `index`, wrapping around.
 */
export declare function selectCredential(target: ModelTarget, call: {
    header?: HeaderReader | undefined;
    keyIndex?: number | undefined;
}): string | undefined;
//# sourceMappingURL=read-credential.d.ts.map