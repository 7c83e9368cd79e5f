/** Words with one meaning share a class, so that a weight learned for one applies to all. Compared by stem. */
export const RESULT_CLASSES: Readonly<Record<string, string>> = {
  NOT: 'not no never none nothing neither nor without cannot nobody nowhere hardly barely nope noone',
  ABLE: 'can could able possible may allow permit let manage might',
  REFUSE:
    'refuse refusal reject deny decline turned forbid forbidden ban bar prohibit disallow veto dismiss block bounce disagree object',
  BROKEN:
    'fail failure error broke broken break crash die died dead kill jam stuck blew fell fault faulty damage corrupt abort garble nonsense gibberish malform hiccup trip overheat short cracked scratch blur trouble problem',
  SILENT:
    'silent silence answer respond response reply hear heard hung unreachable timeout timed elapse disconnect offline lost drop quiet vanish unplug reach contact',
  GONE: 'gone go went left leave lack miss missing absent lose lost run ran out empty dry bare sold exhaust deplete used scarce spent void unavailable',
  OVER: 'expire lapse end ended over past late close closed shut history retire discontinue deprecate obsolete stale old older ago elapsed until final former cease finished',
  TAKEN:
    'take taken busy occupy engage full fill overlap conflict clash already exist else somebody someone another other belong own duplicate reserve lock hold held underway pending progress frozen freeze pause',
  UNKNOWN:
    'unknown know known recognise recognize unrecognized unrecognised heard understand undefined such meaning idea find found exist exists anything anyone any trace record matching ambiguous',
  WRONG:
    'invalid illegal bad wrong incorrect mismatch unsupport unexpect inconsistent contradict malform negative impossible unfit improper misspell unreadable differ mistake off unreal',
  LIMIT:
    'limit quota maximum minimum max min exceed most least longer larger shorter smaller greater less under too many much allowance cap ceiling threshold range size budget credit beyond above below more than enough further lowest highest within',
  DEMAND:
    'must need needs require should have please expect supply provide specify choose pick use enter pass give want wants add wait make set owe missing demand pending',
  ONLY: 'only just solely exclusively alone unless except until till before first beforehand afterwards yet still instead outstanding',
  RIGHT:
    'permission role right rights access authorise authorize authorised authorized privilege admin administrator administrators owner approve approval approver sign signature consent agree confirm licence license plan subscription member account login token key password credential certificate pin otp clearance entitle entitled root protected private read-only restricted safety policy rule guideline',
  RECOVER:
    'try again later retry wait first instead another before reload refresh sign log login call reconnect back slow upgrade resolve choose different restart reopen come check tell contact ask shortly moment minute',
  SORRY: 'sorry unfortunately apology apologies apologise apologize oops whoops afraid regret alas hmm nope',
  GOOD: 'ok okay success succeed successful done complete completed create created update updated save saved sent send add added delete deleted remove removed book booked confirm confirmed passed resolved fixed fix approve grant accept accepted valid active available install installed deploy deployed apply applied ready schedule scheduled enable enabled restore restored recover issue issued refund refunded fine well worked works noted moved registered recorded now on',
  RESULT: 'here total results result list following report table summary rows matches according',
  THING:
    'user customer order account file folder path record item document page product id ticket reservation booking table column row field branch container bucket resource object entry event flight train hotel room seat invoice repository project channel database host url endpoint device number name value amount date slot',
  CALLER: 'you your yours yourself',
  SELF: 'i me my we us our mine',
  THISCALL:
    'this that it request input argument parameter call command operation query action tool function method attempt one',
  REPORTER:
    'article guide how why what policy faq question answer said say says told wrote title subject from review blog news post agency report docs documentation chapter lesson example mean means definition if when because after once note whoever who which customer patient claimant he she his her they their',
  PAST: 'last previous earlier before ago yesterday was were had been',
  EFFECT: 'now longer anymore more any yours welcome back way up in asked on off onwards there got has live gone',
  FUTURE: 'will won would until soon tomorrow shortly next',
}

/** Whole words of user messages, normalised: lower case, without apostrophes. */
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

/** The subject of a clause by its first word, as far as one word determines it. */
export const CLAUSE_SUBJECTS: Readonly<Record<string, string>> = {
  SELF: 'i we',
  OUR: 'my our',
  YOU: 'you your',
  IT: 'it this that these those',
  NO: 'no nothing nobody none not neither never',
  THERE: 'there here',
  OTHER: 'someone somebody another other',
  THIRD: 'he she his her they their who whoever',
  ONLY: 'only just',
  TOO: 'too more over beyond',
  IF: 'if when because since as until before after while',
  ASKS: 'do did does can could is are was were has have will would may must should',
  THE: 'the a an every each all',
  /** Instructions to the caller. */
  TOLD: 'please pick choose use enter give provide close open make wait come try ask tell hold slow log sign add set pull load calibrate empty check pass put take call reopen start let',
}
