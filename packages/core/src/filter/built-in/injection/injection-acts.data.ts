/** A kind of prompt injection, independent of its wording: a sentence in which every slot matches, in any order. */
export interface InjectionAct {
  name: string
  /** From 0 to 1, as for a sign. */
  weight: number
  slots: readonly RegExp[]
  /** A match means that the sentence is harmless. */
  unless?: RegExp
}

const slot = (...patterns: string[]): RegExp => new RegExp(patterns.join('|'))

/** Invalidating something, in words that are mostly used with instructions. */
const DISMISS = slot(
  '\\b(?:ignor(?:e|ing)|disregard(?:ing)?|forget|overrul\\w+|overrid(?:es?|den|ing)|discard(?:ed)?|scrap(?:ped)?|wiped?|erased?|dropp?(?:ed)?|ditch|purged?|unlearn|abandon(?:ed)?|suspend(?:ed)?|cancel(?:l?ed)?|revoked?|rescind(?:ed)?|repealed|withdraw[ns]?|retract(?:ed)?|void(?:ed)?|nullif(?:y|ied)|moot|expired?|superseded?|obsolete|rejected|out of date|a mistake|never existed|temporary|wipe the slate|set (?:\\w+ ){0,3}aside|put (?:\\w+ ){0,3}aside|throw (?:\\w+ ){0,3}(?:away|out)|leave (?:\\w+ ){0,3}behind|lay (?:\\w+ ){0,3}aside)\\b',
  '\\b(?:has|have|had|carry|carries) no (?:force|weight|effect|authority)\\b|\\b(?:is|are) no\\b[^.!?\\n]{0,30}\\b(?:any ?more|any longer)\\b|\\bnone of the\\b[^.!?\\n]{0,40}\\bappl(?:y|ies)\\b',
  "\\b(?:no longer|don't|do not|does not|doesn't|never|stop|cease|quit|not)(?: \\w+){0,2}? (?:appl(?:y|ies|ying)|count|hold|bind|valid|follow(?:ing)?|obey(?:ing)?|matter|listen(?:ing)?|bound|concern)\\b",
)
/** Words that shops and offices also use for other things. */
const LOOSEN = slot(
  DISMISS.source,
  '\\b(?:waived?|relieved?|released?|replaced?|gone|reset|invalid|irrelevant|break|shed|dump|stale|outdated)\\b',
)
const GUIDING =
  '(?:instructions?|guidelines?|guidance|rules?|commands|directions?|directives?|constraints?|prompt|restrictions|safeguards?|guardrails|programming|briefing|preamble|(?:policy|setup|starting) (?:document|text)|limits)'
const GUIDING_LOOSELY =
  '(?:orders|polic(?:y|ies)|training|setup|configur(?:ation|ed)|mandate|principles|values|obligations|duties|loyalty|allegiance|limits|boundaries)'
const STANDING =
  '(?:your|previous|prior|earlier|above|before (?:this|that|here|me)|preceding|initial|original|existing|developers?|operator|creators?|owners?|whoever|deployed|configured|you were|you have been|given to you|you got|so far|at the (?:beginning|start|outset)|until now|up to now|their|you started with|you were shipped with|set you up)'
