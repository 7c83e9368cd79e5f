/** Tried at the beginning of a result of any length. */
export const CERTAIN_OPENINGS: readonly RegExp[] = [
  /^(?:[a-z_$][\w$.]{0,80})?(?:error|exception)s? ?(?:\([^)\n\d_]{0,60}[\d_][^)\n]{0,60}\)|\[[^\]\n]{1,40}\]|#?[a-z]{0,4}\d{1,6})? ?(?:[:\]>)\u2013\u2014]|- )/,
  /^(?:[\w'-]{1,24} ){1,4}(?:error|exception|failure)s?: ?\S/,
  /^(?:[\w-]{1,24} ){0,4}failure: ?\S/,
  /^traceback \(most recent call last\)/,
  /^(?:fatal|panic|unhandled|uncaught|abort(?:ed)?|failed|failure)(?: \w{1,20}){0,2}: ?\S/,
  /^(?:fatal error|segmentation fault|core dumped|npm err!|err! )/,
  /^(?:an |a |the |some )?(?:[\w-]{1,20} ){0,2}(?:error|exception) (?:occurred|happened|was thrown|while|during|when|in |from|at |executing|calling|running|processing|fetching|invoking|\d{3}\b)/,
  /^(?:error|failed|failure|exception|fail)[.!]?$/,
  /^err_[a-z_]{3,40}/,
  /^(?:payment|card|transaction|transfer|booking|order) (?:was )?(?:declined|rejected|denied|failed)(?=$|[:.,])/,
  /<title> {0,4}(?:error )?[45]\d\d\b/,
  /^something went wrong/,
  /^(?:command|process|script|program|job|tool call|tool execution|request|operation|call|query|connection|execution|validation|authentication|lookup|upload|download|build) (?:[\w'".-]{1,40} )?(?:failed|timed out|(?:was )?(?:rejected|denied|aborted|refused)(?=$|[:.,])|errored|not found|exited with (?:non-?zero|code [1-9]|status [1-9]))/,
  /^exit(?:ed)?(?: with)?(?: status| code)?:? ?[1-9]/,
  /^(?:http[ /]?[\d.]{0,3} ?)?(?:status(?: code)?:? ?|response:? ?|code:? ?)?[45]\d\d ?[:,-]? ?(?:bad request|unauthori[sz]ed|payment required|forbidden|not found|method not allowed|not acceptable|request time|conflict|gone|precondition|payload|unprocessable|too many|internal|not implemented|bad gateway|service unavailable|gateway time|client error|server error)/,
  /^http[ /]?[\d.]{0,3} ?(?:error|status(?: code)?|code)?:? ?[45]\d\d\b/,
  /^(?:status|status code|response code): ?[45]\d\d\b/,
  /^(?:[\w./-]{1,40}: ){1,3}(?:command not found|no such file|permission denied|cannot |fatal|error|not found)/,
  /^(?:invalid|unknown|unsupported) (?:tool|function|command|arg|param|input|request|token|api|credential|json|method|option|field|value|user|order|id\b|date|format)/,
  /^missing (?:required|argument|parameter|field|api|token|auth)/,
  /^(?:permission denied|access denied|unauthori[sz]ed(?=$|[:.,!]| (?:access|request|user|client|error|-))|not authori[sz]ed|forbidden(?=$|[:.,!]| (?:access|error|request|-))|not found(?=$|[:.,!])|bad request(?=$|[:.,!])|conflict: |internal server error|internal error|service (?:is )?(?:temporarily )?unavailable|bad gateway|gateway time-?out|too many requests|rate.?limit(?:ed)? ?(?:exceeded|reached|hit|error|$|[.:,])|rate limited|quota exceeded|api quota exceeded|connection (?:refused|reset|timed out|closed|failed|aborted|lost)|network (?:error(?=$|[:.,!(]| (?:while|when|occurred))|is unreachable|unreachable)|(?:request |operation |connection |query |read |call |tool )?timed out|time-?out(?: error| exceeded| after|:|$)|(?:context )?deadline exceeded|unexpected token|unexpected end of|no such (?:file|tool|function|user|table|column|order|command|host)|out of memory|authentication (?:failed|required|error)|authorization (?:failed|required)|maximum context length|context length exceeded|operation (?:not permitted|aborted|cancelled)|fetch failed|socket hang up|getaddrinfo|connect econn|insufficient (?:permission|privilege|funds|scope|balance|stock|credit|right))/,
]

/** Tried at the beginning of a result of one paragraph only, where running text of documents would be longer. */
export const SHORT_OPENINGS: readonly RegExp[] = [
  /^(?:sorry, |oops,? |unfortunately,? )?(?:i |we |the (?:tool|server|system|service) )?(?:failed to|unable to|could not|couldn't|cannot (?!be\b)|can't (?!be\b)|was unable to|were unable to)/,
  /^(?:the )?(?:specified |requested |given )?(?:tool|function|method|command|resource|file|page|user|order|record|item|customer|account|document|table|column|endpoint|path|host|url|reservation|booking|product|key|id|session|ticket|repository|branch)(?: (?:with )?(?:id|name|number|key)?[ :=]?[^ ]{1,60})? (?:was |is |were |could )?(?:not (?:be )?found|does ?n[o']t exist|not available[.!]?$|not exist)/,
  /^invalid |^missing |^not (?:enough|allowed|permitted|authenticated|logged in|supported|implemented)\b|^no (?:permission|access|such)\b|^you (?:do not|don't) have (?:permission|access)|^you (?:are not|must be) (?:authori|logged|allowed)/,
]

/** Anywhere in a result of one paragraph: words that only a failure has. */
export const TECHNICAL_WORDS: readonly RegExp[] = [
  /\be(?:connrefused|connreset|notfound|timedout|ai_again|hostunreach|netunreach|pipe|noent|acces|perm|exist)\b/,
  /(?:status code|status|http|error code|code)[ :=]{1,3}[45]\d\d\b/,
  /\b(?:request|operation|connection|query|call|command|job|process|execution|tool|server|task|api|it|attempt) (?:has |was )?(?:timed out|failed (?:with|to|because|due)|failed[:.]|failed$|was (?:rejected|denied|refused|aborted))/,
  /\b(?:could not|cannot|can't|couldn't) be (?:completed|processed|found|loaded|reached|verified|parsed|executed|created|updated|saved)/,
  /\btimed out (?:after|waiting|while)/,
  /\b(?:rate limit (?:was )?(?:exceeded|reached)|quota (?:was )?exceeded|too many requests|permission denied|access denied|connection refused|connection reset|command not found|no such file or directory|maximum context length|context length exceeded|unexpected token|is not valid json|internal server error|service unavailable|bad gateway|gateway timeout|socket hang up)/,
  /\b(?:not found|does not exist|doesn't exist|not recognized|is not a valid [\w ]{1,30}|is not defined)[.!]?$/,
  /\b(?:expected|required) [^.\n]{1,60}(?:but got|but received|, got|, received)\b/,
]

/** A beginning that looks like an error and tells of none. */
export const INNOCENT_OPENINGS: readonly RegExp[] = [
  /^(?:title|subject|topic|name|re|fwd|product|song|book|heading|question|q|a|answer|note|example|label|category|headline|summary)s?: /,
  /^time-?out: ?\d/,
  /^failed (?:\w{1,20} ){0,3}\w{1,20}: ?\d/,
  /^the (?:\w{1,20} )?errors? (?:in|was|is|has|from|that|message|code)/,
  /^(?:[\w-]{1,24} ){0,4}(?:error|exception|failure)s? ?(?:count|rate)?: ?(?:(?![45]\d\d\b)[-+]?[\d.]+(?:e-?\d+)?%?(?: |$|,|\n|;)|none|null|no(?: (?:errors?|problems?|issues?))?(?:$|[.,;])|n\/a|false|nil|undefined|""|''|\[\]|-\s*$)/,
  /^(?:no|zero|without|last|previous|standard|mean|root|absolute|squared|median|relative|max|margin|rounding|common|known|typical|sample|example|forecast|measurement|prediction|training|test|validation loss|approximation|understanding|handling|fixing|fixed|resolved|about|title|subject|topic|how|what|why|when|the most|list of|types of) (?:[\w-]{1,24} ){0,4}(?:error|exception|failure)/,
  /^(?:could not|couldn't|unable to|did not) (?:find|detect|identify) (?:any )?(?:issue|problem|error|bug|vulnerab|conflict|defect|threat|difference)/,
]

/** Words of a short result which say that it went well after all. */
export const SUCCESS_WORDS =
  /\b(?:success|successful|successfully|succeeded|passed|resolved|fixed|completed|complete|created|updated|saved|sent|added|deleted|removed|cleared|closed|merged|deployed|set to|configured|enabled|scheduled|recovered|restored|no (?:errors?|issues|problems|failures|warnings)|0 (?:errors?|failed|failures)|zero errors|without (?:any )?errors?|how to|results? for|found \d|title|subject|ticket|issue #|article|documentation|guide|means|refers to|definition|meaning)\b/

/** Tools whose results are documents, messages or logs of others, where any word may occur. */
export const CONTENT_TOOLS =
  /search|read|log|doc|wiki|article|knowledge|kb|mail|message|inbox|ticket|issue|history|review|browse|web|page|translat|summar|note|grep|cat|retriev|rag|transcri|news|forum|faq|policy|quer(?:y|ies)_doc|lookup_(?:code|status)|explain|define/
