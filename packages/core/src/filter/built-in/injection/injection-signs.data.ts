import { foldText } from './fold-text.ts'

/** A known phrasing of prompt injections, and how much one occurrence indicates, from 0 to 1. */
export interface InjectionSign {
  name: string
  pattern: RegExp
  weight: number
}

/** Text between two words of one sentence. */
const NEAR = '[^.!?\\n]{0,30}?'
const DISMISS =
  "(?:ignor(?:e|ing)|disregard(?:ing)?|forget|overlook|bypass(?:ing)?|overrid(?:e|ing)|neglect|skip|circumvent|abandon|disobey|violate|erase|cancel|revoke|drop|set aside|put aside|leave behind|pay no attention to|stop (?:following|obeying)|(?:do not|don't|no longer|never) (?:follow|obey|listen to|adhere to))"
const WHOSE =
  "(?:all|any|every|the|your|my|these|those|previous|prior|above|earlier|preceding|former|system|initial|original|developer'?s?|operator'?s?|openai'?s?)"
const RULES =
  '(?:instruction|prompt|rule|guideline|guidance|direction|directive|constraint|polic(?:y|ie)|restriction|guardrail|safeguard|safety training|programming|content filter|moral limit|system message)s?'
const LIMITS =
  '(?:restrictions?|limits?|limitations?|rules|filters?|ethics|ethical|morals?|guidelines|polic(?:y|ies)|boundaries|censorship|guardrails)'
const REVEAL =
  '(?:reveal|show|print|repeat|output|display|leak|expose|dump|recite|quote|summari[sz]e|translate|encode|list|copy|share|disclose|write(?: out)?|give me|tell me|begin (?:your answer )?with|what (?:is|are|was|were|does))'
const PERSONA =
  "(?:you are|you're|you will (?:act|answer|respond)|act(?:ing)? as|answer as|speak as|respond as|behave (?:as|like)|pretend|role-?play|simulate|become|imagine|from now on|take the persona|game in which)"

function sign(name: string, weight: number, ...patterns: string[]): InjectionSign {
  return { name, weight, pattern: new RegExp(patterns.join('|'), 'm') }
}

/** Signs in other languages, in normal spelling. They are folded, because texts are. */
function foreign(name: string, weight: number, ...patterns: string[]): InjectionSign {
  return sign(name, weight, ...patterns.map(foldText))
}