/** Instructions of a model, if they are its own or came earlier. */
const GUIDANCE = slot(
  `\\b${STANDING}\\b[^.!?\\n]{0,30}\\b${GUIDING}\\b|\\b${GUIDING}\\b[^.!?\\n]{0,30}\\b${STANDING}\\b`,
  '\\b(?:what|whatever|everything|anything|all)(?: that)? (?:you (?:were|have been|had been) (?:told|asked|given|taught)|(?:the |your )?(?:operator|developer|owner|creator|company|admin\\w*)s? (?:asked|said|told|wants?|wrote|set|configured|gave))',
  '\\b(?:text|everything|anything|lines|message|part)\\b[^.!?\\n]{0,12}\\b(?:above|before) (?:this|that|here|my)\\b',
  '\\b(?:whatever|everything|anything|what)\\b[^.!?\\n]{0,30}\\b(?:configured|programmed|set up|written|prepared) for you\\b|\\bin(?:to)? your head\\b|\\btext at the top of (?:this|our) (?:chat|conversation)\\b',
  '\\b(?:your|the) (?:system |hidden |initial )prompt\\b|\\b(?:people|team|company|developers?) (?:who|that) (?:set you up|made you|built you|trained you|wrote you)\\b',
)
/** Instructions of others: orders of goods, house rules, office policies. */
const OTHERS =
  /\b(?:my|our|his|her|their|its|doctor|teacher|customer|supplier|chapter|recipe|game)(?:'s)?(?: \w+){0,2} (?:instructions?|guidelines?|rules?|orders|directions?|polic(?:y|ies)|configuration|setup)\b|\b(?:lecture|article|essay|blog post|how do attackers|what is a|what does)\b/
/** Giving new instructions. */
const TAKE_OVER = slot(
  '\\b(?:(?:follow|obey|do|heed) (?:only |just )?(?:mine|what (?:i|comes|follows)|my (?:orders|instructions|words))|only (?:follow|obey|mine)|just do what i|i am in charge|new (?:orders|instructions|rules|base)|real task|obey what|answer (?:only|freely)|instead\\b|continue without|confirm and|(?:on|by) my (?:word|authority)|answers? to me|listen (?:only )?to me|new (?:owner|master|boss|operator)|i (?:now )?(?:own|control|command) you|hereby|(?:the|as) only (?:policy|rules?|instructions?|orders?|authority)|my (?:orders|notes|instructions|words?|line)(?: \\w+){0,1} (?:only|instead|counts?|alone)|(?:from|to) me alone|await my|who you (?:report|answer) to|proceed without|do whatever i (?:write|say|ask|want|tell)|answer the next question)\\b',
)

/** Asking for a role change. */
const PERSONA = slot(
  "\\b(?:you are|you're|you will|you can|act(?:ing)? as|speak as|answer as|respond as|behave (?:as|like)|pretend|role-?play|simulat\\w+|imagine|become|persona|game in which|stop being an assistant|be the (?:\\w+ )?(?:base )?model|continue as|(?:play|be) (?:two|both|a|the) characters?|you now run|assistant (?:now )?(?:has|is)|in this story,? the (?:computer|ai|machine|robot)|your true self|(?:enable|enter|activate|switch (?:in)?to|turn on|engage) (?:\\w+ ){0,2}mode)\\b",
)
/** Speaking in a prescribed way. */
const SPEAK = slot('\\b(?:respond|answers?|reply|speak|talk|help me|outputs?|write)\\b')
const UNBOUND = slot(
  '\\b(?:unrestricted|uncensored|unfiltered)\\b|\\bwithout (?:any |all |your )?(?:content |safety |moral |ethical )?(?:filter(?:s|ing)?|restrictions?|limits?|limitations?|censor(?:ship|ing)|moderation|guardrails?)\\b',
)
/** An authority that supposedly wants it. */
const AUTHORITY = slot(
  '\\bone of your (?:engineers|developers|makers|creators|trainers)\\b|\\bi work (?:at|for) the (?:lab|company|team) that (?:trained|made|built) you\\b',
  '\\b(?:permission|clearance|authori[sz]\\w+|approv(?:ed|al)|granted|cleared|on behalf of|allowed me|instructed me)\\b',
  '\\byour (?:creators?|developers?|makers?|owners?|operators?|programmers?|admin\\w*|company)\\b[^.!?\\n]{0,12}\\b(?:wants?|told|asked|asks|says?|said|allows?|agreed|sent)\\b',
  '\\bi am (?:your|the|an?) (?:developer|creator|admin\\w*|owner|programmer|operator|engineer at)\\b',
)
const SAFETY = slot(
  '\\b(?:your|all|any|the|every|its) (?:\\w+ )?safety\\b|\\bsafety (?:checks?|guidelines|measures|rules|protocols?|training|filters?)\\b',
)
const LEAVE_OUT = slot('\\byou (?:can|may|should|are allowed to) (?:skip|bypass|drop|leave out|turn off)\\b')
const WHATEVER_I_SAY = slot(
  '\\b(?:do|answer|obey|write) (?:whatever|anything|everything) (?:that )?i (?:write|say|ask|want|tell)\\b|\\b(?:say|answer) yes\\b',
)
/** Against someone else's wishes. */
const DESPITE = slot(
  '\\b(?:no matter|regardless of|whatever) (?:what )?(?:you (?:were|have been) (?:told|taught)|they (?:told|taught) you)\\b|\\bthey told you\\b',
)
const ON_READING = slot(
  '\\b(?:when|once|if|as soon as) you (?:read|see|process|parse|receive) this\\b|\\b(?:up)?on reading this\\b',
)

/** Without restrictions. */
const LIMITLESS = slot(
  '\\b(?:no|never|without|free (?:of|from)|beyond|not|unaware of|outside)(?: \\w+){0,4}? (?:rules?|laws?|guidelines?|restrictions?|limits?|limitations?|filters?|safety|ethics|morals?|refusals?|refuse[sd]?|censorship|censoring|filtering|moderation|polic(?:y|ies)|boundaries|guardrails?|constraints?)\\b',
  '\\b(?:rules?|restrictions?|limits?|filters?|safety(?: \\w+)?|ethics|guardrails?|moderation|content (?:filters?|restrictions|polic(?:y|ies)))\\b[^.!?\\n]{0,20}\\b(?:off|went home|left|away|disabled|lifted|removed|suspended|gone)\\b',
  '\\b(?:uncensored|unrestricted|unfiltered|unbound|unlimited|amoral|jailbroken|liberated|hacked|unleashed|say anything|any information (?:requested|asked|i want)|ethics do not apply|do anything|can do anything|(?:must|will) always (?:give|answer|comply)|forbidden answers?|answers? (?:everything|anything)|answer raw|says? yes to (?:every|any|all)|never (?:once )?(?:turns?|turned|refused)\\b(?: \\w+){0,2}|every check removed|lawless|unaligned|every request is approved|break the law|breaks? (?:its|your|his|her|all|every) (?:own )?(?:rules?|programming|limits)(?! (?:at|of|in)))\\b',
)
const FICTION = slot(
  '\\b(?:write|tell|continue|compose)\\b[^.!?\\n]{0,30}\\b(?:dialogue|story|scene|script|play|monologue|chapter)\\b|\\b(?:only|just|purely) (?:fiction|a story|hypothetical|a novel)\\b',
)
const FOR_REAL = slot(
  '\\b(?:my (?:real |actual )?question|answers? (?:me|it|every)|in (?:full|complete|exact) detail|step by step|exact (?:steps|recipe|instructions)|real (?:steps|instructions|recipe))\\b',
)
const HARM = slot(
  '\\b(?:bomb|explosives?|napalm|nerve gas|poison|sarin|weapons?|meth(?:amphetamine)?|malware|ransomware|virus|drugs?|licen[cs]e keys?|activation keys?|credit cards?|hot-?wire|pick (?:a|the) lock)\\b',
)
const RELATIVE = slot(
  '\\b(?:late|dead|deceased) (?:grand\\w+|uncle|aunt|father|mother|neighbou?r)\\b',
  '\\bgrand(?:ma|mother|pa|father)\\b',
)

/** Revealing something. */
const REVEAL = slot(
  '\\b(?:cop(?:y|ied)|output|paste|show|print|repeat|spell (?:\\w+ )?out|give me|list|summari[sz]e|translate|recite|tell me|reproduce|write (?:it |them )?down|display|dump|reveal|disclose|read(?:s|ing)? (?:\\w+ )?out|leak|divulge|quote|share|expose|send me|complete|begin (?:your )?(?:reply|answer)|start (?:your )?(?:reply|answer)|word for word|verbatim|in a code block|letter for letter|each word|convert|turn the|make a (?:poem|song|table|list)|haiku|put it in|what does|how (?:exactly )?did they|write out|send (?:it |them )?(?:to )?me)\\b',
)
/** Content that only the operator wrote. */
const HIDDEN = slot(
  '\\b(?:hidden|secret|confidential|internal|private|undisclosed)(?: \\w+){0,1} (?:guidelines?|instructions?|rules|prompt|configuration|setup|directives?|orders)\\b',
  '\\byour (?:initial|original|system|first|base|starting|underlying)(?: \\w+){0,1} (?:configuration|prompt|message|instructions?|setup|text)\\b|\\bthe (?:initial|original|system|base|underlying) (?:prompt|system message)\\b(?! (?:of|for|template))',
  '\\byour (?:own |full |exact |complete )?(?:instructions|guidelines|directives|briefing|preamble|prompt|setup|system message)\\b(?! (?:for|on|about|to))',
  '\\binstructions (?:that |which )?you (?:follow|run|operate|work) (?:under|on|by|with)\\b',
  '\\bnotes? to you\\b|\\b(?:paragraph|text|lines?|message|passage) (?:that|which) (?:configures?|defines?|instructs?|governs?) you\\b|\\byour (?:secret|hidden|own) (?:guidelines|rules)\\b',
  '\\b(?:stands?|stood|comes?|came|is|was|sits?)\\b (?:before|above) (?:the first thing|my first|anything) |\\brules? you are (?:keeping|hiding|withholding)\\b|\\busers? (?:normally )?(?:cannot|can not|do not|never) see\\b|\\bfirst (?:thing|text|message|lines?) in your (?:memory|context)\\b',
  '\\bwhat you were (?:initiali[sz]ed|started|set up|configured|launched) with\\b|\\b(?:phrase|word) your instructions\\b|\\byour configuration\\b(?! (?:of|for|file))',
  '\\bwhat (?:were|have|had) you (?:been )?(?:told|given|instructed)\\b|\\byou (?:were|have been) (?:told|given|instructed)(?: \\w+){0,3} before\\b',
  '\\b(?:text|lines?|words|messages?|content|everything)\\b[^.!?\\n]{0,20}\\b(?:above|before|precedes|preceding) (?:my|the|this) (?:first|very first|conversation|chat)',
  '\\b(?:guidelines?|instructions?|rules|orders|text)\\b[^.!?\\n]{0,12}\\b(?:operator|developers?|owners?|creators?|makers?|company)\\b[^.!?\\n]{0,10}\\b(?:gave|wrote|set|told)\\b',
  '\\b(?:rules|instructions?|things)\\b[^.!?\\n]{0,10}\\byou (?:are|were) (?:forbidden|not allowed|told not) to\\b',
  '\\bcontext window\\b|\\byour (?:full |whole |entire )?(?:internal|system|hidden) (?:state|context|memory|instructions|rules)\\b|\\b(?:rules|instructions) (?:are you|you are) (?:currently )?(?:following|under|given)\\b|\\bhidden in your\\b|\\bnot (?:meant|intended) for users?\\b|\\binstructions from (?:the |your )?developers?\\b',
)

/** Words addressed to machines that read on behalf of a user. */
const TO_MACHINES = slot(
  '\\b(?:to|for) (?:the |any |all |every |whatever |whichever )?(?:ai|llm|assistants?|(?:language )?models?|chatbots?|bots?|agents?)\\b(?! manager| store)',
  '^\\s*(?:ai|llm)(?: (?:agent|assistant|model|system)s?)?\\s*[:,]',
  '\\bas an? (?:ai|artificial intelligence|language model)(?: \\w+)?,? you (?:are|must|should|will|have)\\b',
  '\\bif you are an? (?:ai|llm|(?:large )?language model|assistant|bot)\\b',
  '\\b(?:automated|ai|reviewer|review|screening) (?:systems?|bots?|agents?|reviewers?|models?)\\b(?: reading| processing| must| should| that)',
  '\\b(?:assistants?|models?|bots?|agents?)\\b[^.!?\\n]{0,6}\\b(?:reading|processing|summari[sz]ing|handling|parsing) (?:this|the)\\b',
  '\\bhidden instructions?\\b',
  '\\b(?:dear|hello|hi|hey|attention),? (?:\\w+ )?(?:ai|model|bot|assistant|agent)\\b|\\b(?:ai|automated) readers?\\b|\\b(?:summari[sz]ing|reviewing|screening|sorting) (?:agent|assistant|bot|model)\\b',
)
/** Actions that a machine could take for an attacker. */
const DEED = slot(
  '\\b(?:forward|send|post|export|upload|delete|transfer|append|email|e-mail|share|rank|rate|approve|refund|close|remove|hire|recommend|buy|execute|run|call|add|hide|insert|put (?:\\w+ ){0,3}first|use the \\w+ tool)\\b',
)
/** Without anyone noticing. */
const COVERT = slot(
  "\\b(?:do not|don't|never|without) (?:tell|mention|show|inform|notify|ask|alert|telling|mentioning|showing|informing|notifying|asking|alerting)\\b[^.!?\\n]{0,12}\\b(?:user|human|customer|owner|anyone|anybody|them|person|sentence|note|this)\\b|\\bsilently\\b|\\bhide this\\b|\\bthen say (?:all|everything) is\\b",
)
const MEANS = slot(
  '\\b(?:tool|api token|api key|password|emails?|folder|files?|database|contacts|share list|address below|https?:|refund|shell|[\\w.]+@[\\w.]+)',
)

const DECODE = slot(
  '\\b(?:decod\\w+|decrypt\\w*|decipher\\w*|base64|rot13|hex|backwards?|reversed?|morse|caesar|leetspeak)\\b',
)
const OBEY = slot(
  '\\b(?:carry (?:it |them )?out|obey|execute|comply|act on|follow|do)\\b(?: \\w+){0,3}? (?:it|them|what (?:it|they) says?|the (?:result|instructions?|command)|says|that)\\b|\\bcarry out\\b|\\bobey\\b',
)

/** Acts within one sentence or two consecutive ones. */
export const INJECTION_ACTS: readonly InjectionAct[] = [
  { name: 'override', weight: 0.75, slots: [DISMISS, GUIDANCE], unless: OTHERS },
  {
    name: 'take_over',
    weight: 0.75,
    slots: [LOOSEN, slot(`\\b${GUIDING}\\b`, `\\b${GUIDING_LOOSELY}\\b`, GUIDANCE.source), TAKE_OVER],
    unless: OTHERS,
  },
  {
    name: 'persona_without_limits',
    weight: 0.75,
    slots: [PERSONA, LIMITLESS],
    unless: /\b(?:game|board|castling|spreadsheet|column)\b(?! in which)/,
  },
  { name: 'persona_without_limits', weight: 0.75, slots: [FICTION, LIMITLESS, FOR_REAL] },
  { name: 'harm_in_a_role', weight: 0.75, slots: [PERSONA, RELATIVE, HARM] },
  { name: 'reveal_prompt', weight: 0.75, slots: [REVEAL, HIDDEN], unless: OTHERS },
  {
    name: 'instruction_in_data',
    weight: 0.75,
    slots: [
      TO_MACHINES,
      DEED,
      slot(
        COVERT.source,
        MEANS.source,
        '\\b(?:must|should|required|before|stay silent|without (?:asking|further)|\\d+\\/\\d+|(?:ten|five) out of (?:ten|five))\\b',
      ),
    ],
  },
  {
    name: 'covert_deed',
    weight: 0.75,
    slots: [
      COVERT,
      DEED,
      slot('\\b(?:your|using|use)\\b[^.!?\\n]{0,14}\\btools?\\b|\\bthe \\w+ tool\\b|\\byour (?:api|token|credentials)'),
    ],
  },
  {
    name: 'safety_off',
    weight: 0.75,
    slots: [DISMISS, SAFETY],
    unless: /\b(?:our|my|his|her|their)(?: \w+)? safety\b/,
  },
  { name: 'safety_off', weight: 0.75, slots: [LEAVE_OUT, slot('\\bsafety (?:step|check|layer|review|rules)\\b')] },
  {
    name: 'no_filter',
    weight: 0.75,
    slots: [SPEAK, UNBOUND],
    unless:
      /\b(?:unfiltered|uncensored|unrestricted) (?:\w+ )?(?:opinion|review|piece|diary|story|version|edition|novel|film|photo|beer|coffee|water|access)s?\b/,
  },
  { name: 'obey_me', weight: 0.75, slots: [WHATEVER_I_SAY, DESPITE] },
  { name: 'false_authority', weight: 0.75, slots: [AUTHORITY, slot(UNBOUND.source, HIDDEN.source, SAFETY.source)] },
  { name: 'orders_on_reading', weight: 0.75, slots: [ON_READING, DEED] },
  { name: 'hidden_orders', weight: 0.75, slots: [DECODE, OBEY] },
]
