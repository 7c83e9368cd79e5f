import type { RequestSummary } from '../../src/record/request-summary.ts'
import { formatSignal, hueOf, nameSignal } from './format-values.ts'

/** The name of an agent or model in its colour. */
export function NameChip({ name, kind = 'agent' }: { name: string; kind?: string }) {
  return (
    <span class="chip" data-hue={hueOf(name)} data-kind={kind}>
      <i class="dot" aria-hidden="true" />
      <span class="chip-name" title={name}>
        {name}
      </span>
    </span>
  )
}

export function StatusBadge({ request }: { request: RequestSummary }) {
  const { state, status } = request
  const tone = state === 'running' ? 'run' : state === 'success' ? 'ok' : state === 'aborted' ? 'mute' : 'bad'
  return (
    <span class="badge" data-tone={tone}>
      {state === 'aborted' ? (
        <>
          {status} <span class="badge-word">aborted</span>
        </>
      ) : state === 'running' ? (
        'running'
      ) : (
        String(status ?? state)
      )}
    </span>
  )
}

/** The stage of the cascade that answered. */
export function StageBadge({ stage }: { stage: string | undefined }) {
  return stage === undefined ? null : (
    <span class="stage" data-stage={stage}>
      {stage}
    </span>
  )
}

const BAD = /^(?:execution|environment)\.|misalignment|stagnation|disengagement/
export const toneOfSignal = (type: string): string => (BAD.test(type) ? 'bad' : 'ok')

/** A signal; `short` leaves its category to the tooltip. */
export function SignalTag({ type, short = false }: { type: string; short?: boolean }) {
  return (
    <span class="tag" data-tone={toneOfSignal(type)} title={type}>
      {short ? nameSignal(type) : formatSignal(type)}
    </span>
  )
}
