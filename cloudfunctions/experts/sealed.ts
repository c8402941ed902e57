import type { Proposed } from '#core/domain/experts/proposing'
import type { Sealed } from '#core/domain/privacy/sealed'
import type { Secrets } from '../_runtime/private'

type Part = 'name' | 'where' | 'why' | 'reason'

export const batchAt = (id: string, field: Part) => ({ collection: 'expert-batches', id, field }) as const

/** Candidates as they are stored. */
export const sealCandidates = (secrets: Secrets, batchId: string, all: readonly Proposed[]) =>
  all.map((one) => ({
    ...one,
    name: secrets.seal(batchAt(batchId, 'name'), one.name),
    where: secrets.seal(batchAt(batchId, 'where'), one.where),
    why: secrets.seal(batchAt(batchId, 'why'), one.why),
  }))

/** What does not open is empty, and told where it is opened. */
export const openPart = (secrets: Secrets, batchId: string, field: Part, sealed: Sealed | null): string =>
  sealed === null ? '' : (secrets.openAtOneOf([batchAt(batchId, field)], sealed)?.text ?? '')
