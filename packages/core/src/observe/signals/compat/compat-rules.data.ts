import type { SignalType } from '../signal-taxonomy.ts'

/**
 * Words that Plano reads as a failure or an exhaustion in any result, whether successful or not. The first match of
 * each family counts.
 */
export interface CompatRule {
  type: SignalType
  confidence: number
  words: RegExp
}

export const COMPAT_FAILURES: readonly CompatRule[] = [
  {
    type: 'execution.failure.invalid_args',
    confidence: 0.9,
    words:
      /invalid (?:argument|parameter|type|value|json|format)|validation (?:error|failed)|schema validation|missing (?:required|argument|parameter)|required (?:field|parameter|argument)|type ?error|expected .{0,60}(?:got|but)|bad request/,
  },
  {
    type: 'execution.failure.tool_not_found',
    confidence: 0.95,
    words:
      /(?:unknown|no such|undefined|unrecognized) (?:function|tool)|(?:function|tool)[^\n]{0,40} (?:not found|does not exist|not available)/,
  },
  {
    type: 'execution.failure.auth_misuse',
    confidence: 0.8,
    words:
      /(?:status|error|http|code)[ :]{1,3}40[13]|unauthori[sz]ed|forbidden|permission denied|access denied|(?:invalid|missing) credentials|authentication (?:failed|required)|(?:invalid|expired) (?:token|api key)/,
  },
  {
    type: 'execution.failure.state_error',
    confidence: 0.85,
    words:
      /(?:invalid|illegal) state|already (?:exists|created|started)|(?:status|error|http|code)[ :]{1,3}409|conflict|precondition|must (?:first )?(?:call|be called)|prerequisite|before calling|wrong order/,
  },
  {
    type: 'execution.failure.bad_query',
    confidence: 0.8,
    words:
      /(?:invalid|malformed|bad) (?:query|id|filter|field|operator|search)|query (?:error|syntax)|unknown (?:field|operator)|syntax error in query/,
  },
]

export const COMPAT_EXHAUSTION: readonly CompatRule[] = [
  {
    type: 'environment.exhaustion.rate_limit',
    confidence: 0.95,
    words:
      /rate limit|too many requests|(?:status|error|http|code)[ :]{1,3}429|quota exceeded|throttl|exceeded [^\n]{0,40}limit|slow down|calls per (?:minute|second|hour)/,
  },
  {
    type: 'environment.exhaustion.api_error',
    confidence: 0.9,
    words:
      /50[0234] (?:internal|bad|service|gateway)|internal server error|service unavailable|bad gateway|gateway timeout|try again later|server error|overloaded/,
  },
  { type: 'environment.exhaustion.timeout', confidence: 0.9, words: /timed out|timeout|deadline exceeded|etimedout/ },
  {
    type: 'environment.exhaustion.network',
    confidence: 0.9,
    words:
      /econnrefused|econnreset|enotfound|network (?:error|unreachable)|connection (?:refused|reset)|cannot connect|dns|host not found|socket hang up/,
  },
  {
    type: 'environment.exhaustion.malformed_response',
    confidence: 0.85,
    words: /invalid json|unexpected token|malformed response|parse error|response format|unexpected end of/,
  },
  {
    type: 'environment.exhaustion.context_overflow',
    confidence: 0.9,
    words: /context (?:length|window)|max(?:imum)? tokens|token limit|too many tokens/,
  },
]
