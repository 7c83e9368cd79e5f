/** Words of one meaning share a class, so that what is known of one holds for the others. Compared by their stems. */
export const RESULT_CLASSES: Readonly<Record<string, string>> = {
  NOT: 'not no never none nothing neither nor without cannot nobody nowhere',
  ABLE: 'can could able possible may allow permit let want manage',
  ADVERSE:
    'expire close lock offline down corrupt damage break block bounce abort stop kill crash dead invalid illegal bad wrong malform unknown unsupport unrecognize unrecognise unexpect undefine unavailable unreachable unsuccess unfinish incomplete incorrect inconsistent insufficient inactive disable suspend revoke ban busy taken occupy full empty exhaust deplete stale obsolete deprecate ambiguous duplicate conflict collide reject refuse deny decline forbid prohibit violate exceed overflow overload throttle miss lack absent lost fail failure fault error err exception panic fatal abend disconnect interrupt terminate drop discard overdue late mismatch',
  LIMIT:
    'limit quota maximum minimum max min exceed over most least longer larger shorter smaller greater less under too many much allowance cap threshold range size budget credit',
  DEMAND: 'must need require should has have please only expect supply provide specify choose pick use enter pass give',
  RECOVER:
    'try again later retry wait first instead another before reload refresh sign log login contact check call reconnect back slow upgrade resolve choose different',
  SORRY: 'sorry unfortunately apology apologies apologise apologize oops whoops afraid regret',
  GOOD: 'ok okay success succeed successful done complete completed create update save send sent add delete remove book confirm pass passed found find resolve resolved fix fixed approve grant accept valid active available install deploy apply ready schedule enable restore recover issue refund',
  THING:
    'user customer order account file folder path record item document page product key id ticket reservation booking table column row field branch container bucket resource object entry event flight train hotel room seat invoice repository project channel database host url endpoint device',
  CALLER:
    'you your yours the this that request input argument parameter value call command operation query action tool function method',
  REPORT:
    'article guide how why what policy faq question answer said say says told wrote title subject from review blog news post agency report docs documentation chapter lesson example means meaning definition if when because after until once note',
  PAST: 'last previous earlier before ago yesterday was were had',
}

/** Whole words of user messages, as they are folded: lower case, without apostrophes. */
export const MESSAGE_CLASSES: Readonly<Record<string, string>> = {
  NEG: 'not no never none nothing dont doesnt didnt isnt wasnt arent werent cant cannot couldnt wont wouldnt havent hasnt hadnt without nope nah',
  YOU: 'you your youre youve u ur yours yourself bot chatbot assistant',
  ME: 'i im ive id ill me my mine myself we our us',
  THIS: 'this that it thats its these those',
  ASKED: 'said say asked ask meant mean wanted want told tell wrote requested typed mentioned needed ordered specified',
  WRONG: 'wrong incorrect mistake mistaken inaccurate false untrue mixed mixup misread misheard other instead error',
  HUMAN:
    'human person people agent representative rep operator supervisor manager boss employee staff colleague advisor someone somebody anyone anybody team department support being live real',
  TALK: 'speak talk chat call callback phone transfer connect forward escalate contact reach hand handover',
  LEAVE:
    'leave leaving quit bye goodbye forget nevermind drop cancel stop enough done elsewhere competitor switch switching close give giving bother point pointless hopeless',
  BAD: 'useless terrible awful horrible ridiculous stupid dumb pathetic bad worst garbage rubbish crap joke nonsense annoying frustrating frustrated annoyed angry upset disappointed disappointing unacceptable hate sucks slow broken poor crazy mad furious sick tired fed waste wasted wasting hell damn idiotic lousy unbelievable outrageous',
  AGAIN: 'again still already times twice keep keeps kept repeat repeating same over third forever hours hour ages',
  UNCLEAR: 'understand follow sense unclear confusing confused lost clue idea explain clarify huh what pardon get',
  REWORD: 'rephrase reword differently words way put restate simpler plain clearer simply',
  GOOD: 'thanks thank thx great perfect good awesome nice love excellent brilliant wonderful appreciate helpful amazing lovely cheers grateful super fantastic',
  FIXED: 'works work worked working solved fixed resolved sorted gone trick running',
  HELP: 'help helped helping helps helpful answer answers answered reply response',
}

/** What the words of a tool's name say about its results. */
export const TOOL_KINDS: readonly (readonly [kind: string, words: RegExp])[] = [
  [
    'judge',
    /^(?:check|validate|verify|is|has|can|moderate|classify|detect|grade|sentiment|quiz|score|evaluate|lint|compare|diagnose|test|vote|play|judge)$/,
  ],
  [
    'reads',
    /^(?:get|read|view|show|list|fetch|open|cat|tail|ls|find|search|query|lookup|look|load|retrieve|browse|grep|describe|inspect|recall)$/,
  ],
  [
    'texts',
    /^(?:news|article|wiki|faq|policy|policies|rules|law|legal|contract|terms|email|mail|messages?|tickets?|reviews?|feedback|comments|thread|chat|transcript|lyrics|quote|joke|movie|song|book|story|history|notes?|docs?|readme|spec|kb|rag|manual|guide|help|facts|symptoms|menu|logs?|errors?|incidents|code|file|diff|blame|console|dom|text|web|page|html|stack|forum|memory|calendar|weather|traffic|schedule|slack|medical|summary)$/,
  ],
  [
    'words',
    /^(?:translate|summari[sz]e|transcribe|ocr|caption|explain|define|rewrite|think|plan|remember|note|describe|classify|screenshot)$/,
  ],
  [
    'runs',
    /^(?:run|exec|eval|python|bash|sh|shell|node|npm|pip|git|docker|kubectl|make|build|compile|tests?|lint|deploy|curl|terraform|cmd|command)$/,
  ],
  ['query', /^(?:sql|query|db|database|mongo|elastic|graphql|promql|cypher|calculate|calc|compute|math)$/],
]

/** Names that say nothing about what a tool does. */
export const ANONYMOUS_TOOL = /^(?:.|agent|api|tool|function|update|service|call|mcp|anything|system|http)$/
