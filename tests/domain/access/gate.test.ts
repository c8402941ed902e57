import { describe, expect, it } from 'vitest'
import { grantsInForce, hasSigned, standsBetween } from '#core/domain/access/gate'
import type { StaffRole } from '#core/domain/access/roles'
import type { StaffGrant, StaffRecord } from '#core/domain/access/staff'

const today = '2026-11-20'
const looked = { by: 'manager', at: 1, verified: true }
const paper = { id: 'paper', kind: 'counsellor', number: 'sealed' as never, issuer: '某协会', notedAt: 1 } as const
const training = (kind: 'call-back' | 'records' | 'basics' | 'recognising-danger', until: string | null = null) => ({
  ...{ kind, what: '一次培训', on: '2026-01-01', until, by: 'manager', at: 1 },
})
const agreement = { version: 1, at: 1 }
const signed = (change: Partial<StaffRecord> = {}): StaffRecord => ({ id: 'p', grants: [], agreement, ...change })
const post = (role: StaffRole, change: Partial<StaffGrant> = {}): StaffGrant => ({ role, nodeId: 'n', ...change })
const asked = (role: StaffRole) => post(role, { needsCredential: true })
const atRest = { suspended: { by: 'manager', at: 1 } }
const shows = (until: string | null, checked: typeof looked | null = looked, kind: string = 'counsellor') =>
  signed({ credentials: [{ ...paper, kind: kind as 'counsellor', until, checked }] })

describe('the confidentiality agreement', () => {
  it.each([
    ['never signed', undefined, false],
    ['signed as it was before', 0, false],
    ['signed as it is', 1, true],
    ['signed as it is not yet', 2, false],
  ] as const)('%s', (_, version, holds) => {
    expect(hasSigned(version === undefined ? {} : { agreement: { version, at: 1 } })).toBe(holds)
  })
})

describe('what stands between somebody and their work', () => {
  const { agreement: _, ...unsigned } = signed()
  it.each([
    ['nothing, of who signed', signed(), post('manager'), null],
    ['being put to rest, before all else', unsigned, post('care-worker', atRest), 'staff-suspended'],
    ['the agreement, before a training', unsigned, post('care-worker'), 'agreement-unsigned'],
    ['a training nobody noted', signed(), post('care-worker'), 'training-missing'],
    ['another training', signed({ trainings: [training('records')] }), post('care-worker'), 'training-missing'],
    ['nothing, of who was trained', signed({ trainings: [training('call-back')] }), post('care-worker'), null],
    [
      'nothing, on the last day of a training',
      signed({ trainings: [training('records', '2026-11-20')] }),
      ...([post('file-keeper'), null] as const),
    ],
    [
      'a training that was over yesterday',
      signed({ trainings: [training('records', '2026-11-19')] }),
      ...([post('file-keeper'), 'training-missing'] as const),
    ],
    [
      'one of two trainings',
      signed({ trainings: [training('call-back')] }),
      ...([post('hotline-operator'), 'training-missing'] as const),
    ],
    ['nothing, where no credential is asked for', signed(), post('counsellor'), null],
    ['a credential, where one is', signed(), asked('counsellor'), 'credential-missing'],
    ['one that nobody looked at', shows(null, null), asked('counsellor'), 'credential-missing'],
    ['one that was refused', shows(null, { ...looked, verified: false }), asked('counsellor'), 'credential-missing'],
    ['nothing, with a good one', shows(null), asked('counsellor'), null],
    ['nothing, on its last day', shows('2026-11-20'), asked('counsellor'), null],
    [
      'nothing, with a good one beside one that is over',
      signed({
        credentials: [paper, paper].map((one, n) => ({ ...one, until: n ? null : '2026-01-01', checked: looked })),
      }),
      ...([asked('counsellor'), null] as const),
    ],
    ['one that ended yesterday', shows('2026-11-19'), asked('counsellor'), 'credential-missing'],
    ['one of another trade', shows(null, looked, 'social-worker'), asked('clinical-lead'), 'credential-missing'],
    ['nothing, of a post that takes no credential', signed(), asked('editor'), null],
  ] as const)('is %s', (_, record, grant, reason) => {
    expect(standsBetween(record, grant, today)).toBe(reason)
  })
})

describe('the posts that hold today', () => {
  const inForce = (record: StaffRecord, ...roles: StaffRole[]) => {
    const grants = grantsInForce(record, roles, today)
    return grants.ok ? grants.value.map(({ role, nodeId }) => `${role} ${nodeId}`) : grants.refusal
  }
  const here = { nodeId: 'here' }

  it('are those asked for, without those that something stands before', () => {
    const grants = [post('manager'), post('manager', { ...here, ...atRest }), post('editor', here)]
    expect(inForce(signed({ grants }), 'manager', 'editor')).toEqual(['manager n', 'editor here'])
    expect(inForce(signed({ grants }), 'manager')).toEqual(['manager n'])
  })

  it('are none of somebody who has none of these roles', () => {
    expect(inForce(signed({ grants: [post('editor')] }), 'manager', 'counsellor')).toBe('not-allowed')
    expect(inForce(signed({ grants: [post('editor')] }))).toBe('not-allowed')
  })

  it('are none where something stands before each: what is told is what came closest to work', () => {
    const [resting, untrained, bare] = [post('editor', atRest), post('care-worker'), asked('counsellor')]
    const all = ['editor', 'care-worker', 'counsellor'] as const
    expect(inForce(signed({ grants: [resting] }), ...all)).toBe('staff-suspended')
    expect(inForce(signed({ grants: [resting, untrained] }), ...all)).toBe('training-missing')
    expect(inForce(signed({ grants: [bare, untrained, resting] }), ...all)).toBe('credential-missing')
    expect(inForce({ id: 'p', grants: [resting, bare] }, ...all)).toBe('agreement-unsigned')
  })
})
