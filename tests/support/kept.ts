import { secretsOf } from '../../cloudfunctions/_runtime/private'
import { openFound, openResponses } from '../../cloudfunctions/assessments/kept'
import { functionEnv } from './world'

const secrets = secretsOf(functionEnv)

/** A stored result with what is sealed in it opened, each thing by itself. */
export function unsealed({ found, responses, ...row }: Record<string, unknown>): Record<string, unknown> {
  const sealed = { id: String(row._id), found, responses } as Parameters<typeof openResponses>[1]
  return { ...row, ...openFound(secrets, sealed), responses: openResponses(secrets, sealed) }
}
