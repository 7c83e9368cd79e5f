import type { SignalType } from '../signal-taxonomy.ts'

/** A leaf type and the words of an error message that indicate it. */
export interface FailureRule {
  type: SignalType
  confidence: number
  words: RegExp
}

/**
 * Applied in order to the text of a failed result: causes in the environment first, then those of the agent. Every
 * expression is a flat alternation and therefore linear on the 600 characters that it sees.
 */
export const FAILURE_RULES: readonly FailureRule[] = [
  {
    type: 'environment.exhaustion.rate_limit',
    confidence: 0.95,
    words:
      /rate.?limit|too many requests|too fast|(?:run|ran) out of (?:credits|quota|requests)|insufficient_quota|slow down|(?:calls|requests|searches|tokens) (?:per|a) (?:second|minute|hour|day|window)|(?:daily|hourly|monthly|free.plan) (?:usage )?(?:limit(?! of [$\u20ac\u00a3]?[\d.,]{1,12} ?(?:eur|usd|gbp|[$\u20ac\u00a3]))|quota|allowance)|usage[_ ]limit|exceeds? your (?:current )?quota|requests (?:left|in flight)|throttl|quota[_ ](?:has been )?exceeded|exceeded (?:your|the)? ?(?:current )?quota|over_query_limit|resource_exhausted|requests per (?:second|minute|hour|day)/,
  },
  {
    type: 'environment.exhaustion.context_overflow',
    confidence: 0.9,
    words:
      /context.?(?:length|window|limit)|maximum context|token limit|too many tokens|prompt is too long|max(?:imum)?[ _]tokens|exceeds? the (?:model|maximum number of tokens)|input is too long/,
  },
  {
    type: 'environment.exhaustion.timeout',
    confidence: 0.9,
    words:
      /timed?[ -]?out|deadline.?exceeded|etimedout|esockettimedout|took (?:too long|longer than)|no (?:response|answer|reply|result) (?:within|after)|(?:did not|didn't|could not|couldn't|unable to) (?:complete|finish|respond|return|answer|start|reply)(?: \w{1,12})? (?:with)?in (?:time\b|\d+(?:\.\d+)? ?(?:ms|s|m|h)|(?:the |its |an? )?(?:allotted|allowed|configured|expected|maximum|given) )|ran (?:out of time|longer than)|time limit|gave up (?:waiting|after)|statement timeout|waited \d|\d ?ms exceeded|within the deadline|zeit\u00fcberschreitung|tiempo de espera|d\u00e9lai (?:d.attente )?(?:est )?d\u00e9pass\u00e9|tempo (?:limite )?esgotado|\u8d85\u65f6|stopped waiting|exceeded (?:the |its )?(?:maximum |allotted |allowed )?(?:execution |run |running |processing )?time\b/,
  },
  {
    // A query or an expression of the caller that could not be parsed, before hosts and answers that could not be.
    type: 'execution.failure.bad_query',
    confidence: 0.85,
    words:
      /malformed_query|unrecogni[sz]ed name\b|parse error ?: ?syntax|(?:failed|unable) to resolve (?:column|table|field|name|identifier)|\bfield \S{1,60} does not exist|undefined ?(?:table|column|function)\b|(?:relation|table|column) \S{1,60} does not exist|(?:invalid|bad) (?:query|expression|selector|filter|search)\b|invalid parameter \W{0,2}(?:query|q|expr|filter)\b|\b\d{1,6}:\d{1,5}: parse error|parse error (?:at|near|on) (?:line|char|position|column|token)|error in your sql syntax|syntax error (?:at or )?near/,
  },
  {
    type: 'environment.exhaustion.network',
    confidence: 0.9,
    words:
      /connection (?:to |with )?.{1,60} (?:was |is )?refused|keine verbindung|impossible de se connecter|no se (?:pudo|ha podido) conectar|\beconnrefused|\beconnreset|err_(?:connection|name|internet|network|address|ssl|cert)|could ?n[o']t (?:resolve|connect|reach)|(?:failed|unable) to (?:connect|reach|resolve)|name or service not known|closed (?:the )?connection|hung up|no internet|broken pipe|lost contact|connection (?:dropped|timed out|could not)|(?:is )?not reachable|\b(?:econnaborted|enotfound|eai_again|ehostunreach|enetunreach|epipe)\b|getaddrinfo|dns (?:lookup|resolution|error)|socket hang up|connection (?:was )?(?:refused|reset|closed|aborted|lost|error)|fetch failed|network (?:error|is unreachable|unreachable|failure|request failed)|host (?:not found|unreachable)|no route to host|tls handshake|ssl (?:error|certificate|handshake)|certificate (?:verify|has expired|chain)/,
  },
  {
    type: 'environment.exhaustion.malformed_response',
    confidence: 0.85,
    words:
      /unexpected token|unexpected end of|invalid json|not valid json|malformed (?:json|response|reply|xml|data from)|jsondecodeerror|(?:could not|failed to|cannot|unable to|error) (?:parse|parsing|decode|decoding)|parse error|unparsable|(?:empty|truncated) (?:response|reply|answer)|invalid response|not (?:valid )?json|(?:got|received) html|does not follow the schema|zero bytes|well-formed|expecting value/,
  },
  {
    type: 'environment.exhaustion.api_error',
    confidence: 0.9,
    words:
      /internal (?:server )?error|-32603|error interno|interner (?:server)?fehler|erreur interne|erro interno|errore interno|\u5185\u90e8\u9519\u8bef|service (?:is )?(?:temporarily )?unavailable|bad gateway|gateway time|temporarily unavailable|server error|overloaded|upstream (?:error|failure|connect)|backend (?:error|failure)|under maintenance|out of memory|no space left|something went wrong|unexpected (?:error|problem)|unknown (?:error|problem)|technical difficult|(?:service|site|server|system|website) is (?:down|busy)|servers are busy|server.side exception|unhandled error/,
  },
  {
    type: 'execution.failure.tool_not_found',
    confidence: 0.95,
    words:
      /(?:unknown|no such|undefined|unrecognized|nonexistent) (?:tool|function|command|method|action|plugin)|(?:tool|function|command|plugin)(?: [^ ]{1,60})? (?:is |was )?(?:not (?:found|available|registered|defined|recognized|supported)|does ?n[o']t exist|unknown)|command not found|not a (?:known|valid|registered) (?:tool|function|command)|-32601|no tool named/,
  },
  {
    type: 'execution.failure.auth_misuse',
    confidence: 0.85,
    words:
      /unauthori[sz]ed|unauthenticated|forbidden|permission|accessdenied|(?:log|sign|signed|logged) in\b|not_authed|jwt|csrf|password|host key verification|allow.?list|admin rights|not (?:allowed|permitted) to|eperm|operation not permitted|access (?:to .{1,60} )?(?:is |was )?(?:denied|restricted)|(?:not|no) (?:have )?(?:the )?rights\b|request_denied|credential|api.?key|authenticat|not authori[sz]ed|invalid token|token[ _](?:has |is )?(?:been )?(?:expired|invalid|revoked)|invalid_(?:auth|grant|client)|not_in_channel|(?:expired|revoked)[ _]token|login required|eacces|insufficient (?:scope|privilege|rights)|not logged in/,
  },
  {
    type: 'execution.failure.state_error',
    confidence: 0.85,
    words:
      /\b(?:must|has to|have to|needs? to|should) (?:first )?be [a-z]{3,16} first\b|\bmust first\b|\bfirst (?:call|open|start|close|stop)\b/,
  },
  {
    type: 'execution.failure.state_error',
    confidence: 0.85,
    words:
      /\b(?:invalid|illegal|wrong|incorrect|unexpected|bad)[ _-]?(?:\w{1,12}[ _-])?state\b|failed[ _-]?precondition|\bmust (?:first )?(?:be|have been) [a-z]{3,16} (?:before|prior to|until|so that)\b|\b(?:while|because|when|since) (?:it|he|she|they|this|that|the \w{1,20}) (?:is|are|was) (?:still |already |not |currently )|\bnot in (?:an? |the )?(?:valid|right|correct|required|expected|running|stopped|open|active|draft) state\b/,
  },
  {
    type: 'execution.failure.invalid_args',
    confidence: 0.9,
    words:
      /invalid_arg|must be [<>]=?|is not an? (?:number|integer|string|boolean|list|date|array|object)\b|invalid (?:arg|param|value|type|input|format|date|option|field|request|number|enum|choice|length)|validation|missing (?:required|argument|parameter|field|property|\d)|(?:is|are) (?:a )?required|required (?:field|param|arg|propert)|field required|value_error|must (?:be|have|contain|match|provide|not be)|expected .{0,60}(?:got|but|received|found)|is not (?:a valid|of type|valid)|not a valid|wrong (?:type|number of|format)|bad request|valueerror|typeerror|keyerror|unexpected (?:keyword )?(?:argument|parameter|field|property)|unknown (?:argument|parameter|option|field)|schema|out of range|too (?:long|short|large|small|many (?:arg|item|char))|cannot be (?:empty|null|blank|negative|zero)|does not (?:add up|match)|do not (?:add up|match)|mismatch|malformed|unprocessable|-32602|illegal (?:arg|value)/,
  },
  {
    type: 'execution.failure.bad_query',
    confidence: 0.85,
    words:
      /not found|nicht gefunden|introuvable|no encontrad|n\u00e3o encontrad|non trovat|niet gevonden|\u4e0d\u5b58\u5728|\u672a\u627e\u5230|\u898b\u3064\u304b\u308a\u307e\u305b\u3093|\bunknown (?!error|problem|reason|state)[a-z]|no such|does ?n[o']t exist|do not exist|no (?:matching|record|result|row|data|user|order|customer|account|entry)|unknown (?:column|table|id|user|order|customer|record|index|key)|syntax error|sqlite|sql|query|filter|invalid (?:id|operator|regex|pattern|column|syntax|user|order|identifier)|enoent|operator does not|unable to find|could not find|couldn't find|cannot find|can't find/,
  },
  {
    type: 'execution.failure.invalid_args',
    confidence: 0.8,
    words:
      /\binvalid\b|unsupported|not supported|illegal|incorrect (?:format|value|type)|(?:is|are|was|were) (?:incorrect|not correct)|should not be (?:empty|null|blank|negative|zero)|not recogni[sz]ed/,
  },
  {
    type: 'execution.failure.state_error',
    confidence: 0.85,
    words:
      /already|conflict|precondition|prerequisite|not (?:enough|available|eligible|allowed|possible|ready|active|open|started|initiali[sz]ed|permitted)|insufficient|cannot be|can't be|can not be|must (?:first|call)|before|expired|locked|closed|cancell?ed|in use|illegal state|invalid state|state|exceeds|out of stock|sold out|busy|pending/,
  },
]

/** A failed result without an explanation: the call did not fit the situation. */
export const UNEXPLAINED_FAILURE = { type: 'execution.failure.state_error', confidence: 0.6 } as const

/** Leaf types by HTTP status. Other 4xx are invalid_args and other 5xx api_error. */
export const STATUS_LEAVES: Readonly<Record<number, SignalType>> = {
  401: 'execution.failure.auth_misuse',
  403: 'execution.failure.auth_misuse',
  404: 'execution.failure.bad_query',
  405: 'execution.failure.state_error',
  407: 'execution.failure.auth_misuse',
  408: 'environment.exhaustion.timeout',
  409: 'execution.failure.state_error',
  410: 'execution.failure.bad_query',
  412: 'execution.failure.state_error',
  413: 'environment.exhaustion.context_overflow',
  423: 'execution.failure.state_error',
  425: 'execution.failure.state_error',
  428: 'execution.failure.state_error',
  429: 'environment.exhaustion.rate_limit',
  504: 'environment.exhaustion.timeout',
}
