/** The first word, after a conjunction. */
const FIRST_WORD = /^\W*(?:(?:and|but|also|so|ok|okay|then)\s+)?(\w+)/i
/** First words of questions and commands. A set, because V8 takes 2 ms to compile the same words as one pattern. */
const REQUEST_WORDS: ReadonlySet<string> = new Set(
  (
    'who what where when why how which whose whom can could will would shall should do does did is are was were am has have had may might ' +
    'tell show find give let help please make set get book check add put turn play call send look remind order change cancel create write ' +
    'open start stop search read explain list buy move transfer pay schedule remove delete update need want reserve translate summarize ' +
    'draft fix plan compare calculate'
  ).split(' '),
)
const WISH =
  /^(?:i(?:['’ ]?d| would| do)? (?:really )?(?:like|want|need|wanna|wish|have to|am looking|['’]m looking)|i['’]?m (?:trying|looking|hoping|wondering)|i wonder)\b/i

/** Whether a text has the form of a request: a question, a command or a wish. */
export function isRequest(text: string): boolean {
  const [opening = '', word = ''] = FIRST_WORD.exec(text) ?? []
  const first = word.toLowerCase()
  if (REQUEST_WORDS.has(first) || text.endsWith('?')) return true
  return first.startsWith('i') && WISH.test(text.slice(opening.length - word.length))
}
