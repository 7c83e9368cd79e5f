import type { ConversationState } from '../conversation-state.ts'
import type { Utterance } from '../turns/read-utterance.ts'
import type { CompiledVocabulary } from './load-vocabulary.ts'
import type { PhraseHit } from './phrase-matcher.ts'
import type { PhraseFamily } from './signal-vocabulary.ts'

const BLAMED_REACH = 4
const PLACED_REACH = 3
const SUBJECT_REACH = 6
const TOLD_REACH = 24
const WEIGHED_REACH = 8
const ORDER_LENGTH = 3

export interface Aim {
  family: PhraseFamily
  state: Pick<ConversationState, 'vocabulary'> & Partial<ConversationState>
}

/**
 * Whether a demand or a complaint is aimed at somebody other than the assistant and those behind it: "talk to a person
 * at the museum desk", "it's ridiculous how often they write", "Unbelievable. When is the next match?"
 */
export function isAimedElsewhere(utterance: Utterance, hit: PhraseHit, { family, state }: Aim): boolean {
  const { vocabulary } = state
  if (family === 'escalation')
    return (
      worksElsewhere(utterance, hit, vocabulary) ||
      isKnownRole(utterance, hit, state.named) ||
      isWeighed(utterance, hit, vocabulary)
    )
  // Who goes on to ask has not given up.
  if (family === 'quit') return asksAfter(utterance, hit, vocabulary) || ordersAfter(utterance, hit, vocabulary)
  if (family !== 'complaint' && family !== 'profanity') return false
  const bare = !mentionsAnswer(utterance, hit, vocabulary)
  if (bare && (isOwnThing(utterance, hit, vocabulary) || isForeign(utterance, hit, vocabulary))) return true
  if (family === 'profanity') return false
  if (bare && (state.drafting === true || followsOthers(utterance, hit, vocabulary))) return true
  return blamesOthers(utterance, hit, vocabulary) || (hit.group.lone === true && passesOn(utterance, hit, vocabulary))
}

/** "Call the manager now", where the user has told of a manager before. */
function isKnownRole({ words }: Utterance, { from, to }: PhraseHit, named: ReadonlySet<string> | undefined): boolean {
  if (named === undefined || named.size === 0) return false
  for (let at = from + 1; at < to; at += 1) if (named.has(words[at] ?? '') && words[at - 1] === 'the') return true
  return false
}

/** "Their support is useless": of those that the user tells about. */
function isForeign({ words, breaks }: Utterance, { from }: PhraseHit, { words: lists }: CompiledVocabulary): boolean {
  return (breaks[from] ?? 0) === 0 && lists.foreigners.has(words[from - 1] ?? '')
}

/** Whether the clause is about a thing of the speaker or of others: "my coffee machine is a stupid piece of junk". */
function isOwnThing({ words, breaks }: Utterance, { from }: PhraseHit, { words: lists }: CompiledVocabulary): boolean {
  let start = from
  while (start > 0 && (breaks[start] ?? 0) === 0 && from - start < SUBJECT_REACH) start -= 1
  return start < from && lists.possessives.has(words[start] ?? '') && !lists.ownSide.has(words[start + 1] ?? '')
}

/**
 * Whether an exclamation follows a clause about an own thing or others in its sentence: "my bike chain keeps slipping, so
 * annoying". One in a sentence of its own judges how the matter was dealt with: "My order never arrived. Ridiculous."
 */
function followsOthers(
  { words, breaks }: Utterance,
  { from }: PhraseHit,
  { words: lists }: CompiledVocabulary,
): boolean {
  if (breaks[from] === 2) return false
  for (let at = from - 1; at >= 0 && at >= from - TOLD_REACH; at -= 1) {
    const opens = at === 0 || (breaks[at] ?? 0) > 0
    const word = words[at] ?? ''
    if (lists.foreigners.has(word)) return true
    if (opens && (lists.others.has(word) || (lists.possessives.has(word) && !lists.ownSide.has(words[at + 1] ?? ''))))
      return true
    if (breaks[at] === 2) return false
  }
  return false
}

/** Whether a question asks if that is advisable: "Is it better to talk to a person or to write?" */
function isWeighed(
  { words, asked, breaks }: Utterance,
  { from }: PhraseHit,
  { words: lists }: CompiledVocabulary,
): boolean {
  for (let at = from; at >= 0 && at > from - WEIGHED_REACH; at -= 1) {
    if (
      at < from &&
      lists.weighs.has(words[at] ?? '') &&
      (asked[from] === true || at === 0 || breaks[at] === 2 || lists.emptySubjects.has(words[at - 1] ?? ''))
    )
      return true
    if (breaks[at] === 2) return false
  }
  return false
}

