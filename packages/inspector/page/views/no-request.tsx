import { connection } from '../state/requests.ts'

/** The empty list: nothing was sent yet, or nothing was read yet. */
export function NoRequest() {
  if (connection.value === 'opening') return <p class="nothing late">Reading the requests…</p>
  if (connection.value !== 'live') return <p class="nothing">The requests could not be read.</p>
  return (
    <div class="nothing">
      <p>No request yet.</p>
      <p class="dim">Send a request to your application, or try the playground. Requests appear here at once.</p>
    </div>
  )
}
