export type { Encoder } from './contract/encoder.ts'
export type {
  PreparedRouter,
  RouterInput,
  RouterPick,
  RouterScore,
  RouterVerdict,
  RouteTarget,
} from './contract/router.ts'
export { GENERIC_REQUESTS } from './decide/local/generic-requests.data.ts'
export { PlanoError, type PlanoErrorOptions } from './errors/plano-error.ts'
