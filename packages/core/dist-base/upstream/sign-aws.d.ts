/** A request to sign. `credential` is `accessKeyId:secretAccessKey`, with `:sessionToken` behind it for temporary ones. */
export interface AwsRequest {
    url: string;
    method: string;
    headers: Iterable<readonly [name: string, value: string]>;
    body: string | Uint8Array;
    credential: string;
    region: string | undefined;
    service: string;
    /** Milliseconds since the epoch. */
    now: number;
}
/**
 * The headers that an AWS Signature Version 4 adds to a request: authorization, x-amz-date, x-amz-content-sha256, and
 * x-amz-security-token for temporary credentials. Throws PlanoError `invalid_config` when no region is known.
 * Source: AWS Identity and Access Management, "Create a signed AWS API request".
 */
export declare function signAws(request: AwsRequest): Promise<readonly (readonly [string, string])[]>;
//# sourceMappingURL=sign-aws.d.ts.map