/** The single source of error codes; documentation, types and bodies follow it. */
export declare const ERROR_TABLE: {
    readonly invalid_config: {
        readonly status: 500;
        readonly retryable: false;
        readonly type: 'server_error';
        readonly meaning: 'the configuration has mistakes, all listed in the message';
    };
    readonly config_not_found: {
        readonly status: 500;
        readonly retryable: false;
        readonly type: 'server_error';
        readonly meaning: 'no configuration at the path';
    };
    readonly invalid_request: {
        readonly status: 400;
        readonly retryable: false;
        readonly type: 'invalid_request_error';
        readonly meaning: 'the request does not fit the API that it was sent to';
    };
    readonly unauthorized: {
        readonly status: 401;
        readonly retryable: false;
        readonly type: 'authentication_error';
        readonly meaning: 'credentials are missing or wrong';
    };
    readonly forbidden: {
        readonly status: 403;
        readonly retryable: false;
        readonly type: 'permission_error';
        readonly meaning: 'the caller may not do this';
    };
    readonly not_found: {
        readonly status: 404;
        readonly retryable: false;
        readonly type: 'invalid_request_error';
        readonly meaning: 'nothing is served at this path';
    };
    readonly model_not_found: {
        readonly status: 404;
        readonly retryable: false;
        readonly type: 'invalid_request_error';
        readonly meaning: 'no model, alias, agent or listener has this name';
    };
    readonly response_not_found: {
        readonly status: 404;
        readonly retryable: false;
        readonly type: 'invalid_request_error';
        readonly meaning: 'no stored response has this id';
    };
    readonly method_not_allowed: {
        readonly status: 405;
        readonly retryable: false;
        readonly type: 'invalid_request_error';
        readonly meaning: 'the path exists for another method';
    };
    readonly body_too_large: {
        readonly status: 413;
        readonly retryable: false;
        readonly type: 'invalid_request_error';
        readonly meaning: 'the body is over the configured limit';
    };
    readonly unsupported_media: {
        readonly status: 415;
        readonly retryable: false;
        readonly type: 'invalid_request_error';
        readonly meaning: 'the body has an encoding that is not supported';
    };
    readonly no_match: {
        readonly status: 422;
        readonly retryable: false;
        readonly type: 'invalid_request_error';
        readonly meaning: 'no agent fits and the configuration says to refuse';
    };
    readonly filter_rejected: {
        readonly status: 400;
        readonly retryable: false;
        readonly type: 'invalid_request_error';
        readonly meaning: 'a filter refused; it sets its own status';
    };
    readonly filter_failed: {
        readonly status: 502;
        readonly retryable: false;
        readonly type: 'server_error';
        readonly meaning: 'a fail-closed filter died or answered nonsense';
    };
    readonly rate_limited: {
        readonly status: 429;
        readonly retryable: true;
        readonly type: 'rate_limit_error';
        readonly meaning: 'a configured limit is used up';
    };
    readonly budget_exceeded: {
        readonly status: 429;
        readonly retryable: false;
        readonly type: 'rate_limit_error';
        readonly meaning: 'a configured budget is used up';
    };
    readonly overloaded: {
        readonly status: 503;
        readonly retryable: true;
        readonly type: 'server_error';
        readonly meaning: 'the queue in front of an upstream is full';
    };
    readonly circuit_open: {
        readonly status: 503;
        readonly retryable: true;
        readonly type: 'server_error';
        readonly meaning: 'every candidate is resting behind an open circuit breaker';
    };
    readonly attempts_exhausted: {
        readonly status: 502;
        readonly retryable: false;
        readonly type: 'server_error';
        readonly meaning: 'every allowed attempt failed';
    };
    readonly agent_failed: {
        readonly status: 502;
        readonly retryable: false;
        readonly type: 'server_error';
        readonly meaning: 'an agent threw or answered with an error';
    };
    readonly agent_timeout: {
        readonly status: 504;
        readonly retryable: true;
        readonly type: 'server_error';
        readonly meaning: 'an agent did not answer in time';
    };
    readonly upstream_failed: {
        readonly status: 502;
        readonly retryable: false;
        readonly type: 'server_error';
        readonly meaning: 'an upstream answered with an error';
    };
    readonly upstream_unreachable: {
        readonly status: 502;
        readonly retryable: true;
        readonly type: 'server_error';
        readonly meaning: 'no connection to the upstream';
    };
    readonly upstream_timeout: {
        readonly status: 504;
        readonly retryable: true;
        readonly type: 'server_error';
        readonly meaning: 'the upstream did not answer in time';
    };
    readonly upstream_broken: {
        readonly status: 502;
        readonly retryable: true;
        readonly type: 'server_error';
        readonly meaning: 'the upstream broke off in the middle of its answer';
    };
    readonly invalid_upstream_answer: {
        readonly status: 502;
        readonly retryable: false;
        readonly type: 'server_error';
        readonly meaning: 'the upstream answered something that its API does not allow';
    };
    readonly deadline_exceeded: {
        readonly status: 504;
        readonly retryable: false;
        readonly type: 'server_error';
        readonly meaning: 'the request ran out of its total time';
    };
    readonly hand_off_loop: {
        readonly status: 508;
        readonly retryable: false;
        readonly type: 'server_error';
        readonly meaning: 'agents handed the request around in a circle';
    };
    readonly client_closed: {
        readonly status: 499;
        readonly retryable: false;
        readonly type: 'client_error';
        readonly meaning: 'the client went away';
    };
    readonly closing: {
        readonly status: 503;
        readonly retryable: true;
        readonly type: 'server_error';
        readonly meaning: 'the engine is shutting down';
    };
    readonly store_unavailable: {
        readonly status: 503;
        readonly retryable: true;
        readonly type: 'server_error';
        readonly meaning: 'the state store does not answer';
    };
    readonly encoder_failed: {
        readonly status: 503;
        readonly retryable: false;
        readonly type: 'server_error';
        readonly meaning: 'the sentence encoder could not be loaded or did not answer';
    };
    readonly unsupported: {
        readonly status: 501;
        readonly retryable: false;
        readonly type: 'invalid_request_error';
        readonly meaning: 'no configured upstream can do this';
    };
    readonly internal: {
        readonly status: 500;
        readonly retryable: false;
        readonly type: 'server_error';
        readonly meaning: 'a defect in Plano';
    };
};
/** The codes of `PlanoError`; each has its status and meaning in one table. */
export type ErrorCode = keyof typeof ERROR_TABLE;
//# sourceMappingURL=error-table.d.ts.map