import type { ChatMessage } from '../../../contract/wire/message.ts'
import { classifyFailure } from '../../signals/outcome/classify-failure.ts'
import { readRow } from '../../signals/outcome/read-row.ts'
import { readToolOutcome } from '../../signals/outcome/read-tool-outcome.ts'

/** The kind of failure that a result shows, as the last part of its signal: "timeout", "bad_query". */
export function readToolFailure(result: ChatMessage, tool: string): string | undefined {
  const [row] = readRow(result, 0, undefined).results
  const { failure } = row ? readToolOutcome({ ...row, name: tool }, undefined) : { failure: undefined }
  if (!failure) return undefined
  const { type } = classifyFailure(failure.message, failure.status)
  return type.slice(type.lastIndexOf('.') + 1)
}
