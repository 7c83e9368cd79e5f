import type { FilterDefinition, StreamFilter } from '../contract/filter.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { createFindStream } from './stream/find-stream.ts'
import { createSentenceStream } from './stream/sentence-stream.ts'

/**
 * A filter in code, checked: verdict functions for requests and answers, and a `stream` or `find` part for answers as
 * they grow. Adds `stream` where `find` or a hold-back by sentence says how a stream is read. Throws `invalid_config`.
 */
export function defineFilter(definition: FilterDefinition): FilterDefinition {
  const parts = ['input', 'output', 'stream', 'find'] as const
  if (!parts.some((part) => typeof definition[part] === 'function'))
    throw new PlanoError('invalid_config', 'A filter needs input, output, stream or find.')
  return completeDefinition(definition)
}

/** Nobody waits for `find`, and what an async one rejects with would end the process. Throws `filter_failed` for a promise. */
function atOnce<Found>(found: Found): Found {
  if (!(found instanceof Promise)) return found
  found.catch(() => undefined)
  throw new PlanoError('filter_failed', 'find gave a promise and must answer at once.')
}

/** The definition with the stream part that its other parts imply; one that is complete comes back as it is. */
export function completeDefinition(definition: FilterDefinition): FilterDefinition {
  const { find, stream, holdBack } = definition
  if (find && !stream) {
    if (typeof holdBack !== 'number' || !(holdBack >= 1))
      throw new PlanoError('invalid_config', 'A filter with find needs holdBack, in characters.')
    return {
      ...definition,
      stream: (request) =>
        createFindStream((text, from) => atOnce(find.call(definition, text, from, request)), holdBack),
    }
  }
  if (stream && holdBack === 'sentence') {
    const { holdBack: _done, ...rest } = definition
    return {
      ...rest,
      stream: (request): StreamFilter => createSentenceStream(stream.call(definition, request)),
    }
  }
  return definition
}
