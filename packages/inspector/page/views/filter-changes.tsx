import type { ShownEvent } from '../../src/record/request-summary.ts'
import { diffWords } from '../state/diff-words.ts'

interface Change {
  index: number
  role: string
  before?: string
  after?: string
}

/** What the filters rewrote, word by word; only there when content is captured. */
export function FilterChanges({ filters }: { filters: readonly ShownEvent[] }) {
  const changed = filters.filter((event) => Array.isArray(event['changes']) && event['changes'].length > 0)
  if (changed.length === 0) return null
  return (
    <ul class="changes">
      {changed.map((event, index) => (
        <li key={index}>
          <h4>
            {String(event['filter'])}{' '}
            <span class="dim">
              {event['phase'] === 'input'
                ? 'changed the request'
                : event['phase'] === 'stream'
                  ? 'changed the streamed answer'
                  : 'changed the answer'}
            </span>
          </h4>
          {(event['changes'] as Change[]).map((change) => (
            <p key={change.index} class="diff" dir="auto">
              <b>{change.role}</b>{' '}
              {diffWords(change.before ?? '', change.after ?? '').map((part, at) =>
                part.kind === 'same' ? (
                  <span key={at}>{part.text}</span>
                ) : part.kind === 'gone' ? (
                  <del key={at}>{part.text}</del>
                ) : (
                  <ins key={at}>{part.text}</ins>
                ),
              )}
            </p>
          ))}
        </li>
      ))}
    </ul>
  )
}
