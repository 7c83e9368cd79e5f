import type { ModelRow } from '../../contract/model/model-directory.ts'
import type { Answer } from '../../contract/transport/answer.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { nearestNames } from '../../util/text/nearest-names.ts'
import { jsonAnswer, writePlainError } from '../entry/plain-answer.ts'

/** Answers GET /v1/models with all rows, or one row by its id with or without the provider. */
export function answerModels(rows: readonly ModelRow[], id: string | undefined): Answer {
  if (id === undefined) return jsonAnswer(200, { object: 'list', data: rows })
  const row = rows.find((each) => each.id === id) ?? rows.find((each) => each.id.endsWith(`/${id}`))
  if (row) return jsonAnswer(200, row)
  const names = rows.flatMap((each) => [each.id, each.id.slice(each.id.indexOf('/') + 1)])
  const [nearest] = nearestNames(id, new Set(names), 1)
  const hint = nearest === undefined ? '' : ` Did you mean "${nearest}"?`
  const message = `The model "${id.slice(0, 200)}" does not exist.${hint}`
  return writePlainError(new PlanoError('model_not_found', message, { param: 'model' }))
}
