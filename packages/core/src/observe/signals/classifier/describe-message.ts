import { MASKED, type Utterance } from '../turns/read-utterance.ts'
import { MESSAGE_CLASSES } from './word-classes.data.ts'
import { createClassReader, NO_CLASSES, stemWord } from './word-index.ts'

const MOST_WORDS = 50
const NEGATION_REACH = 3
const classesOf = createClassReader(MESSAGE_CLASSES, (word) => word)
const NAMES = new Set(Object.keys(MESSAGE_CLASSES))

interface Word {
  stem: string
  classes: readonly string[]
  /** First word of its clause. */
  opens: boolean
}

/** The features of a short message: its words, their classes, neighbours within a clause, and tone. */
export function describeMessage(utterance: Utterance): ReadonlySet<string> {
  const words = utterance.words.slice(0, MOST_WORDS).map((word, at): Word => {
    const classes = classesOf(word)
    return { stem: stemWord(foldValue(word)), classes, opens: (utterance.breaks[at] ?? 0) > 0 }
  })
  const features = new Set<string>(['BIAS'])
  describeWords(words, features)
  describeTone(utterance, features)
  features.add(`n${[1, 3, 6, 11, 19].find((limit) => words.length <= limit) ?? 50}`)
  return features
}

function foldValue(word: string): string {
  if (word === MASKED) return 'QQ'
  if (/^\d+$/.test(word)) return 'N'
  return /\d/.test(word) ? 'ID' : word
}

function describeWords(words: readonly Word[], features: Set<string>): void {
  let negated = 0
  words.forEach((word, at) => {
    const next = within(words[at + 1])
    const third = next && within(words[at + 2])
    if (word.opens) negated = 0
    features.add(word.stem).add(`${word.stem}_${next?.stem ?? '$'}`)
    if (word.opens) features.add(`^${word.stem}`)
    if (negated > 0) features.add(`!${word.stem}`)
    for (const name of word.classes) {
      features.add(name).add(`${name}_${next?.stem ?? '$'}`)
      if (word.opens) features.add(`^${name}`)
      if (negated > 0) features.add(`!${name}`)
      for (const other of next?.classes ?? NO_CLASSES) features.add(`${name}_${other}`)
      for (const other of third?.classes ?? NO_CLASSES) features.add(`${name}__${other}`)
    }
    const before = word.opens ? undefined : words[at - 1]
    for (const name of before?.classes ?? NO_CLASSES) features.add(`${name}_${word.stem}`)
    negated = word.classes.includes('NEG') ? NEGATION_REACH : negated - 1
  })
}

const within = (word: Word | undefined): Word | undefined => (word?.opens ? undefined : word)

function describeTone({ asked, shouts, letters, upperCase }: Utterance, features: Set<string>): void {
  const present = [...features].filter((feature) => NAMES.has(feature))
  for (const left of present) for (const right of present) if (left < right) features.add(`${left}&${right}`)
  if (asked.includes(true)) {
    features.add('?')
    for (const name of present) features.add(`?${name}`)
  }
  if (shouts.exclamation + shouts.mixed > 0) features.add('!!')
  if (shouts.question > 1) features.add('??')
  if (letters > 8 && upperCase / letters > 0.7) features.add('CAPS')
}
