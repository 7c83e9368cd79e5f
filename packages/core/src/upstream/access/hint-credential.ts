import type { ModelTarget } from '../../contract/model/model-target.ts'
import { bringsCredential } from './apply-auth.ts'

/** Explains which credential a provider refused and where it came from, or what is missing. */
export function hintCredential(target: ModelTarget, baseUrl: string | undefined): string {
  const { provider, access, keys, id } = target
  if (bringsCredential(target)) return `The credential is in the headers of the model provider ${id}.`
  if (access.passthroughAuth)
    return `${id} has passthrough_auth: the provider gets the credential of the client's request, or none.`
  const variables = provider.env.map((name) => `$${name}`).join(' or ')
  if (keys.length > 0)
    return `The access key of ${id} (access_key${variables === '' ? '' : `, else ${variables}`}) was rejected by the provider.`
  const own =
    variables === '' || baseUrl === undefined ? '' : `; ${variables} is only sent to the provider's own address`
  return `This call had no access key: ${id} has no access_key${own}.`
}
