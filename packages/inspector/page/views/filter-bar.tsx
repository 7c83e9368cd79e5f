import { formatSignal } from '../parts/format-values.ts'
import { Icon } from '../parts/icon.tsx'
import { choices, filters, setFilter } from '../state/filter-requests.ts'

const STATES = [
  ['', 'Status'],
  ['success', 'Success'],
  ['error', 'Error'],
  ['aborted', 'Aborted'],
  ['running', 'Running'],
  ['retried', 'Retried'],
  ['4xx', '4xx'],
  ['5xx', '5xx'],
] as const
const DURATIONS = [
  [0, 'Duration'],
  [100, 'Over 100 ms'],
  [500, 'Over 500 ms'],
  [1_000, 'Over 1 s'],
  [5_000, 'Over 5 s'],
] as const

export function FilterBar() {
  const wanted = filters.value
  const { agents, models, signals } = choices.value
  return (
    <search class="filters" aria-label="Filter the requests">
      <label class="search">
        <Icon name="search" />
        <span class="hidden">Search ids, agents, models, sessions</span>
        <input
          id="search"
          type="search"
          placeholder="Search ids, agents, models…"
          value={wanted.text}
          onInput={(event) => setFilter({ text: event.currentTarget.value })}
        />
        <kbd aria-hidden="true">/</kbd>
      </label>
      <Choice
        label="Agent"
        value={wanted.agent}
        choose={(agent) => setFilter({ agent })}
        options={[['', 'Agent'], ...agents.map((name) => [name, name] as const)]}
      />
      <Choice
        label="Model"
        value={wanted.model}
        choose={(model) => setFilter({ model })}
        options={[['', 'Model'], ...models.map((name) => [name, name] as const)]}
      />
      <Choice label="Status" value={wanted.state} choose={(state) => setFilter({ state })} options={STATES} />
      <Choice
        label="Signal"
        value={wanted.signal}
        choose={(signal) => setFilter({ signal })}
        options={[
          ['', 'Signal'],
          ['any', 'With a signal'],
          ...signals.map((type) => [type, formatSignal(type)] as const),
        ]}
      />
      <Choice
        label="Duration"
        value={String(wanted.slowerThan)}
        choose={(ms) => setFilter({ slowerThan: Number(ms) })}
        options={DURATIONS.map(([ms, words]) => [String(ms), words] as const)}
      />
    </search>
  )
}

interface ChoiceProps {
  label: string
  value: string
  options: readonly (readonly [string, string])[]
  choose(value: string): void
}

export function Choice({ label, value, options, choose }: ChoiceProps) {
  return (
    <span class="choice" data-set={value !== '' && value !== '0'}>
      <select aria-label={label} value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {/* A filter of a link may name what is not in the list. */}
        {!options.some(([key]) => key === value) && <option value={value}>{value}</option>}
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </span>
  )
}
