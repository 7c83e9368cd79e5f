import type { RequestDetail, ShownEvent } from '../../src/record/request-summary.ts'
import { SignalTag, toneOfSignal } from '../parts/badges.tsx'
import { CopyButton } from '../parts/copy-button.tsx'
import { formatMs, formatShare, formatSignal } from '../parts/format-values.ts'
import { eventsOf } from '../state/read-decision.ts'
import { hello } from '../state/requests.ts'
import { FilterChanges } from './filter-changes.tsx'

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

export function Signals({ detail: { summary, events } }: { detail: RequestDetail }) {
  const signals = eventsOf(events, 'signal')
  if (signals.length === 0 && summary.quality === undefined) return null
  return (
    <section class="block">
      <h3>Signals</h3>
      {summary.quality !== undefined && (
        <p class="quality" data-quality={summary.quality}>
          Quality of the conversation: <b>{summary.quality}</b>
          {summary.score !== undefined && `, ${Math.round(summary.score)} of 100`}
        </p>
      )}
      {signals.length > 0 && (
        <ul class="signals">
          {signals.map((event, index) => (
            <li key={`${text(event['signal'])}-${index}`} data-tone={toneOfSignal(text(event['signal']))}>
              <SignalTag type={text(event['signal'])} />
              <span>
                <MessageLink index={Number(event['messageIndex'] ?? 0)} />,{' '}
                {formatShare(Number(event['confidence'] ?? 0))} sure
              </span>
              {typeof event['snippet'] === 'string' && (
                <q>
                  <bdi>{event['snippet']}</bdi>
                </q>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** "message 3", which shows that message when the conversation is captured. */
function MessageLink({ index }: { index: number }) {
  const show = (): void => {
    const message = document.getElementById(messageId(index))
    message?.scrollIntoView({ block: 'center' })
    message?.focus()
  }
  const words = `message ${index + 1}`
  return hello.value.content ? (
    <button type="button" class="link" onClick={show}>
      {words}
    </button>
  ) : (
    words
  )
}

const messageId = (index: number): string => `message-${index}`

export function FilterVerdicts({ detail: { events } }: { detail: RequestDetail }) {
  const filters = eventsOf(events, 'filter')
  if (filters.length === 0) return null
  return (
    <section class="block">
      <h3>Filters</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls when it is wider than the page */}
      <div class="scroll" tabIndex={0} role="group" aria-label="Verdicts of the filters">
        <table>
          <thead>
            <tr>
              <th scope="col">Filter</th>
              <th scope="col">Place</th>
              <th scope="col">Phase</th>
              <th scope="col">Verdict</th>
              <th scope="col" class="number">
                Took
              </th>
              <th scope="col">Tags</th>
            </tr>
          </thead>
          <tbody>
            {filters.map((event, index) => (
              <tr key={`${text(event['filter'])}-${index}`}>
                <th scope="row">{text(event['filter'])}</th>
                <td>{[text(event['place']), text(event['target'])].filter(Boolean).join(' · ')}</td>
                <td>{text(event['phase'])}</td>
                <td>
                  <span class="verdict" data-verdict={text(event['verdict'])}>
                    {text(event['verdict'])}
                  </span>
                </td>
                <td class="number">{formatMs(Number(event['durationMs'] ?? 0))}</td>
                <td>{tagsOf(event)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <FilterChanges filters={filters} />
    </section>
  )
}

function tagsOf(event: ShownEvent): string {
  return Object.entries((event['tags'] as Record<string, string> | undefined) ?? {})
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ')
}

interface ShownMessage {
  role: string
  content: string
  name?: string
  toolCalls?: { id: string; name: string; arguments: string }[]
  truncated?: boolean
}

/** What was said, with every signal on the message that caused it. */
export function Conversation({ detail: { events, summary } }: { detail: RequestDetail }) {
  const content = eventsOf(events, 'content').at(-1)
  if (!content) {
    return (
      <section class="block">
        <h3>Conversation</h3>
        <p class="dim">
          {hello.value.content
            ? summary.state === 'running'
              ? 'The conversation appears here when the answer is complete.'
              : 'Nothing was captured for this request.'
            : 'Content is not captured. Set tracing.capture_content to see the conversation here.'}
        </p>
      </section>
    )
  }
  const from = typeof content['from'] === 'number' ? content['from'] : 0
  const input = (content['input'] as ShownMessage[] | undefined) ?? []
  const output = content['output'] as ShownMessage | undefined
  const signals = eventsOf(events, 'signal')
  return (
    <section class="block">
      <h3>Conversation</h3>
      {from > 0 && <p class="dim">{from} earlier messages are not shown.</p>}
      <ol class="messages">
        {[...input, ...(output ? [output] : [])].map((message, index) => (
          <Message
            key={index}
            index={from + index}
            message={message}
            signals={signals.filter((event) => event['messageIndex'] === from + index)}
          />
        ))}
      </ol>
    </section>
  )
}

function Message({ index, message, signals }: { index: number; message: ShownMessage; signals: ShownEvent[] }) {
  const tone = signals.some((event) => toneOfSignal(text(event['signal'])) === 'bad')
    ? 'bad'
    : signals.length > 0
      ? 'ok'
      : 'plain'
  return (
    <li id={messageId(index)} tabIndex={-1} data-role={message.role} data-tone={tone}>
      <b>{message.name ?? message.role}</b>
      {message.content && <p dir="auto">{message.content}</p>}
      {message.toolCalls?.map((call) => (
        <pre key={call.id}>
          <b>{call.name}</b> {call.arguments}
        </pre>
      ))}
      {message.truncated && <small>cut short</small>}
      {signals.map((event, index) => (
        <span key={index} class="tag" data-tone={toneOfSignal(text(event['signal']))}>
          {formatSignal(text(event['signal']))}
        </span>
      ))}
    </li>
  )
}

export function RawEvents({ detail: { events, truncated } }: { detail: RequestDetail }) {
  return (
    <details class="block raw">
      <summary>{truncated ? `The first ${events.length} events` : `All ${events.length} events`} as JSON</summary>
      <CopyButton label="Copy the events" text={() => JSON.stringify(events, null, 2)} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
      <pre tabIndex={0}>{JSON.stringify(events, null, 2)}</pre>
    </details>
  )
}
