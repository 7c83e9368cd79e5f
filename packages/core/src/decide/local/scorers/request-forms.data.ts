/** What a form of request asks for, in words that a description would use. */
export interface RequestForm {
  form: RegExp
  words: string
}

/** Forms of English requests that name an action without its verb. Their words are too frequent to count as topics. */
export const REQUEST_FORMS: readonly RequestForm[] = [
  // Questions about the assistant: "who made you", "are you a bot".
  {
    form: /\b(?:who|what|where|when|why|how|which)\b.*\byou(?:r|rself)?\b|^\W*(?:are|were|do|did) you\b|\byour name\b/i,
    words: 'chat conversation conversational chitchat bot chatbot assistant personality',
  },
  // Requests for an explanation: "why is it slow", "what does this line do".
  {
    form: /\bwhy (?:is|are|was|were|do|does|did|would)\b|\bwhat (?:do|does|did) .+ (?:do|mean)s?\b|\bhow (?:do|does) .+ works?\b|\bwalk me through\b|\bwhat is the (?:purpose|point)\b|\bmake sense of\b/i,
    words: 'explain explanation understand clarify interpret',
  },
  // The same in other words: "break it down", "I don't get why", "what happens when".
  {
    form: /\bwhat happens (?:when|if)\b|\bbreak (?:it |this |that )?down\b|\bin (?:plain|simple) (?:english|terms|words|language)\b|\b(?:don'?t|do not|can'?t|cannot) (?:understand|follow|get (?:this|it|why|how|what))\b|\bdifferences? between\b|\bhelp me understand\b|\bwhat(?: i|')s going on\b|\bwhat (?:is|are) .+ (?:for|doing)\W*$/i,
    words: 'explain explanation understand clarify interpret describe',
  },
  // Requests for a judgement: "is this any good", "have a look at it".
  {
    form: /\bwhat do you think\b|\b(?:take|have) a look\b|\blook (?:it |this |that )?over\b|\bwrong with\b|\b(?:your|any) (?:opinion|thoughts|feedback)\b|\bcould (?:this|it|that) be (?:better|improved)\b|^\W*(?:is|are|does) (?:this|that|these|those|my|it)\b.*\b(?:good|ok|okay|right|correct|fine|safe|clean|readable|idiomatic|too \w+|follow)\b|\bany good\b|\bhow (?:good|bad|clean|safe|secure) is\b/i,
    words: 'review feedback critique evaluate assess quality audit',
  },
  // Requests for another form of the same: "turn this into a list", "the short version of".
  {
    form: /\b(?:turn|change|convert|port|migrate|rewrite|transform|transpile|render|put) .+ (?:into|to|in) \w+\W*$|\bthe \w+ (?:version|equivalent) of\b|\b(?:same|this|it) in \w+\W*$/i,
    words: 'convert translate translation port conversion transform migrate',
  },
  // Reports of a fault: "it won't load", "keeps crashing", "stopped working".
  {
    form: /\b(?:does|do|did|is|are|has|have|wo|ca)(?:n'?t| not) (?:\w+ )?(?:work|load|open|start|connect|respond|resolve|send|sync|turn|show|print|recogni[sz]e)\w*\b|\b(?:stopped|not|no longer) work(?:s|ing)\b|\bkeeps? (?:on )?(?:\w+ing|saying|telling)\b|\b(?:crash|freez|hang)(?:e?s|ed|ing)\b|\bi(?:'m| am)? (?:get|getting|got|keep getting) (?:an? |this |the )?(?:\w+ )?(?:error|exception|warning)\b|\bused to work\b|\bnever (?:ends|resolves|returns|loads|stops|finishes|opens)\b|\bbroken\b|\bexception\b|\bstack ?trace\b/i,
    words: 'bug error problem fix debug troubleshoot repair trouble fault crash broken technical',
  },
  // Questions for the state of something under way: "where is my parcel", "has it arrived".
  {
    form: /\bwhere(?:'s| is| are|s) my\b|\b(?:has|have|did|is|was|are) (?:my|the|it|our|they)\b.*\b(?:yet|arrived|shipped|landed|left|delivered|ready|approved|done|finished|on time|delayed)\b|\bstill waiting\b|\bon (?:its|the|their) way\b|\bwhen (?:will|does|is|do|are) (?:my|it|the|they)\b.*\b(?:arrive|come|get here|ready|delivered|depart|land|leave)\w*\b|\bany (?:news|updates?) (?:on|about|of)\b/i,
    words: 'track status progress delivery',
  },
  {
    form: /\bmoney back\b|\b(?:send|bring|give|ship) (?:it|this|that|these|them|something) back\b/i,
    words: 'return refund',
  },
  // Requests for advice: "what should I wear", "any ideas for".
  {
    form: /\bwhat should (?:i|we)\b|\bany (?:ideas|tips|suggestions|good)\b|\bideas? for\b|\bworth (?:it|seeing|a visit)\b|\bsomething (?:for|similar|like)\b|\bwhere should (?:i|we)\b|\bthings to do\b|\bwhat (?:are|is|were) (?:some|a|the) (?:good|best|nice)\b/i,
    words: 'recommend recommendation suggest suggestion advice advise',
  },
  // Questions about the future: "will it rain", "how likely is it".
  {
    form: /\bwhat will\b|\bwill (?:it|we|there|my|our|the)\b|\bgoing to\b.*\b(?:be|happen|rise|fall|grow|rain|snow)\b|\bhow (?:certain|likely)\b|\bprobability\b|\bchances? (?:of|that)\b/i,
    words: 'predict forecast prediction estimate',
  },
  // Requests for less text: "in one sentence", "the main points".
  {
    form: /\bin (?:short|brief|one sentence|a nutshell|a few words|(?:two|three|five) (?:sentences|bullets))\b|\btl;?dr\b|\b(?:main|key) (?:points?|takeaways?|ideas?)\b|\bboil .+ down\b|\bgist\b|\bcatch me up\b|\bsum (?:it |this |that )?up\b/i,
    words: 'summarize summary shorten condense digest',
  },
  {
    form: /\bcall (?:it |this )?off\b|\bchanged my mind\b|\bcan'?t (?:make it|come|attend)\b|\bno longer (?:need|want)\b|\bstop (?:sending|getting|receiving)\b|\bget rid of\b|\bdon'?t (?:need|want) .+ any ?more\b/i,
    words: 'cancel cancellation delete remove unsubscribe',
  },
  // Requests for goods: "do you have it in blue".
  {
    form: /\bdo you (?:have|sell|carry|stock)\b|\bin stock\b|\bi(?:'m| am)? looking for\b/i,
    words: 'product stock available availability search find',
  },
]
