import { NameChip } from '../parts/badges.tsx'
import { formatCount, formatMs, formatShare } from '../parts/format-values.ts'
import { TableHead } from '../parts/table-head.tsx'
import type { Overview } from '../state/measure-overview.ts'
import { type VariantRow, variants } from '../state/requests.ts'
import { Card } from './overview-tables.tsx'

const STATES: Readonly<Record<string, string>> = {
  stable: 'stable',
  active: 'in service',
  rolled_back: 'rolled back',
  shadow: 'shadow',
}

interface Share {
  name: string
  requests: number
  failed: number
}

/** Share of each version in the requests shown, beside how the engine has it now. */
export function Variants({ targets }: { targets: Overview['variants'] }) {
  const states = variants.value
  const names = [...new Set([...targets.map(({ target }) => target), ...states.map(({ target }) => target)])]
  if (names.length === 0) return null
  return (
    <Card title="Variants">
      {names.map((target) => (
        <Target
          key={target}
          target={target}
          shares={targets.find((each) => each.target === target)?.shares ?? []}
          states={states.filter((each) => each.target === target)}
        />
      ))}
    </Card>
  )
}

function Target({ target, shares, states }: { target: string; shares: Share[]; states: VariantRow[] }) {
  const total = shares.reduce((sum, { requests }) => sum + requests, 0)
  const rows = [...new Set([...states.map(({ variant }) => variant), ...shares.map(({ name }) => name)])].sort()
  return (
    <div class="variant">
      <NameChip name={target} />
      <div class="share" aria-hidden="true">
        {rows.map((name, index) => {
          const part = shares.find((share) => share.name === name)?.requests ?? 0
          return <i key={name} data-index={index % 4} style={{ width: `${(100 * part) / Math.max(1, total)}%` }} />
        })}
      </div>
      <table>
        <TableHead texts={['Version', 'State']} numbers={['Share', 'Failed', 'Mean']} />
        <tbody>
          {rows.map((name, index) => (
            <VariantLine
              key={name}
              index={index}
              name={name}
              total={total}
              share={shares.find((share) => share.name === name)}
              state={states.find(({ variant }) => variant === name)}
            />
          ))}
        </tbody>
      </table>
      {states.flatMap(({ variant, reason }) =>
        reason === undefined ? [] : [<p key={variant} class="warn">{`${variant}: ${reason}`}</p>],
      )}
    </div>
  )
}

interface Line {
  index: number
  name: string
  total: number
  share: Share | undefined
  state: VariantRow | undefined
}

function VariantLine({ index, name, total, share, state }: Line) {
  const requests = share?.requests ?? 0
  const compared = state?.shadow
  return (
    <tr>
      <th scope="row">
        <i class="key" data-index={index % 4} aria-hidden="true" />
        {name}
      </th>
      <td>
        <span class="variant-state" data-state={state?.status ?? 'active'}>
          {STATES[state?.status ?? ''] ?? 'gone'}
        </span>
      </td>
      <td class="number">
        {compared
          ? `${formatCount(compared.compared)} compared, ${formatShare(compared.similarity)} alike`
          : total === 0
            ? '–'
            : formatShare(requests / total)}
      </td>
      <td class="number">{requests === 0 ? '–' : formatShare((share?.failed ?? 0) / requests)}</td>
      <td class="number">{state?.latencyMs === undefined ? '–' : formatMs(state.latencyMs)}</td>
    </tr>
  )
}
