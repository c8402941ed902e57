import type { Instant } from '../time'
import type { StaffRole } from './roles'

/** What a person is allowed to do for the organisation. The id is the person's id. */
export interface StaffRecord {
  readonly id: string
  /** When something was last changed by these grants. */
  readonly actedAt?: Instant
  readonly grants: readonly {
    readonly role: StaffRole
    readonly nodeId: string
    /** The counsellor whose calendar this person keeps; only with the counsellor role. */
    readonly counsellorId?: string
  }[]
}
