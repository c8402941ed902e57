import { consents } from '#core/content/consents'
import type { Counsellor } from '#core/domain/scheduling/counsellor'

/** Whether this is the text in force: that of a conversation, or of what is used by oneself. */
export function agreedTo(counsellor: Pick<Counsellor, 'selfServe'> | undefined, version: number): boolean {
  return version === consents[counsellor?.selfServe ? 'use-by-oneself' : 'book-appointment'].version
}
