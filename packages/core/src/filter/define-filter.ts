import type { FilterDefinition, StreamFilter } from '../contract/filter.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { createFindStream } from './stream/find-stream.ts'
import { createSentenceStream } from './stream/sentence-stream.ts'

/**
 * Validates a filter in code: verdict functions for requests and answers, and a `stream` or `find` part for streamed
 * answers. Adds `stream` when `find` or a sentence hold-back implies it. Throws PlanoError `invalid_config`.
 */
export function defineFilter(definition: FilterDefinition): FilterDefinition {
  if (!PARTS.some((part) => definition[part] !== undefined))
    throw new PlanoError('invalid_config', 'A filter needs input, output, stream or find.')
  return completeDefinition(definition)
}

const PARTS = ['input', 'output', 'stream', 'find'] as const

/**
 * `find` is synchronous: a rejection of an async one would go unhandled and end the process. Throws `filter_failed` for
 * a promise.
 */
function atOnce<Found>(found: Found): Found {
  if (!(found instanceof Promise)) return found
  found.catch(() => undefined)
  throw new PlanoError('filter_failed', 'find returned a promise but must be synchronous.')
}

/** Adds the stream part that the other parts of a definition imply. A complete definition is returned unchanged. */
export function completeDefinition(definition: FilterDefinition): FilterDefinition {
  for (const part of PARTS) {
    const given: unknown = definition[part]
    if (given !== undefined && typeof given !== 'function')
      throw new PlanoError('invalid_config', `A filter's ${part} must be a function.`)
  }
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
