/** Words of agreement, thanks, praise, blame and farewell, and connecting words. A message of only these requests nothing. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    'yes yeah yep yup yea ya sure ok okay k no nope nah not never mind alright all right correct exactly indeed absolutely ' +
    'definitely certainly of course oh ah well hm hmm very so really pretty just quite that this it one these those they i we ' +
    'you me us is am are was were be been being would will should could can does do did don didn won doesn isn sound sounds look ' +
    'looks work works seem seems suit suits feel feels good great fine perfect nice lovely wonderful excellent awesome ' +
    'amazing fantastic brilliant super cool wow wrong enough everything nothing anything need needed want wanted for now then ' +
    'thanks thank thx ty many much lot million again help appreciate agree confirm confirmed think guess see understand ' +
    'understood got get like love please go ahead on bye goodbye later soon have a an the day evening weekend ' +
    'useless hopeless ridiculous terrible awful horrible bad worst disappointing nonsense rubbish forget ' +
    'easy quick helpful kind sorry necessary to too idea plan job choice news by with at moment yet maybe else more said and as my your ' +
    'oui non merci parfait ja nein danke genau sí gracias claro vale perfecto sim obrigado grazie certo'
  ).split(' '),
)
/** Amounts, days and times: details of a request, not its topic. */
export const VALUE_WORDS: ReadonlySet<string> = new Set(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
    'nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand half quarter dozen couple first second third ' +
    "am pm a.m p.m o'clock oclock noon midnight morning afternoon evening night tonight today tomorrow yesterday " +
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october ' +
    'november december day days week weeks month months year years hour hours minute minutes later earlier next last ' +
    'dollar dollars euro euros pound pounds buck bucks cent cents usd eur gbp percent people persons person ' +
    'works around about exactly approximately prefer rather instead better fine good okay'
  ).split(' '),
)
/** Attributes that may be asked about anything. */
export const ATTRIBUTE_WORDS: ReadonlySet<string> = new Set(
  (
    'address phone number contact details detail price prices cost costs total rating ratings reviews name website email open ' +
    'close option options different'
  ).split(' '),
)
/** Words for needing help, being in a hurry or being glad, which may occur in any request. */
export const PLEA_WORDS: ReadonlySet<string> = new Set(
  (
    'assist assistance assisting support supporting helping problem problems issue issues trouble question questions ask asking asked ' +
    'urgent urgently hurry rush asap immediately quickly fast bother bothering hope hoping hopefully wonder wondering glad happy ' +
    'grateful able possible possibly kindly regard regarding way sure try tried trying wait waiting waited call called name ' +
    'knows knew idea ideas happen happened matter case situation long best today new again stuck confused lost tired struggling ' +
    'difficult hard stressed frustrated annoyed desperate find found show check'
  ).split(' '),
)
