// Reads the labelled data and derives harder variants from it: requests for two agents, and requests with text around
// them.
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

/** Creates a linear congruential generator of numbers from 0 to 1, the same on every run. */
export function createRandom(seed) {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** Returns the agents with 0, 5 or 20 examples each, of one random draw. */
export function takeAgents(set, count, draw) {
  return set.agents.map(({ id, description, examples }) => ({
    id,
    description,
    examples: count === 0 ? [] : examples[`k${count}`][draw],
  }))
}

/** Returns how many draws there are for a number of examples. */
export function countDraws(set, count) {
  return count === 0 ? 1 : set.agents[0].examples[`k${count}`].length
}

/** Creates requests for two agents, joined by each connective in turn. */
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

/** Puts an unrelated sentence before a request, after it, or both. */
export function wrap(text, index, random) {
  const pick = (list) => list[Math.floor(random() * list.length)]
  const before = index % 3 === 1 ? '' : pick(around.before)
  return before + text + (index % 3 === 0 ? '' : pick(around.behind))
}
