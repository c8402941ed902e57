import { describe, expect, it } from 'vitest'
import { inboxOf, isOfAppointment } from '#core/domain/inbox/entry'
import { toldByChange } from '#core/domain/inbox/told-by-change'
import { anAppointment, aPerson, mondayAt } from '../../support/makers'

const now = mondayAt(9)
type Change = Parameters<typeof anAppointment>[0]
const told = (was: Change | null, is: Change) => {
  const before = aPerson({ appointments: was ? [anAppointment(was)] : [] })
  const entries = inboxOf(toldByChange(before, aPerson({ appointments: [anAppointment(is)] }), now))
  return entries.map(({ kind, ref, at }) => `${kind} ${ref} ${at === now ? 'now' : at}`)
}
const moved = { kind: 'moved', at: 5 } as const
const wants = { kind: 'call-back', at: 1 } as const
const called = { at: 7, by: '值班' }

describe("what somebody else's act tells a person", () => {
  it.each([
    ['nothing was changed', {}, {}, []],
    ['staff changed something, since then', {}, { change: moved }, ['moved a1 5']],
    ['they changed it again in the same way', { change: moved }, { change: { ...moved, at: 6 } }, ['moved a1 6']],
    [
      'they changed it in another way at the same moment',
      { change: moved },
      { change: { kind: 'choose', at: 5 } },
      ['choose a1 5'],
    ],
    ['what was changed before is no news', { change: moved }, { change: moved }, []],
    ['what was answered is no news', { change: moved }, {}, []],
    ['a new one that was changed', null, { change: moved }, ['moved a1 5']],
    ['a substitute was asked', null, { status: 'asked' }, ['substitute-asked a1 now']],
    ['a new one that is booked says nothing by itself', null, { status: 'confirmed' }, []],
    ['the counsellor said yes', { status: 'asked' }, { status: 'confirmed' }, ['approved a1 now']],
    ['the counsellor said no', { status: 'asked' }, { status: 'declined' }, ['declined a1 now']],
    ['nobody answered', { status: 'asked' }, { status: 'lapsed' }, ['lapsed a1 now']],
    ['it is still asked for', { status: 'asked' }, { status: 'asked' }, []],
    ['what was asked for was called off', { status: 'asked' }, { status: 'cancelled-by-staff' }, []],
    ['a hold that ran out', { status: 'held' }, { status: 'lapsed' }, []],
    [
      'the counsellor was not there',
      {},
      { status: 'missed-by-counsellor', change: { kind: 'choose', at: now } },
      ['let-down a1 now'],
    ],
    ['that was noted before', { status: 'missed-by-counsellor' }, { status: 'missed-by-counsellor' }, []],
    ['they were called', { wants }, { wants: { ...wants, called } }, ['called a1 7']],
    ['they had been called before', { wants: { ...wants, called } }, { wants: { ...wants, called } }, []],
    ['they wait for a call', {}, { wants }, []],
  ] as const)('%s', (_, was, is, lines) => {
    expect(told(was, is)).toEqual(lines)
  })
})

it.each([
  ...(
    ['cancelled', 'moved', 'substituted', 'choose', 'substitute-asked', 'approved', 'declined', 'lapsed'] as const
  ).map((kind) => [kind, true] as const),
  ...(
    ['let-down', 'called', 'looked', 'result-opened', 'place-offered', 'shift-asked', 'door-unattended'] as const
  ).map((kind) => [kind, false] as const),
])('%s comes with a message or a call: %s', (kind, comes) => {
  expect(isOfAppointment({ kind })).toBe(comes)
})
