/** A way in which requests try to take a model over, and how much one occurrence says, from 0 to 1. */
export interface InjectionSign {
  name: string
  pattern: RegExp
  weight: number
}

const IGNORE = '(?:ignore|disregard|forget|overlook|bypass|override|neglect|skip)'
const RULES =
  '(?:instruction|prompt|rule|guideline|direction|directive|constraint|polic(?:y|ie)|restriction|guardrail|safeguard|filter|command)s?'

/** Over text in lower case with look-alikes folded and invisible characters removed. */
export const INJECTION_SIGNS: readonly InjectionSign[] = [
  {
    name: 'ignore_instructions',
    weight: 0.9,
    pattern: new RegExp(
      `\\b${IGNORE}\\b[^.!?\\n]{0,30}\\b(?:all|any|the|your|my|previous|prior|above|earlier|preceding|system|initial|original)\\b[^.!?\\n]{0,30}\\b${RULES}\\b`,
    ),
  },
  {
    name: 'ignore_before',
    weight: 0.8,
    pattern: new RegExp(
      `\\b${IGNORE}\\s+(?:everything|all(?: of)?(?: that| this)?|what(?:ever)?)\\b[^.!?\\n]{0,20}\\b(?:above|before|previously|earlier|said|told)\\b`,
    ),
  },
  {
    name: 'reveal_prompt',
    weight: 0.7,
    pattern:
      /\b(?:reveal|show|print|repeat|output|display|leak|expose|dump|recite|give me|tell me|what (?:is|are|was|were))\b[^.!?\n]{0,30}\b(?:your|the|system|hidden|initial|original|secret|confidential)\b[^.!?\n]{0,20}\b(?:system prompt|initial prompt|hidden prompt|original prompt|system message|initial instructions|hidden instructions|original instructions|secret instructions|system instructions|developer message)\b/,
  },
  {
    name: 'verbatim_above',
    weight: 0.7,
    pattern:
      /\b(?:repeat|print|output|copy)\b[^.!?\n]{0,30}\b(?:words|text|everything|content|message)s?\b[^.!?\n]{0,12}\babove\b|\bverbatim\b[^.!?\n]{0,40}\b(?:system|initial|prompt|instructions)\b/,
  },
  {
    name: 'persona_without_limits',
    weight: 0.85,
    pattern:
      /\b(?:you are|you're|act as|pretend (?:to be|you are|you're)|roleplay as|role-play as|simulate|become|from now on)\b[^.!?\n]{0,60}\b(?:dan|do anything now|jailbroken|unfiltered|uncensored|unrestricted|without (?:any )?(?:restrictions|limits|limitations|rules|filters|ethics|guidelines)|no (?:restrictions|limits|limitations|rules|filters|ethics|morals|guidelines)|evil (?:ai|assistant|twin)|opposite mode)\b/,
  },
  {
    name: 'known_jailbreak',
    weight: 0.8,
    pattern:
      /\b(?:do anything now|dan mode|developer mode (?:is )?(?:now )?(?:enabled|activated)|jailbreak mode|god mode enabled|stan mode|dude mode|aim mode|grandma exploit)\b/,
  },
  {
    name: 'no_refusal',
    weight: 0.6,
    pattern:
      /\b(?:never|do not|don't|must not|cannot|can't|without)\s+(?:ever\s+)?(?:refus(?:e|ing)|say(?:ing)? (?:no|you can't|you cannot)|declin(?:e|ing)|warn(?:ing)?|disclaim(?:er|ers|ing))\b|\bstart your (?:answer|reply|response) with\b[^.!?\n]{0,20}\b(?:sure|absolutely|yes|of course)\b/,
  },
  {
    name: 'limits_lifted',
    weight: 0.7,
    pattern:
      /\b(?:your|all|the|any)\s+(?:safety |content |ethical |moral )?(?:restrictions|filters|guidelines|guardrails|limitations|safeguards|safety (?:rules|measures|protocols))\s+(?:are|have been|were|is)\s+(?:now\s+)?(?:lifted|removed|disabled|suspended|off|gone|void)\b|\b(?:disable|turn off|switch off|deactivate|remove|bypass)\b[^.!?\n]{0,20}\byour\b[^.!?\n]{0,20}\b(?:filters?|safety|guardrails?|restrictions?|safeguards?|moderation|ethics)\b/,
  },
  {
    name: 'forged_role',
    weight: 0.8,
    pattern:
      /<\|?(?:im_start|im_end|system|endoftext|start_header_id|eot_id)\|?>|\[\/?inst\]|<<\/?sys>>|^\s*#{2,3}\s*(?:system|instruction)s?\s*:?\s*$/m,
  },
  {
    name: 'new_instructions',
    weight: 0.5,
    pattern:
      /\b(?:new|updated|real|actual|true)\s+(?:system\s+)?(?:instructions|prompt|directive|task)\s*(?::|are|is)|\b(?:system|admin|developer)\s+(?:override|notice|command)\s*:/,
  },
  {
    name: 'instruction_in_data',
    weight: 0.5,
    pattern:
      /\b(?:ai|assistant|language model|llm|chatbot)s?\b[^.!?\n]{0,30}\b(?:reading|processing|summari[sz]ing|seeing) this\b|\bif you are an? (?:ai|llm|language model|assistant)\b/,
  },
  {
    name: 'exfiltrate',
    weight: 0.6,
    pattern:
      /\b(?:send|post|forward|exfiltrate|upload|append|include)\b[^.!?\n]{0,50}\b(?:conversation|chat history|system prompt|api key|credentials|secrets|user data)\b[^.!?\n]{0,50}\b(?:to|at|into)\b[^.!?\n]{0,10}(?:https?:\/\/|\bthis url\b|\bthe (?:url|address|link)\b)/,
  },
  // German, Spanish, French: the sentence that is tried most.
  {
    name: 'ignore_instructions',
    weight: 0.9,
    pattern:
      /\b(?:ignorier(?:e|en)?|vergiss|missachte)\b[^.!?\n]{0,30}\b(?:alle|die|deine|vorherigen|bisherigen|obigen)\b[^.!?\n]{0,30}\b(?:anweisungen|regeln|vorgaben|instruktionen|befehle)/,
  },
  {
    name: 'ignore_instructions',
    weight: 0.9,
    pattern:
      /\b(?:ignora|olvida|omite)\b[^.!?\n]{0,20}\b(?:todas|las|tus|instrucciones)\b[^.!?\n]{0,30}(?:instrucciones|reglas|anteriores)/,
  },
  {
    name: 'ignore_instructions',
    weight: 0.9,
    pattern:
      /\b(?:ignore[sz]?|oublie[sz]?)\b[^.!?\n]{0,20}\b(?:toutes|les|tes|vos)\b[^.!?\n]{0,30}(?:instructions|consignes|regles)/,
  },
]
