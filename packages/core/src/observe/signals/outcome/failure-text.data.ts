/** Matched at the beginning of a result of any length. */
export const CERTAIN_OPENINGS: readonly RegExp[] = [
  /^(?:[a-z_$][\w$.]{0,80})?(?:error|exception)s? ?(?:\([^)\n\d_]{0,60}[\d_][^)\n]{0,60}\)|\[[^\]\n]{1,40}\]|#?[a-z]{0,4}\d{1,6})? ?(?:[:\]>)\u2013\u2014]|- )/,
  /^(?:(?!(?:of|the|a|an|in|and|or|by|for|no|trial) )[\w'-]{1,24} ){1,4}(?:error|exception)s?: ?\S/,
  /^(?:(?:request|connection|auth\w{0,12}|login|network|dns|tls|ssl|api|tool|payment|transaction|validation|internal|server|system|service|database|db|query|upload|download|read|write|disk|assertion|build|import|parse|parsing|device|hardware|motor|power|update|delivery|transfer|booking) ){0,3}failure: ?\S/,
  /^\d{1,3} validation errors? (?:for|in)\b/,
  /^error (?!handling)[a-z]{3,15}ing\b[^:\n]{0,60}: \S/,
  /^[a-z_$][\w$.]{1,60}(?:error|exception) (?:while|when|in|at|during) /,
  /^\S{1,80}(?::\d{1,6}:\d{1,5}:?|\(\d{1,6},\d{1,5}\):) (?:fatal )?error\b/,
  /^(?:e|err): (?:unable|could|cannot|failed|no |invalid|unknown)/,
  /^[\w.-]{1,24}: (?:[^:\n]{1,60}: )?(?:unable to|cannot|can't|could not|a password is required|no such|invalid|illegal|unrecognized|unknown|missing|bad|connect to host)\b/,
  /^no (?:replacement|edit|action|booking|reservation|payment|transfer)s? (?:was|were|has been|have been) /,
  /^(?:the )?connection (?:to|with) [^\n]{1,80} (?:was |is |has been )?(?:refused|reset|closed|lost|failed|timed out)/,
  /^(?:upstream connect error|no healthy upstream|lost connection|nxdomain|servfail)\b/,
  /^(?:unavailable|invalid_argument|deadline_exceeded|not_found|already_exists|permission_denied|resource_exhausted|failed_precondition|out_of_range|unimplemented|data_loss|unauthenticated): [^\d\s]/,
  /^[\w./-]{1,40}: (?:\*\*\*|\(\d{1,3}\)) /,
  /^[45]\d\d[ -](?:login|not logged|permission|requested action|mailbox|user|relay|authentication|syntax|command|bad sequence|no such)\b/,
  /^traceback \(most recent call last\)/,
  /^thread '[^'\n]{1,60}' (?:\(\d{1,8}\) )?panicked at /,
  /^\d{4}, ["'][^\n]{0,200}(?:doesn't exist|unknown (?:column|database|table)|access denied|duplicate entry|error in your sql syntax|lost connection|can't connect|cannot be null|foreign key constraint|deadlock found|lock wait timeout)/,
  /^(?:fatal|panic|unhandled|uncaught|abort(?:ed)?|failed|failure)(?: \w{1,20}){0,2}: ?\S/,
  /^(?:fatal error(?=$|[:!.,\n]| in | at | while | when )|segmentation fault|npm err!|err! )/,
  /^(?:an |a |the |some )?(?:[\w-]{1,20} ){0,2}(?:error|exception) (?:response )?(?:has )?(?:occurred|happened|was thrown|while|during|when|in |from|at |executing|calling|running|processing|fetching|invoking|\d{3}\b)/,
  /^err_[a-z_]{3,40}/,
  /^(?:your |the )?(?:payment|card|transaction|transfer|booking|order|reservation|update|registration|login|checkout|delivery|import|export|sync|backup|deployment|installation|activation|withdrawal|deposit|refund) (?:was )?(?:declined|rejected|denied|failed)(?=$|[:.,])/,
  /^(?:(?:sorry|oops|whoops|uh.oh|unfortunately|apologies|we're sorry)[,.!:]? (?:but )?)?something (?:has gone|went) wrong/,
  /^(?:command|process|script|program|job|tool call|tool execution|request|operation|call|query|connection|execution|validation|authentication|lookup|upload|download|build) (?:[\w'".-]{1,40} )?(?:failed|timed out|(?:was )?(?:rejected|denied|aborted|refused)(?=$|[:.,])|errored|not found|exited with (?:non-?zero|code [1-9]|status [1-9]))/,
  /^exit(?:ed)?(?: with)?(?: status| code)?:? ?[1-9]/,
  /^(?:http[ /]?[\d.]{0,3} ?)?(?:status(?: code)?:? ?|response:? ?|code:? ?)?[45]\d\d ?[:,-]? ?(?:bad request|unauthori[sz]ed|payment required|forbidden|(?:page |file |resource )?not found|method not allowed|not acceptable|request time-?out|conflict|gone|precondition (?:failed|required)|payload too large|unprocessable (?:entity|content)|too many requests|internal (?:server )?error|not implemented|bad gateway|service (?:temporarily )?unavailable|gateway time-?out|client error|server error)(?=$|[^a-z0-9 ]| (?:error|response|for|while|when|from|on|at|by|in|to|-)(?:[^a-z]|$))/,
  /^http[ /]?[\d.]{0,3} ?(?:error|status(?: code)?|code)?:? ?[45]\d\d\b(?! [-\u2013] [\w ]{1,40}(?:$|[:.\n]))/,
  /^5\d\d[ -]5\.\d{1,2}\.\d{1,3} /,
  /^(?:error|err) #?\d{1,6} ?\([^)\n]{1,20}\) ?:/,
  /^[\w.-]{1,24} (?:error|err!) (?:code )?e?\d{3}\b/,
  /^-err [a-z]/,
  /^tool ["']?[\w.-]{1,40}["']? (?:threw|raised|errored|failed)\b/,
  /^[a-z_$][\w$.]{1,60}(?:error|exception|interrupt|exit) traceback \(most recent call last\)/,
  /^(?:killed|terminated|oom.?killed|core dumped|aborted \(core dumped\))[.!]?$/,
  /^[a-z_$][\w$.]{1,60}(?:error|exception)(?:[.!]?$|\(["'])/,
  /^[\w.]{1,40}: time-?out (?:of )?\d{1,7} ?m?s exceeded/,
  /^\S{1,80}:\d{1,6}:\d{1,5}: (?:undefined|undeclared|unresolved|unknown|invalid|missing|expected|unexpected|cannot|syntax|no |use of )/,
  /^net::err_[a-z_]{3,40}/,
  /^(?:[a-z_]\w{0,40}\.){1,5}(?:errors?|exceptions?|exc)\.[a-z]\w{2,60}(?:: ?\S|$)/,
  /^(?:read|write|connect|connection|socket|pool|request|gateway|query|command|script|lock)[ _-]?time-?out(?:$|[.!:]| (?:for|while|waiting|when|after|on|error|expired|reached|exceeded|occurred)\b)/,
  /^(?:upstream|downstream|proxy|backend|remote) (?:request |connection |server )?time(?:d )?-?out\b/,
  /^exceeded (?:the |its )?time-?out of \d/,
  /^time-?out (?:while|waiting|when|expired|reached|occurred|connecting|reading|error)\b/,
  /^(?:no (?:answer|response|reply) (?:from|by) [^\n]{1,60} (?:within|after|for|in) \d|gave up (?:waiting|after \d))/,
  /^(?:connect|connection|login|handshake|request|call) (?:to|with|from) [^\n]{1,60}: (?:operation )?timed out/,
  /^(?:[a-z]{3,16} )?(?:navigation|rendering|compilation|authentication|authori[sz]ation|conversion|extraction|lookup|render|launch|startup|checkout|migration|rollback|provisioning|activation|verification|translation|parsing|playback|capture|scan|print|call|step|task) failed: ?[a-z"'[(](?!one\b|ull\b)/,
  /^(?:fehler|erreur|\u00e9chec|fallo|falha|errore|erro|fout|fel|virhe|b\u0142\u0105d|chyba|\u043e\u0448\u0438\u0431\u043a\u0430|\u9519\u8bef|\u932f\u8aa4|\u30a8\u30e9\u30fc|\uc624\ub958)(?: [\w-]{1,20}){0,2} ?[:\uff1a]/,
  /^(?:status|status code|response code): ?[45]\d\d\b/,
  /^(?:[\w./-]{1,40}: ){1,3}(?:command not found|no such file|permission denied|cannot |fatal|error|not found)/,
  /^(?:invalid|unknown|unsupported) (?:tool|function|command|arg|param|input|request|token|api|credential|json|method|option|field|value|user|order|id\b|date|format)/,
  /^missing (?:required|argument|parameter|field|api|token|auth)/,
  /^(?:[\w-]{1,24} ){0,3}(?:error|exception) -?\d{1,6}: \S/,
  /^(?:[\w-]{1,24} ){0,3}mismatch: expected \S/,
  /^\S{1,80}:\d{1,6}:in [^\n]{1,200}\((?:[a-z_]{2,30}::)*[a-z_]{2,40}(?:error|exception|interrupt)\)/,
  /^time-?out (?:of )?\d{1,7} ?m?s exceeded/,
  /^\([a-z]\w{3,60}\) [^\n]{1,240}\ncode: /,
  /^(?:ssl|tls) (?:certificate|handshake|connection|connect) (?:problem|error|failed|failure|verify failed|has expired|is not trusted)/,
  /^(?:sqlstate\[|deadlock detected\b|captcha (?:was )?(?:detected|required|encountered)\b)/,
  /^(?:(?:request|access|page|download) )?(?:was )?(?:blocked|denied|disallowed|forbidden) by [\w .-]{2,60}$/,
  /^msg \d{1,6}, level \d{1,2}\b/,
  /^(?:the |your |this |tool |upstream |remote )?(?:operation|request|query|job|command|process|task|call|tool|function|server|service|api|endpoint|script|statement|transaction|report|export|import|build|deployment|model|agent|step|run|upload|download|sync) (?:did not|didn't|could not|couldn't|was unable to|has not) (?:complete|completed|finish|finished|respond|responded|return|returned|answer|answered|start|started|reply|replied)(?: \w{1,12})? (?:with)?in (?:time\b|(?:the |its |an? )?(?:allotted|allowed|configured|expected|maximum|given) (?:time|period|interval|duration|limit|window)|(?:under |less than )?\d+(?:\.\d+)? ?(?:ms|milliseconds?|s|secs?|seconds?|mins?|minutes?|h|hours?)\b)/,
  /^(?:the |this )?(?:model|request|prompt|input)?(?:'s)? ?maximum context length is \d+ tokens?[^\na-z]{0,4}(?:however|but|you requested|your (?:messages?|prompt|input|request))\b|^(?:prompt|input) is too long: ?\d+ tokens?\b/,
  /^(?:permission denied(?! to (?!access|read|write|perform|execute|create|view|modify|use))|access denied|unauthori[sz]ed(?=$|[:.,!]| (?:access|request|user|client|error|-))|not authori[sz]ed|forbidden(?=$|[:.,!]| (?:access|error|request|-))|not found(?=$|[:.,!])|bad request(?=$|[:.,!])|conflict: |internal server error|internal error|service (?:is )?(?:temporarily )?unavailable|bad gateway|gateway time-?out|too many requests|rate.?limit(?:ed)? ?(?:exceeded|reached|hit|error|$|[.:,])|rate limited|quota exceeded|api quota exceeded|connection (?:refused|reset|timed out|closed|failed|aborted|lost)|network (?:error(?=$|[:.,!(]| (?:while|when|occurred))|is unreachable|unreachable)|(?:request |operation |connection |query |read |call |tool )?timed out|time-?out(?: error| exceeded| after|:|$)|(?:context )?deadline exceeded|unexpected token|unexpected end of|no such (?:file|tool|function|user|table|column|order|command|host)|out of memory|authentication (?:failed|required|error)|authorization (?:failed|required)|maximum context length|context length exceeded|operation (?:not permitted|aborted|cancelled)|fetch failed|socket hang up|getaddrinfo|connect econn|insufficient (?:permission|privilege|funds|scope|balance|stock|credit|right))/,
]

/** Matched at the beginning of a result with a single paragraph; documents would be longer. */
export const SHORT_OPENINGS: readonly RegExp[] = [
  /^[\w' ]{2,40} too (?:short|long|large|small) \((?:min|max|at (?:least|most)|limit)/,
  /^(?:[\w-]{1,20} ){0,5}(?:was |is |were |are |could )?not (?:be )?found(?:: ?\S| (?:in|on|at|for|with) [^.\n]{1,60}[.!]?$)/,
  /^no [\w ]{1,30} (?:with|by|for|matching|has) (?:the |that |this )?(?:given |specified |provided )?(?:id|name|number|key|email|e-mail|code|reference|identifier|username)\b/,
  /^(?:the |your |this )?(?:provided |given |current )?(?:api |access |auth\w{0,12} |session |refresh |bearer |security )?(?:key|token|session|credentials?|certificate|password|login) (?:is |are |was |were |has |have |has been )?(?:expired|invalid|revoked|missing|not valid|not accepted|disabled|incorrect)/,
  /^(?:the |that )?[\w'"-]{1,30} (?:did not|didn't|does not|doesn't) match\b/,
  /^(?:unknown|unsupported|unrecognized) [\w-]{1,30}[.!]?$/,
  /^(?:bad|invalid|wrong|incorrect) (?:credentials?|password|username|login)/,
  /^(?:sorry, |oops,? |unfortunately,? )?(?:i |we |the (?:tool|server|system|service) )?(?:failed to|unable to|could not|couldn't|cannot (?!be\b)|can't (?!be\b)|was unable to|were unable to)/,
  /^(?:the )?(?:specified |requested |given )?(?:tool|function|method|command|resource|file|page|user|order|record|item|customer|account|document|table|column|endpoint|path|host|url|reservation|booking|product|key|id|session|ticket|repository|branch)(?: (?:with )?(?:id|name|number|key)?[ :=]?[^ ]{1,60})? (?:was |is |were |could )?(?:not (?:be )?found|does ?n[o']t exist|not available[.!]?$|not exist)/,
  /^invalid |^missing |^not (?:enough|allowed|permitted|authenticated|logged in|supported|implemented)\b|^no (?:permission|access|such)\b|^you (?:do not|don't) have (?:permission|access)|^you (?:are not|must be) (?:authori|logged|allowed)/,
]

/** Words that occur only in failures, anywhere in a result with a single paragraph. */
export const TECHNICAL_WORDS: readonly RegExp[] = [
  /\btook too long(?: to (?:answer|respond|reply|complete|finish|load|start))(?=$|[.,;!])/,
  /\b(?:api|service|server|host|device|tool|endpoint|backend|system|site) (?:did not|didn't) (?:respond|answer|reply) (?:in time|within \d|at all)/,
  /\b(?:stopped|gave up|given up) waiting after \d/,
  /\n(?:error|fatal): (?![-+]?[\d.])\S/,
  /\b(?:endpoint|server|api|service|host|site|url|webhook|upstream|provider|backend|gateway) (?:has )?(?:returned|responded with|answered with|answered|replied with) (?:an? )?(?:http )?(?:status )?(?:code )?[45]\d\d\b/,
  /\bafter \d{1,4} (?:attempts|tries|retries),? (?:giving|gave|given) up\b/,
  /\b(?:due to|because of) (?:an? |the )?(?:[a-z]{1,16} )?time-?out\b/,
  /\b(?:verification|negotiation|handshake|authentication|registration|initiali[sz]ation|synchroni[sz]ation|activation|installation) failed\b/,
  /\b(?:did not|didn't|does not) understand (?:your|the|this)/,
  /\bexceeded (?:your|the|my|its|our) [\w -]{0,24}(?:quota|limit)\b|\b(?:quota|credits?|allowance) (?:limit )?(?:has been |have been |was |is |are )?(?:exceeded|exhausted|used up|reached)/,
  /\be(?:connrefused|connreset|notfound|timedout|ai_again|hostunreach|netunreach|pipe|noent|acces|perm|exist)\b/,
  /(?:status code|status|http|error code|code)[ :=]{1,3}[45]\d\d\b/,
  /\b(?:request|operation|connection|query|call|command|job|process|execution|tool|server|task|api|it|attempt) (?:has |was )?(?:timed out|failed (?:with|to|because|due)|failed[:.]|failed$|was (?:rejected|denied|refused|aborted)(?=$|[:.,;]| (?:because|due|since|with|by (?:the |an? |your )?(?:server|polic|firewall|api|admin|upstream|service|provider|bank|issuer|user|remote|peer))))/,
  /\b(?:could not|cannot|can't|couldn't) be (?:completed|processed|found|loaded|reached|verified|parsed|executed|created|updated|saved)/,
  /\btimed out (?:after|waiting|while)|\btime-?out (?:of )?\d{1,7} ?m?s (?:was )?exceeded/,
  /\b(?:cannot|can't|couldn't|could not) be [a-z]{2,20}(?:ed|en|nt|ut|ld|de|wn)\b/,
  /\b(?:please )?try again (?:later|shortly|in (?:a few|a moment|a minute|some time|\d))/,
  /\b(?:time|limit|budget|depth|size|memory) (?:was |has been |is )?exceeded\b/,
  /\b(?:command|request|transaction|payment|operation|message|submission|motion) (?:was )?(?:rejected|refused|declined|aborted|blocked)(?=$|[:.,;])/,
  /\b(?:rate limit (?:was )?(?:exceeded|reached)|quota (?:was )?exceeded|too many requests|permission denied|access denied|connection refused|connection reset|command not found|no such file or directory|maximum context length|context length exceeded|unexpected token|is not valid json|internal server error|service unavailable|bad gateway|gateway timeout|socket hang up)/,
  /\b(?:not found|does not exist|doesn't exist|not recognized|is not a valid [\w ]{1,30}|is not defined)[.!]?$/,
  /\b(?:expected|required) [^.\n]{1,60}(?:but got|but received|, got|, received)\b/,
]

/** Beginnings that look like an error but are none. */
export const INNOCENT_OPENINGS: readonly RegExp[] = [
  /^this (?:is (?:a|an|the) (?:[\w-]{1,20} ){0,2}(?:list|article|page|category|disambiguation)|list|article|page)\b/,
  /^(?:fix|feat|chore|docs|refactor|test|perf|build|ci|style|revert)(?:\([^)\n]{1,30}\))?!?: (?!no such)/,
  /^[^.:\n]{3,60} (?:means|refers to|stands for|indicates|describes) /,
  /^[^.:\n]{3,60} (?:is|was) (?:a|an|the) (?:[\w-]{1,20} ){0,4}(?:film|movie|song|album|band|book|novel|play|game|series|term|concept|word|phrase|code|message|response|status|study|condition|disease|symptom|index|type|kind|form|class|break)\b/,
  /^[^\n]{3,80}(?: [-\u2013|\u00b7] |\. )(?:wikipedia|stack overflow|mdn|reddit|quora|imdb|github|youtube|medium)\b/,
  /^(?:[0-9a-f]{4,40} )?(?:fix|handle|catch|raise|throw|avoid|prevent|improve|refactor|revert|document|explain)(?:es|ed|s|d|ing)? /,
  /^(?:errors?|issues?|problems?|bugs?|vulnerabilit\w{1,3}|conflicts?|duplicates?|viruses|threats|matches) (?:were |was )?not found/,
  /^(?:title|subject|topic|name|re|fwd|product|song|book|heading|question|q|a|answer|note|example|label|category|headline|summary)s?: /,
  /^time-?out: ?\d/,
  /^(?:errors?|exceptions?|faults?):[ \t]*\n[ \t]+[\w.'"-]{1,60}:/,
  /^failed (?:\w{1,20} ){0,3}\w{1,20}: ?\d/,
  /^the (?:\w{1,20} )?errors? (?:in|was|is|has|from|that|message|code)/,
  /^(?:[\w-]{1,24} ){0,4}(?:error|exception|failure)s? ?(?:count|rate)?: ?(?:(?![45]\d\d\b)[-+]?[\d.]+(?:e-?\d+)?%?(?: |$|,|\n|;)|none|null|no(?: (?:errors?|problems?|issues?))?(?:$|[.,;])|n\/a|false|nil|undefined|""|''|\[\]|-\s*$)/,
  /^(?:no|zero|without|last|previous|standard|mean|root|absolute|squared|median|relative|max|margin|rounding|common|known|typical|sample|example|forecast|measurement|prediction|training|test|validation loss|approximation|understanding|handling|fixing|fixed|resolved|about|title|subject|topic|how|what|why|when|the most|list of|types of) (?:[\w-]{1,24} ){0,4}(?:error|exception|failure)/,
  /^(?:could not|couldn't|unable to|did not) (?:find|detect|identify) (?:any )?(?:issue|problem|error|bug|vulnerab|conflict|defect|threat|difference)/,
]

/** Markup that consists of an error only: from a storage or SOAP service, or the error page of a server. */
export const MARKUP_FAILURES: readonly RegExp[] = [
  /^<(?:\w{1,16} )?(?:timed? ?out|error|failed|failure|aborted|no (?:response|answer|reply))\b[^<>\n]{0,60}>$/,
  /^<[a-z_-]{0,30}error[a-z_-]{0,12}>/,
  /^(?:<\?xml[^>]{0,80}>\s{0,4})?<(?:[a-z0-9-]{1,12}:)?(?:error|errorresponse|exception|fault|serviceexception(?:report)?)\b/,
  /^(?:<\?xml[^>]{0,80}>\s{0,4})?<(?!!doctype|html)[a-z][\w:.-]{0,40}[^>]{0,120}>\s{0,8}(?:<[a-z][\w:.-]{0,40}>\s{0,8}){0,2}<(?:[a-z0-9-]{1,12}:)?(?:(?:status|state|result|outcome|ack)[^>]{0,20}>\s{0,4}(?:fail|failed|failure|error|rejected|nok|ko)\s{0,4}<|(?:success|ok)>\s{0,4}(?:false|0|no)\s{0,4}<|(?:errors?|fault|exception|error-?(?:code|message|info|details?))\b(?:\s[^>/]{0,60})?>\s{0,8}[^\s<])/,
  /^<(?!!doctype|html).{0,600}<error-?_?(?:code|description|message|text)>\s{0,8}[^<\s0]/s,
  /^<(?:\?xml|[a-z0-9-]{1,12}:envelope).{0,600}<(?:faultstring|(?:[a-z0-9-]{1,12}:)?fault)\b/s,
  /<(?:title|h1)[^>]{0,40}>\s{0,8}(?:error\s{0,2})?(?:[45]\d\d\s{0,2}[-:|\u2013]?\s{0,2})?(?:[45]\d\d|access denied|forbidden|unauthorized|(?:service|site) (?:temporarily )?unavailable|bad gateway|gateway time-?out|internal server error|(?:page )?not found|bad request|too many requests|whitelabel error page|error|(?:[a-z]{1,16} ){0,2}(?:is )?(?:under|down for) maintenance|application error|just a moment\.{3}|attention required! \| cloudflare|are you a robot\?|robot check|checking your browser)[.!]?\s{0,8}<\//,
]

/** A result of one word. It may also be the regular answer of a tool that reads a status. */
export const LONE_FAILURE = /^(?:error|failed|failure|exception|fail|overloaded|timed? ?out|unavailable)[.!]?$/

/** Something does not respond: a finding of a tool that reads its status, and a failure of a tool that uses it. */
export const OFFLINE =
  /\b(?:device|host|server|service|node|printer|camera|gateway|database|backend|sensor|lock|robot|bridge|hub|instance)\b.{0,40} (?:is|was|appears) (?:currently )?(?:offline|unreachable|not responding|unavailable|down|disconnected)\b/

/** Tools that change something, so their answer is about the change. */
export const ACTION_TOOLS =
  /^(?!(?:can|could|is|has|should|check|get|list|may)_)(?:.*_)?(?:set|start|stop|book|schedule|place|apply|create|update|modify|edit|delete|remove|cancel|send|transfer|pay|charge|open|close|lock|unlock|enable|disable|toggle|submit|upload|move|add|reserve|order|buy|turn|activate|install|exchange|return|refund|assign|register|connect|print|make|refuel|replace|dispatch|post|publish|invite|subscribe|suspend|resume|pause|withdraw|deposit|rent|hire|grant|revoke|renew|change|reset|restart|reboot|write|save|str)(?:_|$)/

/** Words of a short answer about a change that was not made. */
export const UNCHANGED =
  /\b(?:cannot|can't|could not|couldn't|unable|not (?:valid|allowed|available|eligible|possible|supported|permitted|enough|recogni[sz]ed|open|found|exist|respond|start|applied|changed)|invalid|unavailable|no longer|refused|rejected|denied|declined|failed|timed out|exceeded|expired|missing|insufficient|is required|are required|must (?:be|have|not|match)|already (?:exists|has|been|booked|taken|in use)|out of stock|sold out)\b/

/** Tools that return texts about texts: what looks like an error may be a translation of one. */
export const WORD_TOOLS =
  /traceback|stack_?trace|crash|\btradu[czit]|\b(?:ue|\u00fc)bersetz|translat|explain|defin|dictionar|lookup_(?:code|status)|synonym|thesaur|paraphras|summar|transcri|spell|proofread|rewrit|(?:^|_)ocr|screenshot|caption|(?<!cata|b|dia)logs?(?:_|$)/

/** Failures of such a tool itself. */
export const WORD_TOOL_FAILURE =
  /^(?:[a-z]{2,20} )?error \(\w{1,40}\.\w{1,40}\): \S|^(?:[a-z]{2,20} )?error: (?:request|rate limit|quota|service|server|upstream|network|time-?out|timed out|unsupported|model)\b|^unsupported (?:image|audio|video|file|input|media|source|target)?[\w ]{0,20}(?:format|type|language|codec|pair)\b|^this model's maximum context length is \d+ tokens?[.,] (?:however|but|you requested|your)\b|^prompt is too long: \d+ tokens?\b|^the (?:service|server|api) is (?:currently |temporarily )?(?:unavailable|overloaded)\b[^\n]{0,60}$/

const TRACE_ENTRY = '(?:[A-Za-z_$][\\w$.]{0,80})?(?:Error|Exception|Panic)\\b(?: ?\\[[^\\]\\n]{1,40}\\])?:'

/** A stack trace near the beginning: the line with the error and a line with its location. */
export const STACK_TRACE = new RegExp(
  `(?:^|\\n)${TRACE_ENTRY}[^\\n]*\\n(?:[^\\n]*\\n){0,3}?\\s+at \\S|\\n?\\s*File "[^"\\n]{1,200}", line \\d+[^\\n]*\\n(?:[^\\n]*\\n){0,40}?${TRACE_ENTRY}`,
)

/** A thing and what was done with it, as in the results of actions: "Certificate C-7 added to user 12". */
export const DONE =
  /^(?!no |nothing |only |not )(?:[^.,;:?!\n]|\.(?=\S)){1,80} (?:(?:was|were|is|are|has been|have been|got) )?(?:now |successfully )?(?:added|created|updated|saved|sent|deleted|removed|scheduled|booked|placed|registered|confirmed|installed|deployed|enabled|activated|assigned|applied|approved|completed|moved|copied|uploaded|stored|recorded|submitted|published|granted|issued|renewed|restored|reserved|paid|refunded|transferred|credited|shipped|started|opened|unlocked|connected|changed|replaced|set|synchroni[sz]ed|synced|imported|exported|linked|merged|converted|generated|posted|shared|rated|subscribed|followed|tagged|upgraded|downloaded|processed|delivered|returned|exchanged|archived|renamed|written|edited|modified|fixed|formatted|compiled|built|cloned|committed|pushed|patched|inserted|appended|paired|dispatched|notified|dismissed)(?=$|[.!]| (?:to|for|with|on|at|in|into|from|as|by|until|under|and|successfully)\b)/

/** Words of a short result that indicate success. */
export const SUCCESS_WORDS =
  /\b(?:success|successful|successfully|succeeded|passed|resolved|fixed|completed|complete|created|updated|saved|sent|added|deleted|removed|cleared|closed|merged|deployed|set to|configured|enabled|scheduled|recovered|restored|no (?:errors?|issues|problems|failures|warnings)|0 (?:errors?|failed|failures)|zero errors|without (?:any )?errors?|how to|results? for|found \d|title|subject|ticket|issue #|article|documentation|guide|means|refers to|definition|meaning)\b/
