import type { Decision } from '@planojs/core'
import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { DecisionCard } from '../parts/decision-card.tsx'
import { sendTo } from '../state/ask-server.ts'
import { configuration, readConfiguration, type ShownConfig } from '../state/configuration.ts'
import { readDecision } from '../state/read-decision.ts'
import { hello } from '../state/requests.ts'
import { DescriptionEditor, editedCount, edits, editsToSend } from './description-editor.tsx'
import { Choice } from './filter-bar.tsx'

type Asked = { decision: Decision } | { error: { code: string; message: string } }

const question = signal('')
const before = signal('')
const listener = signal('')
const answer = signal<{ current: Asked; edited?: Asked } | undefined>(undefined)
const problem = signal('')
const isAsking = signal(false)

export function Playground() {
  useEffect(readConfiguration, [])
  const config = configuration.value?.config
  if (!hello.value.playground) return <p class="nothing">The playground is switched off.</p>
  return (
    <div class="playground">
      <div class="view-head">
        <h1>Playground</h1>
      </div>
      <p class="dim">
        See which agents or models would answer. Only the router is called, and the running configuration does not
        change.
      </p>
      <div class="bench">
        <div class="bench-ask">
          <Question config={config} />
          {config && <DescriptionEditor config={config} listener={listenerOf(config)} />}
        </div>
        <Verdicts config={config} />
      </div>
    </div>
  )
}

function listenerOf(config: ShownConfig): string {
  return listener.value || (config.listeners?.find(({ type }) => type === 'agent')?.name ?? '')
}

function Question({ config }: { config: ShownConfig | undefined }) {
  const listeners = config?.listeners?.filter(({ type }) => type === 'agent') ?? []
  return (
    <form class="card question" onSubmit={submit}>
      <label for="question">A user writes</label>
      <textarea
        id="question"
        rows={3}
        value={question.value}
        placeholder="When does the sun rise in Oslo, and what should I pack?"
        onInput={(event) => {
          question.value = event.currentTarget.value
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit(event)
        }}
      />
      <details>
        <summary>After this conversation</summary>
        <label for="before" class="hidden">
          Earlier messages, one a line, users and assistant in turn
        </label>
        <textarea
          id="before"
          rows={3}
          value={before.value}
          placeholder="One message per line: user, assistant, user…"
          onInput={(event) => {
            before.value = event.currentTarget.value
          }}
        />
      </details>
      <div class="question-foot">
        {listeners.length > 1 && (
          <Choice
            label="Listener"
            value={config ? listenerOf(config) : ''}
            options={listeners.map(({ name }) => [name, name] as const)}
            choose={(name) => {
              listener.value = name
            }}
          />
        )}
        <span class="grow" />
        <kbd aria-hidden="true">Ctrl Enter</kbd>
        <button type="submit" class="main" disabled={isAsking.value || question.value.trim() === ''}>
          {isAsking.value ? 'Asking…' : 'Who would answer?'}
        </button>
      </div>
    </form>
  )
}

async function submit(event: Event): Promise<void> {
  event.preventDefault()
  if (isAsking.value || question.value.trim() === '') return
  isAsking.value = true
  problem.value = ''
  const earlier = before.value.split('\n').filter((line) => line.trim() !== '')
  const messages = earlier.map((content, index) => ({ role: index % 2 === 0 ? 'user' : 'assistant', content }))
  messages.push({ role: 'user', content: question.value })
  try {
    const body = {
      messages,
      listener: listener.value,
      ...(editedCount.value > 0 ? { edits: editsToSend(edits.value) } : {}),
    }
    answer.value = await sendTo('decide', body)
  } catch (error) {
    problem.value = error instanceof Error ? error.message : 'The request to the playground failed.'
  } finally {
    isAsking.value = false
  }
}

function Verdicts({ config }: { config: ShownConfig | undefined }) {
  const { current, edited } = answer.value ?? {}
  return (
    <div class="bench-answer" aria-live="polite">
      {problem.value && <p class="failure">{problem.value}</p>}
      {!current && !problem.value && (
        <div class="nothing waits">
          <p class="dim">The decision and every candidate's score appear here.</p>
          <Suggestions examples={config ? examplesOf(config) : []} />
        </div>
      )}
      {edited && current && <Change current={current} edited={edited} />}
      {edited && <Verdict title="With your descriptions" asked={edited} before={current} />}
      {current && <Verdict title={edited ? 'Running configuration' : 'Decision'} asked={current} />}
    </div>
  )
}

const MAX_SUGGESTIONS = 4

/** The first example of each agent of the listener, or of the routes to models. */
function examplesOf(config: ShownConfig): string[] {
  const agents = config.listeners?.find(({ name }) => name === listenerOf(config))?.agents ?? []
  const own = (id: string) => config.agents?.find((agent) => agent.id === id)?.examples
  const examples = [
    ...agents.map(({ id, examples: listed }) => (listed ?? own(id))?.[0]),
    ...(config.routing_preferences ?? []).map((each) => each.examples?.[0]),
  ]
  return examples.filter((example) => example !== undefined).slice(0, MAX_SUGGESTIONS)
}

function Suggestions({ examples }: { examples: readonly string[] }) {
  return (
    <ul class="suggestions">
      {examples.map((example) => (
        <li key={example}>
          <button
            type="button"
            class="quiet"
            onClick={(event) => {
              question.value = example
              void submit(event)
            }}
          >
            {example}
          </button>
        </li>
      ))}
    </ul>
  )
}

const chosenBy = (asked: Asked): string => {
  if ('error' in asked) return asked.error.code
  const { kind, agents, models } = asked.decision
  return (kind === 'agents' ? (agents ?? []).join(' → ') : models?.[0]) || 'nobody'
}

function Change({ current, edited }: { current: Asked; edited: Asked }) {
  const [old, next] = [chosenBy(current), chosenBy(edited)]
  return (
    <p class="change" data-changed={old !== next}>
      {old === next
        ? `Your descriptions change nothing for this question: ${old}.`
        : `Your descriptions move it from ${old} to ${next}.`}
    </p>
  )
}

function Verdict({ title, asked, before: compared }: { title: string; asked: Asked; before?: Asked | undefined }) {
  const decision = 'decision' in asked ? readDecision(asked.decision) : undefined
  const other = compared && 'decision' in compared ? readDecision(compared.decision) : undefined
  return (
    <section class="card">
      <h2>{title}</h2>
      {decision && <DecisionCard decision={decision} {...(other ? { before: other } : {})} />}
      {'error' in asked && (
        <p class="failure">
          <b>{asked.error.code}</b> {asked.error.message}
        </p>
      )}
    </section>
  )
}