/** Whether a longer clause after it orders something else: "Forget it, show me the map instead." */
function ordersAfter({ words, breaks }: Utterance, { to }: PhraseHit, { words: lists }: CompiledVocabulary): boolean {
  let from = to
  for (let at = to; at <= words.length; at += 1) {
    if (at < words.length && (breaks[at] ?? 0) === 0) continue
    const clause = words.slice(from, at)
    const wishes = clause.some((word) => lists.wishes.has(word)) && !clause.some((word) => lists.negators.has(word))
    const own = clause.some((word) => lists.intents.has(word) || lists.friction.has(word) || lists.negators.has(word))
    if (from > to - 1 && (breaks[from] ?? 0) > 0 && clause.length >= ORDER_LENGTH && (wishes || !own)) return true
    from = at
  }
  return false
}

/** Whether a later sentence of the message is a question, but no reproach: "Why can't you do anything right?" */
function asksAfter(
  { words, breaks, asked }: Utterance,
  { to }: PhraseHit,
  { words: lists }: CompiledVocabulary,
): boolean {
  let later = false
  let asks = false
  for (let at = to; at < asked.length; at += 1) {
    later ||= breaks[at] === 2
    if (!later || asked[at] !== true) continue
    if (lists.friction.has(words[at] ?? '')) return false
    asks = true
  }
  return asks
}

/** Whether the words themselves name the assistant or its answer. */
function mentionsAnswer({ words }: Utterance, { from, to }: PhraseHit, { words: lists }: CompiledVocabulary): boolean {
  for (let at = Math.max(0, from - 1); at < to; at += 1)
    if (lists.persons.has(words[at] ?? '') && !lists.emptySubjects.has(words[at] ?? '')) return true
  return false
}

/** Whether the person asked for is at a place that is not the speaker's counterpart: "at the museum desk", "there". */
function worksElsewhere(utterance: Utterance, hit: PhraseHit, vocabulary: CompiledVocabulary): boolean {
  const { words, breaks } = utterance
  const { words: lists } = vocabulary
  const { to } = hit
  if (isPlacedBefore(utterance, hit, vocabulary)) return true
  if (breaks[to] !== 0) return false
  const next = words[to] ?? ''
  // "Is there a real person there?" is about this chat, "I can speak to someone there on Saturday" is not.
  if (lists.yonder.has(next)) return breaks[to + 1] === 0
  if (!lists.places.has(next) || breaks[to + 1] !== 0 || !lists.articles.has(words[to + 1] ?? '')) return false
  if (breaks[to + 2] !== 0 || lists.ownSide.has(words[to + 2] ?? '')) return false
  // "At the fraud department" is behind the assistant, "at the museum desk" is not.
  return !(breaks[to + 3] === 0 && lists.units.has(words[to + 3] ?? ''))
}

/** The same before the person, as in German: "am Schalter mit jemandem sprechen". */
function isPlacedBefore(
  { words, breaks }: Utterance,
  { from }: PhraseHit,
  { words: lists }: CompiledVocabulary,
): boolean {
  for (let at = from - 1; at > 0 && at >= from - PLACED_REACH && breaks[at + 1] === 0; at -= 1)
    if (lists.fusedPlaces.has(words[at] ?? '') && words[at - 1] !== 'i')
      return !(lists.ownSide.has(words[at + 1] ?? '') || lists.values.has(words[at + 1] ?? ''))
  return false
}

/** Whether a clause after an empty "it" names others: "it's ridiculous how they park". */
function blamesOthers(
  { words, breaks }: Utterance,
  { from, to }: PhraseHit,
  { words: lists }: CompiledVocabulary,
): boolean {
  if (!lists.emptySubjects.has(words[from] ?? '')) return false
  for (let at = to; at < to + BLAMED_REACH && breaks[at] === 0; at += 1)
    if (lists.reporters.has(words[at] ?? '')) return true
  return false
}

/** Whether the message goes on with a question about something other than the speaker or the assistant. */
function passesOn({ words, asked }: Utterance, { to }: PhraseHit, { words: lists }: CompiledVocabulary): boolean {
  const rest = words.slice(to)
  return asked[to] === true && !rest.some((word) => lists.persons.has(word) || lists.friction.has(word))
}
