import { sampleWork } from '#core/content/sample/people'
import type { StaffRole } from '#core/domain/access/roles'
import type { StaffGrant, StaffRecord } from '#core/domain/access/staff'

/** What is asked of each role before it may begin; of a new one it has to be said here. */
export const asks: Readonly<Record<StaffRole, 'nothing' | 'a training' | 'a credential'>> = {
  counsellor: 'a credential',
  manager: 'nothing',
  'line-keeper': 'nothing',
  editor: 'nothing',
  'professional-reviewer': 'a credential',
  'care-worker': 'a training',
  'file-keeper': 'a training',
  'psych-officer': 'nothing',
  'clinical-lead': 'a credential',
  'grid-worker': 'a training',
  volunteer: 'a training',
  lecturer: 'nothing',
  'hotline-operator': 'a training',
  'contest-judge': 'nothing',
  'street-leader': 'nothing',
  bureau: 'nothing',
  'unit-contact': 'nothing',
  auditor: 'nothing',
  expert: 'nothing',
}

const suspended = { by: 'p1_manager', at: 0 }

/** What can stand between somebody who has the role and what it lets them do, and what they are told then. */
export const standings: readonly {
  readonly is: string
  readonly told: string
  readonly of?: (role: StaffRole) => boolean
  readonly record: (grant: StaffGrant) => Partial<StaffRecord>
}[] = [
  { is: 'suspended', told: 'staff-suspended', record: (grant) => ({ grants: [{ ...grant, suspended }] }) },
  {
    ...{ is: 'unsigned', told: 'agreement-unsigned' },
    record: (grant) => ({ grants: [grant], agreement: { version: 0, at: 0 } }),
  },
  {
    ...{ is: 'untrained', told: 'training-missing', of: (role) => asks[role] === 'a training' },
    record: (grant) => ({ grants: [grant], trainings: [] }),
  },
  {
    ...{ is: 'without the credential that is asked for', told: 'credential-missing' },
    ...{ of: (role) => asks[role] === 'a credential' },
    record: (grant) => ({ grants: [{ ...grant, needsCredential: true }] }),
  },
  { is: 'left', told: 'not-allowed', record: () => ({ grants: [], ...sampleWork }) },
]
