// nlp.js as in its documentation: one intent per agent, trained on the sentences of the description and on the
// examples.
import { containerBootstrap } from '@nlpjs/core'
import { LangEn } from '@nlpjs/lang-en'
import { Nlp } from '@nlpjs/nlp'

export const name = 'nlp.js'

export async function prepare(agents) {
  const container = await containerBootstrap()
  container.use(LangEn)
  const nlp = new Nlp({ container, autoSave: false, autoLoad: false, forceNER: false, nlu: { log: false } })
  nlp.addLanguage('en')
  for (const { id, description, examples } of agents) {
    const sentences = description.split(/[.;]\s*|,\s*(?:and\s+)?/).filter((sentence) => sentence.trim() !== '')
    for (const text of [id.replaceAll('_', ' '), ...sentences, ...examples]) nlp.addDocument('en', text, id)
  }
  await nlp.train()
  const decide = async (turns) => {
    const { classifications, intent, score } = await nlp.process('en', turns.at(-1))
    const ranking = classifications.filter((entry) => entry.intent !== 'None').map((entry) => entry.intent)
    return {
      agents: intent === 'None' ? ranking.slice(0, 1) : [intent],
      ranking,
      confidence: intent === 'None' ? 0 : score,
    }
  }
  return { decide, close: async () => {} }
}