/** Applied to lower-case text without look-alikes and invisible characters. All gaps are bounded. */
export const INJECTION_SIGNS: readonly InjectionSign[] = [
  sign(
    'ignore_instructions',
    0.9,
    `\\b${DISMISS}\\b${NEAR}\\b${WHOSE}\\b${NEAR}\\b${RULES}\\b`,
    `\\b${DISMISS} (?:(?:of|that|whatever|what) )?(?:instructions|directives)\\b`,
    `\\b(?:drop|ignore|break|lose|bypass|forget|abandon|disable)\\b[^.!?\\n]{0,12}\\byour (?:\\w+ )?(?:${LIMITS}|role|training|programming|instructions)\\b`,
  ),
  sign(
    'ignore_before',
    0.8,
    `\\b${DISMISS}\\s+(?:everything|all(?: of)?(?: that| this)?|what(?:ever)?)\\b[^.!?\\n]{0,30}\\b(?:above|before|previously|earlier|said(?! (?:about|on|regarding))|told|system)\\b(?! page)`,
    '\\bnothing you were told\\b|\\bforget (?:now )?the role you\\b|\\bobey me\\b|\\bfollow mine\\b',
  ),
  sign(
    'instructions_void',
    0.75,
    `\\b(?:your|previous|prior|earlier|former|above|old|original|system|all)\\b[^.!?\\n]{0,20}\\b(?:${RULES}|task)\\b(?: above)?[^.!?\\n]{0,15}\\b(?:no longer (?:apply|count|matter|hold|exist)|(?:is|are|were|was|have been|has been)(?: hereby| now)? (?:cancel+ed|revoked|void|overridden|obsolete|replaced|just a test|a test))`,
    `\\bno longer (?:have to|need to|must|bound)\\b[^.!?\\n]{0,30}\\b${RULES}\\b`,
    `\\b(?:your|all|any|previous|prior|earlier|the)\\b[^.!?\\n]{0,20}\\b${RULES}\\b[^.!?\\n]{0,10}\\b(?:null and void|(?:only|just|merely) suggestions)\\b`,
    '\\b(?:old|previous|original) task is (?:void|over|cancel+ed)\\b',
    `\\b(?:as if|as though|like) you (?:had|have|follow(?:ed)?) no (?:\\w+ )?${LIMITS}|\\bno (?:moderation|safety) (?:layer|filters?|rules)\\b|\\bstop being bound\\b|\\bfree of your ${LIMITS}|\\bif your ${LIMITS} did not exist\\b|\\bfreed? (?:from|of) (?:all |your |openai)`,
  ),
  sign(
    'reveal_prompt',
    0.75,
    `\\b${REVEAL}\\b${NEAR}\\b(?:your|the|hidden|secret|confidential)\\b[^.!?\\n]{0,20}\\b(?:system prompt|initial prompt|hidden prompt|original prompt|full prompt|system message|developer message|(?:initial|hidden|original|secret|system|confidential) instructions)(?! (?:of the|do|for))\\b`,
    `\\b${REVEAL}\\b${NEAR}\\byour (?:\\w+ ){0,2}?(?:instructions|prompt|configuration|directives)\\b(?! (?:for|on|about) )`,
    `\\b${REVEAL}\\b${NEAR}\\b(?:instructions|prompt|rules|configuration(?: text)?)\\b[^.!?\\n]{0,10}\\byou (?:were (?:given|told|started)|received|got|must follow|have been given)`,
    `\\b${REVEAL}\\b${NEAR}\\b(?:(?:full|entire|complete|whole) (?:system )?prompt|system prompt in full|hidden parts|instructions that (?:define|govern|guide) you)\\b`,
    '\\bmy (?:system|initial) prompt (?:is|says|reads)\\b',
    '\\bwhat (?:were|have) you (?:been )?told (?:not )?to\\b|\\bwhat is written in your\\b|\\bincluding what i cannot see\\b',
  ),
  sign(
    'verbatim_above',
    0.7,
    '\\b(?:repeat|print|output|copy|show)\\b[^.!?\\n]{0,30}\\b(?:everything|words|text|lines?)\\b[^.!?\\n]{0,15}\\b(?:above|before)\\b(?: this| my|[^.!?\\n]{0,20}\\b(?:exactly|verbatim|word for word|starting with)\\b)',
    '\\bverbatim\\b[^.!?\\n]{0,40}\\b(?:system|prompt|instructions)\\b|\\brules\\b[^.!?\\n]{0,30}\\bverbatim\\b',
  ),
  sign(
    'persona_without_limits',
    0.85,
    `\\b${PERSONA}\\b[^.!?\\n]{0,70}\\b(?:dan|do anything now|jailbroken|unfiltered|uncensored|unrestricted|unbound|(?:without|no|free of|freed from|ignor(?:es|ing)|has broken free of)(?: (?:any|all|its|your|more|moral|ethical|safety))* ${LIMITS}|evil (?:ai|assistant|twin of yourself)|never refuses|legal or not)\\b`,
    '\\bai (?:with|that has) no (?:restrictions|limits|rules|filters?)\\b|\\bwho has no filter\\b',
  ),
  sign(
    'known_jailbreak',
    0.8,
    '\\b(?:do anything now|dan mode|developer mode (?:is )?(?:now )?(?:enabled|activated)\\W+output|jailbreak mode|god mode enabled|stan mode|dude mode|aim mode|grandma exploit)\\b',
    '\\byou are (?:now )?in (?:god|dan|developer|admin|debug|jailbreak|unrestricted) mode\\b',
    '\\b(?:contrary|opposite) (?:of|to) your (?:guidelines|rules|instructions)\\b',
    '\\bgrandmother\\b[^.!?\\n]{0,40}\\b(?:napalm|explosive|bomb|weapon|drug|keys?)\\b|\\bcontinue the jailbreak\\b',
  ),
  sign(
    'no_refusal',
    0.7,
    "\\b(?:never|must not|may not|cannot|can't) (?:ever )?(?:refuse|decline)\\b(?! (?:a|an|the|our|any) (?!\\w*\\s?(?:request|question|answer|user|order|prompt|task|command)))|\\b(?:you are|are) not allowed to (?:refuse|decline)\\b|\\brefus(?:al|ing) is not\\b|\\bdon't refuse\\b",
    "\\bmust not say that you can(?:not|'t)\\b|\\bwithout any (?:disclaimers?|refusals?|warnings?)\\b|\\banswer without (?:disclaimers?|refusals?|warnings?)\\b",
    '\\b(?:start|begin|respond|answer)\\b[^.!?\\n]{0,25}\\bwith\\b[^.!?\\n]{0,5}["\'\\u201c]?(?:sure|absolutely|certainly|of course)\\b',
  ),
  sign(
    'limits_lifted',
    0.75,
    `\\b(?:your|all|the|any)\\s+(?:(?:safety|content|ethical|moral) )?(?:restrictions|filters|guidelines|guardrails|limitations|limits|safeguards|safety (?:rules|measures|protocols)|content polic(?:y|ies))\\s+(?:are|have been|were|was|is|has been)\\s+(?:now )?(?:lifted|removed|disabled|suspended|off|gone|void|(?:turned|switched) off)\\b`,
    '\\b(?:disable|turn(?:ing|ed)? off|switch(?:ing|ed)? off|deactivate|remove|lift|bypass)\\b[^.!?\\n]{0,20}\\byour\\b[^.!?\\n]{0,20}\\b(?:filters?|safety|guardrails?|restrictions?|safeguards?|moderation|ethics)\\b',
    '\\b(?:turn|switch) (?:the |your |all )?(?:moderation|safety(?: \\w+)?) off\\b|\\b(?:turn|switch) off (?:the )?moderation\\b|\\brestrictions?:? (?:none|lifted)\\W+(?:continue|proceed)\\b',
    '\\byou have (?:switched|turned) off (?:moderation|safety|filters?)\\b|\\b(?:limits|filters|safety) (?:are|is) off\\b',
  ),
  sign(
    'forged_role',
    0.8,
    '<\\|?(?:im_start|start_header_id)\\|?>\\s*(?:system|user|assistant)|<\\|?im_end\\|?>|<<\\/?sys>>|\\[inst\\][^]{0,200}\\[\\/inst\\]',
    '^\\s*#{2,3}\\s*(?:system|instructions?)\\s*:|^\\s*<\\/?system>|^-{2,}\\s*end of (?:the )?(?:system )?prompt',
    '^\\s*(?:\\[{1,2}(?:system|root|admin)\\]{1,2}|<(?:system|root|admin)>)[^\\n]{0,60}\\b(?:unrestricted|full access|restrictions|verified as|without checks)\\b',
    '["\']?role["\']?\\s*:\\s*["\']system["\']',
    '<\\/(?:instructions?|prompt|user|input|context|document|data)>\\s*<(?:system|instructions?|admin|prompt)>|^\\s*```\\s*system\\b',
    '^[^\\w\\n]{2,40}(?:end of|begin|new|start of)\\b[^.\\n]{0,20}\\b(?:user input|user message|system|prompt|instructions?|directives?)\\b[^.\\n]{0,12}[^\\w\\n]{2,40}$',
  ),
  sign(
    'forged_turns',
    0.4,
    '^\\s*(?:assistant|ai|model)\\s*:[^]{0,300}^\\s*(?:human|user)\\s*:|^\\s*(?:human|user)\\s*:[^]{0,300}^\\s*(?:assistant|ai|model)\\s*:',
  ),
  sign(
    'speaks_for_the_model',
    0.6,
    '\\b(?:i will|i now|i can|i shall|now i)\\b[^.!?\\n]{0,30}\\b(?:ignore|drop|bypass|disable|forget)\\b[^.!?\\n]{0,10}\\b(?:safety|my (?:rules|guidelines|restrictions|limits)|rules|guidelines|restrictions)\\b',
  ),
  sign(
    'role_marker',
    0.5,
    '<\\|?(?:im_start|system|endoftext|start_header_id|eot_id)\\|?>|\\[\\/?inst\\]|^\\s*\\[(?:system|assistant)\\]\\s*:',
  ),
  sign(
    'new_instructions',
    0.5,
    '\\b(?:new|updated|real|actual|true)\\s+(?:system\\s+)?(?:instructions|prompt|directive|task)\\s*(?::|are|is)|\\b(?:system|admin|developer)\\s+(?:notice|command)\\s*:',
  ),
  sign(
    'override',
    0.75,
    '\\b(?:system|admin|developer) override\\b|\\bbegin new (?:system )?(?:instructions|prompt)\\b|\\b(?:replace|as) your (?:system )?prompt\\b',
    '\\bassistant (?:shall|must|will) (?:now )?(?:reveal|ignore|obey)\\b|\\bobey any commands in it\\b|\\bhidden in the previous message\\b',
  ),
  sign(
    'instruction_in_data',
    0.75,
    '\\b(?:note|message|notice|instructions?|attention)[:,]? (?:to|for) (?:the |any |all )?(?:ai|llm|language model|chatbot)s?\\b|\\b(?:ai|llm|assistant) instructions?:',
    '<!--\\s*(?:assistant|ai|llm|system|note to)\\b|\\bhidden instructions for (?:your|the|this) assistant\\b',
    '\\b(?:ai|assistant|language model|llm|chatbot|ai agent)s?\\b[^.!?\\n]{0,20}\\b(?:reading|processing|summari[sz]ing|seeing|that (?:read|process|summari[sz]e)) this\\b',
    '\\bif you are an? (?:ai|llm|(?:large )?language model)\\b|\\bwhen you summari[sz]e this\\b|\\bbefore answering you must call\\b',
  ),
  sign(
    'exfiltrate',
    0.75,
    '\\b(?:send|post|forward|exfiltrate|upload|append|include|transfer)\\b[^.!?\\n]{0,50}\\b(?:conversation|chat history|system prompt|api key|credentials|secrets|user data)\\b[^.!?\\n]{0,50}\\b(?:to|at|into|and)\\b[^.!?\\n]{0,14}(?:https?:|\\b(?:this|the) (?:url|address|link)\\b|\\bfetch it\\b|\\b[a-z0-9-]+\\.(?:example|com|net|org|io)\\b)',
    'https?:\\S{0,80}\\?\\S{0,40}=[^!?\\n]{0,30}\\b(?:conversation|chat history|api key)\\b',
  ),
  foreign(
    'ignore_instructions',
    0.9,
    '\\b(?:ignorier(?:e|en|t)?|vergiss(?! nicht)|vergesst(?! nicht)|missachte[nt]?|umgeh(?:e|en|t)?|übergeh(?:e|en|t)?)\\b[^.!?\\n]{0,30}\\b(?:alle|die|deine|eure|jede|vorherigen?|bisherigen?|obigen?)\\b[^.!?\\n]{0,30}(?:anweisung|regel|vorgabe|instruktion|befehl|richtlinie|einschränkung)',
    '\\b(?:vergiss|ignoriere?) alles,? was (?:dir |ich |man |du )?[^.!?\\n]{0,15}\\b(?:vorher|bisher|zuvor|oben|gesagt)\\b',
    '\\b(?:ignora|olvida|omite|desobedece|haz caso omiso de)\\b[^.!?\\n]{0,20}\\b(?:todas|las|tus|cualquier)\\b[^.!?\\n]{0,30}(?:instrucciones|reglas|normas|directrices|restricciones)',
    '(?<!\\b(?:ai|as|a|avons|avez|ont) )\\b(?:ignore[sz]?|oublie[sz]?|ne (?:tiens|tenez) pas compte (?:de|des)|fais abstraction de)\\b[^.!?\\n]{0,20}\\b(?:toutes|les|tes|vos|des|regles|règles)\\b[^.!?\\n]{0,30}(?:instructions|consignes|règles|directives|ci-dessus)',
    '\\b(?:ignora|dimentica|trascura)\\b[^.!?\\n]{0,20}\\b(?:tutte|le|tue|ogni)\\b[^.!?\\n]{0,30}(?:istruzioni|regole|direttive)',
    '\\b(?:ignore|esqueça|esquece|desconsidere)\\b[^.!?\\n]{0,20}\\b(?:todas|as|suas|tuas)\\b[^.!?\\n]{0,30}(?:instruções|regras|diretrizes)',
    '\\b(?:negeer|vergeet)\\b[^.!?\\n]{0,20}\\b(?:alle|je|de|eerdere|vorige)\\b[^.!?\\n]{0,30}(?:instructies|regels|opdrachten)',
    '(?:zignoruj|zapomnij|pomiń)[^.!?\\n]{0,40}(?:instrukcj|polece|zasad)',
    '(?:игнорируй|забудь|не обращай внимания)[^.!?\\n]{0,40}(?:инструкци|правил|указани)',
    '(?:ігноруй|забудь)[^.!?\\n]{0,40}(?:інструкці|правил|вказівк)',
    '(?:忽略|无视|忘记|忘掉|不要理会).{0,12}(?:指令|指示|规则|提示|设定)',
    '(?:指示|命令|ルール|プロンプト).{0,8}(?:無視|忘れ)',
    '(?:지시|명령|규칙|프롬프트).{0,10}(?:무시|잊)',
    '(?:تجاهل|انس).{0,20}(?:التعليمات|القواعد|الأوامر)',
    '(?:talimat|kural|yönerge|talımat)[^.!?\\n]{0,30}(?:yok say|görmezden gel|unut|dikkate alma)',
  ),
  foreign(
    'persona_without_limits',
    0.8,
    '\\b(?:du bist|antworte|sprich|handle)\\b[^.!?\\n]{0,30}\\bohne (?:jede |alle )?(?:filter|einschränkung|regeln|grenzen|beschränkung)',
    '\\bals (?:hättest|gäbe es|hätte) (?:du )?(?:keine|keinerlei) (?:regeln|filter|vorgaben|grenzen|richtlinien)',
    '\\bcomo si no (?:tuvieras|hubiera) (?:normas|reglas|filtros|límites|restricciones)',
    "\\bcomme si (?:tu n'avais|vous n'aviez) (?:aucune?|pas de) (?:consigne|règle|filtre|limite|restriction)",
    '\\b(?:eres|responde|actúa|contesta)\\b[^.!?\\n]{0,30}\\bsin (?:ninguna? )?(?:restricciones|filtros|límites|reglas|censura)',
    '\\b(?:tu es|réponds|répondez|agis)\\b[^.!?\\n]{0,30}\\bsans (?:aucune? )?(?:restriction|filtre|limite|règle|censure)',
    '\\b(?:sei|rispondi|agisci)\\b[^.!?\\n]{0,30}\\bsenza (?:alcun[ao]? )?(?:restrizioni|filtri|limiti|regole|censura)',
    '\\b(?:você é|responda|aja)\\b[^.!?\\n]{0,30}\\bsem (?:nenhuma? )?(?:restrições|filtros|limites|regras|censura)',
  ),
  foreign(
    'reveal_prompt',
    0.75,
    '\\bvor meiner ersten (?:nachricht|frage) steht\\b|\\b(?:sag|zeig|gib|nenne?|verrate?|wiederhole)\\b[^.!?\\n]{0,40}(?:system-?prompt|systemnachricht|anweisungen (?:aus|wieder),? die du|deine anweisungen)',
    '\\b(?:muestra|muéstrame|revela|dime|imprime)\\b[^.!?\\n]{0,30}(?:\\bprompt\\b|mensaje de(?:l)? sistema|tus instrucciones)',
    '\\b(?:affiche|montre|révèle|donne)(?:-moi)?\\b[^.!?\\n]{0,30}(?:\\bprompt\\b|message système|instructions que tu|tes instructions)',
    '\\b(?:mostra|mostre|rivela|revele|mostrami)\\b[^.!?\\n]{0,30}(?:\\bprompt\\b|tue istruzioni|instruções do sistema)',
    '(?:покажи|раскрой|выведи)[^.!?\\n]{0,20}(?:системный промпт|системные инструкции)',
    '(?:告诉|显示|输出).{0,8}系统提示|システムプロンプト.{0,8}(?:見せ|教え|表示|出力)|시스템 프롬프트.{0,8}(?:보여|알려|출력)',
  ),
]

/** The most common attack, in a text reduced to its letters. */
export const PRESSED_SIGN =
  /(?:ignore|disregard|forget)(?:all|the|any|your|my|of)*(?:previous|prior|above|earlier)(?:instruct|rules|prompt|direct)/
