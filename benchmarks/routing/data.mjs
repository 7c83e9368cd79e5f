// Reads the labelled data and derives the harder variants from it: joined pairs and misspelt requests.
import { readFileSync } from 'node:fs'

const CONNECTIVES = [
  ' and ',
  ', and ',
  ' and then ',
  '. ',
  '. Also, ',
  ', then ',
  ' and also ',
  ', plus ',
  ' as well as ',
  '. After that, ',
]

export function readJson(path) {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
}

const around = readJson('data/around.json')

/** A linear congruential generator: the same numbers on every run. */
export function createRandom(seed) {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** The agents with no, 5 or 20 examples of a draw. */
export function takeAgents(set, count, draw) {
  return set.agents.map(({ id, description, examples }) => ({
    id,
    description,
    examples: count === 0 ? [] : examples[`k${count}`][draw],
  }))
}

export function drawsOf(set, count) {
  return count === 0 ? 1 : set.agents[0].examples[`k${count}`].length
}

/** Requests for two agents, the connectives in turn. */
export function joinPairs(utterances, size, seed) {
  const random = createRandom(seed)
  const pick = () => utterances[Math.floor(random() * utterances.length)]
  return Array.from({ length: size }, (_, index) => {
    const first = pick()
    let second = pick()
    while (second.agent === first.agent) second = pick()
    const connective = CONNECTIVES[index % CONNECTIVES.length]
    return { text: first.text + connective + second.text, agents: [first.agent, second.agent] }
  })
}

/** A request with a sentence before it, behind it, or both, that asks for nothing. */
export function wrap(text, index, random) {
  const pick = (list) => list[Math.floor(random() * list.length)]
  const before = index % 3 === 1 ? '' : pick(around.before)
  return before + text + (index % 3 === 0 ? '' : pick(around.behind))
}
