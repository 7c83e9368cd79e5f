import type { Decision, DecisionCandidate } from '@planojs/core'
import { NameChip, StageBadge } from './badges.tsx'
import { formatCost, formatMs, formatScore, formatShare, hueOf } from './format-values.ts'

/** Who answers and why: the sentence, the stages that were asked, every candidate with its score. */
export function DecisionCard(props: { decision: Decision; before?: Decision; answeredBy?: string | undefined }) {
  const { decision, before, answeredBy } = props
  const chosen = decision.kind === 'agents' ? decision.agents : decision.models.slice(0, 1)
  return (
    <div class="decision">
      <p class="reason" dir="auto">
        {decision.reason || 'No reason was given.'}
      </p>
      <dl class="facts">
        <div>
          <dt>Goes to</dt>
          <dd>
            {chosen.length === 0 && 'nobody'}
            {chosen.map((name) => (
              <NameChip key={name} name={name} kind={decision.kind === 'agents' ? 'agent' : 'model'} />
            ))}
          </dd>
        </div>
        {answeredBy !== undefined && decision.kind === 'models' && answeredBy !== chosen[0] && (
          <div>
            <dt>Answered by</dt>
            <dd>
              <NameChip name={answeredBy} kind="model" />
            </dd>
          </div>
        )}
        <div>
          <dt>Decided by</dt>
          <dd>
            <StageBadge stage={decision.stage} />
          </dd>
        </div>
        <div>
          <dt>Confidence</dt>
          <dd>{formatShare(decision.confidence)}</dd>
        </div>
        <div>
          <dt>Took</dt>
          <dd>{formatMs(decision.durationMs)}</dd>
        </div>
        {decision.route !== null && (
          <div>
            <dt>Route</dt>
            <dd>{decision.route}</dd>
          </div>
        )}
        {decision.session && (
          <div>
            <dt>Session</dt>
            <dd>{tellSession(decision.session)}</dd>
          </div>
        )}
      </dl>
      <StageTrail decision={decision} />
      <Candidates decision={decision} before={before} />
    </div>
  )
}

function tellSession({ pinned, switched, budget }: NonNullable<Decision['session']>): string {
  // A session that follows its decisions counts as pinned while the provider's cache is warm.
  const state = switched ? 'switched' : pinned ? 'pinned' : 'new'
  return budget && budget.switches > 0 ? `${state}, ${formatCost(budget.spentUsd)} spent on switching` : state
}

function StageTrail({ decision }: { decision: Decision }) {
  if (decision.stages.length === 0) return null
  return (
    <ol class="trail" aria-label="Stages that were asked, in order">
      {decision.stages.map((record) => (
        <li key={record.stage} data-outcome={record.outcome}>
          <b>{record.stage}</b>
          <span>{record.outcome}</span>
          <small>
            {record.confidence === undefined ? '' : `${formatShare(record.confidence)} · `}
            {formatMs(record.durationMs)}
          </small>
          {record.note && <p>{record.note}</p>}
        </li>
      ))}
    </ol>
  )
}

function Candidates({ decision, before }: { decision: Decision; before: Decision | undefined }) {
  const list = [...decision.candidates].sort((one, other) => other.score - one.score)
  if (list.length === 0) return null
  const most = Math.max(
    ...list.map(({ score }) => score),
    ...(before?.candidates.map(({ score }) => score) ?? []),
    0.001,
  )
  // One who was named was not compared with anybody.
  const isScored = list.some(({ score }) => score > 0)
  const scoreBefore = (id: string) => before?.candidates.find((candidate) => candidate.id === id)?.score
  return (
    <ul class="candidates" aria-label="Candidates with their scores">
      {list.map((candidate) => (
        <Candidate
          key={candidate.id}
          candidate={candidate}
          most={isScored ? most : undefined}
          before={scoreBefore(candidate.id)}
        />
      ))}
    </ul>
  )
}

function Candidate(props: { candidate: DecisionCandidate; most: number | undefined; before: number | undefined }) {
  const { candidate, most, before } = props
  const change = before === undefined ? 0 : candidate.score - before
  return (
    <li data-chosen={candidate.chosen} data-scored={most !== undefined} data-hue={hueOf(candidate.id)}>
      <span class="candidate-name" title={candidate.id}>
        {candidate.chosen && <i aria-hidden="true">✓</i>}
        {candidate.id}
        {candidate.chosen && <span class="hidden"> (chosen)</span>}
      </span>
      {most !== undefined && (
        <>
          <span class="track" aria-hidden="true">
            <i style={{ width: `${Math.max(0.5, (100 * Math.max(0, candidate.score)) / most)}%` }} />
            {before !== undefined && <b style={{ left: `${(100 * Math.max(0, before)) / most}%` }} />}
          </span>
          <span class="candidate-score">
            {formatScore(candidate.score)}
            {Math.abs(change) >= 0.005 && (
              <em data-up={change > 0}>{`${change > 0 ? '+' : '−'}${Math.abs(change).toFixed(2)}`}</em>
            )}
          </span>
        </>
      )}
      <span class="candidate-reason">{candidate.reason}</span>
    </li>
  )
}
