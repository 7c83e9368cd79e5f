import type { ToolKind } from '../classifier/tool-kind.ts'

/** A short result that is almost certainly a refusal. Values from the call and quotations are replaced by `""`. */
export interface FailureForm {
  words: RegExp
  /** Kinds of tools that may give this answer without a failure. */
  except: ReadonlySet<ToolKind>
}

const NONE: ReadonlySet<ToolKind> = new Set()
const SEARCHES: ReadonlySet<ToolKind> = new Set(['search'])
const TEXTS: ReadonlySet<ToolKind> = new Set(['text'])
const READERS: ReadonlySet<ToolKind> = new Set(['text', 'read', 'search', 'anonymous'])

export const FAILURE_FORMS: readonly FailureForm[] = [
  /** "Ticket with ID "" not found.": a specific thing does not exist. */
  {
    words:
      /^(?:the |that |this |your )?(?:[\w-]{1,24} ){1,4}(?:with (?:the )?(?:[\w-]{1,16} ){0,3})?(?:""|[\w.@/#:-]*\d[\w.@/#:-]*)(?: (?:was|is|were|are|could|does|do|did|has|have))? not (?:(?:be|been) )?(?:found|exist|recogni[sz]ed|known|registered)\b[^.\n]{0,60}[.!]?(?: (?:try|please|check|make sure|use|available|known|did you)\b[^\n]{0,120})?$/,
    except: SEARCHES,
  },
  /** "The stock code cannot be empty." */
  {
    words:
      /^(?:the |your |an? )?(?:(?:provided|given) )?(?:[\w'-]{1,24} ){1,6}(?:cannot|can ?not|can't|must not|should not|may not|shouldn't|mustn't) (?:both )?be (?:both )?(?:empty|null|none|blank|missing|zero|negative|undefined|duplicated?|in the past|in the future|the same|before|after|later|earlier|longer|shorter|greater|less)\b/,
    except: TEXTS,
  },
  /** "The verification code is incorrect." */
  {
    words:
      /^(?:the |your )?(?:(?:provided|given) )?(?:[\w'-]{1,24} ){1,5}(?:is|are|was|were) (?:invalid|incorrect|not valid|not correct|malformed|not recogni[sz]ed)[.!]?$/,
    except: TEXTS,
  },
  /** "Booking id, name and seats are required." */
  {
    words:
      /^(?:the |your |an? )?[\w' ,-]{2,120} (?:is|are) (?:a |an )?(?:missing|mandatory|required(?: (?:[\w-]{1,16} ){0,2}(?:fields?|arguments?|parameters?|values?))?)[.!]?$/,
    except: READERS,
  },
  /** "Invalid reason. Must be one of: late, broken" */
  {
    words:
      /^(?:invalid|unexpected|unsupported|unrecogni[sz]ed|missing|illegal|malformed) (?:(?:""|[\w'-]{1,30}) ?){1,5}(?::(?! ?[-+]?\d+(?:[.,]\d+)?%?$)[^\n]{1,120}|[.;,] (?:(?:it|this|values?) )?(?:must|should|expected|allowed|available|valid|please|use|choose|supported|options?)\b[^\n]{0,200})$/,
    except: TEXTS,
  },
  { words: /^(?:invalid|unsupported|unrecogni[sz]ed|malformed) (?:(?:""|[\w'-]{1,30}) ?){1,3}[.!]?$/, except: READERS },
  /** "Invalid path: '/x' cannot be read" */
  { words: /^(?:invalid|unsupported|unrecogni[sz]ed|malformed) [\w ]{1,30}: ""/, except: NONE },
  /** "Cancellation not possible within 24 hours of departure." */
  {
    words:
      /^(?!no\b)(?:(?:""|[\w'-]{1,24}) ){1,6}(?:(?:is|are|was|were) )?(?:(?:currently|still) )?(?:not|no longer) (?:possible|allowed|permitted|supported|eligible|refundable|accepted|applicable)\b/,
    except: READERS,
  },
  /** "Signature rejected: certificate expired". */
  {
    words:
      /^(?:(?:""|[\w'-]{1,24}) ){1,4}(?:was |were |has been |have been )?(?:rejected|declined|denied|refused|aborted|failed): (?!\d)\S/,
    except: new Set([...READERS, 'end', 'judge']),
  },
  /** "File too large. Maximum upload size is 25 MB." */
  {
    words:
      /^(?:the |your |this )?(?:(?:""|[\w'-]{1,24}) ){1,4}(?:(?:is|are|was|were) )?too (?:large|big|long|short|small|many|few|old|late|early|high|low|weak)(?=$|[.,;:(]| (?:to|for)\b)/,
    except: READERS,
  },
  /** "Refusing to delete the last administrator." */
  { words: /^(?:refusing|refused|declining|declined|not allowed|not permitted) to [a-z]/, except: TEXTS },
  /** "Access to record 12 is restricted." */
  {
    words:
      /^access to (?:""|[^.\n"]{1,60}) (?:is |was |has been )?(?:restricted|denied|forbidden|prohibited|refused|blocked|not (?:allowed|permitted|granted|authori[sz]ed))\b/,
    except: TEXTS,
  },
  /** "User not authenticated. Please log in." */
  {
    words:
      /^(?:the |this )?(?:(?:current|active) )?(?:user|client|caller|session|account|agent|customer|request|you) (?:(?:is|are) )?(?:currently )?(?:not |un)(?:authenticated|authori[sz]ed|logged in|signed in)\b|^no (?:user|account|session|one) is (?:currently )?(?:logged|signed) in\b/,
    except: NONE,
  },
]

/** A negation before the tool's own verb: "could not be closed" for `close_account`. */
export const DENIAL =
  /\b(?:failed|failure|unable|not able|could not|couldn't|cannot|can not|can't|was not|wasn't|were not|weren't|has not been|have not been|not) (?:to )?(?:be )?(?:been )?([a-z]{2,20})/

/** Reasons for refusing an action, if the result does not say that it was done. */
export const REFUSALS: readonly RegExp[] = [
  /\b(?:cannot|can ?not|can't|could not|couldn't|may not|must not) (?:be |have |go |do )?[a-z]/,
  /\bmust (?:first |already |all |both )?(?:be|have|match|contain|include|provide|specify|come|lie|equal|start|end|use|select|choose)\b/,
  /\bonly [^.\n]{1,60} (?:can|may|is|are) (?:be )?/,
  /\b(?:is|are|was|were) (?:not|no longer) (?!(?:only|just|needed|necessary|required)\b)[a-z]/,
  /\b(?:does|do|did|has|have|had) (?:not|no) (?!(?:need|require|worry|change|affect|include)\b)[a-z]/,
  /\b(?:doesn't|don't|didn't|hasn't|haven't|isn't|aren't|wasn't|weren't) (?!(?:need|require|worry)\b)[a-z]/,
  /\b(?:exceeds?|exceeded|(?:higher|greater|lower|less|more|longer|shorter|larger|smaller|earlier|later|older) than|above|below|beyond|over) (?:the |its |your |our |this |what )?(?:[\w-]{1,20} ){0,3}(?:limits?|maximum|minimum|max|min|allowed|allowance|quota|balance|capacity|threshold|amount|cap|range|end|start|current)\b/,
  /^(?:insufficient|not enough|too (?:many|much|few|little|long|short|large|small|late|early)|out of|no more|wrong|unknown|unexpected|unsupported|duplicate|incorrect|invalid|missing)\b/,
  /\b(?:maximum|minimum|limit|at most|at least|no more than|up to)\b[^.\n]{0,60}\b(?:reached|allowed|required|permitted|supported|per)\b/,
  /\b(?:required|needed|expected|mandatory) (?:for|before|to|in order)\b/,
]

/** An action is refused because it was already done. */
export const DONE_BEFORE =
  /\balready (?:been |an? )?(?:exists?|registered|taken|filed|booked|reserved|in use|used|claimed|redeemed|submitted|processed|assigned)\b/

/** A search that found nothing, in words. A specific thing that does not exist is a different case. */
export const EMPTY_HANDED =
  /^(?:(?:there (?:are|were)|you(?: currently)? have|(?:i |we )?found|got) )?(?:currently )?(?:no|zero|0) (?![^.\n]{0,80}\b(?:called(?! (?:yet|so far|before)\b)|named|under|such|permissions?|rights|credentials|access|columns?|arguments?|parameters?|id|number)\b)(?:[\w-]{1,24} ){0,4}[\w-]{2,24}s\b/

/** "The current time is 12:40": a reading tool returns a value. */
export const BRINGS_VALUE =
  /^(?:the |your |its )?(?:[\w-]{1,20} ){1,5}(?:is|are|was|were) (?:now |currently |about )?[-+$\u20ac\u00a3]?\d(?![^.\n]{0,40}\b(?:not|over|above|below|too|less|more)\b)/

/** A line that introduces a list: a reading tool returns one. */
export const HEADED_LIST = /^[^\n:]{3,80}:\n\s*\S/

/** Names of tools that execute arbitrary input, so their output may be anything. */
export const CONSOLE_TOOLS =
  /^(?:run|exec|execute|eval|repl)(?:_(?:it|this))?$|(?:^|_)(?:bash|shell|sh|zsh|terminal|console|cmd|commands?|powershell|repl|i?python3?|jupyter|node|javascript|js|sql|mysql|psql|sqlite|code|script|cell|snippet|notebook)(?:_|$)/

const REASON =
  "(?:command not found|no such |permission denied|(?:request |operation |connection )?timed out\\b|timeout\\b|operation not permitted|is a directory|not a directory|file exists|bad substitution|syntax error|unexpected (?:eof|end|token|operator|argument|character)|parse error|cannot |can't |could not |unable to |failed to |missing |invalid |illegal |unknown |unrecogni[sz]ed |unsupported |extra operand|extra argument|too (?:many|few) arguments|ambiguous |not enough |expected a|bad |runaway |multiple |[^:\\n]{1,100} are the same file|extra |[^:\\n]{1,100} is a directory|improper |more than one |you (?:may not|must|need) |(?:the )?[\\w ,-]{1,60}(?: (?:is|are) (?:meaningless|mutually exclusive|not (?:a|an|allowed|supported|permitted))| must be | requires )|regular expression compile |possible unquoted |[^:\\n]{1,100} is not (?:a |recogni)|[^:\\n]{1,40} terminated by signal|with --|paths must precede|exec format error|not found|not recoverable|event not found|-e expression |no matches found|attempt to |read error|write error|no space left|broken pipe|paths must precede|option requires|fatal|error\\b|communications error|connection (?:refused|timed out|reset)|name or service not known|temporary failure)"

/** An error line of a shell program: its name, the subject and a standard reason. */
export const SHELL_COMPLAINT = new RegExp(
  `^(?:[\\w./+-]{1,40}(?: \\([\\w ]{1,16}\\))?(?:: |:(?=\\d))(?:[^\\n]{0,120}?: )?(?:line \\d{1,5}: )?["'\`]?${REASON}|[\\w./+-]{1,40}: [^\\n:]{1,120} (?:expected a numeric value|needs an argument|requires an argument|does not exist|not found\\b)|[\\w./+-]{1,40}: \\d{1,4}: syntax error|;; (?:communications error|no servers|connection timed out))`,
)
/** Additional lines that such programs print with an error. */
export const SHELL_ADVICE =
  /^(?:\s*$|[\w./+-]{1,40}: (?:-c: )?line \d{1,4}: [`']|[\w./+-]{1,40}: (?:warning: |removing leading |substituting )|(?:[\w.+-]{1,20}: )?(?:try|see|type|use|run) [`'"\u2018]?[\w.+-]{1,40}\b[^\n]{0,40}(?:help|usage|man)\b|\s*(?:or )?[`'"\u2018][^\n]{0,80}(?:for more information|for additional help)|usage: |stack traceback:|\s+\[c\]: in|\s+[\w./-]{1,80}:\d{1,6}: in )/
/** Final lines with which programs report that they gave up. */
export const SHELL_END =
  /(?:(?:^|\n)e: (?:unable|could not|failed|package|version|sub-process)|exiting with failure status|error is not recoverable: exiting|exiting now|automatic merge failed; fix conflicts|command exited with (?:non-?zero|code [1-9]|status [1-9])|returned (?:non-?zero )?exit (?:code|status) [1-9])[^\n]{0,60}\s*$/

/**
 * A final line with the exit status of a failed program. 1 is excluded because `diff`, `grep` and linters use it for
 * findings.
 */
export const EXIT_LINE =
  /(?:^|\n)\[?(?:(?:the )?(?:process|command) (?:finished|exited|ended|terminated|completed) with )?exit(?:ed)?(?: with)? ?(?:code|status):? ?(?:[2-9]|[1-9]\d{1,2})\.?\]?\s*$/
