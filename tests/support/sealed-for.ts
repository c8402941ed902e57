import { privateAt } from '../../cloudfunctions/_runtime/personal'
import { secretsOf } from '../../cloudfunctions/_runtime/private'
import { functionEnv } from './world'

/** A text as it is stored with a person, in one record of theirs; null: in none. */
export const sealedFor = (
  personId: string,
  field: Parameters<typeof privateAt>[1],
  recordId: string | null,
  text: string,
): string => secretsOf(functionEnv).seal(privateAt(personId, field, recordId), text)
