import type { AttemptOutcome } from '../../contract/record/events.ts'

/** A pattern of provider errors. All fields that are present must match. Codes and types are case-insensitive. */
export interface ErrorSign {
  outcome: AttemptOutcome
  statuses?: readonly number[]
  /** Codes, types and exception names. */
  names?: readonly string[]
  message?: RegExp
  /** Waiting does not help with this account: no credit, or a daily quota. */
  exhausted?: boolean
}

/** Patterns in order; the first match decides. Patterns with only a status come last. */
export const ERROR_SIGNS: readonly ErrorSign[] = [
  {
    outcome: 'context_length',
    names: [
      'context_length_exceeded',
      'model_context_window_exceeded',
      'string_above_max_length',
      'context_window_exceeded',
      'request_too_large',
    ],
  },
  {
    outcome: 'context_length',
    statuses: [400, 413, 422, 500],
    message:
      /maximum context length|context[ _-]?(?:length|window|size)|prompt is too long|input is too long|(?:input|prompt) (?:token count|tokens?).{0,60}exceed|exceeds? the (?:maximum|max|model'?s?).{0,40}tokens|too many (?:input )?tokens|reduce the length of the (?:messages|prompt|input)/i,
  },
  { outcome: 'context_length', statuses: [413] },
  {
    outcome: 'content_policy',
    names: [
      'content_filter',
      'content_policy_violation',
      'responsibleaipolicyviolation',
      'responsible_ai_policy_violation',
      'moderation_blocked',
      'data_inspection_failed',
      'datainspectionfailed',
      'safety',
      'prohibited_content',
      'prompt_blocked',
      'cyber_policy_violation',
      '1301',
    ],
  },
  {
    outcome: 'content_policy',
    statuses: [400, 403, 422, 451],
    message:
      /content (?:management )?(?:policy|filter)|safety system|usage polic(?:y|ies)|flagged (?:as|for|by)|requires moderation|blocked by (?:our )?(?:safety|content)|data_?inspection|guardrail/i,
  },
  {
    outcome: 'authentication',
    exhausted: true,
    names: [
      'insufficient_quota',
      'billing_error',
      'insufficient_balance',
      'billing_hard_limit_reached',
      'account_deactivated',
      '1113',
    ],
  },
  { outcome: 'authentication', exhausted: true, statuses: [402] },
  // Anthropic reports this as an invalid request.
  {
    outcome: 'authentication',
    exhausted: true,
    statuses: [400, 403, 429],
    message: /credit balance is too low|insufficient (?:credits?|balance|funds)/i,
  },
  {
    outcome: 'authentication',
    names: [
      'invalid_api_key',
      'authentication_error',
      'permission_error',
      'permission_denied',
      'unauthenticated',
      'api_key_invalid',
      'accessdeniedexception',
      'unrecognizedclientexception',
      'expiredtokenexception',
      'invalidsignatureexception',
      'missingauthenticationtokenexception',
    ],
  },
  { outcome: 'authentication', statuses: [400], message: /api key not valid|invalid api[ -]?key|incorrect api key/i },
  {
    outcome: 'rate_limited',
    exhausted: true,
    statuses: [429],
    message: /per[ -]?day|daily|PerDay|requests per day|\bRPD\b|\bTPD\b/i,
  },
  {
    outcome: 'overloaded',
    names: [
      'modelnotreadyexception',
      'engine_overloaded_error',
      'overloaded_error',
      'serviceunavailableexception',
      'unavailable',
      'model_overloaded',
      'capacity_exceeded',
    ],
  },
  { outcome: 'rate_limited', statuses: [429] },
  {
    outcome: 'rate_limited',
    names: [
      'rate_limit_exceeded',
      'rate_limit_error',
      'too_many_requests',
      'resource_exhausted',
      'throttlingexception',
      'toomanyrequestsexception',
      'servicequotaexceededexception',
      'limit_requests',
      '1302',
      '1303',
      '1305',
    ],
  },
  {
    outcome: 'timeout',
    names: ['deadline_exceeded', 'modeltimeoutexception', 'timeout_error', 'request_timeout', 'timeout'],
  },
  { outcome: 'timeout', statuses: [408, 504, 522, 524] },
  { outcome: 'overloaded', statuses: [498, 503, 529] },
  {
    outcome: 'overloaded',
    statuses: [500, 502],
    message: /overloaded|at capacity|no (?:available )?capacity|currently loading|high demand|temporarily unavailable/i,
  },
  {
    outcome: 'server_error',
    names: [
      'modelerrorexception',
      'modelstreamerrorexception',
      'internalserverexception',
      'server_error',
      'api_error',
      'internal',
    ],
  },
  { outcome: 'authentication', statuses: [401, 403, 407] },
]
