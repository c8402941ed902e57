import { describe, expect, it } from 'vitest'
import { actingIn, grantsActedIn, switchedTo } from '#core/domain/access/acting'
import { grantsToActBy } from '#core/domain/access/gate'
import { gateRefusals } from '#core/domain/access/gate-refusals'
import { type StaffGrant, type StaffRecord, sameGrant } from '#core/domain/access/staff'

const no = (refusal: string) => ({ ok: false, refusal })
const given = { by: 'm', at: 1 }
const east: StaffGrant = { role: 'manager', nodeId: 'east', given }
const west: StaffGrant = { role: 'manager', nodeId: 'west', given }
const calendar: StaffGrant = { role: 'counsellor', nodeId: 'east', counsellorId: 'c1', given }
const inEast = { role: 'manager', nodeId: 'east' } as const
const inCalendar = { role: 'counsellor', nodeId: 'east', counsellorId: 'c1' } as const
const resting = (grant: StaffGrant): StaffGrant => ({ ...grant, suspended: { by: 'm', at: 2 } })
const record = (change: Partial<StaffRecord> = {}): StaffRecord => ({
  ...{ id: 'p', grants: [east, west, calendar], agreement: { version: 1, at: 1 } },
  ...change,
})

describe('the post somebody of several acts in', () => {
  it('is the one they chose, and none where they chose none, hold it no more or have no other', () => {
    const chosen = record({ acting: inCalendar })
    expect(actingIn(chosen)).toBe(calendar)
    expect(grantsActedIn(chosen)).toEqual([calendar])
    for (const one of [
      record(),
      record({ acting: { ...inEast, nodeId: 'north' } }),
      record({ acting: { ...inEast, role: 'editor' } }),
      record({ acting: { ...inCalendar, counsellorId: 'c2' } }),
      record({ acting: inEast, grants: [east] }),
      record({ acting: inEast, grants: [] }),
    ]) {
      expect(actingIn(one)).toBeNull()
      expect(grantsActedIn(one)).toBe(one.grants)
    }
    expect(actingIn(record({ acting: inEast, grants: [west, east] }))).toBe(east)
  })

  it('is the same by role, place and calendar together', () => {
    expect(sameGrant(calendar, inCalendar)).toBe(true)
    expect(sameGrant(east, calendar)).toBe(false)
    expect(sameGrant(east, { ...inEast, nodeId: 'west' })).toBe(false)
    expect(sameGrant(calendar, { ...inCalendar, counsellorId: 'c2' })).toBe(false)
    expect(sameGrant(calendar, { role: 'counsellor', nodeId: 'east' })).toBe(false)
  })

  it('is chosen from those they hold that are not at rest, or all of them again', () => {
    const before = record({ acting: inEast })
    expect(switchedTo(before, { ...inEast, nodeId: 'north' })).toEqual(no('post-unknown'))
    expect(switchedTo(record({ grants: [resting(east), west] }), inEast)).toEqual(no('staff-suspended'))
    expect(switchedTo(before, null)).toStrictEqual({ ok: true, value: record() })
    expect(switchedTo(record(), inEast)).toStrictEqual({ ok: true, value: record({ acting: inEast }) })
    expect(switchedTo(before, inCalendar)).toStrictEqual({ ok: true, value: record({ acting: inCalendar }) })
  })
})

describe('what somebody acts by', () => {
  const today = '2026-11-20'
  const by = (one: StaffRecord, ...roles: StaffGrant['role'][]) => grantsToActBy(one, roles, today)

  it('is all they hold where they chose none', () => {
    expect(by(record(), 'manager')).toEqual({ ok: true, value: [east, west] })
    expect(by(record(), 'editor')).toEqual(no('not-allowed'))
  })

  it('is the post they chose alone, and another post is named where that would do it', () => {
    const chosen = record({ acting: inEast })
    expect(by(chosen, 'manager', 'counsellor')).toEqual({ ok: true, value: [east] })
    expect(by(chosen, 'counsellor')).toEqual(no('another-post'))
    expect(by(chosen, 'editor')).toEqual(no('not-allowed'))
    expect(by(record({ acting: inEast, grants: [east] }), 'manager')).toEqual({ ok: true, value: [east] })
  })

  it('is nothing where the post they chose rests, though another would do it', () => {
    const chosen = record({ acting: inEast, grants: [resting(east), west] })
    expect(by(chosen, 'manager')).toEqual(no('staff-suspended'))
    expect(by({ ...chosen, agreement: { version: 0, at: 1 } }, 'manager')).toEqual(no('agreement-unsigned'))
  })

  it('is refused for these reasons and no other, in this order', () => {
    expect(gateRefusals).toEqual([
      ...['staff-suspended', 'agreement-unsigned', 'training-missing', 'credential-missing', 'another-post'],
    ])
  })
})
