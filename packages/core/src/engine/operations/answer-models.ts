import type { ModelRow } from '../../contract/model/model-directory.ts'
import type { Answer } from '../../contract/transport/answer.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { nearestNames } from '../../util/text/nearest-names.ts'
import { jsonAnswer, writePlainError } from '../entry/plain-answer.ts'

/**
 * Answers GET /v1/models with all rows, or one row by its id with or without the provider, in the form of OpenAI's API
 * or of Anthropic's.
 */
export function answerModels(rows: readonly ModelRow[], id: string | undefined, form?: 'messages'): Answer {
  const show = (row: ModelRow) => (form === 'messages' ? toAnthropicRow(row) : row)
  if (id === undefined) {
    const data = rows.map(show)
    return jsonAnswer(200, form === 'messages' ? toAnthropicPage(data) : { object: 'list', data })
  }
  const row = rows.find((each) => each.id === id) ?? rows.find((each) => each.id.endsWith(`/${id}`))
  if (row) return jsonAnswer(200, show(row))
  const names = rows.flatMap((each) => [each.id, each.id.slice(each.id.indexOf('/') + 1)])
  const [nearest] = nearestNames(id, new Set(names), 1)
  const hint = nearest === undefined ? '' : ` Did you mean "${nearest}"?`
  const message = `The model "${id.slice(0, 200)}" does not exist.${hint}`
  return writePlainError(new PlanoError('model_not_found', message, { param: 'model' }), form)
}

/** Anthropic's API dates models of unknown age to the epoch. */
function toAnthropicRow({ id }: ModelRow) {
  return { type: 'model', id, display_name: id, created_at: '1970-01-01T00:00:00Z' }
}

function toAnthropicPage(data: readonly { id: string }[]) {
  return { data, has_more: false, first_id: data[0]?.id ?? null, last_id: data.at(-1)?.id ?? null }
}
